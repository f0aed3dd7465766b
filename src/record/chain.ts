import { createHash, createHmac } from 'node:crypto'
import type { Change, Commit } from './change.js'
import { canonical } from './canonical.js'

/** What stands in a record where text was redacted. */
export const REDACTED = '[text removed]'

/**
 * The hash chain. Redactable text is not hashed itself: a salted commitment stands in for it, so a redaction can
 * remove text and salt and the chain still verifies.
 */
export function seal(change: Change, textFields: readonly string[], salt: string): Change {
  const seals: Record<string, string> = {}
  for (const side of ['set', 'was'] as const) {
    for (const field of textFields) {
      const value = change[side][field]
      if (value !== undefined && value !== null) seals[`${side}.${field}`] = commitment(salt, `${side}.${field}`, value)
    }
  }
  if (Object.keys(seals).length === 0) return change
  return { ...change, salt, seals }
}

function commitment(salt: string, key: string, value: unknown): string {
  return createHmac('sha256', salt).update(`${key}=${canonical(value)}`).digest('hex')
}

/** The hash over everything a commit says, except its own hash and the salts. */
export function hashOf(commit: Omit<Commit, 'hash'>): string {
  // What is undefined is not written: cheaper than copies without it, and this runs for every commit.
  const body = { ...commit, hash: undefined, echo: commit.echo && { mark: commit.echo.mark }, changes: commit.changes.map(sealedView) }
  return createHash('sha256').update(canonical(body)).digest('hex')
}

function sealedView(change: Change): unknown {
  return { ...change, salt: undefined, set: unsealed(change, 'set'), was: unsealed(change, 'was') }
}

function unsealed(change: Change, side: 'set' | 'was'): unknown {
  const { seals } = change
  const fields = change[side]
  if (!seals) return fields
  const open: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) if (!seals[`${side}.${field}`]) open[field] = value
  return open
}

export interface ChainFault {
  seq: number
  fault: string
}

export interface ChainCheck {
  /** Number of commits read. */
  commits: number
  /** Hash of the last one; '' when there is none. */
  head: string
  faults: ChainFault[]
}

/** Checks order, links, hashes and every text that still has its salt. Commits arrive in order of seq. */
export function checkChain(): { next(commit: Commit): void; result(): ChainCheck } {
  let prev = ''
  let seq = 0
  const faults: ChainFault[] = []
  return {
    next(commit) {
      if (commit.seq !== seq + 1) faults.push({ seq: commit.seq, fault: `expected number ${seq + 1} here` })
      if (commit.prev !== prev) faults.push({ seq: commit.seq, fault: 'does not follow the one before it' })
      if (hashOf(commit) !== commit.hash) faults.push({ seq: commit.seq, fault: 'has been altered' })
      for (const change of commit.changes) {
        for (const fault of brokenSeals(change)) faults.push({ seq: commit.seq, fault })
      }
      prev = commit.hash
      seq = commit.seq
    },
    result: () => ({ commits: seq, head: prev, faults }),
  }
}

function brokenSeals(change: Change): string[] {
  const faults: string[] = []
  for (const [key, sealed] of Object.entries(change.seals ?? {})) {
    const [side, field] = key.split('.') as ['set' | 'was', string]
    const value = change[side][field]
    if (change.salt === undefined) {
      if (value !== REDACTED) faults.push(`${change.record}: text without its salt`)
    } else if (value === undefined || commitment(change.salt, key, value) !== sealed) {
      faults.push(`${change.record}: ${field} has been altered`)
    }
  }
  return faults
}
