import { weekdays } from './when.js'

/** Whole names and the usual short forms: 'month' is no Monday. */
const weekdayWords = /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/gi

/** What may stand beside a day and a time and changes neither. */
const beside = /\b(?:every|each|weekly|once|a|per|week|on|at|from|to|the|it|send|digest|schedule|please|o'?clock|in|mornings?|afternoons?|evenings?|local|time|noon|midday|am|pm|hrs|hours|and|from now on)\b/gi

/** "every day", "fortnightly", "first Monday": a rhythm there is not. */
const otherRhythm = /\b(?:daily|every ?day|each day|weekdays?|weekends?|fortnight(?:ly)?|bi-?weekly|monthly|months?|quarter(?:ly)?|yearly|annual(?:ly)?|every (?:other|second|third|two|three|\d)|alternate|twice|first|second|third|fourth|last|1st|2nd|3rd|4th)\b/i

export function isOtherRhythm(words: string): boolean {
  return otherRhythm.test(words)
}

/** Reads 'Monday 09:00', 'every tue at 9am', '14.30 fri', 'Monday 0900'. Null when any of it cannot be what it says. */
export function readSchedule(words: string): { weekday?: number; time?: string } | null {
  const named = new Set([...words.matchAll(weekdayWords)].map(([word]) => word.slice(0, 3).toLowerCase()))
  const weekday = weekdays.findIndex((name) => named.has(name.slice(0, 3).toLowerCase())) + 1
  const time = readTime(words)
  // A number that is no time, or two days: asked, never guessed.
  if (named.size > 1 || (time === undefined && /\d/.test(words))) return null
  if (weekday === 0 && time === undefined) return null
  // Words nobody has read might say that it is not so: "Monday 9am monthly".
  const unread = words.replace(weekdayWords, ' ').replace(/\b([ap])\.\s?m\b\.?/gi, ' ').replace(/\d{1,2}(?:[:.]?\d{2})?\s*(?:am|pm|h|hrs|hours)?\b/gi, ' ').replace(beside, ' ')
  if (isOtherRhythm(words) || /[\p{L}\p{N}]/u.test(unread)) return null
  return { ...(weekday > 0 ? { weekday } : {}), ...(time ? { time } : {}) }
}

function readTime(typed: string): string | undefined {
  const words = typed.replace(/\b([ap])\.\s?m\b/gi, '$1m')
  if (/\b(?:noon|midday)\b/i.test(words)) return '12:00'
  const match = /\b(\d{1,2}?)(?:[:.]?(\d{2}))?\s*(am|pm)?\b/i.exec(words)
  // '9 30' is two numbers: which of them is the time?
  if (!match || (words.match(/\d+(?:[:.]\d+)?/g) ?? []).length > 1) return undefined
  const [, hours, minutes = '00', half] = match
  let hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return undefined
  if (half === undefined && /\b(?:afternoon|evening)s?\b/i.test(words) && hour < 12) hour += 12
  if (half?.toLowerCase() === 'pm' && hour < 12) hour += 12
  if (half?.toLowerCase() === 'am' && hour === 12) hour = 0
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}
