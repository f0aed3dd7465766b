import { MongoServerError, ObjectId, type CollectionInfo, type Db } from 'mongodb'
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

/** Makes the views that are not there, and anew what another version made; two bots at once are fine. Returns what the server lacks, in words. */
export async function makeViews(db: Db): Promise<string[]> {
  const there = await collectionsThere(db)
  const missing = Object.entries(views).filter(([name]) => !there.has(name))
  if (missing.length > 0 && !(await knowsViews(db))) return lacking(Object.keys(views))
  for (const [name, pipeline] of missing) {
    const refused = await refusal(db.createCollection(name, { viewOn: 'records', pipeline }))
    if (refused && refused.code !== EXISTS) throw refused
  }
  // Somebody's own collection of that name stays theirs.
  const taken = Object.keys(views).filter((name) => there.has(name) && there.get(name)?.type !== 'view')
  for (const [name, pipeline] of Object.entries(views)) {
    const view = there.get(name)
    if (view?.type !== 'view' || JSON.stringify(view.options?.['pipeline']) === JSON.stringify(pipeline)) continue
    if (await refusal(db.command({ collMod: name, viewOn: 'records', pipeline }))) taken.push(name)
  }
  return taken.length === 0 ? [] : lacking(taken)
}

/** A server that does not know views makes a plain, empty collection instead. Tried under a name of its own: no other bot meets it. */
async function knowsViews(db: Db): Promise<boolean> {
  const name = `try_views_${new ObjectId().toHexString()}`
  if (await refusal(db.createCollection(name, { viewOn: 'records', pipeline: [] }))) return false
  const type = (await collectionsThere(db)).get(name)?.type
  await refusal(db.dropCollection(name))
  return type === 'view'
}

/** What a server says against it, or null when it was done; what is not the server's answer is thrown. */
async function refusal(work: Promise<unknown>): Promise<MongoServerError | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof MongoServerError) return error
    throw error
  }
}

function lacking(names: readonly string[]): string[] {
  return [`views (${names.toSorted().join(', ')})`]
}

async function collectionsThere(db: Db): Promise<Map<string, Pick<CollectionInfo, 'type' | 'options'>>> {
  return new Map((await db.listCollections({}, { nameOnly: false }).toArray()).map((one) => [one.name, one]))
}
