import { comingWeekday, mondayOf, realDay } from './calendar.js'
import type { Day } from './calendar.js'
import { resolve } from './dates.js'
import type { Around, Found, Reader } from './found.js'
import { weekdays } from './names.js'
import { sayMonth, sayWeekday } from './say-day.js'

const weekday = `(${weekdays.join('|')})`
const named = new RegExp(`^(?:(this|next|this coming|coming) )?${weekday}$`)
const namedNext = new RegExp(`^${weekday} next$`)
const ofWeek = new RegExp(`^${weekday} (?:of )?(this|next) week$|^(this|next) week ${weekday}$`)
const later = new RegExp('^(?:(?:a )?(week|fortnight)|(\\d{1,2}) weeks?) (?:(?:on|from|after|this|coming|next) )*'
  + `(${weekdays.join('|')}|today|tomorrow)$`)
const week = new RegExp(`^(?:this |coming )?(${weekdays.join('|')}|today|tomorrow) (week|fortnight)$`)
const dayOfMonth = new RegExp(`^(?:${weekday} )?(?:the )?(\\d{1,2})(th)?$`)
const monthAfter = / (?:of )?(?:the )?(this|next) month$| of (?:the )?month$/
const relative = /^(yesterday|today|tonight|tomorrow|(?:the )?day after tomorrow)$/
const relativeDays: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

function weekdayNumber(name: string): number {
  return weekdays.indexOf(name) + 1
}

/** today, tomorrow or the first such weekday on or after today. */
function coming(name: string, today: Day): Day {
  const days = relativeDays[name]
  return days === undefined ? comingWeekday(today, weekdayNumber(name)) : today.add({ days })
}

function bare(name: string, around: Around): Found {
  const day = comingWeekday(around.today, weekdayNumber(name))
  if (!day.equals(around.today)) return { form: 'day', day }
  const question = `Today is ${sayWeekday(day.dayOfWeek)}. Did you mean today or next week?`
  return { form: 'day', question, choices: [day, day.add({ days: 7 })] }
}

function thisOne(name: string, around: Around): Found {
  const day = mondayOf(around.today).add({ days: weekdayNumber(name) - 1 })
  if (day.until(around.today).sign <= 0) return { form: 'day', day }
  const question = `${sayWeekday(day.dayOfWeek)} of this week has passed. Which day did you mean?`
  return { form: 'day', question, choices: [day, day.add({ days: 7 })] }
}

/** Half of us say "next Friday" for the coming one and half for the one after: ask while both are ahead. */
function nextOne(name: string, around: Around): Found {
  const thisWeek = mondayOf(around.today).add({ days: weekdayNumber(name) - 1 })
  const nextWeek = thisWeek.add({ days: 7 })
  if (thisWeek.until(around.today).sign >= 0) return { form: 'day', day: nextWeek }
  const spoken = sayWeekday(thisWeek.dayOfWeek)
  const question = `Did you mean ${spoken} of this week or ${spoken} of next week?`
  return { form: 'day', question, choices: [thisWeek, nextWeek] }
}

/** 'the 14th': the next one on or after today; 'the 31st' in a shorter month is asked, not rolled. */
function inMonth(day: number, which: string | undefined, around: Around): Found | null {
  if (day < 1 || day > 31) return null
  const months = which === 'next' || (!which && day < around.today.day) ? 1 : 0
  const first = around.today.with({ day: 1 }).add({ months })
  const exact = realDay(first.year, first.month, day)
  if (exact) return { form: 'day', day: exact }
  const last = first.add({ months: 1 }).subtract({ days: 1 })
  const after = realDay(last.year, last.month + 1, day) ?? last.add({ days: 1 })
  return {
    form: 'day',
    question: `${sayMonth(first.month)} has ${last.day} days. Which day did you mean?`,
    choices: [last, which ? last.add({ days: 1 }) : after],
  }
}

/** Weekdays, 'friday week', 'next friday', 'tomorrow', 'the 14th', 'the 14th of next month'. */
export const readWeekday: Reader = (phrase, around) => {
  if (/^(?:the )?day after tomorrow$/.test(phrase)) return { form: 'day', day: around.today.add({ days: 2 }) }
  let match = relative.exec(phrase)
  if (match) return { form: 'day', day: coming(match[1]!, around.today) }
  match = named.exec(phrase)
  if (match) {
    if (match[1] === 'this') return thisOne(match[2]!, around)
    return match[1] === 'next' ? nextOne(match[2]!, around) : bare(match[2]!, around)
  }
  match = namedNext.exec(phrase)
  if (match) return nextOne(match[1]!, around)
  match = ofWeek.exec(phrase)
  if (match) {
    const days = weekdayNumber((match[1] ?? match[4])!) - 1 + ((match[2] ?? match[3]) === 'next' ? 7 : 0)
    return { form: 'day', day: mondayOf(around.today).add({ days }) }
  }
  match = week.exec(phrase)
  if (match) {
    return { form: 'day', day: coming(match[1]!, around.today).add({ weeks: match[2] === 'week' ? 1 : 2 }) }
  }
  match = later.exec(phrase)
  if (match) {
    const weeks = match[2] ? Number(match[2]) : match[1] === 'week' ? 1 : 2
    return { form: 'day', day: coming(match[3]!, around.today).add({ weeks }) }
  }
  return readDayOfMonth(phrase, around)
}

/** 'the 14th', '14 of next month', 'Friday 14th'; a bare '14' is a number and no day. */
function readDayOfMonth(phrase: string, around: Around): Found | null {
  const ofMonth = monthAfter.exec(phrase)
  const match = dayOfMonth.exec(ofMonth ? phrase.slice(0, ofMonth.index) : phrase)
  if (!match || !(match[3] || ofMonth)) return null
  const found = inMonth(Number(match[2]), ofMonth?.[1], around)
  if (!match[1] || !found || !('day' in found)) return found
  // checked as 'Friday 14 March 2027' is
  const { day, month, year } = found.day
  return resolve({ day, month, year: String(year), weekday: match[1] }, around)
}
