import { closeBy } from './close.js'
import { firstAid } from './first-aid.js'
import { halvesOf } from './halves.js'
import { look, type Looked } from './look.js'
import type { Entry } from './register/entry.js'
import { entries, entryById } from './register/index.js'

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
/** How many nearest entries are named when nothing answers. */
const NEAREST = 3
const MOST_SECTIONS = 10

/**
 * Opens the index, once, and asks it a few questions as people type them: plain, with slips, and two in one. Called
 * after the start, so that neither it nor a question waits; the first questions run in code not yet compiled, several
 * times slower.
 */
export function prepareAnswers(): void {
  if (prepared) return
  prepared = true
  const asked = entries.filter((_entry, at) => at % SAMPLE === 0).map(({ question }) => question)
  asked.forEach((question, at) => {
    findAnswer(question)
    findAnswer(question.replace(/(\w{3})\w(?=\w{2})/g, '$1'))
    findAnswer(`${question.replace('?', '')}, and ${asked[(at + 1) % asked.length]?.toLowerCase() ?? ''}`)
  })
}

let prepared = false
/** One question in so many is enough to have the code compiled. */
const SAMPLE = 90

/** Finds what answers a question, from the register alone. Never throws; reads the first 2,000 characters. */
export function findAnswer(question: string): Found {
  const aid = firstAid(question)
  if (aid) return { ...nothing, entries: [aid], sections: [aid.section], urgent: true }
  const noted = ofFootnote(question)
  if (noted) return noted.length === 0 ? nothing : { ...nothing, answered: true, sections: sectionsOf(noted), entries: noted.slice(0, 2), confidence: 1 }
  const whole = look(question)
  const { found, sure } = whole
  const speaking = found.map(({ entry }) => entry)
  const [best] = speaking
  if (!best || sure < CONFIDENCE_LINE) return { ...nothing, sections: sectionsOf(speaking), entries: nearest(whole), confidence: sure }
  const halves = halvesOf(question)
  const shown = shownOf(best, halves)
  return {
    answered: true,
    half: halves.some((half) => half.sure < CONFIDENCE_LINE),
    sections: sectionsOf([...shown, ...speaking]),
    entries: shown,
    close: closeBy(found, shown),
    confidence: sure,
  }
}

const nothing: Found = { answered: false, half: false, sections: [], entries: [], close: [], confidence: 0 }

/** "What does footnote 12 say?": the entries that a footnote carries; null when none was asked for. */
function ofFootnote(question: string): Entry[] | null {
  const [, number] = /\bfoot ?notes? (?:number |no\.? )?(\d{1,2})\b/i.exec(question.slice(0, 200)) ?? []
  return number ? entries.filter(({ footnote }) => footnote === Number(number)) : null
}

/** What answers the whole and, of two questions, what answers the one that it leaves open. */
function shownOf(best: Entry, halves: Looked[]): Entry[] {
  const [one, other] = halves.map(({ sure, found }) => (sure < CONFIDENCE_LINE ? undefined : found[0]?.entry))
  // The whole may be heard as its second question: then the first is answered before it.
  const both = other === best ? [one, best] : [best, other]
  return [...new Set(both)].filter((entry) => entry !== undefined)
}

/** Section ids of entries, each once, in their order. */
function sectionsOf(found: readonly Entry[]): string[] {
  return [...new Set(found.map(({ section }) => section))].slice(0, MOST_SECTIONS)
}

/** A silence that fits, with what it points to itself; or what comes nearest. */
function nearest({ found, silence }: Looked): Entry[] {
  const pointed = (silence?.related ?? []).flatMap((id) => entryById(id) ?? []).filter(({ strength }) => strength !== 'silent')
  const near = pointed.length > 0 ? pointed : found.map(({ entry }) => entry)
  return [...(silence ? [silence] : []), ...near.slice(0, NEAREST)]
}
