import { stored, type Board } from './board.js'
import type { Change, Commit, ProposedChange } from './change.js'

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

/** Setting a partnership up is not a change to it: taken back, it would leave nothing to record in. */
export function founds(commit: Commit): boolean {
  return commit.seq === 1
}

/** The latest commit by a person that is not an undo and has not been undone. Undoing an undo is a change again. */
export function lastToUndo(board: Board, person: string): Commit | undefined {
  const takingBack = undos(board.recent)
  const undone = new Set<string>()
  for (const commit of board.recent.toReversed()) {
    const { changes } = commit
    if (changes.length === 0 || founds(commit) || changes.every((change) => undone.has(at(change)))) continue
    // An undo that made revision 8 of a record undid the commit that made revision 7.
    if (commit.command === 'undo') for (const change of changes) undone.add(at(change, 1))
    if (!takingBack.has(commit) && (commit.by === person || commit.onBehalfOf === person)) return commit
  }
  return undefined
}

/** The undos of changes; an undo of an undo is none of them. */
function undos(commits: readonly Commit[]): Set<Commit> {
  const made = new Map<string, Commit>()
  const found = new Set<Commit>()
  for (const commit of commits) {
    const [first] = commit.changes
    const before = first && made.get(at(first, 1))
    if (commit.command === 'undo' && !(before && found.has(before))) found.add(commit)
    for (const change of commit.changes) made.set(at(change), commit)
  }
  return found
}

function at(change: Change, back = 0): string {
  return `${change.record}@${change.revision - back}`
}
