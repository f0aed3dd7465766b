import type { Entry } from '../register/entry.js'
import { sections } from '../sections.js'
import { joinNames } from './concepts.js'
import { askingWords, functionWords } from './function-words.js'
import { bm25, type Bag, type Postings } from './postings.js'
import { makeSpelling, type Spelling } from './spelling.js'
import { tuned, type Weights } from './weights.js'
import { words } from './words.js'

/** One way of asking an entry. */
export interface Phrasing {
  entry: number
  tokens: Set<string>
  /** Its length as a vector of rarities. */
  norm: number
}

/** Everything that search needs, made once from the register. */
export interface Index {
  entries: Entry[]
  weights: Weights
  spelling: Spelling
  phrasings: Phrasing[]
  /** Token -> places in `phrasings`. */
  inPhrasings: Map<string, number[]>
  inEntries: Postings
  inSections: Postings
  /** Entry -> its section's place in `inSections`. */
  sectionOf: number[]
  rarity(token: string): number
  /** True when some entry holds the token. */
  holds(token: string): boolean
  entryHolds(entry: number, token: string): boolean
  /** True for an entry that only explains a short name. */
  isDefinition(entry: number): boolean
}

export function buildIndex(entries: Entry[], weights: Weights = tuned): Index {
  const counts = new Map<string, number>()
  const read = (text: string): string[] => {
    const plain = words(text)
    for (const word of plain) counts.set(word, (counts.get(word) ?? 0) + 1)
    return joinNames(plain)
  }
  const titles = new Map<string, string[]>(sections.map(({ id, title }) => [id, read(title)]))
  const places = new Map<string, number>(sections.map(({ id }, at) => [id, at]))
  const phrasings: Phrasing[] = []
  const sectionBags: Bag[] = sections.map(() => new Map())
  const bags = entries.map((entry, at) => {
    const bag: Bag = new Map()
    for (const text of [entry.question, ...entry.asked]) {
      const tokens = new Set(read(text))
      phrasings.push({ entry: at, tokens, norm: 1 })
      add(bag, tokens, 1)
    }
    add(bag, new Set(read(entry.answer)), weights.answer)
    add(bag, new Set(read([...(entry.list ?? []), entry.after ?? ''].join(' ; '))), weights.list)
    add(bag, new Set(titles.get(entry.section)), weights.title)
    const whole = sectionBags[places.get(entry.section) ?? 0]
    // What the guidance does not say tells nothing about what its section says.
    if (whole && entry.strength !== 'silent') for (const [token, weight] of bag) whole.set(token, (whole.get(token) ?? 0) + weight)
    return bag
  })
  const rarities = rarity(bags, weights)
  const unknown = Math.log(1 + 2 * entries.length) ** weights.rarityPower
  const rarityOf = (token: string) => rarities.get(token) ?? (functionWords.has(token) ? unknown * weights.functionWord : unknown)
  return {
    entries,
    weights,
    spelling: makeSpelling(counts),
    phrasings,
    inPhrasings: place(phrasings, rarityOf),
    inEntries: bm25(bags, weights.entryK, weights.entryB),
    inSections: bm25(sectionBags, weights.sectionK, weights.sectionB),
    sectionOf: entries.map(({ section }) => places.get(section) ?? 0),
    rarity: rarityOf,
    holds: (token) => rarities.has(token),
    isDefinition: (entry) => entries[entry]?.id.startsWith('abbr-') ?? false,
    entryHolds: (entry, token) => bags[entry]?.has(token) ?? false,
  }
}

function add(bag: Bag, tokens: Set<string>, weight: number): void {
  for (const token of tokens) bag.set(token, (bag.get(token) ?? 0) + weight)
}

/** Rarity by entries, not phrasings: a word in every phrasing of one entry is still rare. */
function rarity(bags: Bag[], weights: Weights): Map<string, number> {
  const holding = new Map<string, number>()
  for (const bag of bags) for (const token of bag.keys()) holding.set(token, (holding.get(token) ?? 0) + 1)
  for (const [token, count] of holding) {
    const kind = askingWords.has(token) ? weights.askingWord : functionWords.has(token) ? weights.functionWord : 1
    holding.set(token, kind * Math.log(1 + bags.length / (count + 0.5)) ** weights.rarityPower)
  }
  return holding
}

function place(phrasings: Phrasing[], rarityOf: (token: string) => number): Map<string, number[]> {
  const lists = new Map<string, number[]>()
  phrasings.forEach((phrasing, at) => {
    let squares = 0
    for (const token of phrasing.tokens) {
      const list = lists.get(token)
      if (list) list.push(at)
      else lists.set(token, [at])
      squares += rarityOf(token) ** 2
    }
    phrasing.norm = Math.sqrt(squares) || 1
  })
  return lists
}
