import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allowedHosts } from '../../adapters/teams/hosts.js'
import { action, activity, makeKey, message, people, places, type Forged, webchatKey } from '../fakes/teams.js'
import { engines, startTeamsBot, type TeamsBot } from './teams-kit.js'

const seconds = (from: number) => Math.floor(Date.now() / 1000) + from
const stranger = makeKey('key-1')
const unpublished = makeKey('key-9')

/** What a forger might send; `keys`: the signature has to be looked at, so the keys may be asked for. */
const forgeries: { name: string; forged?: Forged; header?: (token: string) => string | null; body?: Record<string, unknown>; keys?: true }[] = [
  { name: 'no header', header: () => null },
  { name: 'an empty header', header: () => '' },
  { name: 'no Bearer', header: (token) => token },
  { name: 'Basic', header: () => 'Basic YTpi' },
  { name: 'another case of Bearer', header: (token) => `bearer ${token}` },
  { name: 'two tokens', header: (token) => `Bearer ${token} ${token}` },
  { name: 'two parts', header: (token) => `Bearer ${token.split('.').slice(0, 2).join('.')}` },
  { name: 'four parts', header: (token) => `Bearer ${token}.x` },
  { name: 'no JSON', header: () => 'Bearer YQ.YQ.YQ' },
  { name: 'null in every part', header: () => 'Bearer bnVsbA.bnVsbA.bnVsbA' },
  { name: 'alg none', forged: { header: { alg: 'none' } } },
  { name: 'alg none with a signature', forged: { header: { alg: 'none' }, spoil: (token) => `${token}YWJj` } },
  { name: 'HS256', forged: { header: { alg: 'HS256' } } },
  { name: 'RS512', forged: { header: { alg: 'RS512' } } },
  { name: 'no alg', forged: { header: { alg: undefined } } },
  { name: 'no kid', forged: { header: { kid: undefined } } },
  { name: 'another issuer', forged: { claims: { iss: 'https://evil.example' } } },
  { name: 'the issuer with a slash', forged: { claims: { iss: 'https://api.botframework.com/' } } },
  { name: 'the emulator’s issuer', forged: { claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: 'x' } } },
  { name: 'no issuer', forged: { claims: { iss: undefined } } },
  { name: 'another bot’s token', forged: { claims: { aud: 'dddddddd-0000-4000-8000-000000000009' } } },
  { name: 'no audience', forged: { claims: { aud: undefined } } },
  { name: 'several audiences', forged: { claims: { aud: ['cccccccc-0000-4000-8000-000000000001', 'x'] } } },
  { name: 'an expired token', forged: { claims: { exp: seconds(-301) } } },
  { name: 'no exp', forged: { claims: { exp: undefined } } },
  { name: 'exp as text', forged: { claims: { exp: String(seconds(600)) } } },
  { name: 'a token from the future', forged: { claims: { nbf: seconds(3600) } } },
  { name: 'no serviceurl', forged: { claims: { serviceurl: undefined } } },
  { name: 'an empty serviceurl', forged: { claims: { serviceurl: '' } } },
  { name: 'another serviceurl', forged: { claims: { serviceurl: 'https://smba.trafficmanager.net/uk/' } } },
  { name: 'a body without a service', body: { serviceUrl: undefined } },
  { name: 'a body that names a stranger’s service', body: { serviceUrl: 'https://evil.example/' } },
  { name: 'channelId webchat', body: { channelId: 'webchat' } },
  { name: 'channelId AseChannel', body: { channelId: 'AseChannel' } },
  { name: 'channelId emulator', body: { channelId: 'emulator' } },
  { name: 'channelId MSTeams', body: { channelId: 'MSTeams' } },
  { name: 'no channelId', body: { channelId: undefined } },
  { name: 'a spoilt signature', forged: { spoil: (token) => token.replace(/.{8}$/, 'AAAAAAAA') }, keys: true },
  { name: 'a stranger’s signature', forged: { key: stranger }, keys: true },
  { name: 'a key that may sign for webchat alone', forged: { key: webchatKey }, keys: true },
  { name: 'an unknown key', forged: { key: unpublished, header: { kid: 'key-9' } }, keys: true },
]

describe.each(engines)('who is let in, checked by %s', (engine) => {
  let bot: TeamsBot
  beforeAll(async () => void (bot = await startTeamsBot({ engine })))
  afterAll(() => bot.close())
  beforeEach(() => void (bot.asked.length = bot.teams.calls.length = bot.teams.asked.length = 0))

  it.each(forgeries)('not $name: 401', async ({ forged, header, body, keys }) => {
    const printed = vi.spyOn(console, 'error')
    const arriving = { ...message(bot.teams.from(), 'status'), ...body }
    const token = bot.teams.token(body && 'serviceUrl' in body ? (body['serviceUrl'] ?? bot.teams.serviceUrl) : bot.teams.serviceUrl, forged)
    const response = await bot.deliver(arriving, header ? header(token) : `Bearer ${token}`)
    expect([response.status, await response.text()]).toEqual([401, ''])
    expect(bot.asked).toEqual([])
    expect(bot.teams.calls).toEqual([])
    if (!keys) expect(bot.teams.asked).toEqual([])
    expect(await bot.harness.app.store.list({ installation: true }, 'teams-destination')).toEqual([])
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })

  it('a genuine activity, also when clocks differ by four minutes', async () => {
    for (const claims of [{}, { exp: seconds(-240) }, { nbf: seconds(240) }]) {
      const token = bot.teams.token(bot.teams.serviceUrl, { claims })
      expect((await bot.deliver(message(bot.teams.from(), 'status'), `Bearer ${token}`)).status).toBe(200)
    }
    expect(bot.asked).toHaveLength(3)
  })

  it('people of a tenant that is served, and of no other, nor of two', async () => {
    const from = bot.teams.from()
    const other = 'eeeeeeee-0000-4000-8000-000000000009'
    const spoilt = [
      message({ ...from, tenant: other }, 'status'),
      message(from, 'status', { channelData: { tenant: { id: other } } }),
      message(from, 'status', { channelData: {}, conversation: { id: 'x', conversationType: 'personal' } }),
    ]
    for (const one of spoilt) expect((await bot.deliver(one)).status).toBe(403)
    expect([bot.asked, bot.teams.calls]).toEqual([[], []])
  })

  it('and writes the tenant as one, however it is written', async () => {
    const written = message({ ...bot.teams.from(), tenant: bot.teams.tenant.toUpperCase() }, 'status')
    expect((await bot.deliver(written)).status).toBe(200)
    expect(bot.asked.map(({ place }) => place.tenant)).toEqual([bot.teams.tenant])
  })

  it('the same activity again is answered once', async () => {
    const one = message(bot.teams.from(), 'status')
    for (let time = 0; time < 3; time++) expect((await bot.deliver(one)).status).toBe(200)
    expect([bot.asked.length, bot.teams.calls.length]).toEqual([1, 1])
  })
})

describe.each(engines)('what ends nothing, checked by %s', (engine) => {
  let bot: TeamsBot
  beforeAll(async () => void (bot = await startTeamsBot({ engine })))
  afterAll(() => bot.close())

  it.each(['null', '[]', '""', '{}', '', '{', '['.repeat(50_000), '{"channelId":null}'])('%.30s is 4xx, signed and not', async (body) => {
    const token = `Bearer ${bot.teams.token(bot.teams.serviceUrl)}`
    for (const header of [token, null]) expect([400, 401]).toContain((await bot.deliver(body, header)).status)
    expect(bot.asked).toEqual([])
  })

  it('a line of 60 kB is heard; a body beyond 256 kB is 413', async () => {
    expect((await bot.deliver(message(bot.teams.from(), 'x'.repeat(60_000)))).status).toBe(200)
    expect((await bot.deliver(message(bot.teams.from(), 'x'.repeat(300_000)))).status).toBe(413)
  })

  it('other activities and invokes are taken, and nothing is said', async () => {
    const from = bot.teams.from()
    const before = [bot.asked.length, bot.teams.calls.length]
    for (const type of ['conversationUpdate', 'installationUpdate', 'messageReaction', 'typing', 'event', 'endOfConversation', 'somethingNew']) {
      expect((await bot.deliver(activity(from, { type }))).status).toBe(200)
    }
    expect((await bot.deliver(activity(from, { type: 'invoke', name: 'task/fetch', value: {} }))).status).toBe(200)
    expect((await bot.deliver(activity(from, { text: 'just talk' }))).status).toBe(200)
    expect([bot.asked.length, bot.teams.calls.length]).toEqual(before)
  })

  it('2,000 fuzzed activities, signed and not: no 5xx, no stack, no fault, and the bot still answers', async () => {
    const printed = vi.spyOn(console, 'error')
    const key = fc.constantFrom('type', 'id', 'from', 'recipient', 'conversation', 'channelData', 'text', 'entities', 'value', 'name', 'replyToId', 'action', 'data', 'mentioned', 'tenant', 'x')
    const word = fc.constantFrom('message', 'invoke', 'adaptiveCard/action', 'installationUpdate', 'personal', '..', '../..', '', '<at>CDP</at>', '29:priya', '__proto__')
    const leaf = fc.oneof(word, fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 6 })),
    }))
    const cases = fc.sample(fc.tuple(fc.constantFrom(...['whole', 'field', 'inner', 'data', 'text'] as const), key, tree, fc.boolean()), { numRuns: 2000, seed: 20_261_123 })
    const statuses = new Map<number, number>()
    const from = bot.teams.from()
    const made = ([shape, name, value]: (typeof cases)[number]): unknown => {
      const whole = message(from, 'status')
      if (shape === 'whole') return { channelId: 'msteams', serviceUrl: bot.teams.serviceUrl, [name]: value }
      if (shape === 'field') return { ...whole, [name]: value }
      if (shape === 'inner') return { ...whole, conversation: { ...(whole['conversation'] as object), [name]: value } }
      if (shape === 'data') return action(from, value, '1', { [name]: value })
      return message(from, String(JSON.stringify(value)))
    }
    const one = async (given: (typeof cases)[number]) => {
      const response = await bot.deliver(made(given), given[3] ? undefined : null)
      const text = await response.text()
      expect(text).not.toMatch(/ at .*\.(js|ts):|node_modules|Error/)
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    }
    for (let at = 0; at < cases.length; at += 20) await Promise.all(cases.slice(at, at + 20).map(one))
    await bot.bot.stop()
    expect([...statuses.keys()].filter((code) => ![200, 400, 401, 403].includes(code))).toEqual([])
    expect(statuses.get(401)).toBeGreaterThan(500)
    expect(bot.faults).toEqual([])
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
    const before = bot.teams.calls.length
    await bot.say('status', { as: people.tom, where: places.personal })
    expect(bot.teams.calls.length).toBe(before + 1)
  })
})

describe('hosts', () => {
  it('are the connector’s, by https, and nothing that only looks like them', () => {
    const allowed = allowedHosts()
    const good = ['https://smba.trafficmanager.net/uk/', 'https://europe.botframework.com/', 'https://smba.botframework.com']
    const bad = [
      'http://smba.trafficmanager.net/uk/', 'https://evil.trafficmanager.net/', 'https://smba.trafficmanager.net.evil.example/',
      'https://evilbotframework.com/', 'https://smba.trafficmanager.net@evil.example/', 'https://smba.trafficmanager.net:8443/',
      'https://127.0.0.1/', 'http://169.254.169.254/', 'file:///etc/passwd', 'https://smba.trafficmanager.net/?x=1', '',
    ]
    expect(good.filter((url) => !allowed(url))).toEqual([])
    expect(bad.filter((url) => allowed(url))).toEqual([])
  })

  it('for development are one loopback origin and no other', () => {
    const allowed = allowedHosts('http://127.0.0.1:3980/x')
    expect([allowed('http://127.0.0.1:3980/_connector'), allowed('http://127.0.0.1:3981/'), allowed('https://smba.trafficmanager.net/uk/')]).toEqual([true, false, false])
    expect(() => allowedHosts('http://example.org/')).toThrow(TypeError)
  })
})
