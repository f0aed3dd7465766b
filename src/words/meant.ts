import type { Lead } from '../line.js'
import { readFormOfDay, type DayReading } from './day.js'
import type { Kind, Reading } from './options.js'
import { withoutEnding, type Peeled } from './peel.js'

/** Words that stayed in the text and may have been meant as a date or a lead. */
export interface Meant {
  words: string
  day?: DayReading
  leads: Lead[]
}

/**
 * What of a peeled text counts. @param apart only what is set apart from the words before it: "the rest, by Friday"
 * moves the date, "he cannot do it by Friday" tells of one.
 */
export function keptOf(text: string, peeled: Peeled, wanted: Set<Kind>, apart: boolean): { kept: Peeled; meant?: Meant } {
  if (!apart) return { kept: peeled }
  const kept: Peeled = peeled.apart ?? { text, leads: [], kinds: wanted }
  const day = kept.day ? undefined : peeled.day
  const leads = peeled.leads.slice(0, peeled.leads.length - kept.leads.length)
  if (!day && leads.length === 0) return { kept: { ...kept, ...(peeled.kept ? { kept: peeled.kept } : {}) } }
  const words = kept.text.slice(peeled.text.length).trim()
  return { kept, meant: { words, leads, ...(day ? { day } : {}) } }
}

/** Most phrases for a day have fewer words, and the last of them looks like one. */
const mostWords = 6
const ofADay = /(?:\d(?:st|nd|rd|th)?|day|morrow|2moro|tmrw|week|month|fortnight|time|meeting|easter|christmas|xmas|quarter|year|mon|tues?|wed|thur?s?|fri|sat|sun|january|february|march|april|june|july|august|\w{3,4}ember|october|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d ?[ap]m|noon|midday|morning|afternoon|evening)s?$/i
/** "after Friday", "Friday or Monday", "the agenda for Friday" set no date. */
const noDeadline = /(?:^|\s)(?:and|or|to|not|than|from|since|after|for|by|of|last|every|each|per|until|till|between|past|except|but|about|with|as|is|was|are|were|due|deadline|date|the|a|an|on|in|\W)$/i
/** "plan for March" names a month; "end of March" a day. */
const namesAnEnd = /^(?:the )?(?:very )?(?:end|next|this|before|w\/?[ce]|week|early|mid|late)\b/i

/** A date that ends a title without being an option, "ring Tom tomorrow": kept in the title, and offered. */
export function unreadDay(peeled: Peeled, { vocabulary }: Reading): Meant | undefined {
  if (!peeled.kinds.has('by') || peeled.kept) return undefined
  const end = withoutEnding(peeled.text)
  const tail = peeled.text.slice(Math.max(0, end - 60), end)
  if (!ofADay.test(tail) || peeled.text.slice(end).includes('?')) return undefined
  const word = /\S+/g
  const starts = [...tail.matchAll(word)].map(({ index }) => index).slice(-mostWords)
  for (const start of starts) {
    if (start === 0 && tail.length < end) continue
    const words = tail.slice(start)
    const read = readFormOfDay(words, vocabulary)
    if (!read || noDeadline.test(tail.slice(0, start).trimEnd())) continue
    if (read.form !== 'day' && !(read.form === 'span' && namesAnEnd.test(words))) continue
    return isAhead(read.reading, vocabulary.today) ? { words, day: read.reading, leads: [] } : undefined
  }
  return undefined
}

function isAhead(day: DayReading, today: string): boolean {
  if (day.kind === 'open') return false
  const dates = day.kind === 'day' ? [day.date] : day.choices.map(({ date }) => date)
  return dates.length > 0 && dates.every((date) => date >= today)
}
