import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { say } from '../../src/reply.js'
import { appMention, blockAction, type FakeSlack } from '../fakes/slack.js'
import { hostile } from '../gallery.js'
import { buttonsOf, startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
let slack: FakeSlack
beforeEach(async () => {
  bot = await startSlackBot()
  slack = bot.slack
})
afterEach(() => bot.close())

const click = async (value: string, more: object = {}) => {
  const response = await bot.send(blockAction({ ...bot.origin(), actionId: 'next-0', value, ...more }))
  await bot.settled()
  return response
}

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
