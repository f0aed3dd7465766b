import type { Day } from './calendar.js'
import { dayFrom, isBefore } from './calendar.js'
import { yearless, yearOf } from './dates.js'
import type { Reader } from './found.js'

/** Easter Sunday of the Western churches: the anonymous Gregorian computus, as Butcher's Ecclesiastical Calendar has it. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const [leapCenturies, leftCenturies] = [Math.floor(century / 4), century % 4]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const [leapYears, leftYears] = [Math.floor(ofCentury / 4), ofCentury % 4]
  const toSunday = (32 + 2 * leftCenturies + 2 * leapYears - epact - leftYears) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1]
  return dayFrom(`${year}-0${month}-${String(day).padStart(2, '0')}`)
}

/** Days from Easter Sunday. Before Easter is the last working day before Good Friday. */
const days: Record<string, number> = {
  'maundy thursday': -3, 'before easter': -3, 'good friday': -2, 'easter saturday': -1, easter: 0, 'easter sunday': 0,
  'easter day': 0, 'easter monday': 1,
}
const named = new RegExp(`^(${Object.keys(days).join('|')})(?: (?:of )?(\\d{4}|this year|next year))?$`)

/** Easter and the days around it: of the year said, or the next to come. */
export const readEaster: Reader = (phrase, around) => {
  const match = named.exec(phrase)
  if (!match) return null
  const of = (year: number): Day => easterSunday(year).add({ days: days[match[1]!]! })
  if (match[2]) {
    const year = yearOf(match[2], around.today)
    return year === null ? null : { form: 'day', day: of(year) }
  }
  const { year } = around.today
  const [past, coming] = isBefore(of(year), around.today) ? [of(year), of(year + 1)] : [of(year - 1), of(year)]
  return yearless(past, coming, around) ?? { form: 'day', day: coming }
}
