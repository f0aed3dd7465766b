import type { AnyBulkWriteOperation } from 'mongodb'
import type { Fields } from '../../src/record/change.js'
import type { StoredRecord } from '../../src/record/storage.js'
import { count, instant, keyText } from '../values.js'
import type { Collections, RecordRow } from './collections.js'
import { onlyDuplicates } from './errors.js'
import { keep, unkeep } from './kept.js'

export function recordId(partnership: string, record: string): string {
  return JSON.stringify([partnership, record])
}

/** Checked, and as rows; a TypeError comes before anything is written. */
export function recordRows(partnership: string, records: readonly StoredRecord[]): RecordRow[] {
  return records.map((stored) => {
    const record = keyText(stored.record, 'the record')
    const { plain, exact } = keep(stored.fields, record)
    return {
      _id: recordId(partnership, record),
      partnership,
      record,
      kind: keyText(stored.kind, 'the kind of a record'),
      revision: count(stored.revision, 'the revision of a record'),
      version: count(stored.version, 'the version of a record'),
      seq: count(stored.seq, 'the seq of a record'),
      created: instant(stored.created, 'created'),
      changed: instant(stored.changed, 'changed'),
      fields: plain,
      exact,
    }
  })
}

/**
 * Guarded by revision: an older one, arriving late from another process, never replaces a newer one. The guard finds
 * no row to replace then, tries to insert, and the id is taken.
 */
export async function saveRecords({ records }: Collections, rows: readonly RecordRow[]): Promise<void> {
  if (rows.length === 0) return
  const writes = rows.map((row): AnyBulkWriteOperation<RecordRow> => {
    const { _id, ...replacement } = row
    return { replaceOne: { filter: { _id, revision: { $lte: row.revision } }, replacement, upsert: true } }
  })
  try {
    await records.bulkWrite(writes, { ordered: false })
  } catch (error) {
    if (!onlyDuplicates(error)) throw error
  }
}

/** In order of creation. */
export async function readRecords({ records }: Collections, partnership: string): Promise<StoredRecord[]> {
  const rows = await records.find({ partnership }).toArray()
  return rows.map(stored).sort(byCreation)
}

export function stored(row: RecordRow): StoredRecord {
  const { record, kind, revision, version, seq, created, changed } = row
  const fields = unkeep<Fields>({ plain: row.fields, exact: row.exact })
  return { record, kind, revision, version, seq, created, changed, fields }
}

/** One commit can make several records: then 'action/2' comes before 'action/10'. */
function byCreation(a: StoredRecord, b: StoredRecord): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1
  return a.record.length - b.record.length || (a.record < b.record ? -1 : 1)
}
