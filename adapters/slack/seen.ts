/** Slack sends an event again at once, after one minute and after five; a signed request can be replayed for five. */
const REMEMBERED_MS = 10 * 60 * 1000
const KEPT = 20_000

/**
 * Whether this process has begun to answer a delivery before. Only a courtesy, so that nobody is answered twice: what
 * is recorded once is decided by the store, across processes and restarts. Two sets take turns, each for ten minutes
 * or 20,000 deliveries: taking out the oldest, one by one, cost more with every one that was gone.
 */
export function createSeen(clock: () => number): (id: string) => boolean {
  let earlier = new Set<string>()
  let lately = new Set<string>()
  let begun = clock()
  return (id) => {
    const now = clock()
    if (now - begun >= REMEMBERED_MS || lately.size >= KEPT) {
      // After a long silence neither is of use.
      earlier = now - begun < 2 * REMEMBERED_MS ? lately : new Set()
      lately = new Set()
      begun = now
    }
    if (earlier.has(id) || lately.has(id)) return true
    lately.add(id)
    return false
  }
}
