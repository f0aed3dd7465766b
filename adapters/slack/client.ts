import { WebClient } from '@slack/web-api'
import { silentLogger } from './silent.js'

/** Somebody waits for the answer: Slack gives three seconds. */
const INTERACTIVE_MS = 2500
/** A post nobody waits for. */
const POSTING_MS = 10_000
/** Clients kept, two a workspace; the SDK holds no connection, so making one again is cheap. */
const KEPT = 200

export interface Clients {
  /** For answering people. */
  interactive(token: string): WebClient
  /** For digests. */
  posting(token: string): WebClient
}

/**
 * One attempt each, with a time limit: the SDK's own ten retries would post again what Slack has already taken.
 * `headers` are never given to the SDK: it writes the token into that very object, and every workspace after the
 * first would speak with the first one's token.
 */
export function createClients(apiUrl?: string): Clients {
  const kept = new Map<string, WebClient>()
  const client = (token: string, timeout: number) => {
    const key = `${timeout} ${token}`
    const made = kept.get(key) ?? make(token, timeout)
    kept.delete(key)
    kept.set(key, made)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    return made
  }
  const make = (token: string, timeout: number) =>
    new WebClient(token, {
      ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: silentLogger,
    })
  return {
    interactive: (token) => client(token, INTERACTIVE_MS),
    posting: (token) => client(token, POSTING_MS),
  }
}
