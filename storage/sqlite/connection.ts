import { statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { corrupt } from './errors.js'
import { verify } from './verify.js'

export type Journal = 'truncate' | 'wal'

/** What a column holds and a parameter takes. */
export type Cell = string | number | null

export interface Connection {
  readonly file: string
  exec(sql: string): void
  run(sql: string, ...parameters: Cell[]): number
  one<T>(sql: string, ...parameters: Cell[]): T | undefined
  all<T>(sql: string, ...parameters: Cell[]): T[]
  inTransaction(): boolean
  /** StoreUnavailableError when the file was deleted or replaced under us: what we write would be lost. */
  checkPresent(): void
  /** Writes what WAL still holds into the file, so that overwritten text is nowhere. */
  settle(): void
  close(): void
}

/**
 * Another program may read the file, which holds up a commit: wait this long for it. SQLite waits without giving way,
 * so the whole bot waits; longer would look like a crash.
 */
const BUSY_MILLISECONDS = 2000

/**
 * TRUNCATE rather than WAL by default: WAL's shared memory is not reliable on Docker Desktop's and Podman's mounts.
 * secure_delete overwrites what is deleted, or a redaction would leave the text in a free page.
 */
export function connect(file: string, journal: Journal): Connection {
  const database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS, defensive: true })
  const statements = new Map<string, StatementSyncInstance>()
  const opened = statSync(file)

  function prepared(sql: string): StatementSyncInstance {
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, (statement = database.prepare(sql)))
    return statement
  }

  const connection: Connection = {
    file,
    exec: (sql) => database.exec(sql),
    run: (sql, ...parameters) => prepared(sql).run(...parameters).changes,
    one: <T>(sql: string, ...parameters: Cell[]) => prepared(sql).get(...parameters) as T | undefined,
    all: <T>(sql: string, ...parameters: Cell[]) => prepared(sql).all(...parameters) as T[],
    inTransaction: () => database.isTransaction,
    checkPresent() {
      const now = statSync(file, { throwIfNoEntry: false })
      if (now?.ino === opened.ino && now.dev === opened.dev) return
      throw new StoreUnavailableError(`${file} was moved or deleted while the bot used it. Put it back, then restart.`)
    },
    settle() {
      if (journal === 'wal') database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    close() {
      // This engine finalizes statements only when they are collected, and until then the connection lingers: let go
      // of them, and leave WAL, so that what lingers holds no lock and the file is whole by itself.
      statements.clear()
      if (journal === 'wal') database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = TRUNCATE')
      database.close()
    },
  }
  try {
    setUp(connection, journal)
    verify(connection)
  } catch (error) {
    statements.clear()
    database.close()
    throw error
  }
  return connection
}

function setUp(connection: Connection, journal: Journal): void {
  connection.exec(`PRAGMA journal_mode = ${journal === 'wal' ? 'WAL' : 'TRUNCATE'}`)
  connection.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  connection.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
  const mode = connection.one<{ journal_mode: string }>('PRAGMA journal_mode')?.journal_mode
  if (mode !== journal) {
    throw new StoreUnavailableError(`${connection.file} is in journal mode ${mode}: close the program that reads it`)
  }
}

/** Over the cells of a row, so that a flipped bit is an error and not another value. */
export function checksum(cells: readonly Cell[]): number {
  return crc32(cells.join('\n'))
}

/** A stored JSON text whose row still has its checksum; else StoreCorruptError names file, table and id. */
export function intact<T>(
  connection: Connection,
  row: { table: string; id: string; cells: Cell[]; crc: number },
  text: string,
): T {
  if (checksum(row.cells) === row.crc) {
    try {
      return JSON.parse(text) as T
    } catch {
      // Falls through: the checksum matched by chance, or a program wrote both.
    }
  }
  throw corrupt(connection.file, `table ${row.table}, ${row.id} cannot be read`)
}
