import { createHmac } from 'node:crypto'
import { isJson, type Json } from './shape.js'

interface Signed { secret: string; body: string; at?: number }

/** The two headers Slack signs a request with. `at` is in milliseconds. */
export const sign = ({ secret, body, at = Date.now() }: Signed): Record<string, string> => {
  const timestamp = String(Math.floor(at / 1000))
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` }
}

export const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

/**
 * A payload as Slack puts it on the wire: slash commands as a form, events as JSON, every other interaction as a
 * form with one field `payload`.
 */
export const encodePayload = (payload: Json): { body: string; contentType: string } => {
  if (typeof payload['command'] === 'string') {
    const fields = Object.entries(payload).map(([name, value]) => [name, String(value)])
    return { body: new URLSearchParams(fields).toString(), contentType: FORM }
  }
  const isEvent = ['event_callback', 'url_verification', 'app_rate_limited'].some((type) => type === payload['type'])
  if (isEvent) return { body: JSON.stringify(payload), contentType: JSON_TYPE }
  return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), contentType: FORM }
}

export interface SignedRequest {
  url: string
  secret: string
  /** A payload from one of the helpers, or the raw body to sign as it is. */
  body: Json | string
  /** Milliseconds; now if not given. */
  at?: number
  /** Added last, so they may replace or spoil the signature. */
  headers?: Record<string, string>
  contentType?: string
}

/** Sends what Slack would send. Redirects are returned, not followed. */
export const signedRequest = (request: SignedRequest): Promise<Response> => {
  const { url, secret, body, at, headers = {}, contentType } = request
  const encoded = isJson(body) ? encodePayload(body) : { body, contentType: FORM }
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: encoded.body,
    headers: {
      'content-type': contentType ?? encoded.contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...sign({ secret, body: encoded.body, ...(at === undefined ? {} : { at }) }),
      ...headers,
    },
  })
}
