import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blockAction, checkMessage, slashCommand, viewSubmission } from '../fakes/slack.js'
import { startHarness, type Harness } from '../harness.js'
import { hostile } from '../gallery.js'
import { bodyOf, buttonsOf, replayable, startSlackBot, type SlackBot } from './slack-kit.js'

// The real core behind the real adapter: what a partnership lives through in its first minutes.
let house: Harness
let bot: SlackBot
beforeEach(async () => {
  house = await startHarness({ found: false })
  bot = await startSlackBot({ dispatch: house.app.dispatch })
})
afterEach(async () => {
  await bot.close()
  await house.close()
})

const setUp = () => bot.slash('setup Berkshire East')
const partnership = async () => (await house.app.directory.partnerships())[0]?.id ?? ''

describe('a partnership in Slack', () => {
  it('is set up once the bot could post, by the person who typed it', async () => {
    expect((await bot.slash('add kits')).body.text).toContain('No partnership uses this channel yet')
    expect((await bot.slash('setup Berkshire East', { channel: 'COUT' })).body.text).toContain('/invite @cdp')
    expect(await house.app.directory.partnerships()).toEqual([])
    expect((await setUp()).body).toMatchObject({ response_type: 'in_channel', text: expect.stringContaining('Berkshire East is set up') as string })
    const board = await house.app.boards.current(await partnership())
    expect(board.seq).toBe(1)
    expect(bot.requests.map(({ outcome }) => outcome)).toEqual(['not-set-up', 'post-first', 'recorded'])
  })

  it('records a line once, however often it is delivered', async () => {
    await setUp()
    const send = replayable(bot.url, slashCommand({ ...bot.origin(), text: 'add Buy kits for police by 3 March' }))
    const answers = await Promise.all([send(), send(), send()].map(async (one) => bodyOf(await one)))
    expect(answers.filter(({ text }) => text?.includes('Recorded A-1'))).toHaveLength(1)
    expect(answers.filter(({ text }) => text === undefined)).toHaveLength(2)
    expect((await bot.slash('action list')).body.text).toContain('Open actions (1)')
  })

  it('records from a modal, and changes through a button', async () => {
    await setUp()
    expect((await bot.slash('action add')).body).toEqual({})
    const shown = bot.slack.views[0]?.view ?? {}
    const values = { title: { value: { type: 'plain_text_input', value: 'Buy kits' } }, due: { value: { type: 'plain_text_input', value: '31 April' } } }
    const submit = async () => bodyOf(await bot.send(viewSubmission({ ...bot.origin(), view: shown, values })))
    expect((await submit()).errors?.['due']).toMatch(/31 April|April/)
    values.due.value.value = '30 April'
    expect(await submit()).toEqual({ response_action: 'clear' })
    await bot.settled()
    const message = bot.slack.posted.at(-1)
    expect(message?.text).toContain('Recorded A-1: Buy kits')
    const undo = buttonsOf(message?.blocks)['Undo'] ?? ''
    await bot.send(blockAction({ ...bot.origin(), actionId: 'next-1', value: undo }))
    await bot.settled()
    expect(bot.slack.posted.at(-1)?.text).toMatch(/[Uu]ndo|taken back/)
  })

  it('keeps what strangers type, and shows it dead', async () => {
    await setUp()
    const typed = hostile.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await bot.slash(`add ${typed}`)
    const { body } = await bot.slash('show 1')
    expect(body.text).toContain('&lt;!channel&gt;')
    expect(checkMessage({ ...body })).toMatchObject({ messages: [], mentions: [], links: [] })
  })

  it('logs codes, and nothing that was typed', async () => {
    await setUp()
    await bot.slash('add CANARY-WORDS for police')
    expect(JSON.stringify([bot.requests, bot.events])).not.toMatch(/CANARY|xoxb|Priya|hooks|respond/)
    expect(bot.requests.at(-1)).toMatchObject({ platform: 'slack', command: 'action add', outcome: 'recorded' })
  })
})
