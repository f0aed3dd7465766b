import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { channel, encodePayload, sign, slashCommand, startFakeSlack, user, workspace } from '../fakes/slack.js'
import { median, run, type Rate } from './load.js'

// `npm run bench`: /cdp status and action add over signed HTTP, beside a bare Bolt app that only acknowledges text.
const PARTNERSHIPS = 100
const IN_FLIGHT = 64
const REQUESTS = 3000
const ROUNDS = 5
const SECRET = 'a-signing-secret-for-the-bench'
const PORTS = { bot: 3971, bare: 3972 }
const aims = { status: 0.6, add: 0.35 }

const channels = Array.from({ length: PARTNERSHIPS }, (_, at) => channel({ id: `C${at}`, members: ['U1', 'UT1BOT'] }))
const team = workspace({ id: 'T1', channels, users: [user({ id: 'U1' })] })
const slack = await startFakeSlack({ workspaces: [team] })
const data = mkdtempSync(join(tmpdir(), 'cdp-bench-'))
const dist = join(import.meta.dirname, '..', '..')
const secrets = { SLACK_SIGNING_SECRET: SECRET, CDP_LOG: 'silent' }
const bot = await start(join(dist, 'src/start.js'), { ...secrets, PORT: String(PORTS.bot), CDP_HOST: '127.0.0.1', CDP_DATA: data, SLACK_BOT_TOKEN: team.token, SLACK_API_URL: slack.url })
const bare = await start(join(dist, 'test/bench/bare-bolt.js'), { ...secrets, PORT: String(PORTS.bare) })

try {
  const founded = await load({ port: PORTS.bot, text: (at) => `again setup Partnership ${at}`, says: 'Partnership', count: PARTNERSHIPS, inFlight: 4 })
  if (founded.wrong > 0) throw new Error(`${founded.wrong} partnerships could not be set up`)
  for (let each = 0; each < 10; each++) await load({ port: PORTS.bot, text: (at) => `action add First thing ${each} of ${at} by 3 March for police`, says: 'Recorded', count: PARTNERSHIPS })

  const rates: Record<'bare' | 'status' | 'add', Rate[]> = { bare: [], status: [], add: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const bareRate = await load({ port: PORTS.bare, text: () => 'status', says: 'Recorded' })
    const status = await load({ port: PORTS.bot, text: () => 'status', says: 'Key actions met' })
    const add = await load({ port: PORTS.bot, text: (at) => `action add Thing ${round} ${at} for probation by 3 March`, says: 'Recorded A-' })
    // The first round warms all three up and is not counted.
    if (round === 0) continue
    rates.bare.push(bareRate)
    rates.status.push(status)
    rates.add.push(add)
  }
  console.log(`${PARTNERSHIPS} partnerships, ${IN_FLIGHT} in flight, ${ROUNDS} rounds of ${REQUESTS}; Node ${process.version}, ${cpus().length} cores; embedded store`)
  for (const [name, of] of Object.entries(rates)) {
    const wrong = of.reduce((sum, rate) => sum + rate.wrong, 0)
    console.log(`${name.padEnd(8)} ${median(of.map((r) => r.perSecond)).toFixed(0).padStart(6)}/s  p50 ${median(of.map((r) => r.p50)).toFixed(1)} ms  p99 ${median(of.map((r) => r.p99)).toFixed(1)} ms  wrong ${wrong}`)
  }
  for (const name of ['status', 'add'] as const) {
    const ratios = rates[name].map((rate, at) => rate.perSecond / (rates.bare[at]?.perSecond ?? Infinity))
    console.log(`${name}/bare  ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}; aim ${aims[name]})`)
  }
} finally {
  bot.kill()
  bare.kill()
  await slack.close()
  rmSync(data, { recursive: true, force: true })
}

/** Signs everything first, so that only sending is timed; a signature is good for five minutes. */
async function load(given: { port: number; text(at: number): string; says: string; count?: number; inFlight?: number }): Promise<Rate> {
  const { port, text, says, count = REQUESTS, inFlight = IN_FLIGHT } = given
  const requests = Array.from({ length: count }, (_, at) => {
    const place = channels[at % PARTNERSHIPS] as (typeof channels)[number]
    const { body, contentType } = encodePayload(slashCommand({ slack, workspace: team, user: 'U1', channel: place.id, text: text(at) }))
    return { body, headers: { 'content-type': contentType, ...sign({ secret: SECRET, body }) } }
  })
  return run({ port, path: '/slack/events', requests, inFlight }, (body) => body.includes(says))
}

function start(file: string, environment: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}
