import type { IncomingHttpHeaders } from 'node:http'
import { FORM, type Incoming, JSON_TYPE, parseBody, readIncoming } from './incoming.js'

/**
 * Seconds a request's time may differ from ours, either way. Slack asks for five minutes; Bolt alone would take a
 * request from tomorrow.
 */
const MOST_SKEW = 300

export type Checked = { pass: true; contentType: string; incoming: Incoming } | { pass: false; status: number }

/**
 * What is refused before Bolt's receiver sees it, because that would fail on it: `null` ends its process, a content
 * type with a charset is not understood. The signature itself is Bolt's to verify. `now` in milliseconds.
 */
export function precheck(request: { headers: IncomingHttpHeaders; rawBody: Buffer }, now: number): Checked {
  const contentType = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (contentType !== FORM && contentType !== JSON_TYPE) return { pass: false, status: 400 }
  const body = parseBody(contentType, request.rawBody)
  // "Is anybody there?", unsigned: answered, and whatever else stands in it has no effect.
  if (contentType === FORM && isSslCheck(body)) return { pass: false, status: 200 }
  if (!signed(request.headers, now)) return { pass: false, status: 401 }
  const incoming = readIncoming(body)
  return incoming ? { pass: true, contentType, incoming } : { pass: false, status: 400 }
}

function isSslCheck(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'ssl_check' in body && body.ssl_check === '1'
}

/** A signature is there and the time is ours; whether the signature is right is not looked at here. */
function signed(headers: IncomingHttpHeaders, now: number): boolean {
  const time = headers['x-slack-request-timestamp']
  const signature = headers['x-slack-signature']
  if (typeof time !== 'string' || typeof signature !== 'string') return false
  if (!/^\d{1,12}$/.test(time) || !/^v0=[0-9a-f]{64}$/.test(signature)) return false
  return Math.abs(Number(time) - now / 1000) <= MOST_SKEW
}
