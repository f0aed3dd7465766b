import { Temporal } from 'temporal-polyfill'
import { readDay, type DayReading } from '../../words/day.js'

/** What a By when cell says. */
export interface When {
  /** YYYY-MM-DD; null when it names no day or the day must be asked. */
  due: string | null
  /** 'every 12 months', as typed. */
  recurrence: string | null
  ask: DateAsk | null
}

/** A date to ask about: rows whose asks have the same key are settled by one answer. */
export interface DateAsk {
  key: string
  /** The words that name the date. */
  phrase: string
  question: string
  /** The days it may be, YYYY-MM-DD. */
  dates: string[]
}

const some = '(?:other\\s+|(?:\\d{1,3}|two|three|four|five|six|nine|twelve)\\s+)?'
const often = new RegExp(
  `\\b(?:and\\s+|then\\s+)*((?:every|each)\\s+${some}(?:day|week|fortnight|month|quarter|year)s?`
  + '|annually|yearly|quarterly|(?:six[- ])?monthly|fortnightly|weekly)\\b'
  + '(?:\\s+(?:thereafter|after that|afterwards|from then on))?',
  'i',
)

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const year = '(?:,?\\s+(?:\\d{4}|’?\'?\\d{2})(?!\\d))'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?'
/** A date inside other words, the fullest forms first. */
const dateInWords = new RegExp(
  [
    '\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b',
    '\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b',
    `\\b${ordinal}\\s+(?:of\\s+)?${month}${year}?\\b`,
    `\\b${month}\\s+${ordinal}${year}\\b`,
    `\\b(?:end\\s+(?:of\\s+)?)?${month}\\s+\\d{4}\\b`,
    '\\bQ[1-4]\\s+\\d{4}(?:/\\d{2,4})?\\b',
  ].join('|'),
  'gi',
)

/**
 * Reads a By when cell: a date, a date inside words, how often it comes round, or words without a date. A plan's date
 * stands for itself: one that depends on when it is read ('Friday', '1 August') is asked about, and so is one that
 * does not exist. `today`: local date, YYYY-MM-DD.
 */
export function readWhen(cell: string, today: string): When {
  const words = cell.replace(/[\s\u00a0]+/g, ' ').trim()
  const repeated = often.exec(words)
  const recurrence = repeated ? (repeated[1] as string) : null
  const once = repeated ? words.replace(repeated[0], ' ') : words
  const left = once.replace(/[»«›‹→•*]/g, ' ').replace(/\s+/g, ' ').trim()
  const found = left === '' ? [] : readFixed(left, today) ?? inside(left, today)
  if (found.length > 1) return { due: null, recurrence, ask: several(left, found) }
  const only = found[0]
  if (!only) return { due: null, recurrence, ask: /\d/.test(left) ? unreadable(left) : null }
  return { due: only.ask ? null : only.due, recurrence, ask: only.ask }
}

type Fixed = { due: string | null; ask: DateAsk | null }

function inside(words: string, today: string): Fixed[] {
  const found = (words.match(dateInWords) ?? []).flatMap((phrase) => readFixed(phrase, today) ?? [])
  return [...new Map(found.map((one) => [one.due ?? one.ask?.key ?? '', one])).values()]
}

/** A phrase that is wholly a day, or agreed to have none; null when it is not. */
function readFixed(phrase: string, today: string): Fixed[] | null {
  const now = readDay(phrase, { today, nextMeeting: null })
  // Read again on another day of another year: a date that then differs depends on the reader's calendar.
  const another = Temporal.PlainDate.from(today).subtract({ days: 465 }).toString()
  const then = readDay(phrase, { today: another, nextMeeting: null })
  if (!now || !then) return null
  if (now.kind === 'open' && then.kind === 'open') return [{ due: null, ask: null }]
  const dates = days(now)
  const same = dates.join() === days(then).join()
  if (same && now.kind === 'day') return [{ due: now.date, ask: null }]
  if (same && now.kind === 'ask') {
    const key = `${withoutYear(now.question)} ${dates.map((date) => date.slice(5)).join()}`
    return [{ due: null, ask: { key, phrase, question: now.question, dates } }]
  }
  return [{ due: null, ask: depends(phrase, days(then), dates) }]
}

function days(reading: DayReading): string[] {
  if (reading.kind === 'ask') return reading.choices.map(({ date }) => date)
  return reading.kind === 'day' ? [reading.date] : []
}

function depends(phrase: string, then: string[], now: string[]): DateAsk {
  const all = [...new Set([...then, ...now])].sort()
  const yearly = new Set(all.map((date) => date.slice(5))).size === 1
  const dates = yearly ? all : now.filter((date) => then.includes(date))
  const question = 'Which day that is depends on when the plan was written. Which day was meant?'
  return { key: phrase.toLowerCase(), phrase, question, dates }
}

function several(words: string, found: Fixed[]): DateAsk {
  const dates = found.flatMap((one) => one.ask?.dates ?? (one.due ? [one.due] : []))
  const question = 'It names several days. On which is it due?'
  return { key: words.toLowerCase(), phrase: words, question, dates: [...new Set(dates)].sort() }
}

function unreadable(words: string): DateAsk {
  const question = 'I cannot read that as a date. Which day was meant?'
  return { key: words.toLowerCase(), phrase: words, question, dates: [] }
}

/** 'April 2023 has 30 days' -> 'April has 30 days'. */
export function withoutYear(question: string): string {
  return question.replace(/ \d{4}\b/g, '')
}
