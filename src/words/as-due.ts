import { dayFrom, endOfMonth, realDay } from './calendar.js'
import type { DayReading } from './day.js'
import { weekdays } from './names.js'
import { sayDay, sayShortDay } from './say-day.js'

/** Until the end of February people still write last year's number. */
const newYearMonths = 2
const weekdayNamed = new RegExp(weekdays.map((name) => `\\b${name.slice(0, 3)}`).join('|'), 'i')
/** What says its year in another way, or was written by a machine: buttons carry 2026-01-05. */
const meansItsYear = /\bq ?[1-4]\b|quarter|year|^\d{4}-\d\d-\d\d$/i

/**
 * A reading as the date by which something is due: days to come are offered first, and a date of last year that is
 * typed in January or February is asked, since it is mostly a slip. A weekday that agrees makes it no slip.
 * @param today local date, YYYY-MM-DD.
 */
export function asDue(reading: DayReading, today: string): DayReading {
  if (reading.kind === 'ask') {
    const ahead = reading.choices.filter(({ date }) => date >= today)
    return { ...reading, choices: [...ahead, ...reading.choices.filter(({ date }) => date < today)] }
  }
  if (reading.kind !== 'day' || !isSlip(reading, today)) return reading
  const typed = dayFrom(reading.date)
  const year = typed.year + 1
  const same = realDay(year, typed.month, typed.day) ?? endOfMonth(year, typed.month)
  return {
    kind: 'ask',
    words: reading.words,
    question: `${sayShortDay(reading.date)} is last year. Which day did you mean?`,
    choices: [
      { label: sayDay(same.toString()), date: same.toString() },
      { label: `${sayDay(reading.date)}, as typed`, date: reading.date },
    ],
  }
}

function isSlip({ date, words }: { date: string; words: string }, today: string): boolean {
  const { year, month } = dayFrom(today)
  if (month > newYearMonths || dayFrom(date).year !== year - 1) return false
  if (meansItsYear.test(words) || weekdayNamed.test(words)) return false
  return new RegExp(`(?<!\\d)(?:20)?${String(year - 1).slice(2)}(?!\\d)|\\btwenty twenty\\b`, 'i').test(words)
}
