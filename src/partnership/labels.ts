import { checklist } from '../guidance/checklist.js'
import { find, type Board } from '../record/board.js'
import { keyOf, kindOf } from '../record/kinds.js'

/** How people refer to a record: 'A-14', 'D-3', 'checklist item 5'. */
export function reference(record: string): string {
  const key = keyOf(record)
  switch (kindOf(record)) {
    case 'action':
      return `A-${key}`
    case 'decision':
      return `D-${key}`
    case 'checklist':
      return `checklist item ${key}`
    case 'schedule':
      return 'the digest’s schedule'
    case 'partnership':
      return 'the partnership’s details'
    case 'binding':
      return 'a channel'
    case 'member':
      return 'a membership'
    default:
      return record
  }
}

/** The reference with its title, as on a list: 'A-14 “Buy kits”'. */
export function label(board: Board, record: string): string {
  const kind = kindOf(record)
  const title =
    kind === 'action'
      ? find(board, 'action', keyOf(record))?.fields.title
      : kind === 'decision'
        ? find(board, 'decision', keyOf(record))?.fields.title
        : kind === 'checklist'
          ? checklist[Number(keyOf(record)) - 1]?.name
          : undefined
  return title ? `${reference(record)} “${short(title)}”` : reference(record)
}

/** At most 80 characters, cut at a word, on one line. */
export function short(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
