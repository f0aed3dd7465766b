import type { Entry } from '../register/entry.js'
import { sections } from '../sections.js'
import { askingWords, functionWords } from './function-words.js'
import { bm25, createBag, holds, placesOf, type Bags, type Lists, type Postings } from './postings.js'
import { createReader } from './reader.js'
import { makeSpelling, vocabularyOf, type Spelling, type Vocabulary } from './spelling.js'
import { tuned, type Weights } from './weights.js'

/** What the register's texts come to: plain data, so that it can be kept in a file. */
export interface Packed {
  /** Token -> its number, by which all the rest is told. */
  numbers: Map<string, number>
  /** Ways of asking, each by its place: the entry it asks, and its length as a vector of rarities. */
  phrasings: { entryOf: Uint16Array; norms: Float32Array }
  /** Places among the phrasings. */
  inPhrasings: Lists<Uint32Array>
  /** Words of nearly every sentence: they say nothing about which phrasing is meant, and half the time went into them. */
  usual: Set<string>
  inEntries: Postings
  inSections: Postings
  rarities: Float32Array
  vocabulary: Vocabulary
}

/** Everything that search needs. */
export interface Index extends Omit<Packed, 'rarities' | 'vocabulary'> {
  entries: Entry[]
  weights: Weights
  spelling: Spelling
  /** Entry -> its section's place in `inSections`. */
  sectionOf: number[]
  rarity(token: string): number
  /** True when some entry holds the token. */
  holds(token: string): boolean
  entryHolds(entry: number, token: string): boolean
  /** True for an entry that only explains a short name. */
  isDefinition(entry: number): boolean
  /** Sums by phrasing, used again by each question: making them anew costs more than filling them. */
  scratch: { sums: Float32Array; best: Float32Array }
}

/** Reads the whole register: half a second. */
export function packIndex(entries: readonly Entry[], weights: Weights = tuned): Packed {
  const { read, tokens, counts } = createReader()
  const titles = new Map(sections.map(({ id, title }) => [id as string, read(title)]))
  const phrasings: number[][] = []
  const entryOf: number[] = []
  const bag = createBag()
  const bags = entries.map((entry, at) => {
    for (const text of [entry.question, ...entry.asked]) {
      const found = read(text)
      phrasings.push(found)
      entryOf.push(at)
      bag.add(found, 1)
    }
    bag.add(read(entry.answer), weights.answer)
    bag.add(read([...(entry.list ?? []), entry.after ?? ''].join(' ; ')), weights.list)
    bag.add(titles.get(entry.section) ?? [], weights.title)
    return bag.take()
  })
  const rarities = rarity(bags, tokens, weights)
  const usual = usualIn(phrasings, tokens)
  const telling = phrasings.map((found) => found.filter((token) => !usual.has(tokens[token] ?? '')))
  return {
    numbers: new Map(tokens.map((token, number) => [token, number])),
    phrasings: { entryOf: Uint16Array.from(entryOf), norms: norms(telling, rarities) },
    inPhrasings: placesOf(telling, tokens.length),
    usual,
    inEntries: bm25(bags, tokens.length, { k: weights.entryK, b: weights.entryB }),
    inSections: bm25(bySection(entries, bags), tokens.length, { k: weights.sectionK, b: weights.sectionB }),
    rarities: Float32Array.from(rarities),
    vocabulary: vocabularyOf(counts()),
  }
}

export function openIndex(packed: Packed, entries: Entry[], weights: Weights = tuned): Index {
  const { rarities, vocabulary, ...found } = packed
  const unknown = Math.log(1 + 2 * entries.length) ** weights.rarityPower
  return {
    ...found,
    entries,
    weights,
    spelling: makeSpelling(vocabulary),
    sectionOf: sectionPlaces(entries),
    rarity(token) {
      const number = found.numbers.get(token)
      if (number !== undefined) return rarities[number] ?? unknown
      return functionWords.has(token) ? unknown * weights.functionWord : unknown
    },
    holds: (token) => found.numbers.has(token),
    isDefinition: (entry) => entries[entry]?.id.startsWith('abbr-') ?? false,
    scratch: { sums: new Float32Array(found.phrasings.norms.length), best: new Float32Array(found.phrasings.norms.length) },
    entryHolds: (entry, token) => holds(found.inEntries, found.numbers.get(token), entry),
  }
}

function sectionPlaces(entries: readonly Entry[]): number[] {
  const places = new Map(sections.map(({ id }, at) => [id as string, at]))
  return entries.map(({ section }) => places.get(section) ?? 0)
}

/** A section is all that its entries hold. What the guidance does not say tells nothing about what its section says. */
function bySection(entries: readonly Entry[], bags: Bags): Bags {
  const sectionOf = sectionPlaces(entries)
  const gathered = sections.map((): number[][] => [])
  entries.forEach(({ strength }, at) => strength !== 'silent' && gathered[sectionOf[at] ?? 0]?.push(bags[at] ?? []))
  const bag = createBag()
  return gathered.map((own) => {
    for (const one of own) for (let step = 0; step < one.length; step += 2) bag.add([one[step] ?? 0], one[step + 1] ?? 0)
    return bag.take()
  })
}

/** Rarity by entries, not phrasings: a word in every phrasing of one entry is still rare. By token number. */
function rarity(bags: Bags, tokens: readonly string[], weights: Weights): number[] {
  const holding = tokens.map(() => 0)
  for (const bag of bags) for (let step = 0; step < bag.length; step += 2) holding[bag[step] ?? 0] = (holding[bag[step] ?? 0] ?? 0) + 1
  return holding.map((count, number) => {
    const token = tokens[number] ?? ''
    const kind = askingWords.has(token) ? weights.askingWord : functionWords.has(token) ? weights.functionWord : 1
    return kind * Math.log(1 + bags.length / (count + 0.5)) ** weights.rarityPower
  })
}

/** "Who chairs our partnership?" asks for a name, "who chairs the partnership?" for the rule. */
const ours = new Set(['our', 'my', 'your'])
/** In more than this share of the phrasings a function word is usual. */
const USUAL = 0.03

function usualIn(phrasings: readonly number[][], tokens: readonly string[]): Set<string> {
  const counts = tokens.map(() => 0)
  for (const found of phrasings) for (const token of found) counts[token] = (counts[token] ?? 0) + 1
  const isUsual = (token: string, at: number) => functionWords.has(token) && !askingWords.has(token) && !ours.has(token) && (counts[at] ?? 0) > USUAL * phrasings.length
  return new Set(tokens.filter(isUsual))
}

function norms(phrasings: readonly number[][], rarities: readonly number[]): Float32Array {
  return Float32Array.from(phrasings, (tokens) => {
    let squares = 0
    for (const token of tokens) squares += (rarities[token] ?? 0) ** 2
    return Math.sqrt(squares) || 1
  })
}
