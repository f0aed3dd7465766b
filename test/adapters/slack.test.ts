import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { say } from '../../src/reply.js'
import { appMention, blockAction, directMessage, slashCommand, type FakeSlack } from '../fakes/slack.js'
import { hostile } from '../gallery.js'
import { buttonsOf, startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
let slack: FakeSlack
beforeEach(async () => {
  bot = await startSlackBot()
  slack = bot.slack
})
afterEach(() => bot.close())

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const click = async (value: string, more: object = {}) => {
  const response = await bot.send(blockAction({ ...bot.origin(), actionId: 'next-0', value, ...more }))
  await bot.settled()
  return response
}

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

describe('a button', () => {
  it('sends its line as the person who clicked, with what it was drawn from', async () => {
    bot.answers(() => ({ reply: say('channel', 'Closed A-14.') }))
    const value = JSON.stringify({ line: 'action done 14', expects: [{ record: 'action/14', revision: 2 }], mentions: { '@Tom Reed': 'U2' } })
    const response = await click(value, { user: 'U2', message: { ts: '5.5', thread_ts: '4.4' } })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(bot.asked).toMatchObject([{
      said: { line: 'action done 14' }, caller: { user: 'U2', name: 'Tom Reed' }, expects: [{ record: 'action/14', revision: 2 }], mentions: [{ token: '@Tom Reed', user: 'U2' }],
    }])
    expect(slack.responses).toMatchObject([{ body: { response_type: 'in_channel', replace_original: false, thread_ts: '4.4', text: 'Closed A-14.' } }])
  })

  it('“Show to channel” asks again and shows the answer to all, but never a problem', async () => {
    bot.answers(() => ({ reply: say('caller', 'Two open actions.') }))
    await click('{"line":"action list","show":true}')
    bot.answers(() => ({ reply: { ...say('caller', 'No.'), problem: 'not-allowed' } }))
    await click('{"line":"action list","show":true}')
    expect(slack.responses.map(({ body }) => [body['response_type'], body['text']])).toEqual([['in_channel', 'Two open actions.'], ['ephemeral', 'No.']])
    expect(buttonsOf(slack.responses[0]?.body['blocks'])).toEqual({})
  })

  it.each(['', 'null', '{}', '[]', '{"line":7}', 'done 14'])('of another kind (%s) is not guessed at', async (value) => {
    await click(value)
    expect(bot.asked).toEqual([])
    expect(slack.responses).toMatchObject([{ body: { text: expect.stringContaining('another version') as string } }])
  })
})

describe('what strangers type', () => {
  it('never becomes a live mention or link, whichever way it comes back', async () => {
    const text = hostile.join(' ')
    bot.answers(({ said }) => {
      const line = 'line' in said ? said.line : ''
      return { reply: { audience: 'channel', title: line, body: [{ kind: 'text', text: [{ strong: line }, line] }, { kind: 'list', items: [{ text: line, detail: line, choice: { label: line, line } }] }], next: [{ label: line, line }] } }
    })
    await bot.send(appMention({ ...bot.origin(), text }))
    await click(JSON.stringify({ line: text }))
    await bot.settled()
    await bot.bot.post('slack/T1/C1', { audience: 'channel', title: text, body: [{ kind: 'text', text }] })
    expect(slack.posted.length).toBe(3)
    expect([...slack.mentions, ...slack.links]).toEqual([])
    expect(slack.warnings).toEqual([])
  })
})

describe('two workspaces', () => {
  it('never share a token, though their channels and people have the same ids', async () => {
    const both = await startSlackBot({ teams: 'both' })
    both.answers(() => ({ reply: say('private', 'Yours.') }))
    await Promise.all([both.first, both.second, both.first, both.second].map((workspace) => both.slash('mine', { workspace })))
    await Promise.all(['T1', 'T2'].map((team) => both.bot.post(`slack/${team}/C1`, say('channel', team))))
    await both.settled()
    expect(both.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(6)
    for (const { team, token, status, answer } of both.slack.calls) {
      expect([token, status]).toEqual([`xoxb-${team}-token`, 200])
      expect(answer).toMatchObject({ ok: true })
    }
    for (const { team, text } of both.slack.posted.filter(({ channel }) => channel === 'C1')) expect(text).toBe(team)
    expect(both.asked.map(({ place, caller }) => place.tenant === caller.tenant)).toEqual([true, true, true, true])
    await both.close()
  })
})
