import { nearTo } from './concepts.js'
import { functionWords } from './function-words.js'
import type { Index } from './index.js'
import type { Postings } from './postings.js'
import type { Asked } from './question.js'
import { stem } from './stem.js'

/** Likeness of a phrasing with the same words, but for rounding. */
const WORD_FOR_WORD = 0.985

export interface Ranked {
  /** Place in the register. */
  entry: number
  score: number
  /** 0 to 1: how like its best phrasing is to the question. */
  likeness: number
}

/** Entries with any evidence, best first. Costs one pass over the postings of the question's words. */
export function rank(index: Index, asked: Asked): Ranked[] {
  const { weights } = index
  const phrasing = new Float32Array(index.phrasings.norms.length)
  const whole = new Float32Array(index.entries.length)
  const section = new Float32Array(index.entries.length)
  const scratch = new Float32Array(index.phrasings.norms.length)
  let squares = 0
  let sum = 0
  for (const [token, counts] of focused(index, asked)) {
    const forms = formsOf(index, token, counts)
    squares += (counts * index.rarity(token)) ** 2
    sum += counts * index.rarity(token)
    addBest(phrasing, scratch, forms.map(({ form, gain, rarity }) => ({ list: index.inPhrasings.get(form), gain: gain * rarity })))
    addSaturated(whole, scratch, { postings: index.inEntries, forms })
    addSaturated(section, scratch, { postings: index.inSections, forms })
  }
  const { best, second } = likest(index, phrasing, Math.sqrt(squares) || 1)
  const defines = asksMeaning(asked)
  const ranked: Ranked[] = []
  for (let entry = 0; entry < whole.length; entry++) {
    const ofSection = section[index.sectionOf[entry] ?? 0] ?? 0
    const score =
      weights.best * (best[entry] ?? 0) + weights.second * (second[entry] ?? 0) +
      (weights.whole * (whole[entry] ?? 0) + weights.section * ofSection) / (sum || 1) +
      ((best[entry] ?? 0) > WORD_FOR_WORD ? weights.exact : 0) -
      (defines || !index.isDefinition(entry) ? 0 : weights.unasked)
    if ((whole[entry] ?? 0) > 0) ranked.push({ entry, score, likeness: best[entry] ?? 0 })
  }
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
  form: string
  /** Rarity times share: what finding it adds. */
  gain: number
  rarity: number
}

/** The word itself and, at a discount, its near-synonyms; a rare synonym gains no more than the word would. */
function formsOf(index: Index, token: string, counts: number): Form[] {
  const rarity = index.rarity(token)
  const forms = [{ form: token, gain: counts * rarity, rarity }]
  if (functionWords.has(token)) return forms
  for (const mate of nearTo(token)) {
    if (!index.holds(mate) || functionWords.has(mate)) continue
    forms.push({ form: mate, gain: index.weights.near * counts * Math.min(rarity, index.rarity(mate)), rarity })
  }
  return forms
}

/** Each place gains once, by the best form found there; `best` is scratch space, all zero before and after. */
function addBest(sums: Float32Array, best: Float32Array, forms: { list: Uint16Array | undefined; gain: number }[]): void {
  const touched: number[] = []
  for (const { list, gain } of forms) {
    for (const at of list ?? none) {
      if (best[at] === 0) touched.push(at)
      if (gain > (best[at] ?? 0)) best[at] = gain
    }
  }
  settle(sums, best, touched)
}

function addSaturated(sums: Float32Array, best: Float32Array, from: { postings: Postings; forms: Form[] }): void {
  const touched: number[] = []
  for (const { form, gain } of from.forms) {
    const list = from.postings.get(form) ?? nothing
    for (let step = 0; step < list.length; step += 2) {
      const at = list[step] ?? 0
      const value = gain * (list[step + 1] ?? 0)
      if (best[at] === 0) touched.push(at)
      if (value > (best[at] ?? 0)) best[at] = value
    }
  }
  settle(sums, best, touched)
}

const nothing = new Float32Array(0)
const none = new Uint16Array(0)

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
