import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** What the front hands to a route. */
export interface PageRequest {
  method: string
  path: string
  headers: IncomingHttpHeaders
  rawBody: Buffer
}

/** A route as the front takes it. */
export interface PageRoute {
  path: string
  method: 'GET' | 'POST'
  handle(request: PageRequest, response: ServerResponse): Promise<void> | void
}

const here = 'This page acts for whoever opens it, so it answers only on the machine it runs on'

/** Headers that only a proxy or a tunnel adds: behind one, "this machine" could be anybody's. */
const forwarded =
  /^(?:forwarded|via|cdn-loop|x-forwarded.*|x-real-ip|x-(?:cluster-)?client-ip|true-client-ip|x-original-.*|x-envoy-.*|x-arr-.*|cf-.*|fly-.*|fastly-.*|ngrok-.*)$/

/**
 * Why this connection may not use the page, or null. The page takes anybody's word for who they are, so it must not
 * be reachable from elsewhere: not by address, not by a name that points here (DNS rebinding), not through a proxy,
 * and no other site's page may post to it.
 */
export function refusal(request: PageRequest, response: ServerResponse): string | null {
  const { socket } = response.req
  if (!isLoopback(socket.remoteAddress)) return `${here}.`
  if (Object.keys(request.headers).some((name) => forwarded.test(name))) return `${here}, never through a proxy or a tunnel.`
  const host = (request.headers.host ?? '').toLowerCase()
  if (!hosts(socket.localPort ?? 0).includes(host)) return `${here}: open it as http://localhost:${socket.localPort}/.`
  if (request.method === 'POST' && !fromThisPage(request.headers, host)) return 'Only this page itself may send something to it.'
  return null
}

function hosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])
}

/**
 * A plain form's post says 'Origin: null' because the page asks for no referrer (Fetch standard, "append a request
 * Origin header"); then the browser's own Sec-Fetch-Site, which no script can set, tells.
 */
function fromThisPage(headers: IncomingHttpHeaders, host: string): boolean {
  if (headers.origin === 'null') return headers['sec-fetch-site'] === 'same-origin'
  return headers.origin === `http://${host}`
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1|(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i.test(address)
}
