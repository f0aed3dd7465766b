import { dateForms } from '../arguments.js'
import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { say, type Reply } from '../reply.js'
import { sayShortDay } from '../words/day.js'
import { afterDayWord, dayInNote } from './day-in-note.js'

const likeMet = /^(?:is |was |now |all )*(?:met|done|complete|completed|finished|achieved|in place|signed off)\b/i
const likeState = /^(?:blocked|stuck|late|overdue|on track|at risk|red|amber|green|delayed|paused|on hold|n\/?a)$/i

/**
 * Words after "checklist set 4" that would be kept as a note, though their writer meant a state or a date. Throws
 * `Problem` 'bad-date' for a date that is none; null for an ordinary note.
 */
export function unlikeNote(number: number, note: string, dated: boolean, context: Context): Reply | null {
  if (likeMet.test(note)) {
    return {
      ...say('caller', `On which day was item ${number} met? Nothing is recorded yet. For example: “checklist met ${number} on 3 March 2023”.`),
      asks: true,
      next: [{ label: 'Today', line: `checklist met ${number} on ${sayShortDay(context.today)}` }],
    }
  }
  if (likeState.test(note)) {
    throw new Problem('bad-value', `A key action is not started, in progress or met; “${note}” is none of these, so nothing was recorded. To note what stands in the way, say it in a few more words: “checklist set ${number} in progress waiting for the new constitution”.`)
  }
  const after = dated || !/^(?:by|until)\s/i.test(note) ? null : afterDayWord(note)
  if (after === null) return null
  const found = dayInNote(note, context.vocabulary)
  if (!found?.rest) throw new Problem('bad-date', `“${after}” is not a date I can read. ${dateForms}`)
  const line = `checklist set ${number} ${found.rest} by ${sayShortDay(found.on)}`
  return { ...say('caller', `Please say the date last, so that I need not guess: “${line}”. Nothing is recorded yet.`), asks: true, next: [{ label: 'That is what I meant', line }] }
}
