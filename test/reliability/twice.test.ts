import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all } from '../../src/record/board.js'
import { installation } from '../../src/record/scope.js'
import { verifyPartnership } from '../../src/record/upkeep.js'
import { textsOf } from '../adapters/teams-kit.js'
import { channel, encodePayload, sign, slashCommand, startFakeSlack, user, workspace, type FakeSlack } from '../fakes/slack.js'
import { message, startFakeTeams, type FakeTeams } from '../fakes/teams.js'
import { dropDatabase, freshDatabase, testServer } from '../storage/mongo-server.js'
import { startHouse } from './mongo-house.js'
import { startProgram, type Started } from './started.js'

const server = await testServer()

const SECRET = 'a-signing-secret-for-tests'
const EACH = 200
/** Deliveries of a platform under way at the same time, each with its copies. */
const IN_FLIGHT = 8

const lines = Array.from({ length: EACH }, (_, at) => ({ at, title: `Kit${at}x` }))
/** One to three copies, of which one after the other goes to the other bot, and every other delivery begins there. */
const copies = (at: number) => Array.from({ length: 1 + (at % 3) }, (_, copy) => (at + copy) % 2)

describe.skipIf(!server)(`deliveries that come several times at once to two processes on ${server?.name ?? 'MongoDB'}`, () => {
  let database = ''
  let slack: FakeSlack
  let teams: FakeTeams
  const bots: Started[] = []
  const urls: string[] = []
  /** What the slash commands were acknowledged with. */
  const acknowledged: string[] = []

  beforeAll(async () => {
    database = freshDatabase()
    const mongodbUri = new URL(server?.uri ?? '')
    mongodbUri.pathname = `/${database}`
    const team = workspace({ id: 'T1', users: [user({ id: 'U1' })], channels: [channel({ id: 'C1', members: ['U1', 'UT1BOT'] })] })
    slack = await startFakeSlack({ workspaces: [team] })
    teams = await startFakeTeams()
    for (let each = 0; each < 2; each++) {
      bots.push(startProgram({
        MONGODB_URI: mongodbUri.href,
        SLACK_BOT_TOKEN: slack.workspaces[0]?.token ?? '',
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_API_URL: slack.url,
        TEAMS_APP_ID: teams.appId,
        TEAMS_APP_PASSWORD: 'a-password-for-tests',
        TEAMS_APP_TENANT: teams.tenant,
        TEAMS_LOCAL_SERVICE_URL: teams.serviceUrl,
        TEAMS_LOCAL_OPENID_URL: teams.openIdUrl,
      }))
    }
    urls.push(...(await Promise.all(bots.map((bot) => bot.url()))))
  })
  afterAll(async () => {
    for (const bot of bots) bot.clear()
    await slack?.close()
    await teams?.close()
    if (server && database) await dropDatabase(server.uri, database)
    await server?.stop()
  })

  it('record each once and answer each once, on both platforms together', { timeout: 120_000 }, async () => {
    expect(await command('setup Slack CDP', [0])).toMatch(/Slack CDP/)
    await activity('setup Teams CDP', [0])
    await Promise.all([
      inTurn((line) => command(`action add ${line.title} by 3 March for police`, copies(line.at)).then((text) => void acknowledged.push(text))),
      inTurn((line) => activity(`action add ${line.title} by 3 March for police`, copies(line.at))),
    ])
    // Each ends once all its answers are on their way, and not before.
    await Promise.all(bots.map((bot) => bot.end()))
    expect(bots.map((bot) => [bot.process.exitCode, /"level":50/.exec(bot.printed())])).toEqual([[0, null], [0, null]])

    const house = await startHouse({ uri: server?.uri ?? '', database })
    const partnerships = await house.store.list(installation, 'partnership')
    expect(partnerships.map(({ value }) => (value as { name: string }).name).sort()).toEqual(['Slack CDP', 'Teams CDP'])
    for (const { key: id } of partnerships) {
      const titles = all(await house.boards.current(id), 'action').map(({ fields }) => fields.title)
      expect(titles.sort()).toEqual(lines.map(({ title }) => title).sort())
      expect((await verifyPartnership(house.store, id)).faults).toEqual([])
    }
    await house.store.close()
    const onSlack = [...acknowledged, ...slack.responses.map(({ body }) => JSON.stringify(body))]
    const onTeams = [...teams.messages.values()].map((one) => textsOf(one).join(' '))
    expect({ slack: wronglyAnswered(onSlack), teams: wronglyAnswered(onTeams) }).toEqual({ slack: [], teams: [] })
    // Nothing beside the answers was shown; Teams also has the setup's welcome and its answer.
    expect([onSlack.filter((text) => text !== '').length, onTeams.filter((text) => !/Teams CDP|set up/.test(text)).length]).toEqual([EACH, EACH])
  })

  /** Sends a slash command's copies at once and returns all that was acknowledged with. */
  async function command(text: string, to: number[]): Promise<string> {
    const team = slack.workspaces[0] as (typeof slack.workspaces)[number]
    const { body, contentType } = encodePayload(slashCommand({ slack, workspace: team, user: 'U1', channel: 'C1', text }))
    const headers = { 'content-type': contentType, ...sign({ secret: SECRET, body }) }
    const answers = await Promise.all(to.map(async (bot) => {
      const response = await fetch(`${urls[bot]}/slack/events`, { method: 'POST', headers, body })
      expect(response.status).toBe(200)
      return response.text()
    }))
    return answers.join('')
  }

  async function activity(text: string, to: number[]): Promise<void> {
    const said = message(teams.from(), text)
    const answers = await Promise.all(to.map((bot) => teams.deliver(`${urls[bot]}/api/messages`, said)))
    expect(answers.map(({ status }) => status)).toEqual(to.map(() => 200))
  }
})

/** The titles that do not stand in exactly one of the texts. */
function wronglyAnswered(texts: string[]): { title: string; times: number }[] {
  return lines
    .map(({ title }) => ({ title, times: texts.filter((text) => text.includes(title)).length }))
    .filter(({ times }) => times !== 1)
}

async function inTurn(work: (line: (typeof lines)[number]) => Promise<void>): Promise<void> {
  const left = [...lines]
  const worker = async () => {
    for (let line = left.shift(); line; line = left.shift()) await work(line)
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
}
