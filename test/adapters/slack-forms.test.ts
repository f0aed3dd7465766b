import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formOf } from '../../src/form.js'
import { say, type Form } from '../../src/reply.js'
import type { Request } from '../../src/request.js'
import { blockAction, directMessage, appMention, viewSubmission, type FakeSlack } from '../fakes/slack.js'
import { bodyOf, buttonsOf, startSlackBot, type SlackBot } from './slack-kit.js'

let bot: SlackBot
let slack: FakeSlack
beforeEach(async () => {
  bot = await startSlackBot()
  slack = bot.slack
})
afterEach(() => bot.close())

const fields: Form['fields'] = [
  { name: 'title', label: 'What is to be done', kind: 'lines', required: true, max: 3000 },
  { name: 'due', label: 'By when', kind: 'line', required: false, max: 200 },
]
const form: Form = { command: 'action add', title: 'Add an action', submit: 'Record', fields, expects: [{ record: 'action/14', revision: 2 }] }
const valuesOf = ({ said }: Request) => ('values' in said ? said.values : {})

/** Opens the modal as `/cdp action add` does, and sends it in with these values. */
async function opened(more: object = {}) {
  bot.answers(() => ({ form }))
  expect((await bot.slash('action add', more)).body).toEqual({})
  return slack.views.at(-1)?.view ?? {}
}
const idOf = (view: Record<string, unknown>, name: string) =>
  ((view['blocks'] ?? []) as { block_id?: string }[]).find(({ block_id: id }) => id?.replace(/@\d+$/, '') === name)?.block_id ?? name
async function sent(view: Record<string, unknown>, values: Record<string, string>, more: object = {}) {
  const state = Object.fromEntries(Object.entries(values).map(([name, value]) => [idOf(view, name), { value: { type: 'plain_text_input', value } }]))
  const response = await bot.send(viewSubmission({ ...bot.origin(), view, values: state, ...more }))
  const body = await bodyOf(response)
  await bot.settled()
  return body
}

describe('a form', () => {
  it('opens as a modal in time, errors stand at their fields, then it records and closes', async () => {
    const view = await opened()
    expect(view).toMatchObject({ type: 'modal', title: { text: 'Add an action' }, submit: { text: 'Record' } })
    expect(view['blocks']).toMatchObject([{ block_id: 'title@2', optional: false }, { block_id: 'due@2', optional: true }])
    bot.answers((request) => {
      const wrong = valuesOf(request)['due'] === '31 April'
      const again = fields.map((field) => (field.name === 'due' ? { ...field, error: '31 April is no day.' } : field))
      return wrong ? { form: { ...form, fields: again } } : { reply: say('channel', 'Recorded A-15.') }
    })
    expect(await sent(view, { title: 'Buy kits', due: '31 April' })).toEqual({ response_action: 'errors', errors: { 'due@2': '31 April is no day.' } })
    expect(await sent(view, { title: 'Buy kits', due: '30 April' })).toEqual({ response_action: 'clear' })
    expect(slack.posted).toMatchObject([{ channel: 'C1', text: 'Recorded A-15.' }])
    const [, first, second] = bot.asked
    expect(second).toMatchObject({ said: { command: 'action add', values: { title: 'Buy kits', due: '30 April' } }, expects: form.expects, place: { channel: 'C1', kind: 'channel', name: 'cdp' } })
    expect(first?.id).not.toBe(second?.id)
  })

  it('sent twice is one delivery', async () => {
    const view = await opened()
    bot.answers(() => ({ duplicate: true }))
    const both = await Promise.all([sent(view, { title: 'Buy kits' }), sent(view, { title: 'Buy kits' })])
    expect(both).toEqual([{ response_action: 'clear' }, { response_action: 'clear' }])
    expect(bot.asked[1]?.id).toBe(bot.asked[2]?.id)
    expect(slack.posted).toEqual([])
  })

  it('that meets a problem stays open and says it, with what was typed', async () => {
    const view = await opened()
    bot.answers(() => ({ reply: { ...say('caller', 'You are not listed.'), problem: 'not-allowed' } }))
    const body = await sent(view, { title: 'Buy kits' })
    expect(body.response_action).toBe('update')
    expect(JSON.stringify(body.view)).toContain('You are not listed.')
    expect(JSON.stringify(body.view)).toContain('"initial_value":"Buy kits"')
  })

  it('whose record has moved on can be applied anyway', async () => {
    const view = await opened()
    bot.answers(() => ({ reply: { ...say('caller', 'A-14 has changed.'), problem: 'changed-since', asks: true } }))
    const { view: next = {} } = await sent(view, { title: 'Buy kits' })
    expect(next['submit']).toMatchObject({ text: 'Apply mine anyway' })
    bot.answers(() => ({ reply: say('channel', 'Recorded.') }))
    await sent({ ...view, ...next }, { title: 'Buy kits' })
    expect(bot.asked.map(({ expects }) => expects.length)).toEqual([0, 1, 0])
  })

  it('drawn anew from a newer record keeps none of what Slack holds for the older one', async () => {
    const view = await opened()
    bot.answers(() => ({ form: { ...form, intro: 'A-14 has changed.', expects: [{ record: 'action/14', revision: 3 }] } }))
    const { response_action: does, view: next = {} } = await sent(view, { title: 'Buy kits', due: '30 April' })
    expect(does).toBe('update')
    expect(next['blocks']).toMatchObject([{ text: { text: 'A-14 has changed.' } }, { block_id: 'title@3' }, { block_id: 'due@3' }])
    bot.answers(() => ({ reply: say('channel', 'Recorded.') }))
    await sent({ ...view, ...next }, { title: 'Buy kits' })
    expect(valuesOf(bot.asked.at(-1) as Request)).toEqual({ title: 'Buy kits' })
    expect(bot.asked.at(-1)?.expects).toEqual([{ record: 'action/14', revision: 3 }])
  })

  it('recorded a moment ago is recorded again only when that is said', async () => {
    const view = await opened()
    bot.answers((request) => (valuesOf(request)['again'] === 'yes' ? { reply: say('channel', 'Recorded.') } : { reply: { ...say('caller', 'A second time?'), asks: true } }))
    const { view: next = {} } = await sent(view, { title: 'Buy kits' })
    expect(next['submit']).toMatchObject({ text: 'Record it again' })
    expect(await sent({ ...view, ...next }, { title: 'Buy kits' })).toEqual({ response_action: 'clear' })
  })

  it('answers to the caller alone, to the direct chat, or where the bot is no member', async () => {
    const view = await opened()
    bot.answers(() => ({ reply: say('caller', 'For you.') }))
    await sent(view, { title: 'one' })
    expect(slack.ephemerals).toMatchObject([{ channel: 'C1', user: 'U1', text: 'For you.' }])
    bot.answers(() => ({ reply: say('private', 'Only you.') }))
    await sent(view, { title: 'two' })
    expect(slack.posted).toMatchObject([{ channel: 'DT1U1', text: 'Only you.' }])
    const outside = await opened({ channel: 'COUT' })
    bot.answers(() => ({ reply: say('channel', 'Recorded A-9.') }))
    await sent(outside, { title: 'three' })
    expect(slack.responses).toMatchObject([{ channel: 'COUT', body: { response_type: 'in_channel', text: 'Recorded A-9.' } }])
  })

  it('too slow for the modal closes it and still tells', async () => {
    const view = await opened()
    bot.answers(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2500))
      return { reply: say('channel', 'Recorded at last.') }
    })
    expect(await sent(view, { title: 'Buy kits' })).toEqual({ response_action: 'clear' })
    expect(slack.posted).toMatchObject([{ text: 'Recorded at last.' }])
  })

  it('opens from a button at once', async () => {
    bot.answers(() => ({ form }))
    await bot.send(blockAction({ ...bot.origin(), actionId: 'next-0', value: '{"line":"action add","opens":true}' }))
    await bot.settled()
    expect(slack.views).toHaveLength(1)
    expect(slack.responses).toEqual([])
  })

  it('is told as text, with a button, where no modal can open', async () => {
    bot.answers(() => ({ form }))
    slack.script('views.open', [{ body: { ok: false, error: 'expired_trigger_id' } }])
    const { body } = await bot.slash('action add')
    expect(body.text).toContain('What is to be done')
    expect(buttonsOf(body.blocks)).toEqual({ 'Fill in the form': '{"line":"action add","opens":true}' })
    await bot.send(appMention({ ...bot.origin(), text: 'action add' }))
    await bot.send(directMessage({ ...bot.origin(), channel: 'DT1U1', text: 'action add' }))
    await bot.settled()
    expect(slack.ephemerals).toMatchObject([{ text: expect.stringContaining('What is to be done') as string }])
    expect(slack.views).toEqual([])
  })

  it('of every command is taken by Slack', async () => {
    for (const command of bot.registry.commands.filter((one) => one.fields.length > 0)) {
      bot.answers(() => ({ form: formOf(command) }))
      expect([command.name, (await bot.slash(command.name)).body]).toEqual([command.name, {}])
    }
  })

  it('that is not ours is closed', async () => {
    expect(await sent({ id: 'V1', hash: 'h', private_metadata: 'x' }, {})).toEqual({ response_action: 'clear' })
    expect(bot.asked).toEqual([])
  })
})

describe('setting up a channel', () => {
  const setUp = (request: Request) => (request.posted ? { reply: say('channel', 'It is set up.') } : { reply: { ...say('caller', 'Priya is setting up X here.'), problem: 'post-first' } })

  it('is done only after the welcome was really posted', async () => {
    bot.answers(setUp)
    expect((await bot.slash('setup X')).body).toMatchObject({ response_type: 'in_channel', text: 'It is set up.' })
    expect(slack.posted).toMatchObject([{ channel: 'C1', text: 'Priya is setting up X here.' }])
    expect(bot.asked.map(({ id, posted }) => [id === bot.asked[0]?.id, posted])).toEqual([[true, undefined], [true, true]])
  })

  it.each(['COUT', 'CPRIVATE', 'COLD'])('binds nothing where it may not post (%s)', async (channel) => {
    bot.answers(setUp)
    const { body } = await bot.slash('setup X', { channel })
    expect(body).toMatchObject({ response_type: 'ephemeral', text: 'I cannot post here yet. Type /invite @cdp in this channel, then try again.' })
    expect(bot.asked).toHaveLength(1)
  })

  it('binds nothing while it is unclear whether the welcome arrived', async () => {
    bot.answers(setUp)
    slack.script('chat.postMessage', [{ acceptThenStatus: 500 }, { retryAfter: 30 }])
    expect((await bot.slash('setup X')).body.text).toContain('nothing is set up')
    expect((await bot.slash('setup X')).body.text).toContain('nothing is set up')
    expect(bot.asked.every(({ posted }) => !posted)).toBe(true)
  })

  it('works from the form as well', async () => {
    const view = await opened()
    bot.answers(setUp)
    expect(await sent(view, { title: 'X' })).toEqual({ response_action: 'clear' })
    expect(slack.posted.map(({ text }) => text)).toEqual(['Priya is setting up X here.', 'It is set up.'])
  })
})
