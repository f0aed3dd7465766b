import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError, type Db } from 'mongodb'
import type { Ticker } from '../../src/digest/ticker.js'
import { StoreUnavailableError } from '../../src/record/storage.js'

/** Agenda keeps one document here: the tick. Nothing anybody typed ever comes near it. The store keeps it one, by an index. */
const COLLECTION = 'ticks'
const TICK = 'tick'
/** A tick whose process ended is free for another after this; a tick that takes longer may run beside the next. */
const LOCK_MILLISECONDS = 30_000
const DRAIN_MILLISECONDS = 10_000
/** For a write that only saves the next bot some waiting. */
const LETTING_GO_MILLISECONDS = 3000
const DUPLICATE_KEY = 11000

/**
 * A tick every so many seconds, shared by all processes on one database: whichever takes it first runs it. Agenda
 * promises neither at least nor at most once, and nothing here needs it to: what is due, and whether it was sent, is
 * decided from our own documents. `db` must be connected: Agenda waits for ever for one that is not.
 */
export function agendaTicker(given: {
  db: Db
  seconds: number
  report(error: unknown, about: Record<string, unknown>): string
}): Ticker {
  const { db, seconds } = given
  // So that this process finds what it left locked, and nobody else's.
  const name = `${hostname()} ${process.pid} ${randomUUID()}`
  const jobs = db.collection(COLLECTION)
  let agenda: Agenda | null = null

  return {
    async start(tick) {
      agenda = new Agenda({
        name,
        backend: new MongoBackend({ mongo: db, collection: COLLECTION, ensureIndex: false }),
        processEvery: Math.min(seconds, 5) * 1000,
      })
      agenda.on('error', failed)
      const options = { concurrency: 1, lockLimit: 1, lockLifetime: LOCK_MILLISECONDS }
      // Caught here: a job that throws would be Agenda's to judge.
      agenda.define(TICK, () => tick().catch(failed), options)
      await agenda.start()
      await makeOnce(agenda)
    },
    async stop() {
      if (!agenda) return
      const stopping = agenda
      agenda = null
      // A database that is away keeps no bot from ending: its lock ends by itself.
      await attempt(() => stopping.drain({ timeout: DRAIN_MILLISECONDS, closeConnection: false }), DRAIN_MILLISECONDS + LETTING_GO_MILLISECONDS)
      await attempt(() => stopping.stop(false), LETTING_GO_MILLISECONDS)
      // Draining leaves what was only queued locked until its lock ends.
      await attempt(() => jobs.updateMany({ lastModifiedBy: name, lockedAt: { $ne: null } }, { $set: { lockedAt: null } }), LETTING_GO_MILLISECONDS)
    },
  }

  function failed(error: unknown): void {
    // Once it is stopped its connection may be closed under what was still asked.
    const away = error instanceof MongoServerSelectionError || error instanceof MongoNetworkError || (!agenda && error instanceof MongoError)
    given.report(away ? new StoreUnavailableError('the ticker found no database', { cause: error }) : error, { ticker: 'agenda' })
  }

  async function attempt(work: () => Promise<unknown>, most: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, most)))
    await Promise.race([work().catch(failed), late]).finally(() => clearTimeout(timer))
  }

  /** Saved again, a tick that is running would be unlocked and one that is overdue lost: so only if missing or changed. */
  async function makeOnce(of: Agenda): Promise<void> {
    const interval = `${seconds} seconds`
    const there = await jobs.findOne({ name: TICK })
    if (there) {
      if (there['repeatInterval'] !== interval) await jobs.updateOne({ name: TICK }, { $set: { repeatInterval: interval } })
      return
    }
    try {
      await of.every(interval, TICK)
    } catch (error) {
      // Another process made it at the same moment.
      if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error
    }
  }
}
