import { chmodSync, closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { newestBackup, sync } from './backup.js'
import { corrupt } from './errors.js'
import { SCHEMA, SCHEMA_VERSION } from './schema.js'

/** Makes the file if there is none, else checks the one there. Called under the lock, before the store connects. */
export function prepareFile(directory: string): string {
  const file = join(directory, 'cdp.sqlite')
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    recover(file)
    checkHeader(file)
  } else {
    if (newestBackup(directory)) throw corrupt(file, 'it is missing, yet it has been backed up')
    create(file)
  }
  return file
}

/** Under another name until it is whole: so an empty cdp.sqlite is always damage, never a first start cut short. */
function create(file: string): void {
  const making = `${file}.new`
  for (const left of [making, `${making}-journal`]) rmSync(left, { force: true })
  closeSync(openSync(making, 'wx', 0o600))
  const database = new DatabaseSync(making)
  try {
    database.exec(`PRAGMA synchronous = FULL; BEGIN; ${SCHEMA} COMMIT`)
  } finally {
    database.close()
  }
  renameSync(making, file)
  sync(dirname(file))
}

/** A read makes SQLite roll back what a crash left half done. `exec` only, so that the connection closes at once. */
function recover(file: string): void {
  const database = new DatabaseSync(file, { timeout: 5000 })
  try {
    database.exec('SELECT count(*) FROM sqlite_schema')
  } finally {
    database.close()
  }
}

/**
 * SQLite rounds the file's size up to whole pages, so it does not miss the last few bytes: compare the size with the
 * header's count (sqlite.org/fileformat.html: page size at 16, change counter at 24, pages at 28, schema version of
 * ours at 60, the counter the page count is valid for at 92).
 */
function checkHeader(file: string): void {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, header, 0, 100, 0) < 100) throw corrupt(file, 'its header is cut short')
  } finally {
    closeSync(handle)
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16)
  const size = statSync(file).size
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) * pageSize : size
  if (size !== counted || size % pageSize !== 0) {
    throw corrupt(file, `it has ${size} bytes where its header counts ${counted}`)
  }
  const version = header.readUInt32BE(60)
  if (version === 0) throw corrupt(file, 'it is not a store of this bot')
  if (version > SCHEMA_VERSION) {
    throw new StoreUnavailableError(
      `${file} was written by a newer version of the bot (schema ${version}; this one knows ${SCHEMA_VERSION}). ` +
        'Upgrade the bot.',
    )
  }
}
