import { dateForms } from '../arguments.js'
import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { say, type Reply } from '../reply.js'
import { readDay, sayDay, sayShortDay } from '../words/day.js'
import { afterDayWord, dayInNote, speaksOfTime, withoutDayWord } from './day-in-note.js'

/** "met 2 and 3": each has a day and evidence of its own. */
export function moreItems(number: number, note: string, on: string | null | undefined): Reply | null {
  const more = /^(?:(?:and|&|\+|to)\s*)?(?:item\s*|#)?[1-8](?:\s*(?:,|;|and|&|\+|to)\s*(?:item\s*|#)?[1-8])*$/i.test(note)
  if (!more) return null
  const numbers = [...new Set([String(number), ...(note.match(/[1-8]/g) ?? [])])]
  const day = on ? ` on ${sayShortDay(on)}` : ''
  return {
    ...say('caller', 'One key action at a time, please, so that each has its own day. Nothing is recorded yet.'),
    asks: true,
    next: numbers.map((each) => ({ label: `Item ${each}`, line: `checklist met ${each}${day}` })),
  }
}

/** A note that speaks of a time may hold the day: asked, since today would be recorded for good. */
export function whichDay(number: number, note: string, context: Context): Reply | null {
  const whole = readDay(withoutDayWord(note), context.vocabulary)
  const doubt = whole?.kind === 'ask' ? whole : undefined
  const found = doubt ? null : dayInNote(note, context.vocabulary)
  const notOne = afterDayWord(note)
  if (!found && !doubt && !speaksOfTime(note)) {
    if (notOne === null) return null
    throw new Problem('bad-date', `“${notOne}” is not a date I can read. ${dateForms}`)
  }
  const on = (day: string, rest: string) => `checklist met ${number}${rest ? ` ${rest}` : ''} on ${sayShortDay(day)}`
  const past = found && found.on <= context.today
  const how = found?.rest ? ` Please say the day last, for example “${on(found.on, found.rest)}”.` : ` For example: “checklist met ${number} on 3 March 2023”.`
  return {
    ...say('caller', `${doubt?.question ?? 'On which day was it met?'} Nothing is recorded yet.${how}`),
    asks: true,
    next: [
      ...(doubt?.choices ?? []).filter(({ date }) => date <= context.today).map(({ label, date }) => ({ label, line: on(date, '') })),
      ...(past ? [{ label: sayDay(found.on), line: on(found.on, found.rest) }] : []),
      ...(doubt ? [] : [{ label: 'Today', line: on(context.today, note) }]),
    ],
  }
}

/** "on 3 March" is read as the next one, as dates of actions are; what was met lies behind. */
export function stillToCome(number: number, day: string, words: string, today: string): Problem {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const yearless = !/\d{4}|\d[/.-]\d+[/.-]\d/.test(words) && before <= today
  const earlier = yearless ? [{ label: sayDay(before), line: `checklist met ${number} on ${sayShortDay(before)}` }] : []
  return new Problem('bad-date', `${sayDay(day)} is still to come. To set a date for it, type “checklist set ${number} by ${sayShortDay(day)}”.`, earlier)
}
