import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start } from './child.js'
import { printRates, ratioOf } from './figures.js'
import type { Rate } from './load.js'
import { benchMongo } from './mongo.js'
import { ADDED, IN_FLIGHT, PARTNERSHIPS, STATUS, startSlackLoad } from './slack-load.js'
import { benchTeams } from './teams.js'

// `npm run bench`: /cdp status and action add over signed HTTP, beside a bare Bolt app that only acknowledges text;
// then the same on MongoDB, and Teams beside a bare botbuilder.
const REQUESTS = 3000
const ROUNDS = 5
const PORTS = { bot: 3971, bare: 3972 }
const aims = { status: 0.6, add: 0.35 }

const slack = await startSlackLoad()
const data = mkdtempSync(join(tmpdir(), 'cdp-bench-'))
const dist = join(import.meta.dirname, '..', '..')
const bot = await start(join(dist, 'src/start.js'), { ...slack.environment, PORT: String(PORTS.bot), CDP_DATA: data })
const bare = await start(join(dist, 'test/bench/bare-bolt.js'), { ...slack.environment, PORT: String(PORTS.bare) })

try {
  await slack.found(PORTS.bot, 10)
  const count = REQUESTS
  const rates: Record<'bare' | 'status' | 'add', Rate[]> = { bare: [], status: [], add: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const bareRate = await slack.load(PORTS.bare, () => 'status', { says: 'Recorded', count })
    const status = await slack.load(PORTS.bot, () => 'status', { says: STATUS, count })
    const add = await slack.load(PORTS.bot, (at) => `action add Thing ${round} ${at} for probation by 3 March`, { says: ADDED, count })
    // The first round warms all three up and is not counted.
    if (round === 0) continue
    rates.bare.push(bareRate)
    rates.status.push(status)
    rates.add.push(add)
  }
  console.log(`${PARTNERSHIPS} partnerships, ${IN_FLIGHT} in flight, ${ROUNDS} rounds of ${REQUESTS}; Node ${process.version}, ${cpus().length} cores; embedded store`)
  printRates(rates)
  for (const name of ['status', 'add'] as const) console.log(`${name}/bare  ${ratioOf(rates[name], rates.bare)}; aim ${aims[name]})`)
} finally {
  await Promise.all([end(bot), end(bare)])
  await slack.close()
  rmSync(data, { recursive: true, force: true })
}

await benchMongo(dist)
await benchTeams(dist)
