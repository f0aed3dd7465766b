import { weekdays } from './when.js'

/** Whole names and the usual short forms: 'month' is no Monday. */
const weekdayWords = /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/gi

/** Reads 'Monday 09:00', 'every tue at 9am', '14.30 fri', 'Monday 0900'. Null when any of it cannot be what it says. */
export function readSchedule(words: string): { weekday?: number; time?: string } | null {
  const named = new Set([...words.matchAll(weekdayWords)].map(([word]) => word.slice(0, 3).toLowerCase()))
  const weekday = weekdays.findIndex((name) => named.has(name.slice(0, 3).toLowerCase())) + 1
  const time = readTime(words)
  // A number that is no time, or two days: asked, never guessed.
  if (named.size > 1 || (time === undefined && /\d/.test(words))) return null
  if (weekday === 0 && time === undefined) return null
  return { ...(weekday > 0 ? { weekday } : {}), ...(time ? { time } : {}) }
}

function readTime(typed: string): string | undefined {
  const words = typed.replace(/\b([ap])\.\s?m\b/gi, '$1m')
  if (/\bnoon\b/i.test(words)) return '12:00'
  const match = /\b(\d{1,2}?)(?:[:.]?(\d{2}))?\s*(am|pm)?\b/i.exec(words)
  // '9 30' is two numbers: which of them is the time?
  if (!match || (words.match(/\d+(?:[:.]\d+)?/g) ?? []).length > 1) return undefined
  const [, hours, minutes = '00', half] = match
  let hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return undefined
  if (half?.toLowerCase() === 'pm' && hour < 12) hour += 12
  if (half?.toLowerCase() === 'am' && hour === 12) hour = 0
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}
