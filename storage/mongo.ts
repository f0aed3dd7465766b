import { MongoError, type Db } from 'mongodb'
import { StoreUnavailableError, type Storage } from '../src/record/storage.js'
import { backUp } from './mongo/backup.js'
import { createClock } from './mongo/clock.js'
import { collectionsOf } from './mongo/collections.js'
import * as commits from './mongo/commits.js'
import { connect } from './mongo/connect.js'
import { createGuard } from './mongo/deadline.js'
import * as deliveries from './mongo/deliveries.js'
import * as documents from './mongo/documents.js'
import { prepare } from './mongo/indexes.js'
import { heal, writeLed, type Led } from './mongo/projection.js'
import { readRecords, recordRows } from './mongo/records.js'
import { redact, rebuild } from './mongo/rewrite.js'
import { canCompareWithNow, makeViews } from './mongo/server.js'
import { piecesOf } from './mongo/whole.js'
import { needInstallation, partnershipOf } from './values.js'

export interface MongoOptions {
  /** mongodb://… or mongodb+srv://…; a database named in it is used unless `database` is given, else 'cdp'. */
  uri: string
  database?: string
  /** Milliseconds added to the server's clock, for tests: every process is given the same. */
  clockOffset?: number
}

export interface MongoStore extends Storage {
  /** For the ticker, which keeps its own collection there. */
  db: Db
  /** 'The database db.example.org:27017': for messages. */
  where: string
  /** What this server cannot do, in words for the start: the store works without. */
  lacks: string[]
}

/**
 * The store on MongoDB 4.4 or newer, standalone or replica set: no transactions, no change streams. A commit is one
 * document; what it leads to is written right after it, and made up for on the next load if a crash comes between.
 * Every call ends within 2.5 seconds with StoreUnavailableError when the server is away, and works again when it is
 * back. StoreUnavailableError at opening: nobody answers, wrong password, may not write, index conflict, newer shape.
 */
export async function openMongoStore(options: MongoOptions): Promise<MongoStore> {
  const { client, db, where } = await connect(options.uri, options.database)
  const guard = createGuard(where, () => db.command({ ping: 1 }))
  const all = collectionsOf(db)
  let serverTime = false
  let lacks: string[] = []
  try {
    await prepare(all, guard, where)
    serverTime = await guard.run(() => canCompareWithNow(all))
    lacks = await guard.long(() => makeViews(db))
  } catch (error) {
    await client.close()
    throw error
  }
  const clock = createClock(db, guard, options.clockOffset ?? 0)
  const { run, long } = guard
  const now = async () => new Date(await clock.now()).toISOString()
  // `prepare` runs at the call: a TypeError comes, and the values are copied, before anything is written.
  const change = async <T>(made: () => Promise<T>): Promise<T> => run(made)
  let closed: Promise<void> | null = null

  async function shut(): Promise<void> {
    await guard.close()
    await client.close()
  }

  return {
    db,
    where,
    lacks,
    async append(scope, commit, also) {
      const row = commits.commitRow(scope, commit)
      const { partnership, seq } = row
      const led: Led = {
        partnership,
        seq,
        records: recordRows(partnership, also.records),
        documents: documents.derivedWrites(row, also.documents),
        deliveries: deliveries.planned(partnership, commit.deliveries, commit.at),
      }
      let recorded = false
      try {
        return await run(async () => {
          const result = await commits.insert(all, row)
          recorded = 'ok' in result
          if (recorded) await writeLed(all, led, run)
          return result
        })
      } catch (error) {
        // The commit stands, so anything else would be untrue; what follows it is made up for on the next load.
        if (recorded && (error instanceof StoreUnavailableError || error instanceof MongoError)) return { ok: true }
        throw error
      }
    },
    read: async (scope, seq, limit) => run(() => commits.readAfter(all, scope, { seq, limit })),
    byRequest: async (scope, requestId) => run(() => commits.byRequest(all, scope, requestId)),
    history: async (scope, record) => run(() => commits.history(all, scope, record)),
    async records(scope) {
      const partnership = partnershipOf(scope)
      const seq = await long(() => heal(all, partnership, run))
      return { seq, records: await run(() => readRecords(all, partnership)) }
    },
    async rebuild(scope, projection) {
      const work = rebuild(all, scope, { projection, guard })
      await long(work)
    },
    async redact(scope, clean, records) {
      const work = redact(all, scope, { clean: { commits: clean, records }, guard })
      await long(work)
    },

    get: async (scope, kind, key) => run(() => documents.get(all, scope, { kind, key })),
    put: async (scope, document) => change(documents.put(all, scope, document)),
    remove: async (scope, kind, key, version) => run(() => documents.remove(all, scope, { kind, key, version })),
    list: async (scope, kind, prefix) => run(() => documents.list(all, scope, { kind, prefix })),
    due: async (scope, kind, before) => run(() => documents.due(all, scope, { kind, before })),
    purge: async (scope, kind, before) => run(() => documents.purge(all, scope, { kind, before })),

    async plan(scope, rows) {
      const partnership = partnershipOf(scope)
      const copied = structuredClone(rows)
      return run(async () => deliveries.planRows(all, deliveries.planned(partnership, copied, await now())))
    },
    claim: async (scope, { seconds }) => run(() => deliveries.claim(all, scope, { seconds, clock, serverTime })),
    advance: async (scope, delivery, to) => change(deliveries.advance(all, scope, { delivery, to, clock })),
    deliveries: async (scope, filter) => run(() => deliveries.list(all, scope, filter)),

    now: () => run(now),
    ping: async () => void (await run(() => db.command({ ping: 1 }))),
    async backup(scope, path) {
      needInstallation(scope)
      await long(() => backUp(piecesOf(all), path))
    },
    close: () => (closed ??= shut()),
  }
}
