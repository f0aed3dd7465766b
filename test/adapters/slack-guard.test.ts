import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allowed, createRespond } from '../../adapters/slack/respond.js'
import { appMention, blockAction, directMessage, encodePayload, sign, slashCommand, viewSubmission } from '../fakes/slack.js'
import { bodyOf, replayable, SECRET, startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
beforeAll(async () => void (bot = await startSlackBot()))
afterAll(() => bot.close())
beforeEach(() => void (bot.asked.length = bot.faults.length = 0))

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
const status = (text = 'status') => slashCommand({ ...bot.origin(), text })
const post = (body: string, headers: Record<string, string>) => fetch(bot.url, { method: 'POST', body, headers })

/** What a raw socket is answered. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(bot.front.port, '127.0.0.1', () => socket.end(bytes))
    socket.setEncoding('utf8').on('data', (text) => (heard += text))
    socket.on('close', () => resolve(heard)).on('error', () => resolve(heard))
  })
}

describe('who is let in', () => {
  it('a genuine request is answered', async () => {
    expect((await bot.send(status())).status).toBe(200)
    expect(bot.asked).toHaveLength(1)
  })

  it('a wrong secret, a spoilt signature, none at all: 401, and nothing is asked', async () => {
    const { body, contentType } = encodePayload(status())
    const headers = { 'content-type': contentType, ...sign({ secret: SECRET, body }) }
    const spoilt = [
      () => bot.send(status(), { secret: 'another-secret' }),
      () => bot.send(status(), { headers: { 'x-slack-signature': 'v0=' } }),
      () => bot.send(status(), { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } }),
      () => bot.send(status(), { headers: { 'x-slack-request-timestamp': 'now' } }),
      () => post(`${body}&more=1`, headers),
      () => post(body, { 'content-type': contentType }),
    ]
    for (const send of spoilt) expect((await send()).status).toBe(401)
    expect(bot.asked).toEqual([])
  })

  it('only within five minutes, both ways', async () => {
    const at = async (seconds: number) => (await bot.send(status(), { at: Date.now() + seconds * 1000 })).status
    expect([await at(-302), await at(-295), await at(295), await at(302), await at(86_400)]).toEqual([401, 200, 200, 401, 401])
    expect(bot.asked).toHaveLength(2)
  })

  it('the same signed request again is answered once', async () => {
    const send = replayable(bot.url, status())
    const bodies = [await bodyOf(await send()), await bodyOf(await send()), await bodyOf(await send())]
    expect(bodies.map(({ text }) => text)).toEqual(['Heard.', undefined, undefined])
    expect(bot.asked).toHaveLength(1)
  })

  it('a form with its charset named', async () => {
    expect((await bot.send(status(), { contentType: `${FORM}; charset=utf-8` })).status).toBe(200)
    expect((await bot.send(status(), { contentType: 'Application/X-WWW-Form-Urlencoded;charset=UTF-8' })).status).toBe(200)
    expect((await bot.send(status(), { contentType: 'text/plain' })).status).toBe(400)
    expect(bot.asked).toHaveLength(2)
  })

  it('ssl_check is answered without a signature and without effect', async () => {
    for (const smuggled of ['ssl_check=1', `ssl_check=1&${encodePayload(status()).body}`]) {
      expect((await post(smuggled, { 'content-type': FORM })).status).toBe(200)
    }
    expect((await post('ssl_check=1&ssl_check=1', { 'content-type': FORM })).status).toBe(401)
    expect(bot.asked).toEqual([])
  })

  it('Slack’s handshake is answered with its challenge', async () => {
    const response = await bot.send({ type: 'url_verification', challenge: 'abc', token: 'x' })
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })
})

describe('what ends nothing', () => {
  it.each([
    ['null', JSON_TYPE], ['payload=null', FORM], ['{"event":null}', JSON_TYPE], ['[]', JSON_TYPE], ['{}', JSON_TYPE], ['""', JSON_TYPE],
    ['', JSON_TYPE], ['', FORM], ['payload=', FORM], ['payload={', FORM], ['payload=[]', FORM], ['payload={"type":"block_actions"}', FORM],
    ['{"type":"event_callback","event":null,"team_id":"T1","event_id":"E1"}', JSON_TYPE], ['command=/cdp', FORM],
    ['command=/cdp&command=/cdp&team_id=T1&channel_id=C1&user_id=U1', FORM], ['{"type":"url_verification"}', JSON_TYPE],
    ['{"__proto__":{"type":"app_rate_limited"}}', JSON_TYPE], ['['.repeat(50_000), JSON_TYPE],
  ].map(([body = '', contentType = '']) => ({ name: body.slice(0, 40), body, contentType })))('$name ($contentType) is 400 signed, 4xx unsigned', async ({ body, contentType }) => {
    expect((await bot.send(body, { contentType })).status).toBe(400)
    expect([400, 401]).toContain((await post(body, { 'content-type': contentType })).status)
    expect(bot.asked).toEqual([])
  })

  it('a line of 100 kB is heard; a body beyond 256 kB is 413, announced or not', async () => {
    expect((await bot.send(status('x'.repeat(100_000)))).status).toBe(200)
    expect(bot.asked[0]?.said).toEqual({ line: 'x'.repeat(100_000) })
    expect((await bot.send(status('x'.repeat(300_000)))).status).toBe(413)
    const chunked = await raw(`POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${'50000\r\n'}${'x'.repeat(0x50000)}\r\n0\r\n\r\n`)
    expect(chunked).toMatch(/^HTTP\/1\.1 413/)
  })

  it('odd requests are 4xx', async () => {
    const line = async (text: string) => Number((await raw(`${text} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).slice(9, 12))
    for (const odd of ['GET //', 'GET /slack/events/', 'GET http://', 'GET /%', 'POST //slack/events', 'GET *', 'GET /../x']) {
      expect([odd, await line(odd)]).toEqual([odd, 404])
    }
    expect([await line('GET /slack/events'), await line('PUT /slack/events'), await line('POST /healthz')]).toEqual([405, 405, 405])
    expect(await raw('rubbish\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
  })

  it('2,000 fuzzed requests, signed and not: no 5xx, no fault, and the bot still answers', async () => {
    const key = fc.constantFrom('type', 'event', 'team', 'team_id', 'user', 'channel', 'actions', 'view', 'command', 'text', 'trigger_id', 'authorizations', 'event_id', 'state', 'private_metadata', 'x')
    const word = fc.constantFrom('block_actions', 'view_submission', 'event_callback', 'url_verification', 'message', 'app_mention', 'T1', 'C1', 'U1', '', '<!channel>')
    const leaf = fc.oneof(word, fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 6 })),
    }))
    const genuine = [
      () => blockAction({ ...bot.origin(), actionId: 'next-0', value: '{"line":"status"}' }),
      () => appMention({ ...bot.origin(), text: 'status' }),
      () => directMessage({ ...bot.origin(), channel: 'DT1U1', text: 'status' }),
      () => viewSubmission({ ...bot.origin(), view: { id: 'V1', hash: 'h', private_metadata: '{"command":"action add","channel":"C1","kind":"channel","expects":[]}' } }),
    ]
    const shapes = fc.tuple(fc.constantFrom(...['slash', 'json', 'form', 'spoilt'] as const), tree, fc.string(), fc.boolean(), key, fc.nat(3))
    const statuses = new Map<number, number>()
    const cases = fc.sample(shapes, { numRuns: 2000, seed: 20_261_123 })
    // A genuine payload with one thing replaced, in itself or one level down.
    const spoilt = (at: number, name: string, value: unknown) => {
      const whole = genuine[at]?.() ?? {}
      const inner = ['event', 'view', 'user'].find((one) => one in whole && name in (whole[one] as object))
      return encodePayload(inner ? { ...whole, [inner]: { ...(whole[inner] as object), [name]: value } } : { ...whole, [name]: value })
    }
    const one = async ([shape, value, text, signed, name, at]: (typeof cases)[number]) => {
      const json = JSON.stringify(value) ?? ''
      if (shape === 'spoilt') {
        const made = spoilt(at, name, value)
        const response = signed ? await bot.send(made.body, made) : await post(made.body, { 'content-type': made.contentType })
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        return void (await response.arrayBuffer())
      }
      const body = shape === 'slash' ? `${encodePayload(status(text)).body}&${new URLSearchParams([[text, json]]).toString()}` : shape === 'json' ? json : `payload=${encodeURIComponent(json)}&${text}`
      const contentType = shape === 'json' ? JSON_TYPE : FORM
      const response = signed ? await bot.send(body, { contentType }) : await post(body, { 'content-type': contentType })
      await response.arrayBuffer()
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    }
    for (let at = 0; at < cases.length; at += 20) await Promise.all(cases.slice(at, at + 20).map(one))
    await bot.settled()
    expect([...statuses.keys()].filter((code) => ![200, 400, 401].includes(code))).toEqual([])
    expect(bot.faults).toEqual([])
    // Some of the spoilt ones are still sound, and are heard.
    expect(bot.asked.length).toBeGreaterThan(20)
    expect((await bot.slash('status')).body.text).toBe('Heard.')
  }, 60_000)
})

describe('where answers may be sent', () => {
  it.each([
    ['https://hooks.slack.com/commands/T1/1/x', true], ['http://hooks.slack.com/x', false], ['https://hooks.slack.com.evil.example/x', false],
    ['https://hooks.slack.com@evil.example/x', false], ['https://user@hooks.slack.com/x', false], ['https://hooks.slack.com:8443/x', false],
    ['http://127.0.0.1/x', false], ['http://169.254.169.254/latest', false], ['file:///etc/passwd', false], ['', false], ['//hooks.slack.com', false],
  ])('%s: %s', (url, expected) => {
    expect(allowed(url)).toBe(expected)
    expect(allowed(url, new URL('http://127.0.0.1:4000/api/'))).toBe(expected)
  })

  it('a redirect is not followed', async () => {
    const heard: string[] = []
    const server = createServer((request, response) => {
      heard.push(request.url ?? '')
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await createRespond(`${origin}/api/`)(`${origin}/respond`, { text: 'x' })).toBe(false)
    expect(heard).toEqual(['/respond'])
    server.close()
  })

  it('a foreign response_url is never called', async () => {
    bot.slack.responses.length = bot.events.length = 0
    bot.answers(() => new Promise((resolve) => setTimeout(() => resolve({ reply: { audience: 'caller', body: [] } }), 1600)))
    await bot.slash('slow', { override: { response_url: 'http://169.254.169.254/latest' } })
    await bot.settled()
    bot.answers(() => ({ reply: { audience: 'caller', body: [{ kind: 'text', text: 'Heard.' }] } }))
    expect(bot.slack.responses).toEqual([])
    expect(bot.events.filter(({ name }) => name === 'slack answer not delivered')).toHaveLength(1)
  })
})
