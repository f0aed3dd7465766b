import { dirname } from 'node:path'
import { StoreCorruptError, StoreUnavailableError } from '../../src/record/storage.js'
import { newestBackup } from './backup.js'

/** The damage, where it is, and the way back. Nothing is repaired silently: that would be an empty board. */
export function corrupt(file: string, what: string): StoreCorruptError {
  const directory = dirname(file)
  const backup = newestBackup(directory)
  const way = backup
    ? `The newest backup is ${backup}: stop the bot, keep the damaged file, and copy the backup to ${file}.`
    : `There is no backup in ${directory}/backups.`
  return new StoreCorruptError(`${file} is damaged: ${what}. ${way}`)
}

/** SQLite's primary result codes (sqlite.org/rescode.html) that say something about the file or the disk. */
const BUSY = 5
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** SQLite's errors as the port's; everything else stays what it is. */
export function translate(error: unknown, file: string): unknown {
  const code = resultCode(error)
  if (code === null) return error
  const said = (error as Error).message
  const unavailable = (message: string) => new StoreUnavailableError(message, { cause: error })
  switch (code & 0xff) {
    case CORRUPT:
    case NOTADB:
      return corrupt(file, said)
    case FULL:
      return unavailable(`The disk with ${file} is full: nothing was recorded. Free some space and try again.`)
    case BUSY:
      return unavailable(`Another program is using ${file}: nothing was recorded. Close it and try again.`)
    case IOERR:
    case READONLY:
    case CANTOPEN:
      return unavailable(`${file} cannot be read or written (${said}). Check the disk and who may write there.`)
    default:
      return error
  }
}

/** While opening, an error without a better name (a schema SQLite cannot parse, an unknown format) is damage. */
export function translateOpening(error: unknown, file: string): unknown {
  const known = translate(error, file)
  return known === error && resultCode(error) !== null ? corrupt(file, (error as Error).message) : known
}

export function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode
}

export function isBusy(error: unknown): boolean {
  const code = resultCode(error)
  return code !== null && (code & 0xff) === BUSY
}
