import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { all, find, nextNumber, stored, type Recorded } from '../record/board.js'

/** The action or decision with this number. Throws `Problem` 'no-such-record' with what would have worked. */
export function required<K extends 'action' | 'decision'>(context: Context, kind: K, number: string | undefined): Recorded<K> {
  const letter = kind === 'action' ? 'A' : 'D'
  if (number === undefined) {
    throw new Problem('missing', `Which ${kind}? Give its number, for example ${letter}-14.`, [listChoice(kind)])
  }
  if (kind === 'action' && number.includes('.')) return inPlan(context, number) as Recorded<K>
  const found = find(context.board, kind, Number(number))
  if (found) return found
  if (stored(context.board, `${kind}/${Number(number)}`)) {
    const name = `${letter}-${Number(number)}`
    throw new Problem('no-such-record', `${name} was taken back. “history ${name}” shows what it was.`, [
      { label: 'History', line: `history ${name}` },
    ])
  }
  const last = nextNumber(context.board, kind) - 1
  const known = last === 0 ? `No ${kind} is recorded yet.` : `The last one is ${letter}-${last}.`
  throw new Problem('no-such-record', `There is no ${kind} ${letter}-${Number(number)}. ${known}`, [listChoice(kind)])
}

/** By the number a row had in the imported plan. */
function inPlan(context: Context, number: string): Recorded<'action'> {
  const [found, another] = all(context.board, 'action').filter(({ fields }) => fields.planNumber === number)
  if (found && !another) return found
  const many = another ? `Several actions had the number ${number} in a plan.` : `No action had the number ${number} in an imported plan.`
  throw new Problem('no-such-record', `${many} Give the action’s own number, for example A-14.`, [listChoice('action')])
}

function listChoice(kind: 'action' | 'decision') {
  return { label: `List ${kind}s`, line: `${kind} list` }
}
