import { LogLevel, WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channel, type FakeSlack, startFakeSlack, user, workspace } from './slack.js'

const MONDAY = Date.UTC(2027, 2, 1, 9)
const SECOND = 1000
const MINUTE = 60 * SECOND
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
      id,
      users: [user({ id: 'U1' }), user({ id: 'UGUEST', is_ultra_restricted: true, email: 'guest@example.org' })],
      channels: [
        channel({ id: `C${id}`, members: [`U${id}BOT`, 'U1'] }),
        channel({ id: 'COPEN' }),
        channel({ id: 'CSECRET', is_private: true }),
        channel({ id: 'COLD', members: [`U${id}BOT`], is_archived: true }),
      ],
    })),
  })
})
afterEach(() => slack.close())

const client = (token?: string, more = {}) => new WebClient(token, {
  slackApiUrl: slack.url, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger, ...more,
})
const call = (method: string, options: Record<string, unknown> = {}, token = 'xoxb-T1-token') =>
  client(token).apiCall(method, options).catch((error) => error.data ?? error)
const post = (more: Record<string, unknown> = {}, token?: string) =>
  call('chat.postMessage', { channel: 'CT1', text: 'Hello', ...more }, token)
const error = (code: string) => ({ ok: false, error: code })

describe('who may call', () => {
  test('each workspace has its own token, and calls say which was used', async () => {
    expect(await call('auth.test', {}, 'xoxb-T2-token')).toMatchObject({ ok: true, team_id: 'T2', bot_id: 'BT2BOT' })
    expect(await post({}, 'xoxb-T2-token')).toMatchObject(error('channel_not_found'))
    expect(await post()).toMatchObject({ ok: true })
    expect(slack.calls.map((each) => [each.token, each.team])).toEqual([
      ['xoxb-T2-token', 'T2'], ['xoxb-T2-token', 'T2'], ['xoxb-T1-token', 'T1']])
    expect(slack.posted).toMatchObject([{ team: 'T1', token: 'xoxb-T1-token', channel: 'CT1', text: 'Hello' }])
  })

  test('no token, a strange token, a revoked one, a missing scope, an unknown method', async () => {
    expect(await (await fetch(`${slack.url}auth.test`, { method: 'POST' })).json()).toMatchObject(error('not_authed'))
    expect(await call('auth.test', {}, 'xoxb-other')).toMatchObject(error('invalid_auth'))
    expect(await call('chat.meMessage')).toMatchObject(error('unknown_method'))
    const [t1] = slack.workspaces
    if (t1) t1.scopes = ['commands']
    expect(await post()).toMatchObject({ ...error('missing_scope'), needed: 'chat:write', provided: 'commands' })
    if (t1) t1.refuses = 'token_revoked'
    expect(await post()).toMatchObject(error('token_revoked'))
  })
})

describe('where it may post', () => {
  test('unknown, not a member, private and unseen, archived, public with the extra scope', async () => {
    expect(await post({ channel: 'CNONE' })).toMatchObject(error('channel_not_found'))
    expect(await post({ channel: 'COPEN' })).toMatchObject(error('not_in_channel'))
    expect(await post({ channel: 'CSECRET' })).toMatchObject(error('channel_not_found'))
    expect(await post({ channel: 'COLD' })).toMatchObject(error('is_archived'))
    slack.workspaces[0]?.scopes.push('chat:write.public')
    expect(await post({ channel: 'COPEN' })).toMatchObject({ ok: true })
  })

  test('ephemeral only to members; a person as channel is the direct chat', async () => {
    const ephemeral = (who: string) => call('chat.postEphemeral', { channel: 'CT1', user: who, text: 'psst' })
    expect(await ephemeral('U1')).toMatchObject({ ok: true })
    expect(await ephemeral('UGUEST')).toMatchObject(error('user_not_in_channel'))
    expect(slack.ephemerals).toMatchObject([{ user: 'U1', text: 'psst' }])
    const opened = await call('conversations.open', { users: 'UGUEST' })
    expect(await post({ channel: 'UGUEST' })).toMatchObject({ ok: true, channel: opened.channel.id })
  })

  test('only own messages are updated and deleted, and what they said is kept', async () => {
    const { ts } = await post({ blocks: [{ type: 'divider', block_id: 'a' }] })
    const again = { channel: 'CT1', ts, text: 'Changed', blocks: [{ type: 'divider', block_id: 'a' }] }
    expect(await call('chat.update', again)).toMatchObject({ ok: true, text: 'Changed' })
    expect(slack.posted[0]).toMatchObject({ text: 'Changed', edits: [{ text: 'Hello' }] })
    expect(slack.warnings).toMatchObject([{ method: 'chat.update', warning: 'block_id_reused' }])
    expect(await call('chat.update', { ...again, ts: '1.000001' })).toMatchObject(error('message_not_found'))
    expect(await call('chat.delete', { channel: 'CT1', ts })).toMatchObject({ ok: true })
    expect(await call('chat.delete', { channel: 'CT1', ts })).toMatchObject(error('message_not_found'))
  })
})

test('people and channels, page by page', async () => {
  const guest = async () => (await call('users.info', { user: 'UGUEST' })).user
  expect(await guest()).toMatchObject({ team_id: 'T1', is_ultra_restricted: true, tz: 'Europe/London' })
  expect((await guest()).profile).not.toHaveProperty('email')
  slack.workspaces[0]?.scopes.push('users:read.email')
  expect((await guest()).profile.email).toBe('guest@example.org')
  expect(await call('users.info', { user: 'UNONE' })).toMatchObject(error('user_not_found'))
  expect(await call('conversations.info', { channel: 'CT1' })).toMatchObject({
    channel: { is_member: true, is_archived: false, shared_team_ids: [] } })
  const first = await call('conversations.members', { channel: 'CT1', limit: 1 })
  const next = first.response_metadata.next_cursor
  const second = await call('conversations.members', { channel: 'CT1', limit: 1, cursor: next })
  expect([first.members, second.members, second.response_metadata.next_cursor]).toEqual([['UT1BOT'], ['U1'], ''])
  expect(await call('conversations.members', { channel: 'CT1', cursor: 'x' })).toMatchObject(error('invalid_cursor'))
})

test('live mentions and masked links are seen, escaped or plain ones are not', async () => {
  await post({ text: '&lt;!channel&gt; <!date^1^{date}|then> <#C1>', blocks: [
    { type: 'section', text: { type: 'plain_text', text: '<!here> <@U1>' } }] })
  expect([slack.mentions, slack.links]).toEqual([[], []])
  const broadcast = { type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }
  await post({ text: '<!channel> <@U1>', blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: '<!subteam^S1> <https://evil.example|nhs.uk>' } },
    { type: 'rich_text', elements: [broadcast] }] })
  await post({ text: 'ask @everyone', link_names: true })
  expect(slack.mentions.map((each) => each.kind)).toEqual(['channel', 'user', 'subteam', 'here', 'everyone'])
  expect(slack.mentions[2]).toMatchObject({ raw: '<!subteam^S1>', pointer: '/blocks/0/text/text', team: 'T1' })
  expect(slack.links).toMatchObject([{ url: 'https://evil.example', label: 'nhs.uk' }])
})

test('warns of blocks without a text, and of more than 4,000 characters', async () => {
  await post({ text: undefined, blocks: [{ type: 'divider' }] })
  await post({ text: 'x'.repeat(4001) })
  expect(slack.warnings.map((each) => each.warning)).toEqual([
    'missing_text_in_message', 'text_longer_than_recommended'])
})

describe('scripted faults', () => {
  test('drop and acceptThenStatus lose the answer, not the message', async () => {
    slack.script('chat.postMessage', [
      { drop: true }, { acceptThenStatus: 500 }, { dropUnheard: true }, { status: 503 }])
    const outcomes = [await post(), await post(), await post(), await post()]
    expect(outcomes.every((each) => each instanceof Error)).toBe(true)
    expect(slack.posted).toHaveLength(2)
    expect(slack.calls.map((each) => each.status)).toEqual([0, 500, 0, 503])
    expect(await post()).toMatchObject({ ok: true })
  })

  test('the real client, left to its defaults, posts twice when the answer is lost', async () => {
    slack.script('chat.postMessage', [{ drop: true }])
    const eager = client('xoxb-T1-token', { retryConfig: { retries: 1, minTimeout: 1, maxTimeout: 1 } })
    await eager.apiCall('chat.postMessage', { channel: 'CT1', text: 'Hello' })
    expect(slack.posted).toHaveLength(2)
  })

  test('Retry-After, a body of your own, a delay, and work that lands late', async () => {
    slack.script('chat.postMessage', [{ retryAfter: 7 }, { body: error('internal_error') }, { delayMs: 300 }])
    slack.script('*', [{ landsAfterMs: MINUTE, drop: true }])
    expect(await post()).toMatchObject({ retryAfter: 7 })
    expect(await post()).toMatchObject(error('internal_error'))
    const hasty = client('xoxb-T1-token', { timeout: 50 })
    const slow = hasty.apiCall('chat.postMessage', { channel: 'CT1', text: 'slow' })
    await expect(slow).rejects.toThrow(/timeout|aborted/i)
    await post({ text: 'late' })
    expect(slack.posted.map((each) => each.text)).toEqual(['slow'])
    clock += MINUTE
    expect(slack.posted.map((each) => each.text)).toEqual(['slow', 'late'])
  })

  test('one message a second and channel, when switched on', async () => {
    slack.rateLimit = true
    expect(await post()).toMatchObject({ ok: true })
    expect(await post()).toMatchObject({ retryAfter: 1 })
    clock += SECOND
    expect(await post()).toMatchObject({ ok: true })
  })
})
