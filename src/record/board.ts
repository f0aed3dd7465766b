import type { Commit, Fields } from './change.js'
import { isKind, kindOf, kinds, type FieldsOf, type Kind } from './kinds.js'
import type { StoredRecord } from './storage.js'

/** How many of the latest commits a Board remembers: enough for "again?" within a minute and for undo. */
export const RECENT_COMMITS = 50

/** What a partnership's commits add up to. Only `fold` changes it. */
export interface Board {
  readonly partnership: string
  /** Number and hash of the last commit folded in. */
  seq: number
  head: string
  readonly byKind: Map<string, Map<string, StoredRecord>>
  /** Highest number used so far, by kind: numbers are never used again. */
  readonly lastNumber: Map<string, number>
  readonly recent: Commit[]
  /** The same commits by their request's id: a delivery that comes twice is known at once. */
  readonly byRequest: Map<string, Commit>
  /** Set when the record holds something this version does not know: then it is read-only. */
  upgrade: string | null
}

export function emptyBoard(partnership: string): Board {
  return { partnership, seq: 0, head: '', byKind: new Map(), lastNumber: new Map(), recent: [], byRequest: new Map(), upgrade: null }
}

/** A record with its fields typed by kind. */
export interface Recorded<K extends Kind> extends Omit<StoredRecord, 'fields'> {
  fields: FieldsOf<K>
}

/** Records of a kind that are there (not undone), in order of their creation. */
export function all<K extends Kind>(board: Board, kind: K): Recorded<K>[] {
  const found: Recorded<K>[] = []
  for (const stored of board.byKind.get(kind)?.values() ?? []) if (!isGone(stored)) found.push(typed<K>(stored))
  return found
}

export function find<K extends Kind>(board: Board, kind: K, key: string | number): Recorded<K> | undefined {
  const stored = board.byKind.get(kind)?.get(`${kind}/${key}`)
  return stored && !isGone(stored) ? typed<K>(stored) : undefined
}

/** Any record, also one that was undone: its revision still counts. */
export function stored(board: Board, record: string): StoredRecord | undefined {
  return board.byKind.get(kindOf(record))?.get(record)
}

/** The number a new action or decision gets. Never one used before, even if that was undone. */
export function nextNumber(board: Board, kind: 'action' | 'decision'): number {
  return (board.lastNumber.get(kind) ?? 0) + 1
}

export function isGone(record: StoredRecord): boolean {
  for (const field in record.fields) if (field) return false
  return true
}

// The one place where stored fields become typed: they were checked against the schema when they were written.
function typed<K extends Kind>(record: StoredRecord): Recorded<K> {
  return record as unknown as Recorded<K>
}

export function fold(board: Board, commit: Commit): void {
  for (const change of commit.changes) {
    const known = isKind(kindOf(change.record)) && change.version <= kinds[kindOf(change.record) as Kind].version
    if (!known) board.upgrade ??= `${kindOf(change.record)} version ${change.version}`
    const before = stored(board, change.record)
    place(board, {
      record: change.record,
      kind: kindOf(change.record),
      revision: change.revision,
      version: change.version,
      seq: commit.seq,
      created: before?.created ?? commit.at,
      changed: commit.at,
      fields: assign(before?.fields ?? {}, change.set),
    })
  }
  board.seq = commit.seq
  board.head = commit.hash
  remember(board, commit)
}

/** Adds to the latest commits; the oldest of them is forgotten. */
export function remember(board: Board, commit: Commit): void {
  board.recent.push(commit)
  board.byRequest.set(commit.requestId, commit)
  if (board.recent.length <= RECENT_COMMITS) return
  const oldest = board.recent.shift()
  if (oldest) board.byRequest.delete(oldest.requestId)
}

/** Puts a record of the projection on the board. */
export function place(board: Board, record: StoredRecord): void {
  const known = isKind(record.kind) && record.version <= kinds[record.kind].version
  if (!known) board.upgrade ??= `${record.kind} version ${record.version}`
  let ofKind = board.byKind.get(record.kind)
  if (!ofKind) board.byKind.set(record.kind, (ofKind = new Map()))
  ofKind.set(record.record, record)
  const number = Number(record.record.slice(record.kind.length + 1))
  if (number > (board.lastNumber.get(record.kind) ?? 0)) board.lastNumber.set(record.kind, number)
}

/**
 * The one fold: later fields win, null takes a field away. Nothing is deleted: V8 keeps an object that lost a field as a
 * table, and every look at the record from then on is slower.
 */
export function assign(fields: Fields, set: Fields): Fields {
  const result: Fields = {}
  for (const [field, value] of Object.entries(fields)) if (set[field] !== null) result[field] = value
  for (const [field, value] of Object.entries(set)) if (value !== null) result[field] = value
  return result
}
