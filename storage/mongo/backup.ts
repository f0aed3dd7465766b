import { createHash } from 'node:crypto'
import {
  closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StoreCorruptError, StoreUnavailableError } from '../../src/record/storage.js'
import type { Piece, Whole } from '../../src/record/whole.js'

/** The last line: a file that was cut at the end of a line would else be taken for a whole one. */
interface End {
  end: { pieces: number; sha256: string }
}

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
  const seal = createSeal()
  try {
    for await (const piece of pieces) writeSync(file, `${seal.add(JSON.stringify(piece))}\n`)
    writeSync(file, `${JSON.stringify(seal.end())}\n`)
    fsyncSync(file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(part, path)
}

/**
 * A file that `backUp` wrote, to copy from. Read once before anything is copied from it: StoreUnavailableError when
 * there is none, StoreCorruptError when it is not whole, neither with a word of what stands in it.
 */
export async function openBackup(path: string): Promise<Whole> {
  const seal = createSeal()
  let ended = ''
  for await (const line of linesOf(path)) {
    if (ended !== '') seal.add(ended)
    ended = line
  }
  if (ended === '' || ended !== JSON.stringify(seal.end())) {
    throw new StoreCorruptError(`${path} is not a whole backup: it was cut, changed, or written by something else. Use another one.`)
  }
  return {
    pieces: () => piecesIn(path),
    write: async () => Promise.reject(new Error('a backup is only read: copy into a store')),
    close: async () => {},
  }
}

async function* piecesIn(path: string): AsyncIterable<Piece> {
  for await (const line of linesOf(path)) {
    const piece = JSON.parse(line) as Piece | End
    if (!('end' in piece)) yield piece
  }
}

/** At line feeds alone: readline also ends a line at characters that stand as they are in JSON. */
async function* linesOf(path: string): AsyncIterable<string> {
  let rest = ''
  try {
    for await (const part of createReadStream(path, 'utf8')) {
      const lines = `${rest}${String(part)}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new StoreUnavailableError(`The backup ${path} cannot be read. Is the path right?`, { cause: error })
  }
  if (rest !== '') yield rest
}

/** Counts lines and takes their hash. */
function createSeal() {
  const hash = createHash('sha256')
  let pieces = 0
  return {
    add(line: string): string {
      hash.update(`${line}\n`)
      pieces++
      return line
    },
    end: (): End => ({ end: { pieces, sha256: hash.copy().digest('hex') } }),
  }
}
