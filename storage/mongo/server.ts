import { MongoServerError, type Db } from 'mongodb'
import type { Collections } from './collections.js'
import { views } from './views.js'

/**
 * Whether a query may compare with the server's own clock ($$NOW). MongoDB 4.2 and newer can; a compatible server
 * that cannot says so, and leases then follow the offset to its clock. Asked of a document that is there: of none, every
 * server says yes.
 */
export async function canCompareWithNow({ store }: Collections): Promise<boolean> {
  try {
    const past = { $lte: [new Date(0), { $add: ['$$NOW', 0] }] }
    return (await store.findOne({ _id: 'shape', $expr: past })) !== null
  } catch (error) {
    if (error instanceof MongoServerError) return false
    throw error
  }
}

/** NamespaceExists: another bot made it first. */
const EXISTS = 48

/** Makes the views that are not there. Returns what the server lacks, in words. */
export async function makeViews(db: Db): Promise<string[]> {
  const there = new Map((await listed(db)).map((one) => [one.name, one.type]))
  const missing = Object.entries(views).filter(([name]) => !there.has(name))
  for (const [name, pipeline] of missing) {
    try {
      await db.createCollection(name, { viewOn: 'records', pipeline })
    } catch (error) {
      if (!(error instanceof MongoServerError)) throw error
      if (error.code === EXISTS) continue
      return [`views (${Object.keys(views).sort().join(', ')})`]
    }
  }
  // A server that does not know views may have made plain, empty collections: those mislead.
  const plain = (await listed(db)).filter((one) => Object.hasOwn(views, one.name) && one.type !== 'view')
  for (const { name } of plain) if (missing.some(([made]) => made === name)) await db.dropCollection(name)
  return plain.length === 0 ? [] : [`views (${plain.map((one) => one.name).sort().join(', ')})`]
}

async function listed(db: Db): Promise<{ name: string; type?: string | undefined }[]> {
  return (await db.listCollections({}, { nameOnly: false }).toArray()).map(({ name, type }) => ({ name, type }))
}
