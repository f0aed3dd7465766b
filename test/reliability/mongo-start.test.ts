import { MongoClient } from 'mongodb'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ended } from '../storage/children.js'
import { freshDatabase, ownServer } from '../storage/mongo-server.js'
import { startProgram, type Started } from './started.js'

// `npm start` on a MongoDB, from outside: how it begins and how it ends.
const server = await ownServer()
afterAll(() => server?.stop())

describe.skipIf(!server)(`npm start on ${server?.name ?? 'MongoDB'}`, () => {
  let database = ''
  let bot: Started | null = null
  beforeEach(() => void (database = freshDatabase()))
  afterEach(() => bot?.clear())

  function start(): Started {
    const MONGODB_URI = Object.assign(new URL(server?.uri ?? ''), { pathname: `/${database}` }).href
    return (bot = startProgram({ MONGODB_URI }))
  }

  it('asked to end while the database is frozen, it ends in order', { timeout: 120_000 }, async () => {
    const running = start()
    await running.url()
    const pid = server?.pid() as number
    process.kill(pid, 'SIGSTOP')
    try {
      await running.end()
    } finally {
      process.kill(pid, 'SIGCONT')
    }
    const { exitCode, signalCode } = running.process
    expect([exitCode, signalCode, running.printed()]).toEqual([0, null, expect.not.stringMatching(/Unhandled|node:internal|\n {4}at |"level":50/)])
  })

  it('an index of the ticker that conflicts ends the start with what to do, before anything listens', async () => {
    const client = new MongoClient(server?.uri ?? '')
    await client.db(database).collection('ticks').createIndex({ name: 1 }, { name: 'one_tick' })
    await client.close()
    const refused = start()
    await ended(refused.process)
    expect(refused.process.exitCode).toBe(1)
    expect(refused.printed()).toContain('another index under the name one_tick in the collection ticks. Stop every bot, run db.ticks.dropIndex("one_tick")')
    expect(refused.printed()).not.toMatch(/running|MongoServerError|\n {4}at /)
  })
})
