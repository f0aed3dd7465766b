import type { Entry } from './register/entry.js'
import { entries } from './register/index.js'
import { confidence, weigh } from './search/confidence.js'
import { buildIndex } from './search/index.js'
import { partsOf } from './search/parts.js'
import { readQuestion } from './search/question.js'
import { rank, type Ranked } from './search/rank.js'

/** What was found for a question, before it is put into words. */
export interface Found {
  /** False when the guidance does not say, as far as the register shows. */
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  /** Answered: the entries that answer, one, or two for two questions in one. Else what comes nearest, best first. */
  entries: Entry[]
  /** 0 to 1. */
  confidence: number
}

/** Below this the evidence is too weak to call an answer: chosen on phrasings held out of the register. */
const CONFIDENCE_LINE = 0.4
/** What the first question of two is about is still in the air in the second, at this share. */
const CONTEXT = 0.4
/** A second answer is given beside the first only when as good as this share of it. */
const NEARLY_TIED = 0.93
/** Characters: two answers side by side stay short. */
const SHORT = 260

// Made once, when the module is read: a question must never wait for it.
const index = buildIndex(entries)

/** Finds what answers a question, from the register alone. Never throws; reads the first 2,000 characters. */
export function findAnswer(question: string): Found {
  const asked = readQuestion(question, index.spelling)
  const ranked = rank(index, asked)
  const first = entryOf(ranked[0])
  const sure = confidence(weigh(index, { text: question, asked }, ranked))
  const answered = first !== undefined && first.strength !== 'silent' && sure >= CONFIDENCE_LINE
  if (!answered) return { answered: false, sections: sectionsOf(ranked, false), entries: nearest(ranked), confidence: sure }
  const second = secondAnswer(question, ranked)
  return { answered: true, sections: sectionsOf(ranked, true), entries: second ? [first, second] : [first], confidence: sure }
}

/** Section ids of the ranked entries and of where else they say so, best first. */
function sectionsOf(ranked: Ranked[], skipSilent: boolean): string[] {
  const found = ranked.slice(0, 40).flatMap((one) => entryOf(one) ?? [])
  const speaking = skipSilent ? found.filter(({ strength }) => strength !== 'silent') : found
  return [...new Set(speaking.map(({ section }) => section))].slice(0, 10)
}

function nearest(ranked: Ranked[]): Entry[] {
  const found = ranked.slice(0, 12).flatMap((one) => entryOf(one) ?? [])
  const silent = found[0]?.strength === 'silent' ? [found[0]] : []
  return [...silent, ...found.filter(({ strength }) => strength !== 'silent').slice(0, 3)]
}

/** The answer to the second question of two; else a short neighbour that fits nearly as well. */
function secondAnswer(question: string, ranked: Ranked[]): Entry | undefined {
  const [one, other] = partsOf(question)
  if (other !== undefined) return answerToSecond(one, other, ranked)
  const [best, next] = ranked
  const first = entryOf(best)
  const second = entryOf(next)
  if (!best || !next || !first || !second) return undefined
  const tied = next.score >= NEARLY_TIED * best.score && first.section === second.section && second.strength !== 'silent'
  return tied && isShort(first) && isShort(second) ? second : undefined
}

function answerToSecond(one: string, other: string, ranked: Ranked[]): Entry | undefined {
  const asked = readQuestion(other, index.spelling)
  for (const [token, counts] of readQuestion(one, index.spelling)) {
    if (!asked.has(token)) asked.set(token, counts * CONTEXT)
  }
  const found = rank(index, asked).map(entryOf).find((entry) => entry?.strength !== 'silent')
  return found === entryOf(ranked[0]) ? undefined : found
}

function isShort(entry: Entry): boolean {
  return entry.list === undefined && entry.answer.length <= SHORT
}

function entryOf(ranked: Ranked | undefined): Entry | undefined {
  return ranked ? index.entries[ranked.entry] : undefined
}
