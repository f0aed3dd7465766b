import type { Day } from './calendar.js'
import { endOfMonth, isBefore, mondayOf } from './calendar.js'
import { resolve, yearless, yearOf } from './dates.js'
import type { Around, Found, Reader } from './found.js'
import { months } from './names.js'
import { sayMonth } from './say-day.js'

/** A stretch of time counts as its last day: the day is always said back in full. */
const month = `(${months.join('|')})`
const year = '(?: (?:of )?(\\d{4}|this year|next year))?'
const end = '(?:(?:very )?end (?:of )?(?:the )?)?'
/** "broken down by month" names no month: a stretch is this one, the next one or an end. */
const anEnd = '(?:very )?end (?:of )?(?:the )?'
const wholeMonth = new RegExp(`^${end}(this |next )?${month}${year}$`)
const endMonthShort = new RegExp(`^end (?:of )?${month} (\\d\\d)$`)
const partOfMonth = new RegExp(
  `^(early|late|mid|(?:the )?middle of|(?:the )?start of|(?:the )?beginning of|beginning|start) ${month}${year}$`,
)
const someMonth = new RegExp(
  `^(?:${end}(this |next )|${anEnd})(month|quarter)$|^(month|quarter) end$|^eom$`,
)
const partOfNextMonth = /^(mid|middle of|start of|beginning of|early|late) (?:the )?(this |next )?month$/
const someWeek = new RegExp(
  `^(?:${end}(this |next |coming )|${anEnd})(?:working )?week$|^(eow|week end)$|^${end}week after next$`,
)
const partOfWeek = /^(start of|beginning of|early|mid|middle of|later|late) (?:the )?(this |next )?week$|^midweek$/
const weekend = /^(?:(?:this|coming|next) )?weekend$/
const weekOf = /^(?:w[cbe]|week (?:commencing|beginning|starting|ending|of)|commencing) (?:(?:on|of|the) )*(.+)$/

function monthEnd(first: Day): Day {
  return endOfMonth(first.year, first.month)
}

/** The last day of a month, with its year as said or the coming one. */
function ofMonth(monthName: string, yearWords: string | undefined, around: Around): Found | null {
  const number = months.indexOf(monthName) + 1
  if (yearWords) {
    const said = yearOf(yearWords, around.today)
    return said === null ? null : { form: 'span', day: endOfMonth(said, number) }
  }
  const thisYear = endOfMonth(around.today.year, number)
  const coming = isBefore(thisYear, around.today) ? endOfMonth(around.today.year + 1, number) : thisYear
  const past = endOfMonth(coming.year - 1, number)
  return yearless(past, coming, around) ?? { form: 'span', day: coming }
}

function nextNamedMonth(monthName: string, around: Around): Found {
  const number = months.indexOf(monthName) + 1
  const thisYear = endOfMonth(around.today.year, number)
  const nextYear = endOfMonth(around.today.year + 1, number)
  if (number <= around.today.month) return { form: 'span', day: nextYear }
  const question = `Did you mean ${sayMonth(number)} this year or next year?`
  return { form: 'span', question, choices: [thisYear, nextYear] }
}

function partly(part: string, monthName: string, yearWords: string | undefined, around: Around): Found | null {
  const number = months.indexOf(monthName) + 1
  const near = (day: number) => resolve({ day, month: number, year: yearWords }, around)
  if (/mid/.test(part)) return near(15)
  if (/start|beginning/.test(part)) return near(1)
  const first = near(part === 'early' ? 5 : 25)
  if (!first || !('day' in first)) return first
  const second = part === 'early' ? first.day.with({ day: 10 }) : endOfMonth(first.day.year, number)
  return { form: 'span', question: `Which day of ${part} ${sayMonth(number)}?`, choices: [first.day, second] }
}

function readMonth(phrase: string, around: Around): Found | null {
  let match = wholeMonth.exec(phrase)
  if (match) {
    if (match[1] === 'next ' && !match[3]) return nextNamedMonth(match[2]!, around)
    return ofMonth(match[2]!, match[3], around)
  }
  match = endMonthShort.exec(phrase)
  if (match) return ofMonth(match[1]!, `20${match[2]}`, around)
  match = partOfMonth.exec(phrase)
  if (match) return partly(match[1]!, match[2]!, match[3], around)
  match = partOfNextMonth.exec(phrase)
  if (match) {
    const first = around.today.with({ day: 1 }).add({ months: match[2] === 'next ' ? 1 : 0 })
    return partly(match[1]!, months[first.month - 1]!, String(first.year), around)
  }
  match = someMonth.exec(phrase)
  if (!match) return null
  const first = around.today.with({ day: 1 })
  const next = match[1] === 'next '
  // calendar quarters and those of the financial year end on the same days
  if ((match[2] ?? match[3]) === 'quarter') {
    const left = 2 - (first.month - 1) % 3
    return { form: 'span', day: monthEnd(first.add({ months: left + (next ? 3 : 0) })) }
  }
  return { form: 'span', day: monthEnd(first.add({ months: next ? 1 : 0 })) }
}

function readWeek(phrase: string, around: Around): Found | null {
  const monday = mondayOf(around.today)
  const friday = monday.add({ days: 4 })
  if (weekend.test(phrase)) {
    const days = phrase.startsWith('next') ? 7 : 0
    const ends = [friday.add({ days }), friday.add({ days: days + 2 })]
    const ahead = ends.filter((day) => !isBefore(day, around.today))
    return { form: 'span', question: 'Which day do you mean by the weekend?', choices: ahead }
  }
  const part = partOfWeek.exec(phrase)
  if (part) return partOfTheWeek(part, monday, around)
  const match = someWeek.exec(phrase)
  if (!match) return null
  if (phrase.endsWith('after next')) return { form: 'span', day: friday.add({ days: 14 }) }
  if (match[1] === 'next ') return { form: 'span', day: friday.add({ days: 7 }) }
  if (!isBefore(friday, around.today)) return { form: 'span', day: friday }
  const question = 'The working week is over. Did you mean this Sunday or Friday of next week?'
  return { form: 'span', question, choices: [friday.add({ days: 2 }), friday.add({ days: 7 })] }
}

function partOfTheWeek(match: RegExpExecArray, monday: Day, around: Around): Found {
  const first = monday.add({ days: match[2] === 'next ' ? 7 : 0 })
  const part = match[1] ?? 'mid'
  const offsets = /start|beginning/.test(part) ? [0] : /mid/.test(part) ? [2] : part === 'early' ? [0, 1] : [3, 4]
  const days = offsets.map((offset) => first.add({ days: offset }))
  const ahead = days.filter((day) => !isBefore(day, around.today))
  if (days.length === 1 && ahead.length === 1) return { form: 'span', day: days[0]! }
  const choices = ahead.length > 0 ? ahead : days.map((day) => day.add({ days: 7 }))
  return { form: 'span', question: 'Which day of that week did you mean?', choices }
}

/** 'w/c 3 march' and 'week ending 5 march' are the date they name. */
function readWeekOf(phrase: string, around: Around, read: Reader): Found | null {
  const match = weekOf.exec(phrase)
  const found = match ? read(match[1]!, around) : null
  return found && found.form === 'day' ? { ...found, form: 'span' } : null
}

/** Months, weeks and their parts; `read` reads the date that a week is named by. */
export function readPeriod(phrase: string, around: Around, read: Reader): Found | null {
  return readMonth(phrase, around) ?? readWeek(phrase, around) ?? readWeekOf(phrase, around, read)
}
