import { inWords } from '../../partnership/leads.js'
import { reference } from '../../partnership/labels.js'
import { all, type Board, type Recorded } from '../../record/board.js'
import type { Question, StudiedRow } from './plan.js'

export const REPEAT = 'recorded-already'
export const ONLY_NEW = 'only the new rows'
export const ALL_AGAIN = 'all rows again'

/** Ends the question, at every door: the terminal knows by it that there is one to put. */
export const repeatAsks = 'Record only the rows that are not there yet, or all of them again?'

/**
 * Rows that an earlier import recorded: same number, and one of the plan's own texts still the same. Titles may have
 * been edited since, so any one text will do; risks of several rows often share theirs, so a row without a number is
 * not known by its risk alone. Row number -> record.
 */
export function recordedAlready(board: Board, rows: readonly StudiedRow[]): Map<number, string> {
  const left = new Map<string, Recorded<'action'>[]>()
  for (const action of all(board, 'action')) {
    const number = action.fields.planNumber ?? ''
    const known = left.get(number)
    if (known) known.push(action)
    else left.set(number, [action])
  }
  const found = new Map<number, string>()
  for (const row of rows) {
    const same = left.get(row.number ?? '')
    const at = same?.findIndex((action) => sameText(action, row)) ?? -1
    if (at === -1) continue
    const [action] = same?.splice(at, 1) ?? []
    if (action) found.set(row.row, action.record)
  }
  return found
}

function sameText({ fields }: Recorded<'action'>, row: StudiedRow): boolean {
  const { cells } = row.from
  const same = (one: string | undefined, other: string | null) =>
    one !== undefined && other !== null && plain(one) === plain(other)
  return (
    same(fields.title, row.title) ||
    same(fields.intended, cells.outcome) ||
    same(fields.dependencies, cells.dependencies) ||
    (row.number !== null && same(fields.risk, cells.risk))
  )
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Names what is there and asks; null when no row was recorded before. */
export function askRepeat(known: ReadonlyMap<number, string>, rows: number): Question | null {
  if (known.size === 0) return null
  const named = [...known.values()].slice(0, 20).map(reference)
  const records = inWords(known.size > 20 ? [...named, `${known.size - 20} more`] : named)
  const some = known.size === rows ? `All ${rows} rows` : `${known.size} of these ${rows} rows`
  const which = rows === 1 ? 'The row' : some
  const text = `${which} ${known.size === 1 ? 'is' : 'are'} recorded already as ${records}. ${repeatAsks}`
  return { id: REPEAT, text, choices: [ONLY_NEW, ALL_AGAIN], rows: [...known.keys()] }
}
