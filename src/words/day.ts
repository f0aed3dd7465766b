import { dayFrom } from './calendar.js'
import { readDate } from './dates.js'
import { readEaster } from './easter.js'
import type { Around, Form, Found, Undated } from './found.js'
import { readPeriod } from './periods.js'
import { plainPhrase } from './phrase.js'
import { sayDay } from './say-day.js'
import { withoutTime } from './time-of-day.js'
import { readWait, readWithoutDay } from './waits.js'
import { readWeekday } from './weekdays.js'
import { readYear } from './years.js'

export { normalise } from './normalise.js'
export { sayDay, sayShortDay } from './say-day.js'

/** Local dates, YYYY-MM-DD. */
export interface DayContext { today: string; nextMeeting: string | null }

/** What a phrase says about a day; `words` are as typed, trimmed. Dates are local, YYYY-MM-DD. */
export type DayReading =
  /** One definite day. */
  | { kind: 'day'; date: string; words: string }
  /** Agreed to have no date. */
  | { kind: 'open'; words: string; means: Undated }
  /** Ambiguous, impossible or just past: asked, never rolled. */
  | { kind: 'ask'; words: string; question: string; choices: { label: string; date: string }[] }

const oneDay = (phrase: string, around: Around): Found | null =>
  readDate(phrase, around) ?? readWeekday(phrase, around)

function read(phrase: string, around: Around): Found | null {
  return oneDay(phrase, around)
    ?? readPeriod(phrase, around, oneDay)
    ?? readYear(phrase, around)
    ?? readEaster(phrase, around)
    ?? readWait(phrase, around)
    ?? readWithoutDay(phrase, around)
}

function readPhrase(words: string, context: DayContext): Found | null {
  const phrase = plainPhrase(words)
  if (phrase === null) return null
  const nextMeeting = context.nextMeeting === null ? null : dayFrom(context.nextMeeting)
  const around = { today: dayFrom(context.today), nextMeeting }
  const whole = read(phrase, around)
  if (whole) return whole
  const bare = withoutTime(phrase)
  const found = bare === phrase ? null : read(bare, around)
  if (found) return found
  // 'end of Friday' is Friday; 'end of 10 days' is nothing
  const ended = /^(?:(?:the )?end of (?:the )?)(.+)$/.exec(phrase)
  return ended ? oneDay(ended[1]!, around) : null
}

function reading(found: Found, words: string): DayReading {
  if ('day' in found) return { kind: 'day', date: found.day.toString(), words }
  if ('means' in found) return { kind: 'open', words, means: found.means }
  const choices = found.choices.map((day) => ({ label: sayDay(day.toString()), date: day.toString() }))
  return { kind: 'ask', words, question: found.question, choices }
}

/** As readDay, with the form the day was named in, which decides where it may stand in a line. */
export function readFormOfDay(words: string, context: DayContext): { form: Form; reading: DayReading } | null {
  const found = readPhrase(words, context)
  return found ? { form: found.form, reading: reading(found, words.trim()) } : null
}

/**
 * Reads a phrase that is wholly a day, as British people type it: the day before the month, two-digit years in
 * this century, quarters of the financial year (April to March). Null when it is not a day at all.
 * @throws RangeError when the context's own dates are not real.
 */
export function readDay(words: string, context: DayContext): DayReading | null {
  return readFormOfDay(words, context)?.reading ?? null
}
