import type { Entry } from './register/entry.js'
import { entries } from './register/index.js'
import { confidence, weigh } from './search/confidence.js'
import { buildIndex } from './search/index.js'
import { partsOf } from './search/parts.js'
import { contentOf, readQuestion } from './search/question.js'
import { rank, type Ranked } from './search/rank.js'

/** What was found for a question, before it is put into words. */
export interface Found {
  /** False when the guidance does not say, as far as the register shows. */
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  /** Answered: the entries that answer, one, or two for two questions in one. Else what comes nearest, best first. */
  entries: Entry[]
  /** Answered: entries that fit nearly as well, best first, at most two. */
  close: Entry[]
  /** 0 to 1. */
  confidence: number
}

/** Below this the evidence is too weak to call an answer: about 5 in 100 of the register’s answerable phrasings, held out, fall below. */
const CONFIDENCE_LINE = 0.4
/** The second question of two still hears the first at this share; more when it leans on it ("and who signs it off"). */
const HEARD = 0.1
const LEANING = 0.4
/** What scores this share of the best may be what was meant. */
const NEARLY_TIED = 0.85
const MOST_CLOSE = 2

let made: ReturnType<typeof buildIndex> | undefined

function theIndex(): ReturnType<typeof buildIndex> {
  return (made ??= buildIndex(entries))
}

/**
 * Makes the index, once, and asks it a few questions: a third of a second. Called after the start, so that neither
 * it nor a question waits; the first questions run in code not yet compiled, several times slower.
 */
export function prepareAnswers(): void {
  if (made) return
  for (let at = 0; at < entries.length; at += 60) findAnswer(entries[at]?.question ?? '')
}

/** Finds what answers a question, from the register alone. Never throws; reads the first 2,000 characters. */
export function findAnswer(question: string): Found {
  const index = theIndex()
  const asked = readQuestion(question, index.spelling)
  const ranked = rank(index, asked)
  const first = entryOf(ranked[0])
  const sure = confidence(weigh(index, { text: question, asked }, ranked))
  const answered = first !== undefined && first.strength !== 'silent' && sure >= CONFIDENCE_LINE
  if (!answered) return { answered: false, sections: sectionsOf(ranked, false), entries: nearest(ranked), close: [], confidence: sure }
  const second = secondAnswer(question, ranked)
  const shown = second ? [first, second] : [first]
  return { answered: true, sections: sectionsOf(ranked, true), entries: shown, close: closeBy(ranked, shown), confidence: sure }
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

/** The answer to the second question of two, when another entry gives it. */
function secondAnswer(question: string, ranked: Ranked[]): Entry | undefined {
  const [one, other] = partsOf(question)
  if (other === undefined) return undefined
  const index = theIndex()
  const asked = readQuestion(other, index.spelling)
  const context = leans(other) || contentOf(asked).length === 0 ? LEANING : HEARD
  for (const [token, counts] of readQuestion(one, index.spelling)) {
    if (!asked.has(token)) asked.set(token, counts * context)
  }
  const found = rank(index, asked).map(entryOf).find((entry) => entry?.strength !== 'silent')
  return found === entryOf(ranked[0]) ? undefined : found
}

/** Entries that fit nearly as well as the best, best first: what the person may have meant instead. */
function closeBy(ranked: Ranked[], shown: Entry[]): Entry[] {
  const least = NEARLY_TIED * (ranked[0]?.score ?? 0)
  const close = ranked.slice(1, 8).filter(({ score }) => score >= least).flatMap((one) => entryOf(one) ?? [])
  return close.filter((entry) => entry.strength !== 'silent' && !shown.includes(entry)).slice(0, MOST_CLOSE)
}

function leans(question: string): boolean {
  return /\b(it|its|that|this|those|these|they|them|their|one|ones|he|she|him|her)\b/i.test(question)
}

function entryOf(ranked: Ranked | undefined): Entry | undefined {
  return ranked ? theIndex().entries[ranked.entry] : undefined
}
