import type { Commit } from '../../src/record/change.js'
import type { PartnershipScope } from '../../src/record/scope.js'
import { StoreCorruptError, type AppendResult } from '../../src/record/storage.js'
import { count, keyText, partnershipOf } from '../values.js'
import type { Collections, CommitRow } from './collections.js'
import { isDuplicateKey } from './errors.js'
import { keep, unkeep } from './kept.js'

/** A commit, checked and as a row; a TypeError comes before anything is written. */
export function commitRow(scope: PartnershipScope, commit: Commit): CommitRow {
  const partnership = partnershipOf(scope)
  const { plain, exact } = keep(commit, 'the commit')
  if (commit.partnership !== partnership) throw new TypeError('the commit is of another partnership than the scope')
  const seq = count(commit.seq, 'the seq of the commit')
  if (seq === 0) throw new TypeError('commits are numbered from 1')
  const requestId = keyText(commit.requestId, 'the request id')
  const changes = commit.changes.map((change) => ({ record: keyText(change.record, 'the record of a change') }))
  const found = { _id: `${partnership}/${seq}`, partnership, seq, requestId, hash: commit.hash }
  return { changes, ...(plain as object), ...found, exact }
}

/** The one write that decides: what follows can be made again from it. */
export async function insert(collections: Collections, row: CommitRow): Promise<AppendResult> {
  const { partnership, seq, requestId } = row
  // Heads only grow, so what was there once is there: no transaction is needed to forbid a gap.
  if (seq > 1 && !(await collections.commits.findOne({ partnership, seq: seq - 1 }, { projection: { _id: 1 } }))) {
    return known(collections, partnership, requestId)
  }
  try {
    await collections.commits.insertOne(row)
    return { ok: true }
  } catch (error) {
    if (isDuplicateKey(error)) return known(collections, partnership, requestId)
    throw error
  }
}

async function known(collections: Collections, partnership: string, requestId: string): Promise<AppendResult> {
  const row = await collections.commits.findOne({ partnership, requestId })
  return row ? { duplicate: commitOf(row) } : { conflict: true }
}

/** StoreCorruptError where a number is missing: an empty or shortened board would look like a whole one. */
export async function readAfter(
  { commits }: Collections,
  scope: PartnershipScope,
  from: { seq: number; limit: number },
): Promise<Commit[]> {
  const partnership = partnershipOf(scope)
  const after = count(from.seq, 'the seq to read after')
  const limit = count(from.limit, 'the limit')
  // To MongoDB a limit of 0 means all.
  if (limit === 0) return []
  const rows = await commits.find({ partnership, seq: { $gt: after } }).sort({ seq: 1 }).limit(limit).toArray()
  return rows.map((row, index) => {
    const expected = after + 1 + index
    if (row.seq === expected) return commitOf(row)
    throw damaged(`${partnership}/${expected} is missing`)
  })
}

export async function byRequest(
  { commits }: Collections,
  scope: PartnershipScope,
  requestId: string,
): Promise<Commit | null> {
  const row = await commits.findOne({ partnership: partnershipOf(scope), requestId: keyText(requestId, 'the request id') })
  return row && commitOf(row)
}

export async function history({ commits }: Collections, scope: PartnershipScope, record: string): Promise<Commit[]> {
  const found = { partnership: partnershipOf(scope), 'changes.record': keyText(record, 'the record') }
  return (await commits.find(found).sort({ seq: 1 }).toArray()).map(commitOf)
}

export async function headOf({ commits }: Collections, partnership: string): Promise<number> {
  const [last] = await commits.find({ partnership }).sort({ seq: -1 }).limit(1).project<{ seq: number }>({ seq: 1 }).toArray()
  return last?.seq ?? 0
}

export function commitOf(row: CommitRow): Commit {
  const { _id, exact, ...plain } = row
  const commit = unkeep<Commit>({ plain, exact })
  if (commit.partnership === row.partnership && commit.seq === row.seq) return commit
  throw damaged(`${_id} holds another commit`)
}

function damaged(what: string): StoreCorruptError {
  return new StoreCorruptError(`The collection commits is damaged: ${what}. Restore a backup.`)
}
