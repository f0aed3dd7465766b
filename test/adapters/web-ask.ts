import { randomUUID } from 'node:crypto'
import { request, type IncomingHttpHeaders } from 'node:http'

export interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

export interface Got {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** One request with exactly these headers, as no browser would let a test send them. */
export function ask(url: string, { method = 'GET', path = '/', headers = {}, body = '' }: Asked = {}): Promise<Got> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ method, path, hostname, port, headers: { host: `${hostname}:${port}`, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

interface Drawn {
  n: number
  audience: string
  html: string
}

export interface Told {
  status: number
  problem?: string
  last: number
  messages: Drawn[]
  redrawn: Drawn[]
  gone: number[]
}

/** A gesture as the script sends it. */
export async function post(url: string, gesture: Record<string, unknown>): Promise<Told> {
  const headers = { 'content-type': 'application/json', origin: url }
  const got = await ask(url, { method: 'POST', path: '/say', headers, body: JSON.stringify({ id: randomUUID(), as: 'priya', ...gesture }) })
  return { status: got.status, ...(JSON.parse(got.text) as Omit<Told, 'status'>) }
}

/** A gesture as a plain form sends it. */
export function postForm(url: string, fields: Record<string, string>): Promise<Got> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', 'sec-fetch-site': 'same-origin' }
  return ask(url, { method: 'POST', path: '/say', headers, body: new URLSearchParams({ id: randomUUID(), as: 'priya', ...fields }).toString() })
}

/** What somebody sees in the channel and of their own. */
export async function look(url: string, as: string, after = 0): Promise<Told> {
  const got = await ask(url, { path: `/channel?as=${as}&after=${after}` })
  return { status: got.status, ...(JSON.parse(got.text) as Omit<Told, 'status'>) }
}
