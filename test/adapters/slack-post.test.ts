import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClients } from '../../adapters/slack/client.js'
import { singleInstallation } from '../../adapters/slack/installations.js'
import { createPost } from '../../adapters/slack/post.js'
import { say } from '../../src/reply.js'
import type { Behaviour } from '../fakes/slack.js'
import { startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
beforeEach(async () => void (bot = await startSlackBot()))
afterEach(() => bot.close())

const digest = say('channel', 'The week.')
const posts = () => bot.slack.calls.filter(({ method }) => method === 'chat.postMessage').length

describe('posting', () => {
  it('posts once and says which message it became', async () => {
    const posted = await bot.bot.post('slack/T1/C1', digest)
    expect(posted).toEqual({ ok: true, id: bot.slack.posted[0]?.ts })
    expect(bot.slack.posted).toMatchObject([{ channel: 'C1', text: 'The week.' }])
    expect(bot.slack.calls.at(-1)?.body).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  })

  it.each([
    ['slack/T1/CNONE', 'channel_not_found'], ['slack/T1/COUT', 'not_in_channel'], ['slack/T1/COLD', 'is_archived'],
    ['slack/T9/C1', 'that workspace is not connected'],
  ])('%s is refused for good: %s', async (place, note) => {
    expect(await bot.bot.post(place, digest)).toEqual({ ok: false, kind: 'refused', note })
  })

  const faults: [string, Behaviour, object][] = [
    ['rate limited', { retryAfter: 30 }, { kind: 'retry', retryAfterSeconds: 30 }],
    ['rate limited without sense', { retryAfter: 'soon' }, { kind: 'retry' }],
    ['rate limited in words', { body: { ok: false, error: 'ratelimited' } }, { kind: 'retry' }],
    ['taken, then 500', { acceptThenStatus: 500 }, { kind: 'doubt', note: 'HTTP 500' }],
    ['503', { status: 503 }, { kind: 'doubt', note: 'HTTP 503' }],
    ['taken, then dropped', { drop: true }, { kind: 'doubt' }],
    ['internal_error', { body: { ok: false, error: 'internal_error' } }, { kind: 'doubt' }],
    ['fatal_error', { body: { ok: false, error: 'fatal_error' } }, { kind: 'doubt' }],
    ['not JSON', { body: '<html>' }, { kind: 'doubt', note: 'unreadable answer' }],
    ['404', { status: 404 }, { kind: 'refused', note: 'HTTP 404' }],
    ['token revoked', { body: { ok: false, error: 'token_revoked' } }, { kind: 'refused', note: 'token_revoked' }],
  ]
  it.each(faults)('%s: one attempt, and told apart', async (_name, fault, expected) => {
    await bot.bot.post('slack/T1/C1', digest)
    bot.slack.script('chat.postMessage', [fault])
    expect(await bot.bot.post('slack/T1/C1', digest)).toMatchObject({ ok: false, ...expected })
    expect(posts()).toBe(2)
  })

  it('to a Slack that is not there may be tried again', async () => {
    const gone = await startSlackBot()
    await gone.close()
    const clients = createClients(gone.slack.url)
    const installation = { team: 'T1', token: 'xoxb-1', botUser: 'U', botName: '@cdp' }
    const post = createPost({ clients, installations: { of: async () => installation } })
    expect(await post('slack/T1/C1', digest)).toEqual({ ok: false, kind: 'retry', note: 'ECONNREFUSED' })
    const unnamed = createPost({ clients, installations: singleInstallation('xoxb-1', clients) })
    expect(await unnamed('slack/T1/C1', digest)).toMatchObject({ ok: false, kind: 'retry' })
  })

  it('gives up after ten seconds, in doubt', async () => {
    await bot.bot.post('slack/T1/C1', digest)
    bot.slack.script('chat.postMessage', [{ delayMs: 12_000 }])
    const began = performance.now()
    expect(await bot.bot.post('slack/T1/C1', digest)).toEqual({ ok: false, kind: 'doubt', note: 'TimeoutError' })
    expect(performance.now() - began).toBeLessThan(11_500)
    expect(posts()).toBe(2)
  })
})
