import { MongoServerError, type Collection, type IndexSpecification } from 'mongodb'
import { StoreCorruptError, StoreUnavailableError } from '../../src/record/storage.js'
import type { Collections } from './collections.js'
import type { Guard } from './deadline.js'

/** Raise this with a migration; an older bot refuses a newer number, so that it cannot misread the database. */
export const SHAPE_VERSION = 1

interface Index {
  on: Exclude<keyof Collections, 'store' | 'watermarks'>
  keys: IndexSpecification
  unique?: true
  /** Made of the keys when not given. */
  name?: string
}

const indexes: Index[] = [
  { on: 'commits', keys: { partnership: 1, seq: 1 }, unique: true },
  { on: 'commits', keys: { partnership: 1, requestId: 1 }, unique: true },
  { on: 'commits', keys: { partnership: 1, 'changes.record': 1, seq: 1 } },
  { on: 'records', keys: { partnership: 1, kind: 1 } },
  { on: 'documents', keys: { scope: 1, kind: 1, key: 1 } },
  { on: 'documents', keys: { kind: 1, due: 1 } },
  { on: 'deliveries', keys: { next: 1, _id: 1 } },
  { on: 'deliveries', keys: { partnership: 1, due: -1 } },
  // Agenda has no unique index of its own: two bots that start together would make two ticks.
  { on: 'ticks', keys: { name: 1 }, unique: true, name: 'one_tick' },
]

/** IndexOptionsConflict and IndexKeySpecsConflict. */
const CONFLICTS = [85, 86]

/** Makes what is not there yet, once, before anything is served; two bots at once are fine. */
export async function prepare(collections: Collections, guard: Guard, where: string): Promise<void> {
  await guard.run(() => checkShape(collections, where))
  // Not under the deadline: on a large collection the first building takes as long as it takes.
  for (const index of indexes) await guard.long(() => make(collections, index, where))
}

async function make(collections: Collections, { on, keys, unique, name: given }: Index, where: string): Promise<void> {
  const collection = collections[on] as unknown as Collection
  const name = given ?? Object.entries(keys).map(([key, order]) => `${key}_${String(order)}`).join('_')
  try {
    await collection.createIndex(keys, { name, ...(unique ? { unique } : {}) })
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error
    if (CONFLICTS.includes(Number(error.code))) throw await conflict(collection, { name, keys }, { where, cause: error })
    if (error.code === 11000) {
      const message = `${where} is damaged: the collection ${on} holds two of what ${name} allows once. Restore a backup.`
      throw new StoreCorruptError(message, { cause: error })
    }
    throw error
  }
}

/** Names the index that is in the way: the one of that name, or of those keys under a name somebody else gave it. */
async function conflict(
  collection: Collection,
  wanted: { name: string; keys: IndexSpecification },
  met: { where: string; cause: Error },
): Promise<StoreUnavailableError> {
  const on = collection.collectionName
  const there = await collection.indexes()
  const same = there.find((one) => one.name === wanted.name) ?? there.find((one) => JSON.stringify(one.key) === JSON.stringify(wanted.keys))
  const name = same?.name ?? wanted.name
  const way = `Stop every bot, run db.${on}.dropIndex("${name}"), and start again: it is made anew.`
  return new StoreUnavailableError(`${met.where} has another index under the name ${name} in the collection ${on}. ${way}`, { cause: met.cause })
}

async function checkShape({ store }: Collections, where: string): Promise<void> {
  await store.updateOne({ _id: 'shape' }, { $setOnInsert: { version: SHAPE_VERSION } }, { upsert: true })
  const found = await store.findOne({ _id: 'shape' })
  if (found?.version === SHAPE_VERSION) return
  const shapes = `(shape ${found?.version}; this one knows ${SHAPE_VERSION})`
  throw new StoreUnavailableError(`${where} was written by a newer bot ${shapes}. Upgrade the bot.`)
}
