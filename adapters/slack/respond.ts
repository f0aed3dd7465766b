/** Nobody waits for it any more. */
const TIMEOUT_MS = 10_000

/** Sends one answer to a gesture's response_url. False when it could not be delivered or is not Slack's. */
export type Respond = (url: string, body: Record<string, unknown>) => Promise<boolean>

/**
 * Only hooks.slack.com over https, and the host of a configured API address (tests). One attempt, no redirect: the
 * address comes from a payload, so it must not lead anywhere else.
 */
export function createRespond(apiUrl?: string): Respond {
  const tests = apiUrl && new URL(apiUrl).host !== 'slack.com' ? new URL(apiUrl) : undefined
  return async (url, body) => {
    if (!allowed(url, tests)) return false
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }
}

export function allowed(url: string, tests?: URL): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  if (tests && host === tests.host) return protocol === tests.protocol
  return protocol === 'https:' && host === 'hooks.slack.com'
}
