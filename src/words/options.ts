import type { Lead, OptionName, Vocabulary } from '../line.js'
import { asDue } from './as-due.js'
import { readFormOfDay, type DayReading } from './day.js'
import { readItem } from './items.js'
import { knownLeads, type KnownLeads } from './known-leads.js'
import { mentionAt, mentionsOf, readLeads, type Mention } from './lead-list.js'
import { isFraction, staysInSentence, type Keyword } from './prose.js'

/** No option is longer: a day has at most 80 characters, and ten leads fit. It keeps the work linear. */
const longestOption = 600

/** One option at the end of the text before `end`, from `start`. */
export type Option = { start: number } & (
  | { kind: 'day'; day: DayReading }
  | { kind: 'leads'; leads: Lead[]; by: 'for' | '@' }
  | { kind: 'item'; item: number }
)
export type Kind = OptionName | '@'

/** What options are read with: made once for a line, since the names cost more than the line. */
export interface Reading { vocabulary: Vocabulary; known: KnownLeads; mentions: Mention[] }

export function readingOf(vocabulary: Vocabulary): Reading {
  let known: KnownLeads | undefined
  const leads = (): KnownLeads => (known ??= knownLeads(vocabulary))
  return {
    vocabulary,
    known: { find: (words) => leads().find(words), names: () => leads().names() },
    mentions: mentionsOf(vocabulary),
  }
}

/** How each option begins; the words that follow must wholly be what it claims. */
const openings: [Keyword, Kind, RegExp][] = [
  ['due', 'by', /due(?:\s+(?:by|on|date))?(?:\s*[:=]\s*|\s+)/iy],
  ['deadline', 'by', /deadline(?:\s*[:=]\s*|\s+)/iy],
  ['by', 'by', /by(?:\s*[:=]\s*|\s+)|(?:no|not) later than\s+/iy],
  ['on', 'on', /on(?:\s*[:=]\s*|\s+)/iy],
  ['for', 'for', /for(?:\s*[:=]\s*|\s+)|(?:leads?|owners?)\s*:\s*/iy],
  ['#', '#', /#\s?(?=\S)/y],
]

/** The first letters of the openings: most words begin no option, and are passed over at the price of one look. */
const firstLetters = /[dbofln#]/i

/** "on today" is not English, and "on the end of March" says what a report is about. */
const notAfterOn = /^(?:today|tonight|tomorrow|yesterday|2day|2moro|tmrw)\b/i

function readDayOption(keyword: Keyword, phrase: string, { vocabulary }: Reading): DayReading | null {
  const read = readFormOfDay(phrase, vocabulary)
  if (!read) return null
  // "fell by 10 days" is an amount; "due 10 days" is not
  if (read.form === 'wait' && keyword === 'by') return null
  if (keyword === 'on' && (read.form !== 'day' || notAfterOn.test(phrase))) return null
  return keyword === 'on' ? read.reading : asDue(read.reading, vocabulary.today)
}

/** An option that is what it claims, but that the word before keeps in its sentence. */
export interface InSentence { start: number; inSentence: Option }

function optionAt(text: string, place: { start: number; end: number }, kinds: ReadonlySet<Kind>, reading: Reading):
Option | InSentence | null {
  const { start, end } = place
  const mayOpen = firstLetters.test(text.charAt(start))
  if (!mayOpen && text[start] !== '@' && reading.mentions.length === 0) return null
  const before = text.slice(Math.max(0, start - 200), start)
  if ((text[start] === '@' || mentionAt(text, start, reading.mentions)) && kinds.has('@')) {
    const leads = readLeads(text.slice(start, end), reading.known, reading.mentions)
    if (!leads) return null
    const option: Option = { start, kind: 'leads', leads, by: '@' }
    return staysInSentence('@', before) ? { start, inSentence: option } : option
  }
  for (const [keyword, kind, opening] of openings) {
    if (!mayOpen || !kinds.has(kind)) continue
    opening.lastIndex = start
    const opened = opening.exec(text)
    if (!opened || opening.lastIndex >= end) continue
    const option = readAs(keyword, { start, phrase: text.slice(opening.lastIndex, end).trim() }, reading)
    if (!option || (keyword === 'by' && isFraction(text.slice(opening.lastIndex, end), before))) continue
    if (!staysInSentence(keyword, before)) return option
    // "the report is due by Friday": a later "by Friday" may still be read
    if (keyword !== 'due' && keyword !== 'deadline') return { start, inSentence: option }
  }
  return null
}

function readAs(keyword: Keyword, place: { start: number; phrase: string }, reading: Reading): Option | null {
  const { start, phrase } = place
  if (keyword === '#') {
    const item = readItem(phrase)
    return item === undefined ? null : { start, kind: 'item', item }
  }
  if (keyword === 'for') {
    const leads = readLeads(phrase, reading.known, reading.mentions)
    return leads && { start, kind: 'leads', leads, by: 'for' }
  }
  const day = readDayOption(keyword, phrase, reading)
  return day && { start, kind: 'day', day }
}

/**
 * The longest option that ends where `end` is, or null. Longest, so that "by close of play on Friday" is one.
 * @param kinds the options still looked for: each is read once.
 */
export function optionBefore(text: string, end: number, reading: Reading, kinds: ReadonlySet<Kind>):
Option | InSentence | null {
  // "kits,by Friday" is typed in haste; '#plan' after a comma or a slash belongs to an address
  const word = /(?<=^|[\s(])[^\s(]|(?<=[,;])[a-z]/gi
  word.lastIndex = Math.max(0, end - longestOption)
  let kept: InSentence | null = null
  for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
    const option = optionAt(text, { start: match.index, end }, kinds, reading)
    if (!option) continue
    // "stand by for police, @Priya": the sentence keeps the police, and Priya leads
    if (kept && (!('kind' in option) || option.kind !== 'leads' || option.by !== '@')) return kept
    if (!('inSentence' in option) || option.inSentence.kind !== 'leads' || option.inSentence.by !== 'for') return option
    kept = option
  }
  return kept
}
