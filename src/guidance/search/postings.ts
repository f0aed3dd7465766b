/** How much of each token the texts hold: by text, token numbers and weights in turn. */
export type Bags = number[][]

/** By token number: where its part of `values` starts; it ends where the next one starts. */
export interface Lists<Values> {
  starts: Uint32Array
  values: Values
}

/** For each token pairs of a text's place, in order, and its saturated weight. */
export type Postings = Lists<Float32Array>

/** BM25 without the rarity: `k` is how slowly repeated mentions stop adding, `b` how far long texts are corrected. */
export function bm25(bags: Bags, tokens: number, { k, b }: { k: number; b: number }): Postings {
  const lengths = bags.map((bag) => {
    let length = 0
    for (let step = 1; step < bag.length; step += 2) length += bag[step] ?? 0
    return length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const lists = emptyLists(tokens)
  bags.forEach((bag, at) => {
    const slow = k * (1 - b + (b * (lengths[at] ?? mean)) / mean)
    for (let step = 0; step < bag.length; step += 2) {
      const weight = bag[step + 1] ?? 0
      lists[bag[step] ?? 0]?.push(at, (weight * (k + 1)) / (weight + slow))
    }
  })
  return { starts: startsOf(lists), values: Float32Array.from(lists.flat()) }
}

/** Where each token stands: places of texts, in order. */
export function placesOf(texts: readonly number[][], tokens: number): Lists<Uint32Array> {
  const lists = emptyLists(tokens)
  texts.forEach((found, at) => {
    for (const token of found) lists[token]?.push(at)
  })
  return { starts: startsOf(lists), values: Uint32Array.from(lists.flat()) }
}

function emptyLists(tokens: number): number[][] {
  return Array.from({ length: tokens }, () => [])
}

function startsOf(lists: readonly number[][]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, token) => (starts[token + 1] = (starts[token] ?? 0) + list.length))
  return starts
}

/** Whether a text holds a token. */
export function holds({ starts, values }: Postings, token: number | undefined, text: number): boolean {
  if (token === undefined) return false
  let low = (starts[token] ?? 0) / 2
  let high = (starts[token + 1] ?? 0) / 2
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const at = values[2 * middle] ?? 0
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
