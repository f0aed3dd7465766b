import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { isBusy } from './errors.js'

export interface Lock {
  release(): void
}

/**
 * One process per directory: the engine answers from one connection, and commits are grouped in memory. The lock is an
 * exclusive transaction on a file of its own, held for the life of the process; the operating system drops it when the
 * process dies, however it dies. Only `exec` is used on it: a prepared statement would keep the connection, and so the
 * lock, until the garbage collector comes. The file must never be opened by anything else in this process: closing it
 * would drop the lock (POSIX).
 */
export function takeLock(directory: string, pid: number): Lock {
  const pidFile = join(directory, 'data.pid')
  const lockFile = join(directory, 'data.lock')
  if (!existsSync(lockFile)) writeFileSync(lockFile, '', { mode: 0o600, flag: 'a' })
  const held = new DatabaseSync(lockFile)
  try {
    held.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    held.close()
    if (!isBusy(error)) throw error
    throw new StoreUnavailableError(
      `Another bot${nameOf(pidFile)} uses ${directory}. Stop it, or set MONGODB_URI to share a database.`,
    )
  }
  writeFileSync(pidFile, `${pid}\n`, { mode: 0o600 })
  return {
    release() {
      rmSync(pidFile, { force: true })
      held.close()
    },
  }
}

function nameOf(pidFile: string): string {
  // Absent for the moment between taking the lock and writing it.
  const pid = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim() : ''
  return pid ? ` (process ${pid})` : ''
}
