import { find, type Board } from '../record/board.js'
import type { Action } from './actions.js'

/** People with lived experience are members whose items are never named as overdue in a channel. */
export function namedInChannel(board: Board, action: Action): boolean {
  const { lead } = action.fields
  return !(lead && 'person' in lead && find(board, 'member', lead.person)?.fields.livedExperience)
}
