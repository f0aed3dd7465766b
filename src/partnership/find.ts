import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { find, nextNumber, stored, type Recorded } from '../record/board.js'

/** The action or decision with this number. Throws `Problem` 'no-such-record' with what would have worked. */
export function required<K extends 'action' | 'decision'>(context: Context, kind: K, number: string | undefined): Recorded<K> {
  const letter = kind === 'action' ? 'A' : 'D'
  if (number === undefined) {
    throw new Problem('missing', `Which ${kind}? Give its number, for example ${letter}-14.`, [listChoice(kind)])
  }
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

function listChoice(kind: 'action' | 'decision') {
  return { label: `List ${kind}s`, line: `${kind} list` }
}
