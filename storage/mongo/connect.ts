import { MongoClient, type Db } from 'mongodb'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { translate } from './errors.js'

/** Server selection: the app's own deadline is 2.5 s, and a person hears within 3. */
const SELECTION_MILLISECONDS = 2000
/** A frozen server's sockets are given up after this, so that the pool is not full of them when it wakes. */
const SOCKET_MILLISECONDS = 10_000
/** Wire version of MongoDB 4.4 (mongodb/lib/cmap/wire_protocol/constants.js): also what compatible servers say. */
const OLDEST_WIRE_VERSION = 9

export interface Connected {
  client: MongoClient
  db: Db
  /** 'The database db.example.org:27017': for messages, without user and password. */
  where: string
}

/** StoreUnavailableError when the address cannot be right, nobody answers, or the server is too old. */
export async function connect(uri: string, database: string | undefined): Promise<Connected> {
  const client = clientFor(uri)
  const where = `The database ${client.options.srvHost ?? client.options.hosts.join(', ')}`
  try {
    await client.connect()
    // `db()` is the one named in the address; the driver's own answer to none is 'test', which nobody means.
    const named = database ?? (/^[^/]+\/\/[^/]+\/[^?]/.test(uri) ? undefined : 'cdp')
    const db = client.db(named)
    const hello = await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }))
    if (Number(hello['maxWireVersion']) >= OLDEST_WIRE_VERSION) return { client, db, where }
    throw new StoreUnavailableError(`${where} is older than MongoDB 4.4. Upgrade it.`)
  } catch (error) {
    await client.close()
    const said = error instanceof Error ? error.message : ''
    if (/maximum wire version \d/.test(said)) {
      throw new StoreUnavailableError(`${where} is older than MongoDB 4.4. Upgrade it.`, { cause: error })
    }
    throw translate(error, where)
  }
}

function clientFor(uri: string): MongoClient {
  try {
    return new MongoClient(uri, {
      // Recorded means: on the disks of most members.
      writeConcern: { w: 'majority', journal: true },
      // What one command read must not be rolled back by an election; and every read sees the last write.
      readConcern: { level: 'majority' },
      readPreference: 'primary',
      serverSelectionTimeoutMS: SELECTION_MILLISECONDS,
      connectTimeoutMS: SELECTION_MILLISECONDS,
      waitQueueTimeoutMS: SELECTION_MILLISECONDS,
      socketTimeoutMS: SOCKET_MILLISECONDS,
      heartbeatFrequencyMS: SELECTION_MILLISECONDS,
      // `true` would turn a filter's undefined into "everything"; values are checked before.
      ignoreUndefined: false,
      appName: 'cdp',
    })
  } catch (error) {
    // The address itself may hold a password: only the driver's own sentence is repeated.
    // Two libraries have a class of this name.
    if (error instanceof TypeError || (error instanceof Error && error.name === 'MongoParseError')) {
      throw new StoreUnavailableError(`MONGODB_URI cannot be read: ${error.message}`, { cause: error })
    }
    throw error
  }
}
