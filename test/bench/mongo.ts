import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropDatabase, freshDatabase, testServer } from '../storage/mongo-server.js'
import { end, start } from './child.js'
import { printRates } from './figures.js'
import type { Rate } from './load.js'
import { ADDED, PARTNERSHIPS, STATUS, startSlackLoad } from './slack-load.js'

const PORT = 3973
const REQUESTS = 300
const ROUNDS = 3
/** In flight: an answer slower than 1.5 seconds would not travel in the acknowledgement, and count as wrong. */
const MOST = 16
const ACTIONS = 3

/** The same commands on MongoDB, where a server is to be had; the figures are that server's as much as the bot's. */
export async function benchMongo(dist: string): Promise<void> {
  const server = await testServer()
  if (!server) return
  const database = freshDatabase()
  const address = new URL(server.uri)
  address.pathname = `/${database}`
  const data = mkdtempSync(join(tmpdir(), 'cdp-bench-mongo-'))
  const slack = await startSlackLoad()
  const bot = await start(join(dist, 'src/start.js'), { ...slack.environment, PORT: String(PORT), CDP_DATA: data, MONGODB_URI: address.href })
  try {
    await slack.found(PORT, ACTIONS)
    const rates: Record<'status' | 'add', Rate[]> = { status: [], add: [] }
    for (let round = 0; round <= ROUNDS; round++) {
      const status = await slack.load(PORT, () => 'status', { says: STATUS, count: REQUESTS, inFlight: MOST })
      const add = await slack.load(PORT, (at) => `action add Thing ${round} ${at} for probation by 3 March`, { says: ADDED, count: REQUESTS, inFlight: MOST })
      if (round === 0) continue
      rates.status.push(status)
      rates.add.push(add)
    }
    console.log(`\nMongoDB: ${server.name}; ${PARTNERSHIPS} partnerships, ${MOST} in flight, ${ROUNDS} rounds of ${REQUESTS}`)
    printRates(rates)
  } finally {
    await end(bot)
    await slack.close()
    await dropDatabase(server.uri, database)
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
