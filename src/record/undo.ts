import { stored, type Board } from './board.js'
import type { Commit, ProposedChange } from './change.js'

/**
 * Undo swaps `set` and `was`, and only while nobody has changed those records since: otherwise it undoes nothing and
 * names what came after.
 */
export function undoOf(board: Board, commit: Commit): { changes: ProposedChange[] } | { changedSince: string[] } {
  const changedSince = commit.changes
    .filter((change) => stored(board, change.record)?.revision !== change.revision)
    .map((change) => change.record)
  if (changedSince.length > 0) return { changedSince }
  return { changes: commit.changes.map((change) => ({ record: change.record, what: 'undone', set: change.was })) }
}

/** The latest commit by a person that is not an undo and has not been undone. */
export function lastToUndo(board: Board, person: string): Commit | undefined {
  const undone = new Set<string>()
  for (const commit of board.recent.toReversed()) {
    if (commit.by !== person && commit.onBehalfOf !== person) {
      if (commit.command === 'undo') note(commit)
      continue
    }
    if (commit.command === 'undo') note(commit)
    else if (commit.changes.length > 0 && !commit.changes.every((c) => undone.has(`${c.record}@${c.revision}`))) return commit
  }
  return undefined

  // An undo that made revision 8 of a record undid the commit that made revision 7.
  function note(undo: Commit): void {
    for (const change of undo.changes) undone.add(`${change.record}@${change.revision - 1}`)
  }
}
