import { LogLevel, WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channel, type FakeSlack, startFakeSlack, user, workspace } from './slack.js'

const MONDAY = Date.UTC(2027, 2, 1, 9)
const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const silent = () => {}
const logger = {
  debug: silent, info: silent, warn: silent, error: silent,
  setLevel: silent, setName: silent, getLevel: () => LogLevel.ERROR,
}

let clock: number
let slack: FakeSlack
beforeEach(async () => {
  clock = MONDAY
  slack = await startFakeSlack({
    now: () => clock,
    workspaces: ['T1', 'T2'].map((id) => workspace({
      id, users: [user({ id: 'U1' })], channels: [channel({ id: 'C1', members: [`U${id}BOT`, 'U1'] })],
    })),
  })
})
afterEach(() => slack.close())

const call = (method: string, options: Record<string, unknown> = {}, token = 'xoxb-T1-token') =>
  new WebClient(token, { slackApiUrl: slack.url, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger })
    .apiCall(method, options).catch((error) => error.data ?? error)
const error = (code: string) => ({ ok: false, error: code })
const seconds = (ms: number) => Math.floor(ms / SECOND)

describe('scheduled messages', () => {
  const schedule = (ms: number, more = {}) =>
    call('chat.scheduleMessage', { channel: 'C1', text: 'Digest', post_at: seconds(clock + ms), ...more })
  const listed = async (more = {}, token?: string) =>
    (await call('chat.scheduledMessages.list', more, token)).scheduled_messages

  test('post when their time comes, and not before', async () => {
    const made = await schedule(10 * MINUTE)
    expect(await listed()).toMatchObject([{ id: made.scheduled_message_id, channel_id: 'C1', text: 'Digest' }])
    expect(await listed({}, 'xoxb-T2-token')).toEqual([])
    clock += 10 * MINUTE - 1
    expect(slack.posted).toEqual([])
    clock += 1
    expect(slack.posted).toMatchObject([{ text: 'Digest', by: 'chat.scheduleMessage', at: MONDAY + 10 * MINUTE }])
    expect(await listed()).toEqual([])
  })

  test('120 days ahead at most, never in the past', async () => {
    expect(await schedule(120 * DAY)).toMatchObject({ ok: true })
    expect(await schedule(120 * DAY + SECOND)).toMatchObject(error('time_too_far'))
    expect(await schedule(0)).toMatchObject(error('time_in_past'))
    expect(await schedule(MINUTE, { post_at: 'soon' })).toMatchObject(error('invalid_time'))
  })

  test('30 into one channel within five minutes', async () => {
    for (let count = 0; count < 30; count += 1) expect(await schedule(MINUTE)).toMatchObject({ ok: true })
    expect(await schedule(6 * MINUTE - SECOND)).toMatchObject(error('restricted_too_many'))
    expect(await schedule(6 * MINUTE)).toMatchObject({ ok: true })
  })

  test('cannot be deleted in the last 60 seconds', async () => {
    const remove = (made: { scheduled_message_id: string }, strip = false) => call('chat.deleteScheduledMessage', {
      channel: 'C1', scheduled_message_id: made.scheduled_message_id.slice(strip ? 1 : 0) })
    const [first, second] = [await schedule(2 * MINUTE), await schedule(2 * MINUTE)]
    clock += MINUTE - SECOND
    expect(await remove(first, true)).toMatchObject({ ok: true })
    expect(await remove(first)).toMatchObject(error('invalid_scheduled_message_id'))
    clock += SECOND
    expect(await remove(second)).toMatchObject(error('invalid_scheduled_message_id'))
    clock += MINUTE
    expect(slack.posted).toHaveLength(1)
  })

  test('with metadata, or into a channel the bot has left, are lost without a word', async () => {
    expect(await schedule(MINUTE, { metadata: { event_type: 'mark', event_payload: {} } })).toMatchObject({ ok: true })
    expect(await schedule(2 * MINUTE)).toMatchObject({ ok: true })
    clock += MINUTE
    expect(slack.scheduled.map((each) => each.state)).toEqual(['lost', 'pending'])
    slack.workspaces[0]?.channels[0]?.members.shift()
    clock += MINUTE
    expect(slack.scheduled.map((each) => each.state)).toEqual(['lost', 'lost'])
    expect(slack.posted).toEqual([])
  })

  test('the list comes in pages', async () => {
    for (let count = 0; count < 3; count += 1) await schedule(MINUTE)
    const first = await call('chat.scheduledMessages.list', { limit: 2 })
    const cursor = first.response_metadata.next_cursor
    expect([first.scheduled_messages.length, (await listed({ limit: 2, cursor })).length]).toEqual([2, 1])
  })

  test('the list may lag and show bare numbers, as Slack has been seen to do', async () => {
    const place = workspace({ id: 'T3', channels: [channel({ id: 'C1', members: ['UT3BOT'] })] })
    const other = await startFakeSlack({
      now: () => clock, workspaces: [place], listLagMs: 5 * SECOND, listIdsAsNumbers: true })
    const web = new WebClient(place.token, { slackApiUrl: other.url })
    const made = await web.chat.scheduleMessage({ channel: 'C1', text: 'x', post_at: seconds(clock + MINUTE) })
    expect((await web.chat.scheduledMessages.list()).scheduled_messages).toEqual([])
    clock += 5 * SECOND
    expect((await web.chat.scheduledMessages.list()).scheduled_messages).toMatchObject([
      { id: Number(made.scheduled_message_id?.slice(1)) }])
    await other.close()
  })

  test('50 calls a minute and workspace, when paced', async () => {
    slack.rateLimit = true
    const list = (token?: string) => call('chat.scheduledMessages.list', {}, token)
    for (let count = 0; count < 50; count += 1) expect(await list()).toMatchObject({ ok: true })
    expect(await list()).toMatchObject({ retryAfter: 60 })
    expect(await list('xoxb-T2-token')).toMatchObject({ ok: true })
    clock += MINUTE
    expect(await list()).toMatchObject({ ok: true })
  })
})

describe('triggers and views', () => {
  const modal = { type: 'modal', title: { type: 'plain_text', text: 'New' }, blocks: [{ type: 'divider' }] }
  const open = (trigger_id: string, more = {}) => call('views.open', { trigger_id, view: { ...modal, ...more } })

  test('a trigger works once, for three seconds, in its own workspace', async () => {
    const [one, two] = [slack.trigger('T1'), slack.trigger('T1')]
    expect(await open(slack.trigger('T2'))).toMatchObject(error('invalid_trigger_id'))
    clock += 3 * SECOND
    expect(await open(one)).toMatchObject({ ok: true, view: { team_id: 'T1', previous_view_id: null } })
    expect(await open(one)).toMatchObject(error('exchanged_trigger_id'))
    clock += 1
    expect(await open(two)).toMatchObject(error('expired_trigger_id'))
    expect(await open('')).toMatchObject(error('invalid_arguments'))
  })

  test('a view changes only against its hash, and only in its workspace', async () => {
    const { view } = await open(slack.trigger('T1'), { external_id: 'form-1' })
    const change = (more: object, token?: string) =>
      call('views.update', { view_id: view.id, view: modal, ...more }, token)
    expect(await change({ hash: view.hash })).toMatchObject({ ok: true })
    expect(await change({ hash: view.hash })).toMatchObject(error('hash_conflict'))
    expect(await change({}, 'xoxb-T2-token')).toMatchObject(error('not_found'))
    expect(slack.views[0]?.versions).toHaveLength(2)
    expect(await open(slack.trigger('T1'), { external_id: 'form-2' })).toMatchObject({ ok: true })
    expect(await open(slack.trigger('T1'), { external_id: 'form-2' })).toMatchObject(error('duplicate_external_id'))
  })

  test('a home page is one view a person, and is no modal', async () => {
    const publish = (view: object) => call('views.publish', { user_id: 'U1', view })
    await publish({ type: 'home', blocks: [] })
    expect(await publish({ type: 'home', blocks: [{ type: 'divider' }] })).toMatchObject({ ok: true })
    expect(slack.views).toMatchObject([{ by: 'views.publish', user: 'U1', view: { blocks: [{ type: 'divider' }] } }])
    expect(await publish(modal)).toMatchObject(error('invalid_arguments'))
  })
})

describe('response_url', () => {
  const send = (url: string, body: object) => slack.reroute(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const gesture = { team: 'T1', channel: 'C1', user: 'U1' }

  test('five uses, then gone', async () => {
    const url = slack.responseUrl(gesture)
    const uses = [0, 1, 2, 3, 4, 5].map(() => ({ text: 'Hello' }))
    const answers: number[] = []
    for (const body of uses) answers.push((await send(url, body)).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 404])
    expect(slack.ephemerals).toHaveLength(5)
  })

  test('half an hour, then expired_url', async () => {
    const url = slack.responseUrl(gesture)
    clock += 30 * MINUTE
    expect((await send(url, { text: 'Hello', response_type: 'in_channel' })).status).toBe(200)
    expect(slack.posted).toMatchObject([{ by: 'response_url', channel: 'C1' }])
    clock += 1
    expect(await (await send(url, { text: 'Hello' })).json()).toEqual(error('expired_url'))
  })

  test('replaces and deletes its message, refuses bad blocks, takes hooks.slack.com', async () => {
    const { ts } = await call('chat.postMessage', { channel: 'C1', text: 'Old' })
    const url = slack.responseUrl({ ...gesture, ts }).replace(new URL(slack.url).origin, 'https://hooks.slack.com')
    expect((await send(url, { blocks: [{ type: 'banner' }] })).status).toBe(400)
    await send(url, { replace_original: true, text: 'New <!here>' })
    expect(slack.posted[0]).toMatchObject({ text: 'New <!here>', mentions: [{ kind: 'here' }] })
    await send(url, { delete_original: true })
    expect(slack.posted[0]?.deleted).toBe(true)
    expect(slack.responses.map((each) => each.use)).toEqual([1, 2])
  })
})
