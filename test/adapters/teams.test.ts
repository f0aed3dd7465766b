import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { people, places } from '../fakes/teams.js'
import { buttonsOf, engines, startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

// The whole path with the real core, once with botbuilder and once without: the port is all that differs.
describe.each(engines)('Teams, checked by %s', (engine) => {
  let bot: TeamsBot
  beforeAll(async () => void (bot = await startTeamsBot({ engine, core: 'real' })))
  afterAll(() => bot.close())
  beforeEach(() => void (bot.asked.length = 0))

  it('sets up a channel after its welcome was really posted', async () => {
    bot.teams.script({ status: 403, code: 'MessageWritesBlocked' })
    const refused = await bot.say('setup East CDP')
    expect(bot.asked.map(({ posted }) => posted)).toEqual([undefined])
    expect(textsOf(refused.calls.at(-1)?.body).join()).toContain('I cannot post here yet')
    const done = await bot.say('setup East CDP')
    expect(done.calls.map(({ method, path }) => [method, path.split('/').slice(0, -1).join('/')])).toEqual([
      ['POST', `/v3/conversations/${places.channel.conversation}/activities`],
      ['POST', `/v3/conversations/${places.channel.conversation}/activities`],
    ])
    expect(textsOf(done.calls[0]?.body).join()).toContain('is setting up East CDP here')
    expect(textsOf(done.calls[1]?.body).join()).toContain('East CDP is set up')
  })

  it('answers @CDP status in the thread it was asked in', async () => {
    const { calls } = await bot.say('status')
    expect(calls).toHaveLength(1)
    expect(calls[0]?.body).toMatchObject({ type: 'message', conversation: { id: places.channel.conversation }, replyToId: expect.any(String) })
    expect(textsOf(calls[0]?.body).join(' ')).toContain('East CDP')
  })

  it('answers plain text in a personal chat', async () => {
    const { calls } = await bot.say('status', { where: places.personal })
    expect(calls[0]?.path).toContain('/v3/conversations/a:personal-29:priya/activities/')
    expect(textsOf(calls[0]?.body).join(' ')).toContain('East CDP')
  })

  it('adds by the card, shows it to everybody, and closes by its button', async () => {
    const form = await bot.say('action add')
    const { data } = { data: buttonsOf(form.calls[0]?.body)['Record'] }
    expect(data).toMatchObject({ command: 'action add' })
    const card = [...bot.teams.messages.keys()].at(-1)?.split('/').at(-1) as string
    const added = await bot.press({ ...data, 'field-title': 'Buy naloxone kits', 'field-due': '3 March 2027' }, card)
    expect(added.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(textsOf(added.body).join(' ')).toContain('Buy naloxone kits')
    expect(added.calls.map(({ method }) => method)).toEqual(['PUT'])
    expect(added.calls[0]?.path).toBe(`/v3/conversations/${places.channel.conversation}/activities/${card}`)

    const list = await bot.say('action list')
    const [label = ''] = Object.keys(buttonsOf(list.calls[0]?.body)).filter((one) => one.startsWith('Done'))
    const listCard = [...bot.teams.messages.keys()].at(-1)?.split('/').at(-1) as string
    const done = await bot.press(buttonsOf(list.calls[0]?.body)[label], listCard)
    expect(textsOf(done.body).join(' ')).not.toContain('Buy naloxone kits')
    expect(done.calls.map(({ method }) => method)).toEqual(['PUT', 'POST'])
    expect(textsOf(done.calls[1]?.body).join(' ')).toContain('A-1')
  })

  it('shows an error at the form, and records nothing', async () => {
    const form = await bot.say('action add')
    const data = buttonsOf(form.calls[0]?.body)['Record']
    const wrong = await bot.press({ ...data, 'field-title': 'Meet', 'field-due': '31 April' }, '1')
    expect(textsOf(wrong.body).join(' ')).toContain('April 2027 has 30 days')
    expect(wrong.calls).toEqual([])
    expect(buttonsOf(wrong.body)['Record']).toMatchObject({ command: 'action add' })
  })

  it('answers a delivery once, however often it comes', async () => {
    const before = bot.teams.calls.length
    await bot.say('add Ring the hostel by Friday', { id: 'twice' })
    await bot.say('add Ring the hostel by Friday', { id: 'twice' })
    expect(bot.teams.calls.length - before).toBe(1)
  })

  it('posts the digest as a thread of its own', async () => {
    const before = bot.teams.calls.length
    await bot.say('digest now')
    await bot.harness.app.tick()
    const made = bot.teams.calls.slice(before).find(({ path }) => path === '/v3/conversations')
    expect(made?.body).toMatchObject({ isGroup: true, channelData: { channel: { id: '19:cdp@thread.tacv2' } } })
    expect(textsOf(made?.body).join(' ')).toContain('East CDP: week of')
  })

  it('serves no stranger’s rights: somebody unlisted may only look', async () => {
    const { calls } = await bot.say('add Sell the kits by Friday', { as: people.tom })
    expect(textsOf(calls[0]?.body).join(' ')).not.toContain('A-')
    expect(bot.faults).toEqual([])
  })
})
