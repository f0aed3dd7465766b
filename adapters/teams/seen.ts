/** Teams sends an activity again when an answer is slow. A token lives for about an hour, but a replay records nothing twice. */
const REMEMBERED_MS = 10 * 60 * 1000
const KEPT = 20_000

/**
 * Whether this process has begun to answer a delivery before. Only a courtesy, so that nobody is answered twice: what
 * is recorded once is decided by the store, across processes and restarts.
 */
export function createSeen(clock: () => number): (id: string) => boolean {
  const seen = new Map<string, number>()
  return (id) => {
    const now = clock()
    for (const [oldest, at] of seen) {
      if (now - at < REMEMBERED_MS && seen.size <= KEPT) break
      seen.delete(oldest)
    }
    if (seen.has(id)) return true
    seen.set(id, now)
    return false
  }
}
