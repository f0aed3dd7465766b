import type { Commit } from '../../src/record/change.js'
import type { PartnershipScope } from '../../src/record/scope.js'
import type { Also, AppendResult, StoredRecord } from '../../src/record/storage.js'
import { checksum, intact, type Connection } from './connection.js'
import { planRows, rowsOf } from './deliveries.js'
import { derive, derivedRows } from './documents.js'
import { corrupt } from './errors.js'
import { recordRows, saveRecords } from './records.js'
import { count, json, keyText, partnershipOf } from './values.js'

interface CommitRow {
  seq: number
  body: string
  crc: number
}

const BY_REQUEST = 'SELECT seq, body, crc FROM commits WHERE partnership = ? AND request_id = ?'
const BY_SEQ = 'SELECT seq, body, crc FROM commits WHERE partnership = ? AND seq = ?'
const AFTER = 'SELECT seq, body, crc FROM commits WHERE partnership = ? AND seq > ? ORDER BY seq LIMIT ?'
const HISTORY = `SELECT c.seq, c.body, c.crc FROM history h
  JOIN commits c ON c.partnership = h.partnership AND c.seq = h.seq
  WHERE h.partnership = ? AND h.record = ? ORDER BY h.seq`
/** Adds nothing where the seq does not follow the head, or where seq or request are taken: then it is asked which. */
const APPEND = `INSERT INTO commits (partnership, seq, request_id, body, crc)
  SELECT ?1, ?2, ?3, ?4, ?5
  WHERE ?2 - 1 = (SELECT coalesce(max(seq), 0) FROM commits WHERE partnership = ?1)
  ON CONFLICT DO NOTHING`
const TOUCH = 'INSERT INTO history (partnership, record, seq) VALUES (?, ?, ?)'

/**
 * Everything is checked and turned into text when called, so a TypeError comes before anything is written; what is
 * returned runs inside the transaction.
 */
export function append(
  connection: Connection,
  scope: PartnershipScope,
  given: { commit: Commit; also: Also },
): () => AppendResult {
  const partnership = partnershipOf(scope)
  const { commit, also } = given
  const body = commitText(partnership, commit)
  const { seq } = commit
  const request = commit.requestId
  const touched = new Set(commit.changes.map((change) => keyText(change.record, 'the record of a change')))
  const records = recordRows(partnership, also.records)
  const documents = derivedRows(also.documents)
  const deliveries = rowsOf(partnership, commit.deliveries, commit.at)

  return () => {
    if (connection.run(APPEND, partnership, seq, request, body, checksum([body])) === 0) {
      const known = connection.one<CommitRow>(BY_REQUEST, partnership, request)
      return known ? { duplicate: read(connection, partnership, known) } : { conflict: true }
    }
    for (const record of touched) connection.run(TOUCH, partnership, record, seq)
    saveRecords(connection, records)
    derive(connection, documents)
    planRows(connection, deliveries)
    return { ok: true }
  }
}

export function readAfter(
  connection: Connection,
  scope: PartnershipScope,
  from: { seq: number; limit: number },
): Commit[] {
  const partnership = partnershipOf(scope)
  const after = count(from.seq, 'the seq to read after')
  const rows = connection.all<CommitRow>(AFTER, partnership, after, count(from.limit, 'the limit'))
  return rows.map((row, index) => {
    const expected = after + 1 + index
    if (row.seq !== expected) throw corrupt(connection.file, `table commits, ${partnership}/${expected} is missing`)
    return read(connection, partnership, row)
  })
}

export function byRequest(connection: Connection, scope: PartnershipScope, requestId: string): Commit | null {
  const partnership = partnershipOf(scope)
  const row = connection.one<CommitRow>(BY_REQUEST, partnership, keyText(requestId, 'the request id'))
  return row ? read(connection, partnership, row) : null
}

export function history(connection: Connection, scope: PartnershipScope, record: string): Commit[] {
  const partnership = partnershipOf(scope)
  const rows = connection.all<CommitRow>(HISTORY, partnership, keyText(record, 'the record'))
  return rows.map((row) => read(connection, partnership, row))
}

export function redact(
  connection: Connection,
  scope: PartnershipScope,
  clean: { commits: Commit[]; records: StoredRecord[] },
): () => void {
  const partnership = partnershipOf(scope)
  const texts = clean.commits.map((commit) => ({ commit, body: commitText(partnership, commit) }))
  const records = recordRows(partnership, clean.records)
  return () => {
    for (const { commit, body } of texts) {
      const row = connection.one<CommitRow>(BY_SEQ, partnership, commit.seq)
      const there = row && read(connection, partnership, row)
      if (there?.hash !== commit.hash || there.requestId !== commit.requestId) {
        throw new Error(`commit ${commit.seq} of ${partnership} is another one: a redaction keeps seq and hash`)
      }
      const sql = 'UPDATE commits SET body = ?, crc = ? WHERE partnership = ? AND seq = ?'
      connection.run(sql, body, checksum([body]), partnership, commit.seq)
    }
    const behind = saveRecords(connection, records)
    if (behind) throw new Error(`${behind} has changed since it was read: nothing was redacted, read it again`)
  }
}

function commitText(partnership: string, commit: Commit): string {
  const body = json(commit, 'the commit')
  if (commit.partnership !== partnership) throw new TypeError('the commit is of another partnership than the scope')
  if (count(commit.seq, 'the seq of the commit') === 0) throw new TypeError('commits are numbered from 1')
  keyText(commit.requestId, 'the request id')
  return body
}

function read(connection: Connection, partnership: string, row: CommitRow): Commit {
  const id = `${partnership}/${row.seq}`
  const commit = intact<Commit>(connection, { table: 'commits', id, cells: [row.body], crc: row.crc }, row.body)
  // The checksum covers the text; this covers the columns it was found by.
  if (commit.partnership === partnership && commit.seq === row.seq) return commit
  throw corrupt(connection.file, `table commits, ${id} holds another commit`)
}
