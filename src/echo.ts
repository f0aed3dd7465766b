import { createHmac } from 'node:crypto'
import type { Context } from './command.js'
import { RECENT_COMMITS, stored, type Board } from './record/board.js'
import { canonical } from './record/canonical.js'
import type { Commit } from './record/change.js'
import type { Request } from './request.js'

/** The same text by the same person within this time, under a new id, is asked "again?". */
const AGAIN_MS = 60_000

/** A mark of what was said, salted, so that any process can recognise it and nobody can read it. */
export function echoOf(request: Request, person: string, salt: string): NonNullable<Commit['echo']> {
  return { salt, mark: mark(wordsOf(request), person, salt) }
}

/** Whether this person recorded the very same thing within the last minute, and it still stands. */
export function saidBefore(board: Board, request: Request, context: Context): boolean {
  // Instants of one form compare as text.
  const since = new Date(Date.parse(context.now) - AGAIN_MS).toISOString()
  const asked = wordsOf(request)
  const own = ownOf.get(board)
  const stands = (commit: Commit) => commit.changes.every((change) => stored(board, change.record)?.revision === change.revision)
  // The latest is enough: it was recorded because the one before stood no more, and a revision never comes back.
  const known = own?.said.get(spoken(context.person, asked))
  if (known && known.at >= since && stands(known)) return true
  for (let at = board.recent.length - 1; at >= 0; at--) {
    const commit = board.recent[at] as Commit
    // In order of time: whatever is before this one is older still.
    if (commit.at < since) return false
    // What this process heard was looked up at once: comparing fifty cost more than hashing the commit does.
    if (own && commit.seq >= own.first && commit.seq <= own.last) at -= commit.seq - own.first
    else if (saidThe(commit, asked, context.person) && stands(commit)) return true
  }
  return false
}

/** Another process's commits have the mark only. */
function saidThe(commit: Commit, words: string, person: string): boolean {
  return commit.by === person && commit.echo?.salt !== undefined && commit.echo.mark === mark(words, person, commit.echo.salt)
}

/** The latest commits in a row that this process heard itself, by who said what; in memory only. */
interface Own {
  first: number
  last: number
  said: Map<string, Commit>
}

const ownOf = new WeakMap<Board, Own>()

export function heard(board: Board, commit: Commit, request: Request): void {
  let own = ownOf.get(board)
  // After another process's commit the row begins anew; those before it still have their marks.
  if (own?.last !== commit.seq - 1) ownOf.set(board, (own = { first: commit.seq, last: commit.seq, said: new Map() }))
  own.last = commit.seq
  const key = spoken(commit.by, wordsOf(request))
  own.said.delete(key)
  own.said.set(key, commit)
  if (own.said.size <= RECENT_COMMITS) return
  own.said.delete(own.said.keys().next().value as string)
}

function spoken(person: string, words: string): string {
  return `${person}\n${words}`
}

function wordsOf(request: Request): string {
  return canonical('line' in request.said ? request.said.line.replace(/\s+/g, ' ').trim() : request.said)
}

function mark(said: string, person: string, salt: string): string {
  return createHmac('sha256', salt).update(spoken(person, said)).digest('base64url')
}
