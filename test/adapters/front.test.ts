import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { startFront, type Front, type Route } from '../../adapters/front/front.js'

let front: Front
const faults: unknown[] = []
let ready = true
afterEach(async () => {
  await front.close()
  faults.length = 0
  ready = true
})

const start = async (...routes: Route[]) => {
  const log = { fault: (error: unknown) => `f${faults.push(error)}` }
  front = await startFront({ port: 0, host: '127.0.0.1', routes, log, ready: async () => ready })
  return `http://127.0.0.1:${front.port}`
}
const echo: Route = { path: '/echo', handle: ({ rawBody }, response) => void response.end(rawBody) }

describe('the front', () => {
  it('says that it lives, and whether it is ready', async () => {
    const url = await start()
    const health = await fetch(`${url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { ok: true }])
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    ready = false
    expect([(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/healthz`)).status]).toEqual([503, 200])
  })

  it('hands over the body as it came, up to 256 kB', async () => {
    const url = await start(echo)
    const body = Buffer.alloc(256 * 1024, 'ä')
    expect(Buffer.from(await (await fetch(`${url}/echo?x=1`, { method: 'POST', body })).arrayBuffer()).equals(body)).toBe(true)
    expect((await fetch(`${url}/echo`, { method: 'POST', body: `${body.toString('latin1')}x` })).status).toBe(413)
  })

  it('knows its paths and methods', async () => {
    const url = await start(echo, { ...echo, method: 'GET' })
    const status = async (path: string, method: string) => (await fetch(url + path, { method })).status
    expect([await status('/none', 'GET'), await status('/echo', 'DELETE'), await status('/echo', 'GET')]).toEqual([404, 405, 200])
    expect((await fetch(`${url}/echo`, { method: 'PUT' })).headers.get('allow')).toBe('POST, GET')
  })

  it('survives a route that fails, before and after it began to answer', async () => {
    const url = await start(
      { path: '/throws', handle: () => { throw new Error('now') } },
      { path: '/rejects', onFault: 200, handle: async () => { await wait(1); throw new Error('later') } },
      { path: '/half', handle: (_request, response) => { response.write('half'); throw new Error('half-way') } },
    )
    const status = async (path: string) => (await fetch(url + path, { method: 'POST' })).status
    expect([await status('/throws'), await status('/rejects'), await status('/half')]).toEqual([400, 200, 200])
    expect(faults).toHaveLength(3)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('takes no fault from a sender that goes away in the middle', async () => {
    await start(echo)
    const socket = connect(front.port, '127.0.0.1', () => {
      socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf')
      setTimeout(() => socket.destroy(), 20)
    })
    await new Promise((resolve) => socket.once('close', resolve))
    await wait(50)
    expect(faults).toEqual([])
  })

  it('keeps a connection open for the next request', async () => {
    await start(echo)
    const heard = await new Promise<string>((resolve) => {
      let text = ''
      const one = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok'
      const socket = connect(front.port, '127.0.0.1', () => socket.write(one))
      socket.setEncoding('utf8').on('data', (part) => {
        text += part
        if (text.split('HTTP/1.1 200').length === 2 && text.endsWith('ok')) socket.write(one)
        if (text.split('HTTP/1.1 200').length === 3) socket.end()
      })
      socket.on('close', () => resolve(text))
    })
    expect(heard.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
  })

  it('finishes what it is answering when it closes, and takes nothing new', async () => {
    let finish = () => {}
    const url = await start({ path: '/slow', handle: (_request, response) => new Promise<void>((resolve) => (finish = () => { response.end('done'); resolve() })) })
    const answer = fetch(`${url}/slow`, { method: 'POST' })
    await wait(50)
    const closed = front.close()
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    finish()
    expect(await (await answer).text()).toBe('done')
    await closed
  })

  it('refuses a port that is taken', async () => {
    await start()
    await expect(startFront({ port: front.port, host: '127.0.0.1', routes: [], log: { fault: () => '' }, ready: async () => true })).rejects.toThrow('EADDRINUSE')
  })
})
