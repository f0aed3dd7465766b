import type { PartnershipScope } from '../../src/record/scope.js'
import type { StoredRecord } from '../../src/record/storage.js'
import { checksum, intact, type Cell, type Connection } from './connection.js'
import { headOf } from './commits.js'
import { count, instant, json, keyText, partnershipOf } from './values.js'

interface RecordRow extends Omit<StoredRecord, 'fields'> {
  fields: string
  crc: number
}

/** One row, its columns in the table's order without the checksum. */
type RecordCells = [partnership: string, record: string, kind: string, revision: number, ...rest: Cell[]]

const COLUMNS = 'partnership, record, kind, revision, version, seq, created, changed, fields'

const UPSERT = `INSERT INTO records (${COLUMNS}, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET kind = excluded.kind, revision = excluded.revision, version = excluded.version,
  seq = excluded.seq, created = excluded.created, changed = excluded.changed, fields = excluded.fields, crc = excluded.crc`

/** An older revision, arriving late, never replaces a newer one. */
const IF_NEWER = `${UPSERT} WHERE excluded.revision > records.revision`
const IF_NOT_OLDER = `${UPSERT} WHERE excluded.revision >= records.revision`

/** In order of creation, and 'action/2' before 'action/10' where one commit made both. */
const ALL = `SELECT record, kind, revision, version, seq, created, changed, fields, crc FROM records
  WHERE partnership = ? ORDER BY created, length(record), record`

export function recordRows(partnership: string, records: readonly StoredRecord[]): RecordCells[] {
  return records.map((record) => [
    partnership,
    keyText(record.record, 'the record'),
    keyText(record.kind, 'the kind of a record'),
    count(record.revision, 'the revision of a record'),
    count(record.version, 'the version of a record'),
    count(record.seq, 'the seq of a record'),
    instant(record.created, 'created'),
    instant(record.changed, 'changed'),
    json(record.fields, record.record),
  ])
}

/** Answers the first record that was newer in the store than the one given, if there was one. */
export function saveRecords(connection: Connection, rows: RecordCells[], how?: { overwrite: true }): string | null {
  let behind: string | null = null
  for (const row of rows) {
    const written = connection.run(how ? IF_NOT_OLDER : IF_NEWER, ...row, checksum(row))
    if (written === 0) behind ??= row[1]
  }
  return behind
}

/** Here the projection is written with its commit, so it is always as of the head. */
export function records(connection: Connection, scope: PartnershipScope): { seq: number; records: StoredRecord[] } {
  const partnership = partnershipOf(scope)
  const rows = connection.all<RecordRow>(ALL, partnership)
  return { seq: headOf(connection, partnership), records: rows.map((row) => read(connection, partnership, row)) }
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
    if (seq > head) throw new Error(`${partnership} has ${head} commits: a projection as of ${seq} is of another store`)
    connection.run('DELETE FROM records WHERE partnership = ? AND (seq <= ? OR seq > ?)', partnership, seq, head)
    saveRecords(connection, rows)
  }
}

function read(connection: Connection, partnership: string, row: RecordRow): StoredRecord {
  const { record, kind, revision, version, seq, created, changed } = row
  const cells = [partnership, record, kind, revision, version, seq, created, changed, row.fields]
  const stored = { table: 'records', id: `${partnership}/${record}`, cells, crc: row.crc }
  return { record, kind, revision, version, seq, created, changed, fields: intact(connection, stored, row.fields) }
}
