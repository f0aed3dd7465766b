/** Why a call failed: refused for good, not accepted now, or nobody can tell whether Teams took it. */
export interface Failed {
  ok: false
  kind: 'refused' | 'retry' | 'doubt'
  /** A code, never a text. */
  note: string
  retryAfterSeconds?: number
}

/**
 * Statuses that say the message was not taken, and why that passes: 429 too many, 412 a change of its own was under
 * way (learn.microsoft.com, "rate limiting" for bots), 401 the token had run out.
 */
const passing = new Set([401, 412, 429])
/** No connection was made, so nothing was taken. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** Sorts an answer that is no success. Any 5xx may come from beyond where the message was taken: doubt. */
export function failureOf(response: { status: number; headers: Headers; code?: string }): Failed {
  const { status } = response
  const note = response.code ? `HTTP ${status} ${response.code}` : `HTTP ${status}`
  if (passing.has(status)) {
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
    return { ok: false, kind: 'retry', note, ...(Number.isFinite(wait) && wait >= 0 ? { retryAfterSeconds: wait } : {}) }
  }
  return { ok: false, kind: status >= 500 || status < 400 ? 'doubt' : 'refused', note }
}

/** Sorts a call that got no answer. Whatever is not known for certain is doubt. */
export function silenceOf(error: unknown): Failed {
  const codes = codesOf(error)
  const never = codes.length > 0 && codes.every((code) => unconnected.has(code))
  return { ok: false, kind: never ? 'retry' : 'doubt', note: codes[0] ?? (error instanceof Error ? error.name : 'unknown') }
}

/** The system codes of an error, of its causes and, where several addresses were tried, of each. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return []
  if (error instanceof AggregateError) return error.errors.flatMap((one: unknown) => codesOf(one, depth + 1))
  const inner = codesOf(error.cause, depth + 1)
  if (inner.length > 0) return inner
  return 'code' in error && typeof error.code === 'string' ? [error.code] : []
}
