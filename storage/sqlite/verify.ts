import { DatabaseSync } from '@photostructure/sqlite'
import type { Connection } from './connection.js'
import { corrupt } from './errors.js'
import { SCHEMA } from './schema.js'

/**
 * Reads the whole file once (0.2 s for 73 MB): `integrity_check` finds pages and indexes that do not fit together,
 * which the quicker check misses. How the tables are described it takes as it is; so that follows.
 */
export function verify(connection: Connection): void {
  const found = connection.one<{ integrity_check: string }>('PRAGMA integrity_check(1)')?.integrity_check
  if (found !== 'ok') throw corrupt(connection.file, String(found).trim())
  const there = new Set(connection.all<{ sql: string }>(TABLES).map((table) => table.sql))
  for (const sql of expected()) {
    if (!there.has(sql)) throw corrupt(connection.file, `it lacks what was made by ${sql.split('\n')[0]}`)
  }
}

/** Somebody who queries the file may have added a view: what is ours must be there, nothing forbids more. */
const TABLES = 'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL'

function expected(): string[] {
  const fresh = new DatabaseSync(':memory:')
  fresh.exec(SCHEMA)
  return (fresh.prepare(TABLES).all() as { sql: string }[]).map((table) => table.sql)
}
