/** Answers kept: two look-ups (who is this, whose channel is this) for some thousands of people and channels. */
const KEPT = 20_000

/**
 * Remembers what was read, as text: everybody gets a copy of their own. This process is the only one that writes, so
 * an answer stays true until it writes there itself.
 */
export interface Recall<Answer> {
  get(key: string, read: () => Answer): Answer
  forget(key: string): void
  clear(): void
}

export function createRecall<Answer>(): Recall<Answer> {
  const kept = new Map<string, string>()
  return {
    get(key, read) {
      const known = kept.get(key)
      if (known !== undefined) return JSON.parse(known) as Answer
      const answer = read()
      if (kept.size >= KEPT) kept.clear()
      kept.set(key, JSON.stringify(answer))
      return answer
    },
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}
