import type { PartnershipScope } from '../../src/record/scope.js'
import type { StoredRecord } from '../../src/record/storage.js'
import { checksum, intact, type Connection } from './connection.js'
import { corrupt } from './errors.js'
import { headOf } from './head.js'
import { count, instant, json, keyText, partnershipOf } from './values.js'

interface RecordRow {
  record: string
  body: string
  crc: number
}

interface RecordToSave {
  partnership: string
  record: string
  revision: number
  body: string
}

const ALL = 'SELECT record, body, crc FROM records WHERE partnership = ?'
const ONE = `${ALL} AND record = ?`
const ADD = 'INSERT INTO records (partnership, record, body, crc) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
const SAVE = 'INSERT OR REPLACE INTO records (partnership, record, body, crc) VALUES (?, ?, ?, ?)'
/** A row that cannot be read goes too: rebuilding is the way out of that. */
const CLEAR = `DELETE FROM records
  WHERE partnership = ? AND CASE WHEN json_valid(body) THEN body ->> 'seq' NOT BETWEEN ? + 1 AND ? ELSE 1 END`

/** Checked, and as text; a TypeError comes before anything is written. */
export function recordRows(partnership: string, records: readonly StoredRecord[]): RecordToSave[] {
  return records.map((record) => {
    keyText(record.kind, 'the kind of a record')
    count(record.version, 'the version of a record')
    count(record.seq, 'the seq of a record')
    instant(record.created, 'created')
    instant(record.changed, 'changed')
    return {
      partnership,
      record: keyText(record.record, 'the record'),
      revision: count(record.revision, 'the revision of a record'),
      body: json(record, record.record),
    }
  })
}

/**
 * An older revision, arriving late, never replaces a newer one. Answers the first record that was newer in the store
 * than the one given, if there was one.
 */
export function saveRecords(connection: Connection, rows: RecordToSave[]): string | null {
  let behind: string | null = null
  for (const { partnership, record, revision, body } of rows) {
    const crc = checksum([partnership, body])
    // A first revision is new almost always: no need to look first.
    if (revision === 1 && connection.run(ADD, partnership, record, body, crc) === 1) continue
    const row = connection.one<RecordRow>(ONE, partnership, record)
    const there = row ? read(connection, partnership, row).revision : 0
    if (there > revision) behind ??= record
    else connection.run(SAVE, partnership, record, body, crc)
  }
  return behind
}

/** Here the projection is written with its commit, so it is always as of the head. In order of creation. */
export function records(connection: Connection, scope: PartnershipScope): { seq: number; records: StoredRecord[] } {
  const partnership = partnershipOf(scope)
  const rows = connection.all<RecordRow>(ALL, partnership)
  const found = rows.map((row) => read(connection, partnership, row))
  return { seq: headOf(connection, partnership), records: found.sort(byCreation) }
}

/** Commits appended since the projection was folded have written their own records: those stay. */
export function rebuild(
  connection: Connection,
  scope: PartnershipScope,
  projection: { seq: number; records: StoredRecord[] },
): () => void {
  const partnership = partnershipOf(scope)
  const seq = count(projection.seq, 'the seq of the projection')
  const rows = recordRows(partnership, projection.records)
  return () => {
    const head = headOf(connection, partnership)
    if (seq > head) throw new Error(`${partnership} has ${head} commits, the projection is as of ${seq}`)
    connection.run(CLEAR, partnership, seq, head)
    saveRecords(connection, rows)
  }
}

/** One commit can make several records: then 'action/2' comes before 'action/10'. */
function byCreation(a: StoredRecord, b: StoredRecord): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1
  return a.record.length - b.record.length || (a.record < b.record ? -1 : 1)
}

function read(connection: Connection, partnership: string, row: RecordRow): StoredRecord {
  const id = `${partnership}/${row.record}`
  const cells = [partnership, row.body]
  const stored = intact<StoredRecord>(connection, { table: 'records', id, cells, crc: row.crc }, row.body)
  // The checksum covers the text; this covers the column it was found by.
  if (stored.record !== row.record) throw corrupt(connection.file, `table records, ${id} holds another record`)
  return stored
}
