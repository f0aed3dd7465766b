import { weekdays } from './when.js'

/** Reads 'Monday 09:00', 'every tue at 9am', '14.30 fri'. Null when it says no time or weekday at all. */
export function readSchedule(words: string): { weekday?: number; time?: string } | null {
  const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(words)) + 1
  const time = readTime(words)
  if (weekday === 0 && time === undefined) return null
  return { ...(weekday > 0 ? { weekday } : {}), ...(time ? { time } : {}) }
}

function readTime(words: string): string | undefined {
  if (/\bnoon\b/i.test(words)) return '12:00'
  const match = /\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\b/i.exec(words)
  if (!match) return undefined
  const [, hours, minutes = '00', half] = match
  let hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return undefined
  if (half?.toLowerCase() === 'pm' && hour < 12) hour += 12
  if (half?.toLowerCase() === 'am' && hour === 12) hour = 0
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}
