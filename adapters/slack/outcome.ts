import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'

/** Why a call failed: refused for good, not accepted now, or nobody can tell whether Slack took it. */
export interface Failed {
  ok: false
  kind: 'refused' | 'retry' | 'doubt'
  /** A code, never a text. */
  note: string
  retryAfterSeconds?: number
}

/** Slack's own mishaps: the message may have been taken all the same (docs.slack.dev, chat.postMessage errors). */
const doubtful = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable'])
/** Refusals that pass by themselves. */
const passing = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded', 'team_added_to_org'])
const isCode = /^[a-z][a-z0-9_]{1,80}$/
/** No connection was made, so nothing was taken. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** Sorts an error of the Web API client. Whatever is not known for certain is doubt. */
export function failureOf(error: unknown): Failed {
  if (error instanceof WebAPIPlatformError) {
    // An answer that is no JSON reaches here as its text: some proxy spoke, and nobody knows what Slack did.
    const code = error.data.error
    return isCode.test(code) ? { ok: false, kind: kindOf(code), note: code } : { ok: false, kind: 'doubt', note: 'unreadable answer' }
  }
  if (error instanceof WebAPIRateLimitedError) {
    return { ok: false, kind: 'retry', note: 'ratelimited', retryAfterSeconds: error.retryAfter }
  }
  if (error instanceof WebAPIHTTPError) {
    const { statusCode } = error
    return { ok: false, kind: statusCode >= 500 ? 'doubt' : 'refused', note: `HTTP ${statusCode}` }
  }
  const cause = error instanceof WebAPIRequestError ? error.original : error
  // A 429 without a readable Retry-After has no class of its own.
  if (cause instanceof Error && cause.message.startsWith('Retry header')) return { ok: false, kind: 'retry', note: 'ratelimited' }
  const codes = codesOf(cause)
  const never = codes.length > 0 && codes.every((code) => unconnected.has(code))
  return { ok: false, kind: never ? 'retry' : 'doubt', note: codes[0] ?? (cause instanceof Error ? cause.name : 'unknown') }
}

function kindOf(code: string): Failed['kind'] {
  if (doubtful.has(code)) return 'doubt'
  return passing.has(code) ? 'retry' : 'refused'
}

/** The system codes of an error, of its causes and, where several addresses were tried, of each. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return []
  if (error instanceof AggregateError) return error.errors.flatMap((one: unknown) => codesOf(one, depth + 1))
  const inner = codesOf(error.cause, depth + 1)
  if (inner.length > 0) return inner
  return 'code' in error && typeof error.code === 'string' && !error.code.startsWith('slack_') ? [error.code] : []
}
