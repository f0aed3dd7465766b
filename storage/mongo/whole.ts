import type { Collection, Db, OptionalUnlessRequiredId } from 'mongodb'
import { partnershipScope } from '../../src/record/scope.js'
import type { Delivery, Document, Storage } from '../../src/record/storage.js'
import type { Piece, Whole } from '../../src/record/whole.js'
import { collectionsOf, type Collections, type DeliveryRow, type DocumentRow, type WatermarkRow } from './collections.js'
import { commitOf, commitRow } from './commits.js'
import { delivery } from './deliveries.js'
import { document } from './documents.js'
import { translate } from './errors.js'
import { keep } from './kept.js'
import { heal } from './projection.js'
import { recordRows, stored } from './records.js'

/** Everything in the database of an open store; closing it closes the store. StoreUnavailableError when it goes away. */
export function mongoWhole(store: Storage & { db: Db; where: string }): Whole {
  const collections = collectionsOf(store.db)
  return {
    async *pieces() {
      try {
        yield* piecesOf(collections)
      } catch (error) {
        throw translate(error, store.where)
      }
    },
    async write(pieces) {
      try {
        await writePieces(collections, pieces)
      } catch (error) {
        throw translate(error, store.where)
      }
    },
    close: store.close,
  }
}

/** Commits first, so that documents are never older than the commits they come from. */
export async function* piecesOf(collections: Collections): AsyncIterable<Piece> {
  const first = await collections.commits.find({ seq: 1 }).project<{ partnership: string }>({ partnership: 1 }).toArray()
  for (const partnership of first.map((row) => row.partnership).sort()) {
    await heal(collections, partnership, (work) => work())
    for await (const row of collections.commits.find({ partnership }).sort({ seq: 1 })) yield { commit: commitOf(row) }
    for await (const row of collections.records.find({ partnership })) yield { partnership, record: stored(row) }
  }
  for await (const row of collections.documents.find({})) yield { scope: row.scope, document: document(row) }
  for await (const row of collections.deliveries.find({})) yield { delivery: delivery(row) }
}

/** Each collection in one call, the watermark last. */
async function writePieces(collections: Collections, pieces: readonly Piece[]): Promise<void> {
  const commits = pieces.flatMap((piece) => ('commit' in piece ? [piece.commit] : []))
  const rows = commits.map((commit) => commitRow(partnershipScope(commit.partnership), commit))
  await insertAll(collections.commits, rows)
  const records = pieces.flatMap((piece) => ('record' in piece ? recordRows(piece.partnership, [piece.record]) : []))
  await insertAll(collections.records, records)
  await insertAll(collections.documents, pieces.flatMap((piece) => ('document' in piece ? [documentRow(piece)] : [])))
  await insertAll(collections.deliveries, pieces.flatMap((piece) => ('delivery' in piece ? [deliveryRow(piece)] : [])))
  const heads = new Map(commits.map(({ partnership, seq }): [string, WatermarkRow] => [partnership, { _id: partnership, seq }]))
  for (const { _id, seq } of heads.values()) {
    await collections.watermarks.updateOne({ _id }, { $max: { seq } }, { upsert: true })
  }
}

async function insertAll<Row extends { _id: string }>(collection: Collection<Row>, rows: Row[]): Promise<void> {
  if (rows.length > 0) await collection.insertMany(rows as unknown as OptionalUnlessRequiredId<Row>[])
}

function documentRow({ scope, document: given }: { scope: string; document: Document }): DocumentRow {
  const { kind, key, version, due } = given
  const { plain, exact } = keep(given.value, `${kind} ${key}`)
  return { _id: JSON.stringify([scope, kind, key]), scope, kind, key, version, value: plain, exact, due }
}

function deliveryRow({ delivery: given }: { delivery: Delivery }): DeliveryRow {
  const { id, payload, ...rest } = given
  const { plain, exact } = keep(payload, id)
  const waiting = given.state === 'planned' || given.state === 'retry'
  const held = given.state === 'claimed' || given.state === 'sending'
  // Whoever held it is gone with the old store: free at once.
  const next = waiting ? new Date(given.due) : held ? new Date(given.changed) : null
  return { _id: id, ...rest, payload: plain, exact, next }
}
