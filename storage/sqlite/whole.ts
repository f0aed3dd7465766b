import { mkdirSync } from 'node:fs'
import { installation, partnershipScope } from '../../src/record/scope.js'
import type { Delivery, Document } from '../../src/record/storage.js'
import type { Piece, Whole } from '../../src/record/whole.js'
import { append, readAfter } from './commits.js'
import { checksum, connect, type Cell, type Connection } from './connection.js'
import { deliveries } from './deliveries.js'
import { list } from './documents.js'
import { prepareFile } from './file.js'
import { takeLock } from './lock.js'
import { recordRows, records, saveRecords } from './records.js'
import { json } from './values.js'

const PARTNERSHIPS = 'SELECT DISTINCT partnership AS name FROM commits UNION SELECT DISTINCT partnership FROM deliveries ORDER BY 1'
const KINDS = 'SELECT DISTINCT scope, kind FROM documents ORDER BY scope, kind'
const PAGE = 500

/**
 * Everything in a directory, for copying; made if it is not there. StoreUnavailableError while a bot uses it: what is
 * copied must stand still.
 */
export function openSqliteWhole(directory: string): Whole {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const lock = takeLock(directory, process.pid)
  try {
    const connection = connect(prepareFile(directory), 'truncate')
    return {
      pieces: () => piecesOf(connection),
      write: async (pieces) => writePieces(connection, pieces),
      async close() {
        connection.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function* piecesOf(connection: Connection): AsyncIterable<Piece> {
  for (const { name } of connection.all<{ name: string }>(PARTNERSHIPS)) {
    const scope = partnershipScope(name)
    for (let seq = 0; ; seq += PAGE) {
      const page = readAfter(connection, scope, { seq, limit: PAGE })
      for (const commit of page) yield { commit }
      if (page.length < PAGE) break
    }
    for (const record of records(connection, scope).records) yield { partnership: name, record }
    for (const delivery of deliveries(connection, scope, { limit: Number.MAX_SAFE_INTEGER })) yield { delivery }
  }
  for (const { scope, kind } of connection.all<{ scope: string; kind: string }>(KINDS)) {
    for (const document of list(connection, scopeOf(scope), { kind })) yield { scope, document }
  }
}

/** The scope behind scopeKey's text. */
function scopeOf(text: string) {
  return text === 'installation' ? installation : partnershipScope(text.slice('partnership/'.length))
}

/** One transaction: a copy that breaks off leaves whole batches. */
function writePieces(connection: Connection, pieces: readonly Piece[]): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const piece of pieces) writePiece(connection, piece)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction()) connection.exec('ROLLBACK')
    throw error
  }
}

function writePiece(connection: Connection, piece: Piece): void {
  if ('commit' in piece) {
    const { commit } = piece
    const result = append(connection, partnershipScope(commit.partnership), { commit, also: { records: [], documents: [] } })()
    if (!('ok' in result)) throw new Error(`commit ${commit.seq} of ${commit.partnership} is there already`)
  } else if ('record' in piece) {
    saveRecords(connection, recordRows(piece.partnership, [piece.record]))
  } else if ('document' in piece) {
    insert(connection, 'documents', documentCells(piece.scope, piece.document))
  } else {
    insert(connection, 'deliveries', deliveryCells(piece.delivery))
  }
}

/** A delivery that its commit planned is there already, as it was then. */
function insert(connection: Connection, table: string, cells: Record<string, Cell>): void {
  const names = Object.keys(cells)
  const marks = names.map(() => '?').join(', ')
  const values = Object.values(cells)
  connection.run(`INSERT OR REPLACE INTO ${table} (${names.join(', ')}, crc) VALUES (${marks}, ?)`, ...values, checksum(values))
}

/** In the order of the checksum: as in documents.ts and deliveries.ts. */
function documentCells(scope: string, { kind, key, version, value, due }: Document): Record<string, Cell> {
  return { scope, kind, key, version, value: json(value, `${kind} ${key}`), due }
}

function deliveryCells(given: Delivery): Record<string, Cell> {
  const { id, partnership, kind, period, place, due, state, fence, attempts, posted, note, changed } = given
  const waiting = state === 'planned' || state === 'retry'
  const held = state === 'claimed' || state === 'sending'
  // Whoever held it is gone with the old store: free at once.
  const next = waiting ? due : held ? changed : null
  return { id, partnership, kind, period, place, due, state, fence, attempts, payload: json(given.payload, id), posted, note, changed, next }
}
