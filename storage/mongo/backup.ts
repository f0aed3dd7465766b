import {
  closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Piece, Whole } from '../../src/record/whole.js'

/**
 * Writes everything as JSON lines, mode 0600, an Error if something is there already; `cdp copy --from backup:FILE`
 * puts it back. Each partnership's commits are a whole chain; what was written meanwhile elsewhere may be newer. It
 * reads everything once: for a large database mongodump (with --oplog on a replica set) is the better tool.
 */
export async function backUp(pieces: AsyncIterable<Piece>, path: string): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} exists already: choose another name for the backup`)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  rmSync(part, { force: true })
  const file = openSync(part, 'wx', 0o600)
  try {
    for await (const piece of pieces) writeSync(file, `${JSON.stringify(piece)}\n`)
    fsyncSync(file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(part, path)
}

/** A file that `backUp` wrote, to copy from. */
export function openBackup(path: string): Whole {
  return {
    pieces: () => piecesIn(path),
    write: async () => Promise.reject(new Error('a backup is only read: copy into a store')),
    close: async () => {},
  }
}

async function* piecesIn(path: string): AsyncIterable<Piece> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
  for await (const line of lines) yield JSON.parse(line) as Piece
}
