import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { message, people, startFakeTeams, type Where } from '../fakes/teams.js'
import { end, start } from './child.js'
import { printRates, ratioOf } from './figures.js'
import { run, type Rate } from './load.js'

const PORTS = { bot: 3974, bare: 3975 }
const PARTNERSHIPS = 100
const IN_FLIGHT = 64
const REQUESTS = 1500
const ROUNDS = 3
const ACTIONS = 10

/** Signed activities to the bot, which posts each answer to the fake connector, beside a botbuilder that says nothing. */
export async function benchTeams(dist: string): Promise<void> {
  const teams = await startFakeTeams()
  const data = mkdtempSync(join(tmpdir(), 'cdp-bench-teams-'))
  const settings = {
    CDP_LOG: 'silent',
    CDP_HOST: '127.0.0.1',
    TEAMS_APP_ID: teams.appId,
    TEAMS_APP_PASSWORD: 'a-password-for-the-bench',
    TEAMS_APP_TENANT: teams.tenant,
    TEAMS_LOCAL_SERVICE_URL: teams.serviceUrl,
    TEAMS_LOCAL_OPENID_URL: teams.openIdUrl,
  }
  const bot = await start(join(dist, 'src/start.js'), { ...settings, PORT: String(PORTS.bot), CDP_DATA: data })
  const bare = await start(join(dist, 'test/bench/bare-botbuilder.js'), { ...settings, PORT: String(PORTS.bare) })
  try {
    await load(PORTS.bot, (at) => `setup Partnership ${at}`, PARTNERSHIPS)
    for (let each = 0; each < ACTIONS; each++) await load(PORTS.bot, (at) => `action add First thing ${each} of ${at} by 3 March for police`, PARTNERSHIPS)
    const rates: Record<'bare' | 'status', Rate[]> = { bare: [], status: [] }
    for (let round = 0; round <= ROUNDS; round++) {
      const bareRate = await load(PORTS.bare, () => 'status', REQUESTS)
      const before = teams.messages.size
      const status = await load(PORTS.bot, () => 'status', REQUESTS)
      status.wrong += REQUESTS - (teams.messages.size - before)
      if (round === 0) continue
      rates.bare.push(bareRate)
      rates.status.push(status)
    }
    console.log(`\nTeams: ${PARTNERSHIPS} partnerships, ${IN_FLIGHT} in flight, ${ROUNDS} rounds of ${REQUESTS}; embedded store; bare is botbuilder, which posts no answer`)
    printRates(rates)
    console.log(`status/bare  ${ratioOf(rates.status, rates.bare)})`)
  } finally {
    await Promise.all([end(bot), end(bare)])
    await teams.close()
    rmSync(data, { recursive: true, force: true })
  }

  /** One token for all, as Teams uses one for an hour; each request's signature is checked all the same. */
  async function load(port: number, text: (at: number) => string, count: number): Promise<Rate> {
    const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${teams.token(teams.serviceUrl)}` }
    const requests = Array.from({ length: count }, (_, at) => {
      const channel = `19:cdp${at % PARTNERSHIPS}@thread.tacv2`
      const where: Where = { scope: 'channel', conversation: `${channel};messageid=1`, channel, team: '19:team@thread.tacv2' }
      return { headers, body: JSON.stringify(message(teams.from(people.priya, where), text(at))) }
    })
    return run({ port, path: '/api/messages', requests, inFlight: IN_FLIGHT }, () => true)
  }
}
