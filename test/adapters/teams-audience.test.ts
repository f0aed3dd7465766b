import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/dispatch.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { say } from '../../src/reply.js'
import { mentionOf, people, places } from '../fakes/teams.js'
import { buttonsOf, engines, startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

describe.each(engines)('Teams and the core, checked by %s', (engine) => {
  let bot: TeamsBot
  beforeAll(async () => void (bot = await startTeamsBot({ engine })))
  afterAll(() => bot.close())
  beforeEach(() => {
    bot.asked.length = bot.requests.length = bot.events.length = bot.teams.calls.length = 0
    bot.answers(() => ({ reply: say('caller', 'Heard.') }))
  })

  const commit = {} as NonNullable<Answer['commit']>
  const targeted = () => ({ recipient: { ...bot.teams.bot, isTargeted: true } })

  describe('what reaches the core', () => {
    it('who, where and whom', async () => {
      const tom = mentionOf(people.tom)
      const self = mentionOf(bot.teams.bot)
      await bot.say('', { text: `${self.text}&nbsp;add kits for ${tom.text}`, entities: [self.entity, tom.entity], id: '77' })
      expect(bot.asked).toEqual([{
        id: `teams:${places.channel.conversation}:77`,
        said: { line: 'add kits for @Tom Reed' },
        caller: { platform: 'teams', tenant: bot.teams.tenant, user: '29:priya', alias: people.priya.aadObjectId, name: 'Priya Shah' },
        mentions: [{ token: '@Tom Reed', tenant: bot.teams.tenant, user: '29:tom', name: 'Tom Reed' }],
        place: { platform: 'teams', tenant: bot.teams.tenant, channel: '19:cdp@thread.tacv2', kind: 'channel' },
        expects: [],
      }])
      expect(bot.requests).toEqual([{ id: `teams:${places.channel.conversation}:77`, platform: 'teams', ms: expect.any(Number), outcome: 'answered' }])
    })

    it('a meeting’s chat is a channel, a personal chat is direct, a long id is a short one', async () => {
      await bot.say('status', { where: places.group })
      await bot.say('status', { where: places.personal })
      await bot.say('status', { where: { ...places.personal, conversation: `a:${'x'.repeat(400)}` } })
      expect(bot.asked.map(({ place: { kind, channel } }) => [kind, channel.slice(0, 12)])).toEqual([['channel', '19:meeting_a'], ['direct', 'a:personal-2'], ['direct', 'a:xxxxxxxxxx']])
      expect(Math.max(...bot.asked.map(({ id }) => id.length))).toBeLessThanOrEqual(200)
    })

    it('nothing of what people say to one another, or another bot says', async () => {
      await bot.say('', { text: 'status' })
      await bot.say('status', { from: { ...people.tom, role: 'bot' } })
      expect(bot.asked).toEqual([])
    })
  })

  describe('who sees the answer', () => {
    it('a targeted question is answered to its asker alone, with a way to show it', async () => {
      const { calls } = await bot.say('status', targeted())
      expect(calls.map(({ query }) => query)).toEqual(['?isTargetedActivity=true'])
      expect(calls[0]?.body['recipient']).toEqual({ id: '29:priya', name: 'Priya Shah', isTargeted: true })
      const shown = await bot.press(buttonsOf(calls[0]?.body)['Show to channel'], '5', targeted())
      expect(shown.body.value).toBe('Shown to the channel.')
      expect(shown.calls.map(({ query, body }) => [query, body['recipient']])).toEqual([['', undefined]])
    })

    it('a targeted record is answered to its asker, and told to the channel in one line without buttons', async () => {
      bot.answers(() => ({ commit, reply: { ...say('channel', 'Recorded A-1.'), next: [{ label: 'Undo', line: 'undo' }] } }))
      const { calls } = await bot.say('add x', targeted())
      expect(calls.map(({ query, body }) => [query, textsOf(body)])).toEqual([['?isTargetedActivity=true', ['Recorded A-1.', 'Undo']], ['', ['Recorded A-1.']]])
    })

    it('a private answer goes to the direct chat, and the channel is told so without content', async () => {
      bot.answers(() => ({ reply: say('private', 'Secret.') }))
      const { calls } = await bot.say('mine')
      expect(calls.map(({ path }) => path.split('/activities')[0])).toEqual(['/v3/conversations', '/v3/conversations/a:personal-29:priya', `/v3/conversations/${places.channel.conversation}`])
      expect(calls[0]?.body).toMatchObject({ isGroup: false, members: [{ id: '29:priya' }], tenantId: bot.teams.tenant })
      expect(textsOf(calls[1]?.body)).toEqual(['Secret.'])
      expect(JSON.stringify(calls[2]?.body)).not.toContain('Secret')
    })

    it('when it cannot be sent, nobody sees it', async () => {
      bot.answers(() => ({ reply: say('private', 'Secret.') }))
      bot.teams.script({ status: 403, code: 'BotNotInConversationRoster' })
      const { calls } = await bot.say('mine')
      expect(JSON.stringify(calls)).not.toContain('Secret')
      expect(textsOf(calls.at(-1)?.body).join()).toContain('I could not send you a direct message')
    })

    it('in the direct chat itself it is simply the answer', async () => {
      bot.answers(() => ({ reply: say('private', 'Secret.') }))
      const { calls } = await bot.say('mine', { where: places.personal })
      expect(calls.map(({ body }) => textsOf(body))).toEqual([['Secret.']])
    })
  })

  describe('a pressed button', () => {
    it('that reads is answered below; one that fails, beside the card', async () => {
      const read = await bot.press({ line: 'status', expects: [{ record: 'action/1', revision: 2 }] }, '5')
      expect([read.body.type, read.body.value]).toEqual(['application/vnd.microsoft.activity.message', 'The answer is below.'])
      expect(read.calls.map(({ method }) => method)).toEqual(['POST'])
      expect(bot.asked[0]).toMatchObject({ said: { line: 'status' }, expects: [{ record: 'action/1', revision: 2 }] })
      bot.answers(() => ({ reply: { ...say('caller', 'You may not.'), problem: 'not-allowed' } }))
      const refused = await bot.press({ line: 'done 1' }, '5')
      expect([refused.body.value, refused.calls]).toEqual(['You may not.', []])
    })

    it('that leads to a form brings it below, where the card stays', async () => {
      bot.answers(() => ({ form: { command: 'action add', title: 'Add', fields: [], submit: 'Record' } }))
      const { body, calls } = await bot.press({ line: 'action add' }, '5')
      expect([body.value, calls.map(({ method }) => method)]).toEqual(['The form is below.', ['POST']])
    })

    it('private on a shared card: the line beside it says so, and the channel sees nothing at all', async () => {
      bot.answers(() => ({ reply: say('private', 'Secret.') }))
      const { body, calls } = await bot.press({ line: 'mine' }, '5')
      expect(body.value).toBe('That is only for you: I have sent it to you in our direct chat.')
      expect(calls.map(({ path }) => path.split('/activities')[0])).toEqual(['/v3/conversations', '/v3/conversations/a:personal-29:priya'])
    })

    it('never draws a private list on a shared card', async () => {
      bot.answers(({ said }) => ('line' in said && said.line === 'mine' ? { reply: say('private', 'Secret.') } : { commit, reply: say('channel', 'Done.') }))
      const { body, calls } = await bot.press({ line: 'done 1', redraw: 'mine' }, '5')
      expect(JSON.stringify([body, calls])).not.toContain('Secret')
    })

    it('draws the card anew for the people its line meant', async () => {
      bot.answers(({ said }) => ('line' in said && said.line.startsWith('mine') ? { reply: say('caller', 'Tom’s.') } : { commit, reply: say('channel', 'Done.') }))
      const choice = { label: 'Done', line: 'done 1' }
      const data = buttonsOf(renderMessage({ ...say('caller', 'Tom’s.'), next: [choice] }, { redraw: 'mine @Tom Reed', mentions: { '@Tom Reed': '29:tom', '@Ann Lee': '29:ann' } }))['Done']
      const { calls } = await bot.press(data, '5')
      expect(bot.asked.map(({ mentions }) => mentions.map(({ user }) => user))).toEqual([['29:tom'], ['29:tom']])
      expect(buttonsOf(calls)).toEqual({})
    })

    it('twice is done once; one that is not ours does nothing', async () => {
      await bot.press({ line: 'done 1' }, '5', { id: 'same' })
      expect((await bot.press({ line: 'done 1' }, '5', { id: 'same' })).body.value).toBe('I have heard that already.')
      expect((await bot.press({ verb: 'old' }, '5')).body.value).toContain('another version of me')
      expect(bot.asked).toHaveLength(1)
    })

    it('a card that cannot be updated is a line in the log, no more', async () => {
      bot.answers(() => ({ commit, reply: say('channel', 'Done.') }))
      bot.teams.script({ status: 404 })
      expect((await bot.press({ line: 'done 1' }, '5')).body.statusCode).toBe(200)
      expect(bot.events).toContainEqual({ name: 'teams card not updated', fields: { id: expect.any(String), note: 'HTTP 404' } })
    })

    it('a slow one is acknowledged in time, and its answer comes below', async () => {
      bot.answers(async () => {
        await new Promise((resolve) => setTimeout(resolve, 4200))
        return { reply: say('caller', 'At last.') }
      })
      const { body, calls } = await bot.press({ line: 'status' }, '5')
      expect(body.value).toContain('This takes a little longer')
      expect(calls.map(({ body: said }) => textsOf(said))).toEqual([['At last.']])
    })
  })

  describe('a fault of ours', () => {
    it('is a reference to quote, and no stack', async () => {
      bot.answers(() => Promise.reject(new Error('secret detail')))
      const { status, calls } = await bot.say('status')
      expect([status, textsOf(calls[0]?.body)]).toEqual([200, ['Something went wrong on our side. If it happens again, quote fault1.']])
      const pressed = await bot.press({ line: 'status' }, '5')
      expect(JSON.stringify(pressed.body)).not.toContain('secret detail')
      bot.faults.length = 0
    })
  })
})
