import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { all } from '../../src/record/board.js'
import { mentionOf, people, places, type Person } from '../fakes/teams.js'
import { startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

describe('a meeting’s chat, on its first use', () => {
  let bot: TeamsBot
  beforeEach(async () => {
    bot = await startTeamsBot({ core: 'real' })
    await bot.say('setup East CDP')
  })
  afterEach(() => bot.close())

  const inChat = async (text: string, as: Person = people.priya) => {
    const { calls } = await bot.say(text, { as, where: places.group })
    return calls.map(({ body }) => textsOf(body).join(' '))
  }
  async function list(whom: Person): Promise<void> {
    const [self, other] = [mentionOf(bot.teams.bot), mentionOf(whom)]
    await bot.say('', { text: `${self.text} roles set ${other.text} member`, entities: [self.entity, other.entity] })
  }
  async function bindings() {
    const [partnership] = await bot.harness.app.directory.partnerships()
    return all(await bot.harness.app.boards.current(partnership?.id ?? ''), 'binding').map(({ fields }) => [fields.channel, fields.digest])
  }
  const chat = places.group.conversation

  it('is joined to the coordinator’s partnership after a welcome, and does what was typed', async () => {
    const [welcome, status, ...more] = await inChat('status')
    expect([welcome, status, more]).toEqual([expect.stringContaining('Priya Shah is joining this chat to East CDP. The weekly digest stays'), expect.stringContaining('East CDP: status'), []])
    expect(await bindings()).toEqual([['19:cdp@thread.tacv2', true], [chat, false]])
    expect(await inChat('status')).toHaveLength(1)
  })

  it('records what was typed, once', async () => {
    expect((await inChat('add Ring the hostel by 3 March 2027'))[1]).toContain('Ring the hostel')
    expect((await bot.say('action list')).calls.map(({ body }) => textsOf(body).join(' ')).join()).toContain('Ring the hostel')
  })

  it('stays nobody’s while the welcome is refused, and nothing is recorded', async () => {
    bot.teams.script({ status: 403, code: 'BotNotInConversationRoster' })
    expect((await inChat('add Ring the hostel by 3 March 2027')).at(-1)).toContain('I cannot post here yet')
    expect(await bindings()).toHaveLength(1)
    expect((await bot.say('action list')).calls.map(({ body }) => textsOf(body).join(' ')).join()).not.toContain('Ring the hostel')
    expect(await inChat('status')).toHaveLength(2)
  })

  it('is not joined by a member who may not, nor by a stranger, nor by a question of the guidance', async () => {
    await list(people.tom)
    expect(await inChat('status', people.tom)).toEqual([expect.stringContaining('Ask your coordinator to type something to me here first')])
    expect(await inChat('status', { id: '29:jo', name: 'Jo' })).toEqual([expect.stringContaining('No partnership uses this channel yet')])
    expect(await inChat('help')).toHaveLength(1)
    expect(await bindings()).toHaveLength(1)
  })

  it('is asked about by somebody of two partnerships', async () => {
    await bot.say('again setup West CDP', { where: { ...places.channel, conversation: '19:west@thread.tacv2', channel: '19:west@thread.tacv2' } })
    expect((await inChat('status')).join()).toContain('No partnership uses this channel yet')
  })

  it('is joined once by two first commands at once', async () => {
    await Promise.all([inChat('status'), inChat('add Ring the hostel by 3 March 2027')])
    expect(await bindings()).toHaveLength(2)
    expect(bot.faults).toEqual([])
  })
})
