import type { Commit } from '../../src/record/change.js'
import type { PartnershipScope } from '../../src/record/scope.js'
import type { StoredRecord } from '../../src/record/storage.js'
import { count, partnershipOf } from '../values.js'
import type { Collections } from './collections.js'
import { commitRow, headOf } from './commits.js'
import type { Guard } from './deadline.js'
import { raise } from './projection.js'
import { recordRows, saveRecords } from './records.js'

/** Rows written with one call, so that each stays far from the deadline. */
const BATCH = 500

/**
 * Commits appended since the projection was folded have written their own records: those stay. Rows are replaced
 * before any is removed, so that no reader ever finds too few.
 */
export function rebuild(
  collections: Collections,
  scope: PartnershipScope,
  given: { projection: { seq: number; records: StoredRecord[] }; guard: Guard },
): () => Promise<void> {
  const { guard } = given
  const partnership = partnershipOf(scope)
  const seq = count(given.projection.seq, 'the seq of the projection')
  const rows = recordRows(partnership, given.projection.records)
  return async () => {
    const head = await guard.run(() => headOf(collections, partnership))
    if (seq > head) throw new Error(`${partnership} has ${head} commits, the projection is as of ${seq}`)
    for (let at = 0; at < rows.length; at += BATCH) {
      await guard.run(() => saveRecords(collections, rows.slice(at, at + BATCH)))
    }
    const kept = rows.map(({ _id }) => _id)
    const stale = { partnership, _id: { $nin: kept }, $or: [{ seq: { $lte: seq } }, { seq: { $gt: head } }] }
    await guard.run(() => collections.records.deleteMany(stale))
    await guard.run(() => raise(collections, partnership, seq))
  }
}

/**
 * All is checked before anything is written; cut short, it is simply done again. Records come first: a redacted
 * commit is never folded into a record that still has the text.
 */
export function redact(
  collections: Collections,
  scope: PartnershipScope,
  given: { clean: { commits: Commit[]; records: StoredRecord[] }; guard: Guard },
): () => Promise<void> {
  const { guard } = given
  const partnership = partnershipOf(scope)
  const commits = given.clean.commits.map((commit) => commitRow(scope, commit))
  const records = recordRows(partnership, given.clean.records)
  return async () => {
    for (const { _id, hash, requestId, seq } of commits) {
      const there = await guard.run(() => collections.commits.findOne({ _id, hash, requestId }, { projection: { _id: 1 } }))
      if (!there) throw new Error(`commit ${seq} of ${partnership} is another one: a redaction keeps seq and hash`)
    }
    for (const { _id, record, revision } of records) {
      const newer = await guard.run(() => collections.records.findOne({ _id, revision: { $gt: revision } }))
      if (newer) throw new Error(`${record} has changed since it was read: nothing was redacted, read it again`)
    }
    await guard.run(() => saveRecords(collections, records))
    for (const row of commits) {
      const { _id, ...replacement } = row
      await guard.run(() => collections.commits.replaceOne({ _id, hash: row.hash }, replacement))
    }
  }
}
