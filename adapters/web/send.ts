import type { ServerResponse } from 'node:http'

/**
 * Nothing but this page's own files may load or run, nothing may frame it, and no address of it leaves the machine.
 */
const headers = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

export function send(response: ServerResponse, { status = 200, type = 'text/plain', body }: { status?: number; type?: string; body: string }): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body)
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, { status, type: 'application/json', body: JSON.stringify(body) })
}

/** After a plain form's post: the page again, so that reloading it sends nothing twice. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...headers, location }).end()
}
