import { createRequire } from 'node:module'
import { Activity } from '@microsoft/agents-activity'
import { ConnectorClient as AgentsClient } from '@microsoft/agents-hosting'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createConnector, type Connector } from '../../adapters/teams/connector.js'
import { allowedHosts } from '../../adapters/teams/hosts.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { say } from '../../src/reply.js'
import { startFakeTeams, type Call, type FakeTeams, type Fault } from '../fakes/teams.js'
import { places } from '../fakes/teams.js'
import { engines, startTeamsBot, type TeamsBot } from './teams-kit.js'

let teams: FakeTeams
let connector: Connector
beforeAll(async () => {
  teams = await startFakeTeams()
  connector = createConnector({ token: async () => 'a-token', allowed: allowedHosts(teams.serviceUrl) })
})
afterAll(() => teams.close())
beforeEach(() => void (teams.calls.length = 0))

const message = renderMessage(say('channel', 'Hello.'))
const conversation = '19:cdp@thread.tacv2;messageid=1699999999999'
const to = () => ({ serviceUrl: teams.serviceUrl, conversation, bot: teams.bot })

describe('one attempt', () => {
  const table: { name: string; fault: Fault; kind: string; seconds?: number }[] = [
    { name: '429', fault: { status: 429, headers: { 'retry-after': '17' } }, kind: 'retry', seconds: 17 },
    { name: '412', fault: { status: 412 }, kind: 'retry' },
    { name: '401', fault: { status: 401 }, kind: 'retry' },
    { name: '403', fault: { status: 403, code: 'MessageWritesBlocked' }, kind: 'refused' },
    { name: '404', fault: { status: 404, code: 'ConversationNotFound' }, kind: 'refused' },
    { name: '413', fault: { status: 413 }, kind: 'refused' },
    { name: '500', fault: { status: 500 }, kind: 'doubt' },
    { name: '502', fault: { status: 502 }, kind: 'doubt' },
    { name: '503', fault: { status: 503 }, kind: 'doubt' },
    { name: '504', fault: { status: 504 }, kind: 'doubt' },
    { name: 'a reset', fault: 'reset', kind: 'doubt' },
    { name: 'a lost answer', fault: 'lost', kind: 'doubt' },
    { name: 'no id', fault: 'no id', kind: 'doubt' },
    { name: 'a redirect', fault: { redirect: 'http://169.254.169.254/' }, kind: 'doubt' },
  ]
  it.each(table)('$name is $kind', async ({ fault, kind, seconds }) => {
    for (const post of [
      () => connector.send(to(), message),
      () => connector.create(teams.serviceUrl, { isGroup: true, channelData: { channel: { id: '19:cdp@thread.tacv2' } }, activity: message }),
    ]) {
      teams.calls.length = 0
      teams.script(fault)
      const posted = await post()
      expect(posted).toMatchObject({ ok: false, kind, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) })
      expect(teams.calls).toHaveLength(1)
    }
  })

  it('nobody there is retry, and a stranger’s address is refused without a call', async () => {
    const closed = await startFakeTeams()
    await closed.close()
    const nowhere = createConnector({ token: async () => 't', allowed: () => true })
    expect(await nowhere.send({ ...to(), serviceUrl: closed.url }, message)).toMatchObject({ ok: false, kind: 'retry' })
    expect(await connector.send({ ...to(), serviceUrl: 'https://evil.example/' }, message)).toMatchObject({ ok: false, kind: 'refused' })
    const tokenless = createConnector({ token: () => Promise.reject(new Error('away')), allowed: () => true })
    expect(await tokenless.send(to(), message)).toMatchObject({ ok: false, kind: 'retry' })
    expect(teams.calls).toEqual([])
  })

  it('carries the token, and names the message', async () => {
    expect(await connector.send(to(), message)).toEqual({ ok: true, id: expect.stringMatching(/^\d+$/) })
    expect(teams.calls[0]?.token).toBe('a-token')
  })
})

describe('the same calls as Microsoft’s own clients make', () => {
  /** botframework-connector stands inside botbuilder's tree. */
  const legacy = createRequire(createRequire(import.meta.url).resolve('botbuilder'))('botframework-connector') as typeof import('botframework-connector')
  const clients = async () => {
    const credentials = new legacy.MicrosoftAppCredentials('', '')
    credentials.signRequest = async (request) => (request.headers.set('authorization', 'Bearer a-token'), request)
    return {
      botbuilder: new legacy.ConnectorClient(credentials, { baseUri: teams.serviceUrl }),
      agents: AgentsClient.createClientWithToken(teams.serviceUrl, 'a-token', undefined as never),
    }
  }
  const plain = (one: Call | undefined) => ({ method: one?.method, path: one?.path, query: one?.query, body: one?.body, token: one?.token })

  /** Sends with ours first; what that sent is handed to the others as it stands. */
  async function both(ours: () => Promise<unknown>, theirs: (body: Record<string, unknown>) => Promise<unknown>) {
    await ours()
    const mine = plain(teams.calls[0])
    teams.calls.length = 0
    await theirs(structuredClone(mine.body ?? {}))
    const made = plain(teams.calls[0])
    teams.calls.length = 0
    return { mine, made }
  }

  it.each(['botbuilder', 'agents'] as const)('%s: a post, a reply, an update', async (name) => {
    const client = (await clients())[name]
    const activity = (body: Record<string, unknown>) => (name === 'agents' ? Activity.fromObject(body) : body) as never
    const conversations = 'conversations' in client ? client.conversations : client
    const posted = await both(() => connector.send(to(), message), (body) => conversations.sendToConversation(conversation, activity(body)))
    expect(posted.made).toEqual(posted.mine)
    teams.calls.length = 0
    const replied = await both(() => connector.send({ ...to(), replyTo: '1699999999999' }, message), (body) => conversations.replyToActivity(conversation, '1699999999999', activity(body)))
    expect(replied.made).toEqual(replied.mine)
    const there = await connector.send(to(), message)
    if (!there.ok) throw new Error('not posted')
    teams.calls.length = 0
    const updated = await both(() => connector.update(to(), there.id, message), (body) => conversations.updateActivity(conversation, there.id, activity(body)))
    expect(updated.made).toEqual(updated.mine)
  })

  it.each(['botbuilder', 'agents'] as const)('%s: a thread in a channel, a direct chat', async (name) => {
    const client = (await clients())[name]
    const conversations = 'conversations' in client ? client.conversations : client
    const thread = { isGroup: true, bot: teams.bot, tenantId: teams.tenant, channelData: { channel: { id: '19:cdp@thread.tacv2' }, tenant: { id: teams.tenant } }, activity: message }
    const threads = await both(() => connector.create(teams.serviceUrl, thread), (body) => conversations.createConversation(body as never))
    expect(threads.made).toEqual(threads.mine)
    teams.calls.length = 0
    const direct = { isGroup: false, bot: teams.bot, members: [{ id: '29:priya', name: 'Priya' }], tenantId: teams.tenant, channelData: { tenant: { id: teams.tenant } } }
    const chats = await both(() => connector.create(teams.serviceUrl, direct), (body) => conversations.createConversation(body as never))
    expect(chats.made).toEqual(chats.mine)
  })

  it('agents: a message only one person sees; it marks it by an entity, we as Teams’ own library does, on the recipient', async () => {
    const { agents } = await clients()
    await connector.send({ ...to(), targeted: { id: '29:priya', name: 'Priya' } }, message)
    const [mine] = teams.calls
    const body = Activity.fromObject({ ...mine?.body, recipient: { id: '29:priya', name: 'Priya' } })
    body.entities = [{ type: 'activityTreatment', treatment: 'targeted' }]
    await agents.sendToConversation(conversation, body)
    expect(teams.calls[1]).toMatchObject({ method: mine?.method, path: mine?.path, query: '?isTargetedActivity=true', token: mine?.token })
    expect(mine?.body['recipient']).toEqual({ id: '29:priya', name: 'Priya', isTargeted: true })
    const { entities: _mark, ...theirs } = teams.calls[1]?.body ?? {}
    expect(theirs).toEqual({ ...mine?.body, recipient: { id: '29:priya', name: 'Priya' } })
  })
})

describe.each(engines)('digests, checked by %s', (engine) => {
  let bot: TeamsBot
  beforeAll(async () => void (bot = await startTeamsBot({ engine })))
  afterAll(() => bot.close())
  const reply = say('channel', 'The week.')
  const place = (channel: string) => `teams/${bot.teams.tenant}/${channel}`

  it('go to where somebody spoke: a thread in a channel, a message in a chat; nowhere else', async () => {
    expect(await bot.bot.post(place('19:cdp@thread.tacv2'), reply)).toMatchObject({ ok: false, kind: 'refused' })
    for (const where of [places.channel, places.group]) await bot.say('status', { where })
    const before = bot.teams.calls.length
    expect(await bot.bot.post(place('19:cdp@thread.tacv2'), reply)).toEqual({ ok: true, id: expect.stringContaining('19:cdp@thread.tacv2;messageid=') })
    expect(await bot.bot.post(place(places.group.conversation), reply)).toMatchObject({ ok: true })
    expect(bot.teams.calls.slice(before).map(({ path }) => path)).toEqual(['/v3/conversations', `/v3/conversations/${places.group.conversation}/activities`])
  })

  it('go to the address named last, and nowhere after the bot was removed', async () => {
    const { from, serviceUrl } = bot.teams
    const moved = serviceUrl.replace('/uk/', '/emea/')
    const { activity } = await import('../fakes/teams.js')
    await bot.deliver(activity({ ...from(), serviceUrl: moved }, { type: 'conversationUpdate' }))
    const [kept] = await bot.harness.app.store.list({ installation: true }, 'teams-destination', place('19:cdp@thread.tacv2'))
    expect(kept?.value).toMatchObject({ serviceUrl: moved, conversation: '19:cdp@thread.tacv2', channel: '19:cdp@thread.tacv2', team: '19:team@thread.tacv2', bot: bot.teams.bot })
    await bot.deliver(activity(from(), { type: 'installationUpdate', action: 'remove' }))
    expect(await bot.bot.post(place('19:cdp@thread.tacv2'), reply)).toMatchObject({ ok: false, kind: 'refused' })
  })

  it('go to no channel of a team the bot was removed from, and on to other teams’', async () => {
    const { from } = bot.teams
    const { activity } = await import('../fakes/teams.js')
    const channels = [['19:one@thread.tacv2', '19:team@thread.tacv2'], ['19:two@thread.tacv2', '19:team@thread.tacv2'], ['19:three@thread.tacv2', '19:other@thread.tacv2']]
    for (const [channel = '', team = ''] of channels) await bot.say('status', { where: { scope: 'channel', conversation: channel, channel, team } })
    await bot.deliver(activity(from(undefined, places.channel), { type: 'installationUpdate', action: 'remove' }))
    const posted = await Promise.all(channels.map(([channel = '']) => bot.bot.post(place(channel), reply)))
    expect(posted.map(({ ok }) => ok)).toEqual([false, false, true])
  })
})
