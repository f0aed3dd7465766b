import type { Day } from './calendar.js'
import { daysBetween, daysInMonth, endOfMonth, isBefore, mondayOf, realDay } from './calendar.js'
import type { Around, Found, Reader } from './found.js'
import { months, weekdays } from './names.js'
import { sayMonth, sayShortDay, sayWeekday } from './say-day.js'

/** A date that has only just passed is as likely meant as next year's: ask within this many days. */
const justPassed = 60

const month = `(${months.join('|')})`
const weekday = `(?:(${weekdays.join('|')}) )?`
const yearAfter = '(?: (?:of )?(\\d{4}|\\d{2}|this year|next year))?'
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const numbers = new RegExp(`^${weekday}(\\d{1,2})([-/.])(\\d{1,2})\\3(\\d{4}|\\d{2})$`)
const shortNumbers = new RegExp(`^${weekday}(\\d{1,2})/(\\d{1,2})$`)
const weekdayAfter = `(?: (${weekdays.join('|')}))?`
const dayMonth = new RegExp(
  `^${weekday}(?:the )?(\\d{1,2})(?:th)? (?:of )?${month}${yearAfter}${weekdayAfter}$`,
)
const monthDay = new RegExp(`^${weekday}${month} (?:the )?(\\d{1,2})(?:th)?${yearAfter}$`)
const monthDashNumber = new RegExp(`^${month}~(\\d\\d)$`)

interface Named { day: number; month: number; year?: string; weekday?: string }

/** The year that '2027', '27', 'this year' or 'next year' says; null outside 1900 to 2199. */
export function yearOf(words: string, today: Day): number | null {
  if (words === 'this year') return today.year
  if (words === 'next year') return today.year + 1
  const year = words.length === 2 ? 2000 + Number(words) : Number(words)
  return year >= 1900 && year < 2200 ? year : null
}

/** The year in which a day of the year next falls on or after today; for 29 February, the year of that February. */
function comingYear(monthNumber: number, day: number, today: Day): number {
  const kept = Math.min(day, daysInMonth(today.year, monthNumber))
  const thisYear = realDay(today.year, monthNumber, kept)
  return thisYear && isBefore(thisYear, today) ? today.year + 1 : today.year
}

function noSuchDay(named: Named, year: number): Found {
  const last = endOfMonth(year, named.month)
  return {
    form: 'day',
    question: `${sayMonth(named.month)} ${year} has ${last.day} days. Which day did you mean?`,
    choices: [last, last.add({ days: 1 })],
  }
}

function otherWeekday(day: Day, weekdayNumber: number, past: Day | null): Found {
  // "Wednesday 3 March" may be the Wednesday of an earlier year: a record being filled in late
  const named = past?.dayOfWeek === weekdayNumber ? past : mondayOf(day).add({ days: weekdayNumber - 1 })
  return {
    form: 'day',
    question: `${sayShortDay(day.toString())} is a ${sayWeekday(day.dayOfWeek)}, not a ${sayWeekday(weekdayNumber)}. `
      + 'Which day did you mean?',
    choices: [day, named],
  }
}

/** Without a year: the next such day, but one that has just passed is asked about. */
export function yearless(past: Day | null, coming: Day, around: Around): Found | null {
  if (!past || daysBetween(past, around.today) > justPassed) return null
  return {
    form: 'day',
    question: `${sayShortDay(past.toString())} has passed. Which day did you mean?`,
    choices: [past, coming],
  }
}

/** One day of a month, with or without a year and a weekday. Null when it cannot be a date at all. */
export function resolve(named: Named, around: Around): Found | null {
  if (named.day < 1) return null
  const year = named.year ? yearOf(named.year, around.today) : comingYear(named.month, named.day, around.today)
  if (year === null) return null
  const weekdayNumber = named.weekday ? weekdays.indexOf(named.weekday) + 1 : 0
  const past = named.year ? null : realDay(year - 1, named.month, named.day)
  const day = realDay(year, named.month, named.day)
  if (!day) {
    const passed = past ? yearless(past, endOfMonth(year, named.month), around) : null
    return passed ?? noSuchDay(named, year)
  }
  if (weekdayNumber !== 0 && day.dayOfWeek === weekdayNumber) return { form: 'day', day }
  if (weekdayNumber !== 0) return otherWeekday(day, weekdayNumber, past)
  return yearless(past, day, around) ?? { form: 'day', day }
}

/** 2/13: the day comes first here, so there is no such month; the other order is offered. */
function swapped(named: Named, around: Around): Found | null {
  if (named.day < 1 || named.day > 31 || named.month > 31) return null
  if (named.month < 1) return null
  const meant = named.day <= 12 ? resolve({ ...named, day: named.month, month: named.day }, around) : null
  const question = `The day comes first here, and there is no month ${named.month}. Which day did you mean?`
  if (!meant || 'means' in meant) return { form: 'day', question, choices: [] }
  return { form: 'day', question, choices: 'day' in meant ? [meant.day] : meant.choices }
}

function fromNumbers(named: Named, around: Around): Found | null {
  if (named.month < 1 || named.month > 12) return swapped(named, around)
  // 45/3 is no date; 31/4 is one that does not exist
  return named.day > 31 ? null : resolve(named, around)
}

/** '3 march 2027', '3/3/27', '2027-03-03', 'wednesday march 3': the day always comes first in numbers. */
export const readDate: Reader = (phrase, around) => {
  let match = yearFirst.exec(phrase)
  if (match) return fromNumbers({ year: match[1]!, month: Number(match[3]), day: Number(match[4]) }, around)
  match = numbers.exec(phrase)
  if (match) {
    const [, weekdayName, day, , monthNumber, year] = match
    return fromNumbers({ weekday: weekdayName, day: Number(day), month: Number(monthNumber), year }, around)
  }
  match = shortNumbers.exec(phrase)
  if (match) return fromNumbers({ weekday: match[1], day: Number(match[2]), month: Number(match[3]) }, around)
  match = dayMonth.exec(phrase)
  if (match) {
    const [, weekdayName = match[5], day, monthName, year] = match
    return resolve({ day: Number(day), month: months.indexOf(monthName!) + 1, year, weekday: weekdayName }, around)
  }
  match = monthDay.exec(phrase)
  if (match) {
    const [, weekdayName, monthName, day, year] = match
    return resolve({ day: Number(day), month: months.indexOf(monthName!) + 1, year, weekday: weekdayName }, around)
  }
  match = monthDashNumber.exec(phrase)
  return match ? dayOrYear(months.indexOf(match[1]!) + 1, match[2]!, around) : null
}

/** 'Mar-27' is how a spreadsheet shows March 2027, and how some people type 27 March. */
function dayOrYear(monthNumber: number, digits: string, around: Around): Found | null {
  const wholeMonth = endOfMonth(2000 + Number(digits), monthNumber)
  const found = resolve({ day: Number(digits), month: monthNumber }, around)
  if (!found || !('day' in found)) return { form: 'span', day: wholeMonth }
  const label = `${sayMonth(monthNumber)} ${wholeMonth.year} or ${found.day.day} ${sayMonth(monthNumber)}`
  return { form: 'span', question: `Did you mean ${label}?`, choices: [wholeMonth, found.day] }
}
