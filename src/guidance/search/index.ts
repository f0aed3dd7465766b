import type { Entry } from '../register/entry.js'
import { sections } from '../sections.js'
import { tokens } from './concepts.js'

/** One way of asking an entry, or its answer: the units that a question is compared with. */
export interface Phrasing {
  entry: number
  tokens: string[]
  /** Length of the phrasing as a vector of rarities. */
  norm: number
}

/** Everything that search needs, made once from the register. */
export interface Index {
  entries: Entry[]
  phrasings: Phrasing[]
  /** Token -> phrasings that hold it. */
  inPhrasings: Map<string, number[]>
  /** Token -> (entry, weight) pairs, flattened: how much the entry as a whole is about the token. */
  inEntries: Map<string, Float32Array>
  rarity: Map<string, number>
  /** Rarity of a token no entry has. */
  unknownRarity: number
}

/** How much one mention in each part of an entry says about it. */
const weights = { phrasing: 1, answer: 0.6, list: 0.35, title: 0.5 }

export function buildIndex(entries: Entry[]): Index {
  const titles = new Map<string, string>(sections.map(({ id, title }) => [id, title]))
  const phrasings: Phrasing[] = []
  const bags: Map<string, number>[] = []
  entries.forEach((entry, at) => {
    const bag = new Map<string, number>()
    const add = (found: string[], weight: number) => {
      for (const token of new Set(found)) bag.set(token, (bag.get(token) ?? 0) + weight)
    }
    for (const text of [entry.question, ...entry.asked]) {
      const found = tokens(text)
      phrasings.push({ entry: at, tokens: found, norm: 0 })
      add(found, weights.phrasing)
    }
    add(tokens(entry.answer), weights.answer)
    if (entry.list || entry.after) add(tokens([...(entry.list ?? []), entry.after ?? ''].join(' ')), weights.list)
    add(tokens(titles.get(entry.section) ?? ''), weights.title)
    bags.push(bag)
  })
  const rarity = rarities(bags)
  const unknownRarity = Math.log(1 + bags.length / 0.5)
  const inPhrasings = new Map<string, number[]>()
  phrasings.forEach((phrasing, at) => {
    let squares = 0
    for (const token of new Set(phrasing.tokens)) {
      const list = inPhrasings.get(token)
      if (list) list.push(at)
      else inPhrasings.set(token, [at])
      squares += (rarity.get(token) ?? unknownRarity) ** 2
    }
    phrasing.norm = Math.sqrt(squares)
  })
  return { entries, phrasings, inPhrasings, inEntries: entryPostings(bags), rarity, unknownRarity }
}

/** Rarity by entries, not phrasings: a word in every phrasing of one entry is still rare. */
function rarities(bags: Map<string, number>[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const bag of bags) for (const token of bag.keys()) count.set(token, (count.get(token) ?? 0) + 1)
  const rarity = new Map<string, number>()
  for (const [token, in_] of count) rarity.set(token, Math.log(1 + bags.length / (in_ + 0.5)))
  return rarity
}

/** BM25 saturation and length correction, as published (k1 1.2, b 0.5). */
function entryPostings(bags: Map<string, number>[]): Map<string, Float32Array> {
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, weight) => sum + weight, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const lists = new Map<string, number[]>()
  bags.forEach((bag, entry) => {
    const long = 1.2 * (0.5 + 0.5 * ((lengths[entry] ?? mean) / mean))
    for (const [token, weight] of bag) {
      const list = lists.get(token) ?? []
      list.push(entry, (weight * 2.2) / (weight + long))
      lists.set(token, list)
    }
  })
  return new Map([...lists].map(([token, list]) => [token, Float32Array.from(list)]))
}
