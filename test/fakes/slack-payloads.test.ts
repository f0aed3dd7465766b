import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  appMention, blockAction, channel, directMessage, type FakeSlack, messageShortcut, signedRequest, slashCommand,
  startFakeSlack, user, viewSubmission, workspace, type Workspace,
} from './slack.js'

const SECRET = 'shh'
const AT = Date.UTC(2027, 2, 1, 9)

let slack: FakeSlack
let place: Workspace
let listener: Server
let url: string
let heard: { headers: IncomingHttpHeaders; body: string }[]

beforeEach(async () => {
  place = workspace({
    id: 'T1',
    users: [user({ id: 'U1', name: 'ann' })],
    channels: [channel({ id: 'C1', name: 'cdp', members: ['UT1BOT', 'U1'] })],
  })
  slack = await startFakeSlack({ workspaces: [place], now: () => AT })
  heard = []
  listener = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    heard.push({ headers: request.headers, body })
    response.end()
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/slack/events`
})
afterEach(async () => {
  listener.close()
  await slack.close()
})

const BLANK = { type: 'modal', title: { type: 'plain_text', text: 'New' }, blocks: [] }
const origin = () => ({ slack, workspace: place, user: 'U1', channel: 'C1' })
const expectedSignature = (timestamp: number, body: string) =>
  `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`

describe('signed requests', () => {
  test('carry the signature Slack would make, over the very bytes sent', async () => {
    const command = slashCommand({ ...origin(), text: 'add “Ünïcode” & more' })
    await signedRequest({ url, secret: SECRET, body: command, at: AT })
    const [{ headers, body } = { headers: {}, body: '' }] = heard
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(headers['x-slack-signature']).toBe(expectedSignature(AT / 1000, body))
    expect(new URLSearchParams(body).get('text')).toBe('add “Ünïcode” & more')
  })

  test('interactions are a payload field, events are JSON, raw bodies go as they are', async () => {
    const send = (body: Parameters<typeof signedRequest>[0]['body'], more = {}) =>
      signedRequest({ url, secret: SECRET, body, at: AT, ...more })
    await send(blockAction({ ...origin(), actionId: 'done', value: 'done 14' }))
    await send(appMention({ ...origin(), text: 'mine' }))
    await send('null', { contentType: 'application/json', headers: { 'x-slack-signature': 'v0=forged' } })
    const [click, mention, raw] = heard
    expect(JSON.parse(new URLSearchParams(click?.body).get('payload') ?? '')).toMatchObject({ type: 'block_actions' })
    expect(mention?.headers['content-type']).toBe('application/json')
    expect(JSON.parse(mention?.body ?? '')).toMatchObject({ event: { type: 'app_mention', text: '<@UT1BOT> mine' } })
    expect([raw?.body, raw?.headers['x-slack-signature']]).toEqual(['null', 'v0=forged'])
  })
})

describe('payloads', () => {
  test('hold trigger ids and response_urls that work', async () => {
    const { response_url, trigger_id } = slashCommand({ ...origin(), text: 'list' })
    const answer = await fetch(String(response_url), {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"Hello"}' })
    expect(answer.status).toBe(200)
    expect(slack.ephemerals).toMatchObject([{ user: 'U1', channel: 'C1', text: 'Hello' }])
    const opened = await fetch(`${slack.url}views.open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${place.token}` },
      body: JSON.stringify({ trigger_id, view: BLANK }),
    })
    const { view } = await opened.json()
    const values = { b1: { title: { type: 'plain_text_input', value: 'Buy kits' } } }
    expect(viewSubmission({ ...origin(), view, values })).toMatchObject({
      type: 'view_submission',
      user: { id: 'U1', name: 'ann' },
      view: { id: view.id, hash: view.hash, state: { values } },
    })
  })

  test('name people and places as Slack does', () => {
    expect(slashCommand({ ...origin(), text: '' })).toMatchObject({ channel_name: 'cdp', user_name: 'ann' })
    expect(slashCommand({ ...origin(), channel: 'DT1U1', text: '' })).toMatchObject({ channel_name: 'directmessage' })
    expect(directMessage({ ...origin(), channel: 'DT1U1', text: 'mine' })).toMatchObject({
      type: 'event_callback',
      authorizations: [{ team_id: 'T1' }],
      event: { type: 'message', channel_type: 'im', user: 'U1' },
    })
    const message = { text: 'Let us buy kits', user: 'U1', ts: '1.000001', thread_ts: '1.000000' }
    expect(messageShortcut({ ...origin(), callbackId: 'log', message })).toMatchObject({
      type: 'message_action', callback_id: 'log', message_ts: '1.000001', message })
  })

  test('differ each time, and can be overridden', () => {
    const [one, two] = [appMention({ ...origin(), text: 'mine' }), appMention({ ...origin(), text: 'mine' })]
    expect(one['event_id']).not.toBe(two['event_id'])
    expect(slashCommand({ ...origin(), text: 'x', override: { team_id: 'T9' } })).toMatchObject({ team_id: 'T9' })
  })
})

describe('the fake itself', () => {
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const json = 'application/json'
  const form = 'application/x-www-form-urlencoded'
  const HOSTILE: [type: string, body: string][] = [
    [json, 'null'], [json, '[]'], [json, '"text"'], [json, '{'], [json, ''], [json, nested],
    [json, '{"__proto__":{"ok":true},"channel":{"a":1},"text":["x"]}'],
    [json, '{"channel":"C1","text":"x","blocks":[null,1,"a",[],{"type":{}},{"type":"section","text":null}]}'],
    [json, '{"channel":"C1","text":"x","blocks":[{"type":"constructor"},{"type":"__proto__"}]}'],
    [json, '{"channel":"C1","text":"x","attachments":[null,{"blocks":5}],"metadata":7}'],
    [json, '{"channel":"C1","post_at":{},"trigger_id":[],"view":{"type":"modal","blocks":[{"type":"input"}]}}'],
    [json, '{"user_id":"U1","view_id":5,"view":"no view","cursor":{},"limit":-1,"users":9}'],
    [form, 'channel=C1&text=%E0%A4%A&blocks=%7B'], [form, `channel=C1&text=x&blocks=${nested}`],
    [form, `channel=C1&text=x&attachments=${nested}`], ['text/xml', '<a/>'], ['', '\u0000'],
  ]
  const METHODS = [
    'chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.delete', 'chat.scheduleMessage',
    'chat.scheduledMessages.list', 'chat.deleteScheduledMessage', 'conversations.info', 'conversations.open',
    'conversations.members', 'users.info', 'views.open', 'views.update', 'views.publish', '../..', '%00',
  ]

  test.each(METHODS)('outlives malformed bodies: %s', async (method) => {
    const headers = { authorization: `Bearer ${place.token}` }
    for (const [type, body] of HOSTILE) {
      const answer = await fetch(`${slack.url}${method}`, {
        method: 'POST', body, headers: { ...headers, 'content-type': type } })
      expect([200, 404]).toContain(answer.status)
      expect(await answer.text()).not.toContain('fatal_error')
    }
    const answer = await fetch(`${slack.url}auth.test`, { method: 'POST', headers })
    expect(await answer.json()).toMatchObject({ ok: true, team_id: 'T1' })
  })

  test('answers fatal_error to what it cannot even walk through', async () => {
    const answer = await fetch(`${slack.url}views.publish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${place.token}`, 'content-type': json },
      body: `{"user_id":"U1","view":{"type":"home","blocks":${nested}}}`,
    })
    expect(await answer.json()).toEqual({ ok: false, error: 'fatal_error' })
  })

  test('refuses a body over 4 MB, and an odd response_url', async () => {
    const body = 'x'.repeat(4 * 1024 * 1024 + 1)
    const large = await fetch(`${slack.url}chat.postMessage`, { method: 'POST', body })
    expect(large.status).toBe(413)
    const base = slack.url.replace('/api/', '')
    for (const path of ['/respond/%E0%A4%A', '/respond/T1/C1', '/respond/T9/C1/U1/none/1/x', '/else']) {
      const answer = await fetch(`${base}${path}`, {
        method: 'POST', body: '{"text":"x"}', headers: { 'content-type': json } })
      expect(answer.status).toBe(404)
    }
  })
})
