import {
  closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Connection } from './connection.js'

/**
 * A consistent copy of the whole store at `path`, mode 0600; an Error if something is there already. It appears under
 * its name only when complete, so a backup cut short is never taken for one.
 */
export function backUp(connection: Connection, path: string): void {
  if (existsSync(path)) throw new Error(`${path} exists already: choose another name for the backup`)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  rmSync(part, { force: true })
  // VACUUM INTO takes an empty file as it is, with the mode we gave it.
  closeSync(openSync(part, 'wx', 0o600))
  try {
    connection.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`)
    sync(part)
    renameSync(part, path)
    sync(dirname(path))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Waits until a file, or the names in a directory, are on the disk. */
export function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The path of the newest whole backup in DIR/backups, or null. */
export function newestBackup(directory: string): string | null {
  const folder = join(directory, 'backups')
  if (!existsSync(folder)) return null
  let newest: { path: string; time: number } | null = null
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const found = statSync(path)
    if (!found.isFile() || found.size === 0 || name.endsWith('.part')) continue
    if (!newest || found.mtimeMs >= newest.time) newest = { path, time: found.mtimeMs }
  }
  return newest?.path ?? null
}
