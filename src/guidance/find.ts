import { closeBy } from './close.js'
import { firstAid } from './first-aid.js'
import type { Entry } from './register/entry.js'
import { entries, entryById } from './register/index.js'
import { asksForMore } from './search/aspects.js'
import { confidence, weigh } from './search/confidence.js'
import { openIndex, packIndex, type Index } from './search/index.js'
import { keptIndex } from './search/kept.js'
import { partsOf } from './search/parts.js'
import { contentOf, readQuestion, type Asked } from './search/question.js'
import { rank, type Ranked } from './search/rank.js'

/** What was found for a question, before it is put into words. */
export interface Found {
  /** False when the guidance does not say, as far as the register shows. */
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  /** Answered: the entries that answer, one, or two for two questions in one. Else what comes nearest, best first. */
  entries: Entry[]
  /** Answered: true when it was two questions and one of them is not answered. */
  half: boolean
  /** Answered: entries that fit nearly as well, best first, at most three. */
  close: Entry[]
  /** 0 to 1. */
  confidence: number
  /** Not answered, but somebody may be in danger: the first entry says what to do. */
  urgent?: true
}

/** Below this the evidence is too weak to call an answer: 2 or 3 in 100 questions that the document answers fall below. */
const CONFIDENCE_LINE = 0.59
/** A silence that holds less than this share of what was asked is about something else. */
const SILENCE_LINE = 0.3
/** One question of two still hears the other at this share; more when it leans on it ("and who signs it off"). */
const HEARD = 0.1
const LEANING = 0.4
/** How far down the ranking anything is looked for. */
const LOOKED_AT = 12
/** What scores this share of the best is as likely, when it tells the kind of fact that was asked for. */
const AS_LIKELY = 0.85

let made: Index | undefined

function theIndex(): Index {
  return (made ??= openIndex(keptIndex() ?? packIndex(entries), entries))
}

/**
 * Opens the index, once, and asks it a few questions. Called after the start, so that neither it nor a question waits;
 * the first questions run in code not yet compiled, several times slower.
 */
export function prepareAnswers(): void {
  if (made) return
  for (let at = 0; at < entries.length; at += 60) findAnswer(entries[at]?.question ?? '')
}

/** Finds what answers a question, from the register alone. Never throws; reads the first 2,000 characters. */
export function findAnswer(question: string): Found {
  const aid = firstAid(question)
  if (aid) return { ...nothing, entries: [aid], sections: [aid.section], urgent: true }
  const noted = ofFootnote(question)
  if (noted) return noted.length === 0 ? nothing : { ...nothing, answered: true, sections: [...new Set(noted.map(({ section }) => section))], entries: noted.slice(0, 2), confidence: 1 }
  const whole = look(question, readQuestion(question, theIndex().spelling))
  const { ranked, best, sure } = whole
  const halves = halvesOf(question)
  const shown = best && sure >= CONFIDENCE_LINE ? shownOf(best, halves) : []
  if (shown.length === 0) return { ...nothing, sections: sectionsOf(ranked, []), entries: nearest(whole), confidence: sure }
  return {
    answered: true,
    half: halves.some((half) => half.sure < CONFIDENCE_LINE),
    sections: sectionsOf(ranked, shown),
    entries: shown,
    close: closeBy(ranked.slice(0, LOOKED_AT).flatMap((one) => entryAndScore(one)), shown),
    confidence: sure,
  }
}

const nothing: Found = { answered: false, half: false, sections: [], entries: [], close: [], confidence: 0 }

/** "What does footnote 12 say?": the entries that a footnote carries; null when none was asked for. */
function ofFootnote(question: string): Entry[] | null {
  const [, number] = /\bfoot ?notes? (?:number |no\.? )?(\d{1,2})\b/i.exec(question.slice(0, 200)) ?? []
  return number ? entries.filter(({ footnote }) => footnote === Number(number)) : null
}

/** A question, or one of two in it, with what was found. */
interface Looked {
  /** Entries that speak, the best first. */
  ranked: Ranked[]
  best: Entry | undefined
  /** What the guidance is silent on, when that fits better than the best. */
  silence: Entry | undefined
  /** 0 to 1: how likely the best entry answers. */
  sure: number
}

function look(text: string, asked: Asked): Looked {
  const index = theIndex()
  const all = contentOf(asked).length === 0 ? [] : rank(index, asked)
  const isSilent = (one: Ranked) => index.entries[one.entry]?.strength === 'silent'
  const ranked = tellingFirst(text, all.filter((one) => !isSilent(one)))
  const [first] = ranked
  if (!first) return { ranked, best: undefined, silence: undefined, sure: 0 }
  const silence = all.find(isSilent)
  const sure = confidence(weigh(index, { text, asked }, first, silence?.score ?? 0))
  const silent = silence === all[0] && silence && weigh(index, { text, asked }, silence, 0).covered >= SILENCE_LINE
  return { ranked, best: entryOf(first), silence: silent ? entryOf(silence) : undefined, sure }
}

/** "How often is it done again?": of entries that fit nearly alike, one that tells such a fact comes before one that does not. */
function tellingFirst(text: string, ranked: Ranked[]): Ranked[] {
  const [first] = ranked
  const best = entryOf(first)
  if (!first || !best || !asksForMore(text, best)) return ranked
  const tells = (one: Ranked) => {
    const entry = entryOf(one)
    return one.score >= first.score * AS_LIKELY && entry !== undefined && !asksForMore(text, entry)
  }
  const better = ranked.slice(1, 8).find(tells)
  return better ? [better, ...ranked.filter((one) => one !== better)] : ranked
}

/** Both questions of two, each looked up by itself with an ear to the other; none when it is one question. */
function halvesOf(question: string): Looked[] {
  const parts = partsOf(question)
  if (parts.length === 1) return []
  const { spelling } = theIndex()
  const asked = parts.map((part) => readQuestion(part, spelling))
  return parts.map((part, at) => {
    const own = asked[at] ?? new Map<string, number>()
    const share = leans(part) || contentOf(own).length === 0 ? LEANING : HEARD
    const heard = new Map(own)
    for (const [token, counts] of asked[1 - at] ?? []) if (!heard.has(token)) heard.set(token, counts * share)
    return look(part, heard)
  })
}

/** What answers the whole and, of two questions, what answers the one that it leaves open. */
function shownOf(best: Entry, halves: Looked[]): Entry[] {
  const [one, other] = halves.map((half) => (half.sure < CONFIDENCE_LINE ? undefined : half.best))
  // The whole may be heard as its second question: then the first is answered before it.
  const both = other === best ? [one, best] : [best, other]
  return [...new Set(both)].filter((entry) => entry !== undefined)
}

/** Section ids of what is shown, then of the ranked entries, best first. */
function sectionsOf(ranked: Ranked[], shown: Entry[]): string[] {
  const found = ranked.slice(0, 40).flatMap((one) => entryOf(one) ?? [])
  return [...new Set([...shown, ...found].map(({ section }) => section))].slice(0, 10)
}

/** A silence that fits, with what it points to itself; then what comes nearest. */
function nearest({ ranked, silence }: Looked): Entry[] {
  const found = ranked.slice(0, LOOKED_AT).flatMap((one) => entryOf(one) ?? [])
  const pointed = silence ? (silence.related ?? []).flatMap((id) => entryById(id) ?? []) : []
  const speaking = [...pointed, ...(silence && pointed.length > 0 ? [] : found)].filter(({ strength }) => strength !== 'silent')
  return [...(silence ? [silence] : []), ...speaking.slice(0, 3)]
}

function leans(question: string): boolean {
  return /\b(it|its|that|this|those|these|they|them|their|one|ones|he|she|him|her)\b/i.test(question)
}

function entryAndScore(ranked: Ranked): { entry: Entry; score: number }[] {
  const entry = entryOf(ranked)
  return entry ? [{ entry, score: ranked.score }] : []
}

function entryOf(ranked: Ranked | undefined): Entry | undefined {
  return ranked ? theIndex().entries[ranked.entry] : undefined
}
