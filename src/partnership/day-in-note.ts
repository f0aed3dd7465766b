import { readDay, readFormOfDay, type DayContext } from '../words/day.js'
import { months, weekdays } from '../words/names.js'

/** 'on 3 March', 'by Friday': what people put before a day. */
const before = /^(?:on|in|by|at|since|from|until|dated|(?:back )?to)\s+/i
/** No day is written with more words. */
const LONGEST = 8

/** Words that speak of a time, though no day can be read from them. 'may' is one only beside a number. */
const ofTime = new RegExp(
  `\\b(?:${[...months.filter((month) => month !== 'may'), ...weekdays].join('|')}|may \\d+|\\d+(?:st|nd|rd|th)? may|yesterday|today|tomorrow`
  + '|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter|quarter)|ago|(?:19|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})\\b',
  'i',
)

/** A day found in a note, and what is left of the note without it. Local date, YYYY-MM-DD. */
export interface DayInNote { on: string; rest: string }

/** The day a note wholly is ('3 March 2023', 'by yesterday'). A stretch ('March 2023') is no day. */
export function wholeDay(note: string, context: DayContext): string | null {
  const read = readFormOfDay(withoutDayWord(note), context)
  return read?.form === 'day' && read.reading.kind === 'day' ? read.reading.date : null
}

/** The day a note begins or ends with: whether it is the day meant, only its writer knows. */
export function dayInNote(note: string, context: DayContext): DayInNote | null {
  const words = note.trim().split(/\s+/)
  const lead = before.test(note) ? 1 : 0
  for (let count = Math.min(LONGEST, words.length - lead); count > 0; count--) {
    const first = oneDay(words.slice(lead, lead + count), context)
    if (first) return { on: first, rest: words.slice(lead + count).join(' ') }
    const last = oneDay(words.slice(words.length - count), context)
    const rest = words.slice(0, words.length - count).join(' ').replace(/\s+(?:on|in|by|at|of|from|dated)$/i, '')
    if (last) return { on: last, rest }
  }
  return null
}

/** Whether a note speaks of a time at all. */
export function speaksOfTime(note: string): boolean {
  return ofTime.test(note)
}

/** 'never' of "by never": what stands where a day should; null when the note does not begin so. */
export function afterDayWord(note: string): string | null {
  return before.test(note) ? withoutDayWord(note).slice(0, 60) : null
}

export function withoutDayWord(note: string): string {
  return note.replace(before, '')
}

function oneDay(words: string[], context: DayContext): string | null {
  const read = readDay(words.join(' ').replace(/[.,;:!]+$/, ''), context)
  return read?.kind === 'day' ? read.date : null
}
