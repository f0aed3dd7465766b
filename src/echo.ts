import { createHmac } from 'node:crypto'
import type { Context } from './command.js'
import { stored, type Board } from './record/board.js'
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
  for (let at = board.recent.length - 1; at >= 0; at--) {
    const commit = board.recent[at] as Commit
    // In order of time: whatever is before this one is older still.
    if (commit.at < since) return false
    if (commit.by !== context.person || commit.echo?.salt === undefined) continue
    const own = words.get(commit)
    const same = own === undefined ? commit.echo.mark === mark(asked, context.person, commit.echo.salt) : own === asked
    if (same && commit.changes.every((change) => stored(board, change.record)?.revision === change.revision)) return true
  }
  return false
}

/** What this process heard itself, in memory only: comparing it costs nothing. Another process's commits have the mark. */
const words = new WeakMap<Commit, string>()

export function heard(commit: Commit, request: Request): void {
  words.set(commit, wordsOf(request))
}

function wordsOf(request: Request): string {
  return canonical('line' in request.said ? request.said.line.replace(/\s+/g, ' ').trim() : request.said)
}

function mark(said: string, person: string, salt: string): string {
  return createHmac('sha256', salt).update(`${person}\n${said}`).digest('base64url')
}
