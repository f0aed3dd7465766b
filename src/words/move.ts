import { readDay, type DayContext, type DayReading } from './day.js'
import { usualSpelling } from './names.js'

/** By how much a date moves: whole days, weeks or months, negative when it comes forward. */
export interface Shift { unit: 'days' | 'weeks' | 'months'; count: number }

/** What "move 14 …" says once its number is read: to a day, or by so much. */
export interface Move {
  day?: DayReading
  shift?: Shift
  /** The dates that the day before may have been, where it was said: 'from 26 Feb to 12 March'. */
  from?: string[]
  reason?: string
}

const toward = /^(?:(?:back|forward|on|out)\s+)?(?:to|until|till|by|on|for)\s+/i
const fromTo = /^from\s+(.{1,80}?)\s+(?:to|until|till)\s+/i
const shift = /^(?:(back|on|out|forward)\s+)?(?:by\s+)?(?:about\s+)?(\d{1,3}|an?|one|two|three|four|five|six|a couple of)?\s*(day|week|fortnight|month)s?(?:\s+(later|earlier))?$/i
/** A date has fewer characters. */
const longestDate = 80

function readShift(words: string): Shift | undefined {
  const match = shift.exec(words.trim())
  if (!match || !(match[1] || match[4] || /^by\s/i.test(words))) return undefined
  const [, way = '', amount = 'a', unit = '', later = ''] = match
  const plain = usualSpelling(amount.toLowerCase(), false)
  const count = /^a couple/i.test(amount) ? 2 : Number(plain) || 1
  const sign = /forward/i.test(way) || /earlier/i.test(later) ? -1 : 1
  if (/fortnight/i.test(unit)) return { unit: 'weeks', count: sign * 2 * count }
  return { unit: `${unit.toLowerCase()}s` as Shift['unit'], count: sign * count }
}

function datesOf(reading: DayReading | null): string[] {
  if (reading?.kind === 'day') return [reading.date]
  return reading?.kind === 'ask' ? reading.choices.map(({ date }) => date) : []
}

function readWhole(words: string, context: DayContext): Move | null {
  const shifted = readShift(words)
  if (shifted) return { shift: shifted }
  const since = fromTo.exec(words)
  const from = since ? datesOf(readDay(since[1]!, context)) : []
  const day = readDay(from.length > 0 ? words.slice(since![0].length) : words.replace(toward, ''), context)
  return day && { day, ...(from.length > 0 ? { from } : {}) }
}

/** Null when no date stands at the start. What follows it after a comma, a full stop or a dash is the reason. */
export function readMove(words: string, context: DayContext): Move | null {
  const whole = readWhole(words, context)
  if (whole) return whole
  const ends = [...words.slice(0, longestDate).matchAll(/[,;.:](?=\s)|\s[-\u2013\u2014(](?=[\s\w])|\n/g)].map(({ index }) => index)
  for (const end of ends.toReversed()) {
    const move = readWhole(words.slice(0, end), context)
    const reason = words.slice(end).replace(/^[\s,;.:(\u2013\u2014-]+/, '').replace(/^([^(]*)\)$/, '$1')
    if (move) return { ...move, ...(reason ? { reason } : {}) }
  }
  return null
}
