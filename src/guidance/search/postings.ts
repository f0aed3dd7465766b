/** How much of each token the texts hold: by text, token numbers and weights in turn. */
export type Bags = number[][]

/** Token -> pairs of (text's place, saturated weight), flattened. */
export type Postings = Map<string, Float32Array>

/** BM25 without the rarity: `k` is how slowly repeated mentions stop adding, `b` how far long texts are corrected. */
export function bm25(bags: Bags, tokens: readonly string[], { k, b }: { k: number; b: number }): Postings {
  const lengths = bags.map((bag) => {
    let length = 0
    for (let step = 1; step < bag.length; step += 2) length += bag[step] ?? 0
    return length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const lists: number[][] = tokens.map(() => [])
  bags.forEach((bag, at) => {
    const slow = k * (1 - b + (b * (lengths[at] ?? mean)) / mean)
    for (let step = 0; step < bag.length; step += 2) {
      const weight = bag[step + 1] ?? 0
      lists[bag[step] ?? 0]?.push(at, (weight * (k + 1)) / (weight + slow))
    }
  })
  return new Map(lists.flatMap((list, token) => (list.length > 0 ? [[tokens[token] ?? '', Float32Array.from(list)]] : [])))
}

/** Whether a text holds a token: its pairs are in the order of the texts. */
export function holds(list: Float32Array | undefined, text: number): boolean {
  if (!list) return false
  let low = 0
  let high = list.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    const at = list[2 * middle] ?? 0
    if (at === text) return true
    if (at < text) low = middle + 1
    else high = middle
  }
  return false
}

/** Adds up weights by token number. */
export function createBag(): { add(tokens: readonly number[], weight: number): void; take(): number[] } {
  const weights: number[] = []
  let touched: number[] = []
  return {
    add(tokens, weight) {
      for (const token of tokens) {
        if (!weights[token]) touched.push(token)
        weights[token] = (weights[token] ?? 0) + weight
      }
    },
    /** Tokens and weights in turn; empty afterwards. */
    take() {
      const bag: number[] = []
      for (const token of touched) {
        bag.push(token, weights[token] ?? 0)
        weights[token] = 0
      }
      touched = []
      return bag
    },
  }
}
