/** Teams sends an activity again when an answer is slow. A token lives for about an hour, but a replay records nothing twice. */
const REMEMBERED_MS = 10 * 60 * 1000
const KEPT = 20_000

/**
 * Which deliveries this process has begun to answer. Only a courtesy, so that nobody is answered twice: what is
 * recorded once is decided by the store, across processes and restarts.
 */
export function createSeen(clock: () => number) {
  const seen = new Map<string, { at: number; recorded: boolean }>()
  return {
    /** True the first time. */
    begin(id: string): boolean {
      const now = clock()
      for (const [oldest, { at }] of seen) {
        if (now - at < REMEMBERED_MS && seen.size <= KEPT) break
        seen.delete(oldest)
      }
      if (seen.has(id)) return false
      seen.set(id, { at: now, recorded: false })
      return true
    },
    /** Something was recorded by it. */
    recorded(id: string): void {
      const found = seen.get(id)
      if (found) found.recorded = true
    },
    hasRecorded: (id: string): boolean => seen.get(id)?.recorded ?? false,
  }
}
