import type { Day } from './calendar.js'
import { dayFrom, endOfMonth, isBefore } from './calendar.js'
import { yearless } from './dates.js'
import type { Around, Found, Reader } from './found.js'

/** Councils count April to March: Q1 ends in June, Q4 in March. */
const quarterMonths = [6, 9, 12, 3]
const yearWords = '(?:fy ?)?(\\d{4}|\\d{2})(?:[/-](\\d{4}|\\d{2}))?'
const quarterName = '(?:q ?|quarter )([1-4])'
const quarter = new RegExp(
  `^(?:end (?:of )?(?:the )?)?(calendar )?${quarterName}(?: (?:of )?${yearWords})?$`,
)
const yearThenQuarter = new RegExp(`^(?:end (?:of )?)?${yearWords} ${quarterName}$`)
const wordedQuarter = /^(?:end (?:of )?(?:the )?)?(\w+) quarter$/
const wordedQuarters: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, last: 4, '1th': 1, '2th': 2, '3th': 3, '4th': 4,
}
/** "spend by financial year" names no year: one is this one, the next one or an end. */
const which = '(?:(?:end (?:of )?(?:the )?)(?:(this|next|current) )?|(this|next|current) )'
const financialYear = new RegExp(`^(?:${which}(?:financial year|fy)(?: end)?|(?:financial year|fy) end)$`)
const financialYears = /^end (?:of )?(?:the )?(?:financial year |fy ?)?(\d{4}|\d{2})[/-](\d{4}|\d{2})$/
const calendarYear = new RegExp(`^(?:${which}calendar year(?: end)?|calendar year end)$`)
const namedYear = /^end (?:of )?(\d{4})$/
const someYear = /^(?:(?:end (?:of )?(?:the )?)(?:(this|next) )?year|year end|eoy|(this|next) year)$/

const feasts: [RegExp, number, number][] = [
  [/^christmas eve$/, 12, 24], [/^christmas(?: day)?$/, 12, 25], [/^boxing day$/, 12, 26],
  [/^new years? eve$/, 12, 31], [/^new years? day$/, 1, 1],
]

function fullYear(words: string): number {
  return words.length === 2 ? 2000 + Number(words) : Number(words)
}

/** The first year of '2026/27', or null when the second does not follow the first. */
function firstYear(first: string, second: string | undefined): number | null {
  const year = fullYear(first)
  if (second === undefined) return year
  return (year + 1) % 100 === Number(second) % 100 ? year : null
}

/** The last day of a quarter of the financial year that starts in the April of a year. */
function quarterEnd(number: number, startYear: number): Day {
  return endOfMonth(number === 4 ? startYear + 1 : startYear, quarterMonths[number - 1]!)
}

function comingDay(month: number, day: number, today: Day): Day {
  const thisYear = today.with({ month, day })
  return isBefore(thisYear, today) ? thisYear.add({ years: 1 }) : thisYear
}

function readQuarter(phrase: string, around: Around): Found | null {
  const match = quarter.exec(phrase)
  const other = match ? null : yearThenQuarter.exec(phrase)
  const worded = match || other ? null : wordedQuarter.exec(phrase)
  const number = Number(match?.[2] ?? other?.[3] ?? wordedQuarters[worded?.[1] ?? ''])
  if (!number) return null
  const [first, second] = match ? [match[3], match[4]] : [other?.[1], other?.[2]]
    const month = quarterMonths[number - 1]!
  const thisYear = endOfMonth(around.today.year, month)
  const coming = isBefore(thisYear, around.today) ? endOfMonth(around.today.year + 1, month) : thisYear
  if (first) return quarterOfYear(number, [first, second], { coming, today: around.today })
  if (match?.[1]) {
    const calendar = endOfMonth(around.today.year, number * 3)
    const next = isBefore(calendar, around.today) ? endOfMonth(around.today.year + 1, number * 3) : calendar
    const question = 'I count quarters from April, as councils do, and do not read calendar quarters. '
      + 'Which day did you mean?'
    return { form: 'span', question, choices: [next, coming] }
  }
  return yearless(endOfMonth(coming.year - 1, month), coming, around) ?? { form: 'span', day: coming }
}

function quarterOfYear(
  number: number, [first, second]: [string, string | undefined], { coming, today }: { coming: Day; today: Day },
): Found | null {
  const startYear = firstYear(first, second)
  if (startYear === null || startYear < 1900 || startYear > 2199) return null
  if (second) return { form: 'span', day: quarterEnd(number, startYear) }
  const choices = [quarterEnd(number, startYear), quarterEnd(number, startYear - 1)]
  if (choices.every((day) => isBefore(day, today))) {
    return { form: 'span', question: `Q${number} of ${startYear} has passed. Which day did you mean?`, choices: [coming, ...choices] }
  }
  const question = `Which financial year do you mean: ${startYear}/${String(startYear + 1).slice(2)} `
    + `or ${startYear - 1}/${String(startYear).slice(2)}?`
  return { form: 'span', question, choices }
}

function readYearEnd(phrase: string, around: Around): Found | null {
  const { today } = around
  const march = comingDay(3, 31, today)
  const december = comingDay(12, 31, today)
  let match = financialYear.exec(phrase)
  if (match) return { form: 'span', day: (match[1] ?? match[2]) === 'next' ? march.add({ years: 1 }) : march }
  match = financialYears.exec(phrase)
  if (match) {
    const start = firstYear(match[1]!, match[2])
    return start === null ? null : { form: 'span', day: dayFrom(`${start + 1}-03-31`) }
  }
  match = calendarYear.exec(phrase)
  if (match) return { form: 'span', day: (match[1] ?? match[2]) === 'next' ? december.add({ years: 1 }) : december }
  match = namedYear.exec(phrase)
  if (match) return { form: 'span', day: dayFrom(`${match[1]}-12-31`) }
  match = someYear.exec(phrase)
  if (!match) return null
  const later = (match[1] ?? match[2]) === 'next'
  const years = later && december.year === today.year ? 1 : 0
  const choices = later ? [dayFrom(`${today.year + 1}-03-31`), december.add({ years })] : [december, march]
  const question = later ? 'Which day of next year?' : 'Which year end: the calendar year’s or the financial year’s?'
  return { form: 'span', question, choices: choices.sort((one, other) => (isBefore(one, other) ? -1 : 1)) }
}

/** Quarters and ends of years, and the fixed days of the winter holidays. */
export const readYear: Reader = (phrase, around) => {
  const feast = feasts.find(([name]) => name.test(phrase))
  if (feast) {
    const coming = comingDay(feast[1], feast[2], around.today)
    return yearless(coming.subtract({ years: 1 }), coming, around) ?? { form: 'day', day: coming }
  }
  if (phrase === 'before christmas') {
    // what people mean is the last weekday before Christmas Day
    const eve = comingDay(12, 25, around.today).subtract({ days: 1 })
    return { form: 'span', day: eve.subtract({ days: Math.max(0, eve.dayOfWeek - 5) }) }
  }
  if (phrase === 'new year') {
    const first = comingDay(1, 1, around.today)
    const question = 'Which day of the new year?'
    return { form: 'span', question, choices: [first, endOfMonth(first.year, 1)] }
  }
  return readQuarter(phrase, around) ?? readYearEnd(phrase, around)
}
