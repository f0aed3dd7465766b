import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { places } from '../fakes/teams.js'
import { buttonsOf, startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

describe('what becomes of a card', () => {
  let bot: TeamsBot
  beforeAll(async () => {
    bot = await startTeamsBot({ core: 'real' })
    await bot.say('setup East CDP')
  })
  afterAll(() => bot.close())

  const lastCard = () => [...bot.teams.messages.keys()].at(-1)?.split('/').at(-1) as string
  const lineIn = (buttons: Record<string, Record<string, unknown>>, line: string) => Object.values(buttons).find((data) => data['line'] === line)
  async function drawn(text: string, more: Parameters<TeamsBot['say']>[1] = {}) {
    const { calls } = await bot.say(text, more)
    return { buttons: buttonsOf(calls.at(-1)?.body), card: lastCard(), text: textsOf(calls.at(-1)?.body).join(' ') }
  }
  const titles = async () => (await drawn('action list')).text

  it('the same click again says “recorded” only of what was', async () => {
    await bot.say('add Buy kits by 3 March 2027')
    const list = await drawn('action list')
    const done = lineIn(list.buttons, 'action done 1')
    const words = [{ line: 'done 99' }, { line: 'status' }, done]
    const again = []
    for (const [n, data] of words.entries()) {
      await bot.press(data, list.card, { id: `click-${n}` })
      again.push((await bot.press(data, list.card, { id: `click-${n}` })).body.value)
    }
    expect(again).toEqual(['I have heard that already.', 'I have heard that already.', 'That is recorded already.'])
  })

  it('no card is drawn anew by a line that records', async () => {
    const before = await titles()
    const pressed = await bot.press({ line: 'add Real thing by 5 March 2027', redraw: 'add Sneaky thing by 6 March 2027' }, '5')
    expect(textsOf(pressed.body).join(' ')).toContain('Real thing')
    const after = await titles()
    expect([before.includes('Real thing'), after.includes('Real thing'), after.includes('Sneaky')]).toEqual([false, true, false])
  })

  it('one that others have overtaken is drawn as it stands, and the reply says who', async () => {
    await bot.say('add Ring the hostel by 4 March 2027')
    const list = await drawn('action list')
    await bot.say('done 3')
    const stale = await bot.press(lineIn(list.buttons, 'action done 3'), list.card)
    expect(stale.calls.map(({ method }) => method)).toEqual(['PUT', 'POST'])
    expect(textsOf(stale.calls[0]?.body).join(' ')).not.toContain('Ring the hostel')
    expect(textsOf(stale.calls[1]?.body).join(' ')).toContain('Priya Shah')
    expect(buttonsOf(stale.calls[1]?.body)).toHaveProperty('Apply mine anyway')
  })

  it('a question’s card becomes its answer', async () => {
    const jo = { id: '29:jo', name: 'Jo Hay', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000007' }
    const where = { ...places.personal, conversation: 'a:personal-29:jo' }
    const code = /link ([2-9A-HJ-NP-Z]{6})/.exec((await drawn('link', { where: places.personal })).text)?.[1]
    const asked = await drawn(`link ${code}`, { as: jo, where })
    const yes = await bot.press(Object.values(asked.buttons)[0], asked.card, { as: jo, where })
    expect(yes.calls.map(({ method, path }) => [method, path.split('/').at(-1)])).toEqual([['PUT', asked.card]])
    expect([buttonsOf(yes.calls[0]?.body), textsOf(yes.calls[0]?.body).join(' ')]).toEqual([{}, expect.stringContaining('one person now')])
  })
})
