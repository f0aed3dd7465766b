import { nearTo } from './concepts.js'
import { functionWords } from './function-words.js'
import type { Index } from './index.js'
import type { Lists, Postings } from './postings.js'
import type { Asked } from './question.js'
import { stem } from './stem.js'

/** Likeness of a phrasing with the same words, but for rounding. */
export const WORD_FOR_WORD = 0.985

/** What scores less than this share of the best is never looked at. */
const WORTH_A_LOOK = 0.3

export interface Ranked {
  /** Place in the register. */
  entry: number
  score: number
  /** 0 to 1: how like its best phrasing is to the question. */
  likeness: number
}

/** Entries with evidence, best first. Costs one pass over the postings of the question's words. */
export function rank(index: Index, asked: Asked): Ranked[] {
  const { weights } = index
  const { sums: phrasing, best: scratch } = index.scratch
  phrasing.fill(0)
  const whole = new Float32Array(index.entries.length)
  const section = new Float32Array(index.entries.length)
  let squares = 0
  let sum = 0
  for (const [token, counts] of focused(index, asked)) {
    const forms = formsOf(index, token, counts)
    sum += counts * index.rarity(token)
    if (!index.usual.has(token)) {
      squares += (counts * index.rarity(token)) ** 2
      addBest(phrasing, scratch, { lists: index.inPhrasings, forms })
    }
    addSaturated(whole, scratch, { postings: index.inEntries, forms })
    addSaturated(section, scratch, { postings: index.inSections, forms })
  }
  const { best, second } = likest(index, phrasing, Math.sqrt(squares) || 1)
  const defines = asksMeaning(asked)
  const scores = new Float32Array(whole.length)
  let top = 0
  for (let entry = 0; entry < whole.length; entry++) {
    const ofSection = section[index.sectionOf[entry] ?? 0] ?? 0
    const score =
      weights.best * (best[entry] ?? 0) + weights.second * (second[entry] ?? 0) +
      (weights.whole * (whole[entry] ?? 0) + weights.section * ofSection) / (sum || 1) +
      ((best[entry] ?? 0) > WORD_FOR_WORD ? weights.exact : 0) -
      (defines || !index.isDefinition(entry) ? 0 : weights.unasked)
    scores[entry] = (whole[entry] ?? 0) > 0 ? score : 0
    top = Math.max(top, scores[entry] ?? 0)
  }
  const ranked: Ranked[] = []
  scores.forEach((score, entry) => score > WORTH_A_LOOK * top && ranked.push({ entry, score, likeness: best[entry] ?? 0 }))
  return ranked.sort((one, other) => other.score - one.score)
}

/** The longer a question, the more its rarest words stand for it: "our coroner ..." in a story of fifty words. */
function focused(index: Index, asked: Asked): Asked {
  const { focus, focusFrom, focusOver } = index.weights
  const power = focus * Math.max(0, Math.min(1, (asked.size - focusFrom) / focusOver))
  if (power === 0) return asked
  const top = Math.max(...[...asked.keys()].map((token) => index.rarity(token)))
  return new Map([...asked].map(([token, counts]) => [token, counts * (index.rarity(token) / top) ** power]))
}

/** "What does VRU mean?", or nothing but the name. */
function asksMeaning(asked: Asked): boolean {
  const content = [...asked.keys()].filter((token) => !functionWords.has(token))
  return content.length <= 1 || ['standfor', 'mean', 'meaning', 'define', 'definition', 'abbrevi', 'acronym', 'initi'].some((token) => asked.has(stem(token)))
}

interface Form {
  /** A token's number; none when the register does not have it. */
  form: number | undefined
  /** Rarity times share: what finding it adds. */
  gain: number
  rarity: number
}

/** The word itself and, at a discount, its near-synonyms; a rare synonym gains no more than the word would. */
function formsOf(index: Index, token: string, counts: number): Form[] {
  const rarity = index.rarity(token)
  const forms: Form[] = [{ form: index.numbers.get(token), gain: counts * rarity, rarity }]
  if (functionWords.has(token)) return forms
  for (const mate of nearTo(token)) {
    if (!index.holds(mate) || functionWords.has(mate)) continue
    forms.push({ form: index.numbers.get(mate), gain: index.weights.near * counts * Math.min(rarity, index.rarity(mate)), rarity })
  }
  return forms
}

/** Each place gains once, by the best form found there; `best` is scratch space, all zero before and after. */
function addBest(sums: Float32Array, best: Float32Array, from: { lists: Lists<Uint32Array>; forms: Form[] }): void {
  const { starts, values } = from.lists
  const touched: number[] = []
  for (const { form = NONE, gain, rarity } of from.forms) {
    const value = gain * rarity
    for (let step = starts[form] ?? 0; step < (starts[form + 1] ?? 0); step++) {
      const at = values[step] ?? 0
      if (best[at] === 0) touched.push(at)
      if (value > (best[at] ?? 0)) best[at] = value
    }
  }
  settle(sums, best, touched)
}

function addSaturated(sums: Float32Array, best: Float32Array, from: { postings: Postings; forms: Form[] }): void {
  const { starts, values } = from.postings
  const touched: number[] = []
  for (const { form = NONE, gain } of from.forms) {
    for (let step = starts[form] ?? 0; step < (starts[form + 1] ?? 0); step += 2) {
      const at = values[step] ?? 0
      const value = gain * (values[step + 1] ?? 0)
      if (best[at] === 0) touched.push(at)
      if (value > (best[at] ?? 0)) best[at] = value
    }
  }
  settle(sums, best, touched)
}

/** No token has this number. */
const NONE = -2

function settle(sums: Float32Array, best: Float32Array, touched: number[]): void {
  for (const at of touched) {
    sums[at] = (sums[at] ?? 0) + (best[at] ?? 0)
    best[at] = 0
  }
}

function likest(index: Index, phrasing: Float32Array, norm: number): { best: Float32Array; second: Float32Array } {
  const best = new Float32Array(index.entries.length)
  const second = new Float32Array(index.entries.length)
  const { entryOf, norms } = index.phrasings
  for (let at = 0; at < norms.length; at++) {
    const like = (phrasing[at] ?? 0) / (norm * (norms[at] ?? 1))
    const entry = entryOf[at] ?? 0
    if (like > (best[entry] ?? 0)) {
      second[entry] = best[entry] ?? 0
      best[entry] = like
    } else if (like > (second[entry] ?? 0)) second[entry] = like
  }
  return { best, second }
}
