import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ended } from '../storage/children.js'
import { freshDatabase, ownServer } from '../storage/mongo-server.js'

// `npm start` on a MongoDB, from outside: how it begins and how it ends.
const server = await ownServer()
afterAll(() => server?.stop())

const path = ['../../dist/src/start.js', '../../src/start.js'].map((from) => fileURLToPath(new URL(from, import.meta.url))).find(existsSync) ?? ''

describe.skipIf(!server)(`npm start on ${server?.name ?? 'MongoDB'}`, () => {
  let data = ''
  let database = ''
  let bot: ChildProcess | null = null
  let printed = ''
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'cdp-start-'))
    database = freshDatabase()
    printed = ''
  })
  afterEach(() => {
    bot?.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  })

  function start(): ChildProcess {
    const MONGODB_URI = Object.assign(new URL(server?.uri ?? ''), { pathname: `/${database}` }).href
    bot = spawn(process.execPath, [path], { env: { PATH: process.env['PATH'], PORT: '0', CDP_LOG: 'warn', CDP_DATA: data, MONGODB_URI } })
    for (const stream of [bot.stdout, bot.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    return bot
  }

  it.each([100, 4000])('asked to end while the database is frozen for %d ms already, it ends in order', { timeout: 120_000 }, async (frozen) => {
    const running = start()
    await expect.poll(() => printed, { timeout: 60_000 }).toContain('running')
    const pid = server?.pid() as number
    process.kill(pid, 'SIGSTOP')
    try {
      await new Promise((resolve) => setTimeout(resolve, frozen))
      running.kill('SIGTERM')
      await ended(running)
    } finally {
      process.kill(pid, 'SIGCONT')
    }
    expect([running.exitCode, running.signalCode, printed]).toEqual([0, null, expect.not.stringMatching(/Unhandled|node:internal|\n {4}at |"level":50/)])
  })

  it('an index of the ticker that conflicts ends the start with what to do, before anything listens', async () => {
    const client = new MongoClient(server?.uri ?? '')
    await client.db(database).collection('ticks').createIndex({ name: 1 }, { name: 'one_tick' })
    await client.close()
    const refused = start()
    await ended(refused)
    expect(refused.exitCode).toBe(1)
    expect(printed).toContain('another index under the name one_tick in the collection ticks. Stop every bot, run db.ticks.dropIndex("one_tick")')
    expect(printed).not.toMatch(/running|MongoServerError|\n {4}at /)
  })
})
