import { remember } from '../remember.js'
import { dayFrom } from './calendar.js'
import { months, weekdays } from './names.js'

function capital(word: string | undefined): string {
  return word ? word.slice(0, 1).toUpperCase() + word.slice(1) : ''
}

/** 'March' for 3. @param month 1 to 12. */
export function sayMonth(month: number): string {
  return capital(months[month - 1])
}

/** 'Wednesday' for 3. @param weekday ISO, 1 Monday to 7 Sunday. */
export function sayWeekday(weekday: number): string {
  return capital(weekdays[weekday - 1])
}

/** 'Wednesday 3 March 2027'. @param date local date, YYYY-MM-DD. @throws RangeError when it is not one. */
export const sayDay: (date: string) => string = remember((date) => {
  return `${sayWeekday(dayFrom(date).dayOfWeek)} ${sayShortDay(date)}`
})

/** '3 March 2027'. @param date local date, YYYY-MM-DD. @throws RangeError when it is not one. */
export const sayShortDay: (date: string) => string = remember((date) => {
  const day = dayFrom(date)
  return `${day.day} ${sayMonth(day.month)} ${day.year}`
})
