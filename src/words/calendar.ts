import { Temporal } from 'temporal-polyfill'
import { remember } from '../remember.js'

export type Day = Temporal.PlainDate

/** @param date local date, YYYY-MM-DD. @throws RangeError when it is not one. */
export const dayFrom: (date: string) => Day = remember((date) => Temporal.PlainDate.from(date, { overflow: 'reject' }))

export function daysInMonth(year: number, month: number): number {
  return monthLength(String(year), String(month))
}

// Remembered, like dayFrom: the same few months and days are asked for by every line with a date in it.
const monthLength = remember((year, month) => Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) }).daysInMonth)

/** The day, or null when the calendar has no such day. Never rolled. */
export function realDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayFrom(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

export function endOfMonth(year: number, month: number): Day {
  return Temporal.PlainDate.from({ year, month, day: daysInMonth(year, month) }, { overflow: 'reject' })
}

export function isBefore(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

/** Whole days from one to the other; negative when the other is earlier. */
export function daysBetween(one: Day, other: Day): number {
  // Temporal's `until` costs twenty times as much, and every date without a year asks this.
  return (atMidnight(other) - atMidnight(one)) / 86_400_000
}

function atMidnight({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

/** Monday of the ISO week of a day. */
export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

/** The first such weekday on or after a day. @param weekday ISO, 1 Monday to 7 Sunday. */
export function comingWeekday(day: Day, weekday: number): Day {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })
}
