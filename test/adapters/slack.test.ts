import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { say } from '../../src/reply.js'
import { appMention, directMessage, slashCommand, type FakeSlack } from '../fakes/slack.js'
import { buttonsOf, startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
let slack: FakeSlack
beforeEach(async () => {
  bot = await startSlackBot()
  slack = bot.slack
})
afterEach(() => bot.close())

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a slash command', () => {
  it('reaches the core as who, where and what', async () => {
    await bot.slash('add &lt;kits&gt; &amp; more for <@U2|tom> in <#C9|cases> &lt;@U1&gt; <https://www.gov.uk/x|www.gov.uk/x>')
    expect(bot.asked).toEqual([{
      id: expect.stringMatching(/^slack:\d+\.\d+\.[0-9a-f]+$/) as unknown,
      said: { line: 'add <kits> & more for @Tom Reed in #cases <@U1> www.gov.uk/x' },
      caller: { platform: 'slack', tenant: 'T1', user: 'U1', name: 'Priya Shah' },
      mentions: [{ token: '@Tom Reed', tenant: 'T1', user: 'U2', name: 'Tom Reed' }],
      place: { platform: 'slack', tenant: 'T1', channel: 'C1', kind: 'channel', name: 'cdp' },
      expects: [],
    }])
    expect(bot.requests).toEqual([{ id: bot.asked[0]?.id, platform: 'slack', ms: expect.any(Number) as number, outcome: 'answered' }])
  })

  it('knows a direct chat, and names no private place', async () => {
    await bot.slash('mine', { channel: 'DT1U1' })
    await bot.slash('mine', { channel: 'CPRIVATE' })
    expect(bot.asked.map(({ place }) => [place.channel, place.kind, place.name])).toEqual([['DT1U1', 'direct', undefined], ['CPRIVATE', 'channel', undefined]])
  })

  it('shows what was recorded to the channel, what was read to the caller', async () => {
    bot.answers(() => ({ reply: { ...say('channel', 'Recorded A-14.'), next: [{ label: 'Undo', line: 'undo change 3' }] } }))
    const recorded = await bot.slash('add kits')
    expect(recorded.body).toMatchObject({ response_type: 'in_channel', text: 'Recorded A-14.\n\nUndo: undo change 3' })
    expect(buttonsOf(recorded.body.blocks)).toEqual({ Undo: '{"line":"undo change 3"}' })
    bot.answers(() => ({ reply: say('caller', 'Nothing is overdue.') }))
    const read = await bot.slash('overdue')
    expect(read.body.response_type).toBe('ephemeral')
    expect(buttonsOf(read.body.blocks)).toEqual({ 'Show to channel': '{"line":"overdue","show":true}' })
  })

  it('offers no “Show to channel” for a problem, a question, or in a direct chat', async () => {
    bot.answers(() => ({ reply: { ...say('caller', 'No.'), problem: 'not-allowed' } }))
    expect(buttonsOf((await bot.slash('add x')).body.blocks)).toEqual({})
    bot.answers(() => ({ reply: { ...say('caller', 'Which?'), asks: true } }))
    expect(buttonsOf((await bot.slash('add x')).body.blocks)).toEqual({})
    bot.answers(() => ({ reply: say('caller', 'Fine.') }))
    expect(buttonsOf((await bot.slash('mine', { channel: 'DT1U1' })).body.blocks)).toEqual({})
  })

  it('that takes long is acknowledged empty and answered once', async () => {
    bot.answers(async () => {
      await wait(1700)
      return { reply: say('channel', 'Recorded A-1.') }
    })
    const began = performance.now()
    expect((await bot.slash('add kits')).body).toEqual({})
    expect(performance.now() - began).toBeLessThan(2500)
    await bot.settled()
    expect(slack.responses).toMatchObject([{ user: 'U1', use: 1, body: { response_type: 'in_channel', text: 'Recorded A-1.', replace_original: false } }])
  })

  it('that was recorded by another delivery is acknowledged empty', async () => {
    bot.answers(() => ({ duplicate: true }))
    expect(await bot.slash('add kits')).toEqual({ status: 200, body: {} })
    expect(bot.requests[0]?.outcome).toBe('duplicate')
  })

  it('without a trigger is told apart by its content', async () => {
    const payload = slashCommand({ ...bot.origin(), text: 'status', override: { trigger_id: '' } })
    await bot.send(payload)
    await bot.send(payload)
    await bot.send({ ...payload, text: 'mine' })
    expect(bot.asked.map(({ id }) => id)).toEqual([expect.stringMatching(/^slack:[0-9a-f]{32}$/), expect.stringMatching(/^slack:[0-9a-f]{32}$/)])
  })

  it('goes on without names when Slack does not tell them', async () => {
    slack.script('users.info', [{ status: 500 }, { body: { ok: false, error: 'missing_scope' } }])
    await bot.slash('add x for <@U2|tom>')
    expect(bot.asked[0]).toMatchObject({ caller: { name: 'priya' }, said: { line: 'add x for @tom' } })
  })

  it('from another workspace is told it is not connected; one Slack cannot name is asked to try again', async () => {
    const stranger = await bot.slash('status', { workspace: bot.second })
    expect(stranger.body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('not connected') as string })
    expect(bot.asked).toEqual([])
    const fresh = await startSlackBot()
    fresh.slack.script('auth.test', [{ status: 503 }])
    expect((await fresh.slash('status')).body.text).toContain('cannot reach Slack')
    expect((await fresh.slash('status')).body.text).toBe('Heard.')
    await fresh.close()
  })

  it('that fails in the core’s own code is our fault, with a reference', async () => {
    bot.answers(() => Promise.reject(new Error('broken')))
    expect((await bot.slash('status')).body.text).toContain('quote fault1')
    expect(bot.faults).toHaveLength(1)
  })
})

describe('a private answer', () => {
  it('goes to the direct chat only', async () => {
    bot.answers(() => ({ reply: say('private', 'Kept about you: your name.') }))
    expect((await bot.slash('privacy')).body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('direct chat') as string })
    expect(slack.posted).toMatchObject([{ channel: 'DT1U1', text: 'Kept about you: your name.' }])
    slack.script('conversations.open', [{ body: { ok: false, error: 'cannot_dm_bot' } }])
    const { body } = await bot.slash('privacy')
    expect(JSON.stringify(body)).toContain('could not send you a direct message')
    expect(JSON.stringify(body)).not.toContain('your name')
    expect(slack.posted).toHaveLength(1)
  })

  it('is given at once where only they read', async () => {
    bot.answers(() => ({ reply: say('private', 'Kept about you.') }))
    expect((await bot.slash('privacy', { channel: 'DT1U1' })).body).toMatchObject({ response_type: 'ephemeral', text: 'Kept about you.' })
    expect(slack.posted).toEqual([])
  })
})

describe('a mention and a direct line', () => {
  it('a mention is answered in its thread, without the bot’s name in the line', async () => {
    bot.answers(() => ({ reply: say('channel', 'Recorded A-2.') }))
    const mention = appMention({ ...bot.origin(), text: 'add kits for <@U2>' })
    await bot.send(mention)
    await bot.settled()
    const event = mention['event'] as { ts: string }
    expect(bot.asked).toMatchObject([{ id: `slack:${String(mention['event_id'])}`, said: { line: 'add kits for @Tom Reed' }, place: { kind: 'channel' }, mentions: [{ user: 'U2' }] }])
    expect(slack.posted).toMatchObject([{ channel: 'C1', thread_ts: event.ts, text: 'Recorded A-2.' }])
    bot.answers(() => ({ reply: say('caller', 'Nothing.') }))
    await bot.send(appMention({ ...bot.origin(), text: 'overdue', threadTs: '1.1' }))
    await bot.settled()
    expect(slack.ephemerals).toMatchObject([{ user: 'U1', text: 'Nothing.' }])
    expect(slack.calls.at(-1)?.body).toMatchObject({ thread_ts: '1.1' })
  })

  it('a direct line is answered in the chat; a repeated delivery is not answered again', async () => {
    const line = directMessage({ ...bot.origin(), channel: 'DT1U1', text: 'mine' })
    slack.workspaces[0]?.channels.push({ id: 'DT1U1', name: 'd', members: ['U1', 'UT1BOT'], kind: 'im', is_private: true, is_archived: false, is_ext_shared: false, shared_team_ids: [] })
    for (const retry of ['', '1', '2']) await bot.send(line, { headers: retry ? { 'x-slack-retry-num': retry } : {} })
    await bot.settled()
    expect(bot.asked).toMatchObject([{ place: { kind: 'direct', channel: 'DT1U1' } }])
    expect(slack.posted).toMatchObject([{ channel: 'DT1U1', text: 'Heard.' }])
  })

  it('the bot’s own words, other bots, edits and other people’s talk are not heard', async () => {
    const event = (fields: object) => {
      const one = directMessage({ ...bot.origin(), channel: 'DT1U1', text: 'mine' })
      return { ...one, event: { ...(one['event'] as object), ...fields } }
    }
    const deaf = [{ bot_id: 'B1' }, { subtype: 'message_changed' }, { edited: { ts: '1' } }, { user: 'UT1BOT' }, { user: undefined }, { text: 7 }, { channel_type: 'channel', channel: 'C1' }, { type: 'reaction_added' }]
    for (const fields of deaf) expect((await bot.send(event(fields))).status).toBe(200)
    await bot.settled()
    expect(bot.asked).toEqual([])
    expect(slack.posted).toEqual([])
  })
})
