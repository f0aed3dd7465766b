import type { Db } from 'mongodb'
import { existsSync } from 'node:fs'
import { StoreUnavailableError, type Storage } from '../src/record/storage.js'
import type { Whole } from '../src/record/whole.js'
import { openSqliteStore } from './sqlite.js'
import { openSqliteWhole } from './sqlite/whole.js'

/**
 * The record: in MongoDB when an address is given, else in the embedded store. `db` is for what ticks there; `lacks`
 * says in words what that server cannot do.
 */
export async function openStorage(given: {
  mongodbUri?: string
  directory: string
  clock?: () => Date
}): Promise<{ store: Storage; db: Db | null; lacks: string[] }> {
  const { mongodbUri, ...embedded } = given
  if (!mongodbUri) return { store: await openSqliteStore(embedded), db: null, lacks: [] }
  // Loaded only when it is used: the driver takes a while.
  const { openMongoStore } = await import('./mongo.js')
  const store = await openMongoStore({ uri: mongodbUri })
  return { store, db: store.db, lacks: store.lacks }
}

/**
 * A whole installation by its address ('sqlite:DIR', 'mongodb://…', 'backup:FILE'), to be copied; null for any other.
 * StoreUnavailableError when nothing can be read or written there; a folder to copy from is never made.
 */
export async function openWhole(address: string, use: 'from' | 'to'): Promise<Whole | null> {
  if (address.startsWith('sqlite:')) {
    const directory = address.slice('sqlite:'.length)
    if (use === 'from' && !existsSync(directory)) throw new StoreUnavailableError(`There is no folder ${directory} to copy from. Is the path right?`)
    return openSqliteWhole(directory)
  }
  if (address.startsWith('backup:')) {
    if (use === 'to') throw new StoreUnavailableError('A backup is only copied from. “npm run cdp -- backup FILE” writes one.')
    return (await import('./mongo/backup.js')).openBackup(address.slice('backup:'.length))
  }
  if (!/^mongodb(\+srv)?:\/\//.test(address)) return null
  const { openMongoStore } = await import('./mongo.js')
  const { mongoWhole } = await import('./mongo/whole.js')
  return mongoWhole(await openMongoStore({ uri: address }))
}
