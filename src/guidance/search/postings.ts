/** Token -> how much of it a text holds. */
export type Bag = Map<string, number>

/** Token -> pairs of (text's place, saturated weight), flattened. */
export type Postings = Map<string, Float32Array>

/** BM25 without the rarity: `k` is how slowly repeated mentions stop adding, `b` how far long texts are corrected. */
export function bm25(bags: Bag[], k: number, b: number): Postings {
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, weight) => sum + weight, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const lists = new Map<string, number[]>()
  bags.forEach((bag, at) => {
    const slow = k * (1 - b + (b * (lengths[at] ?? mean)) / mean)
    for (const [token, weight] of bag) {
      const list = lists.get(token)
      const gain = (weight * (k + 1)) / (weight + slow)
      if (list) list.push(at, gain)
      else lists.set(token, [at, gain])
    }
  })
  return new Map([...lists].map(([token, list]) => [token, Float32Array.from(list)]))
}
