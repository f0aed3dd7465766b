import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { all } from '../../src/record/board.js'
import { mentionsIn } from '../../adapters/web/mentions.js'
import { openTimeline, type Message } from '../../adapters/web/timeline.js'
import { look, post } from './web-ask.js'
import { servePage, type Served } from './web-serve.js'

let served: Served
beforeAll(async () => {
  served = await servePage()
})
afterAll(() => served.close())

const seen = async (as: string) => (await look(served.url, as)).messages.map(({ html }) => html).join('\n')
const actions = async () => all(await served.harness.board(), 'action').length

describe('who sees what', () => {
  it('shows what was recorded to everybody', async () => {
    const told = await post(served.url, { line: 'add Buy kits for police by 1 December' })
    expect(told.messages.map(({ audience }) => audience)).toEqual(['channel'])
    for (const as of ['priya', 'tom', 'sam']) expect(await seen(as)).toContain('Recorded A-')
  })

  it('shows an answer only to whoever asked, with “Show to channel”', async () => {
    const told = await post(served.url, { as: 'mark', line: 'status' })
    expect(told.messages.at(-1)?.html).toMatch(/Only you see this[^]*Key actions met[^]*Show to channel/)
    expect(await seen('asha')).not.toContain('Key actions met')
  })

  it('shows the channel, once, what its reader chooses to show', async () => {
    const asked = (await post(served.url, { as: 'asha', line: 'decision list' })).messages.at(-1)
    const told = await post(served.url, { as: 'asha', show: asked?.n, after: asked?.n })
    expect(told.gone).toEqual([asked?.n])
    expect(told.messages).toHaveLength(1)
    expect(await seen('tom')).toContain('decision list')
    const again = await post(served.url, { as: 'asha', show: asked?.n, after: told.last })
    expect(again.messages).toEqual([])
  })

  it('never shows what is private, a problem or another’s answer, whatever is asked', async () => {
    const mine = (await post(served.url, { as: 'mark', line: 'mine' })).messages.at(-1)
    expect(mine?.html).not.toContain('Show to channel')
    const problem = (await post(served.url, { as: 'mark', line: 'frobnicate the thing' })).messages.at(-1)
    const status = (await post(served.url, { as: 'mark', line: 'status' })).messages.at(-1)
    const before = served.kept.length
    await post(served.url, { as: 'mark', show: mine?.n })
    await post(served.url, { as: 'mark', show: problem?.n })
    await post(served.url, { as: 'tom', show: status?.n })
    expect(served.kept).toHaveLength(before)
  })

  it('refuses somebody nobody listed kindly, and answers them about the guidance', async () => {
    const told = await post(served.url, { as: 'sam', line: 'add Something' })
    expect(told.messages.at(-1)?.html).toContain('Ask Priya Shah')
    expect((await post(served.url, { as: 'sam', line: 'help' })).messages.at(-1)?.html).toContain('status')
  })
})

describe('a gesture', () => {
  it('is recorded once however often it comes, one after another or at once', async () => {
    const before = await actions()
    const gesture = { id: randomUUID(), line: 'add Print the leaflets' }
    const told = await Promise.all([post(served.url, gesture), post(served.url, gesture), post(served.url, gesture)])
    const later = await post(served.url, gesture)
    expect(await actions()).toBe(before + 1)
    expect(later.messages.at(-1)?.html).toMatch(/Already recorded: A-\d+\./)
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('carries what a button was drawn from, so nothing is recorded over a newer change', async () => {
    const told = await post(served.url, { line: 'add Book the room', expects: [{ record: 'action/1', revision: 99 }] })
    expect(told.messages.at(-1)?.html).toContain('has changed since')
  })

  it('undoes by the button beside what was recorded', async () => {
    const told = await post(served.url, { line: 'add Ring the venue' })
    const line = /name="line" value="(undo change \d+)"/.exec(told.messages.at(-1)?.html ?? '')?.[1]
    expect((await post(served.url, { line })).messages.at(-1)?.html).toMatch(/Undone: A-[^]*\(added\)/)
  })

  it('names people by @, the longest name that fits', () => {
    const people = [{ key: 'ann', name: 'Ann', job: '' }, { key: 'lee', name: 'Dr Ann Lee', job: '' }]
    const meant = (text: string) => mentionsIn(text, people).map(({ token, user }) => `${token} ${user}`)
    expect(meant('@Ann Lee and @ann, not @Annie or x@ann.example')).toEqual(['@Ann Lee lee', '@ann ann'])
    expect(meant('(@Dr Ann Lee)')).toEqual(['@Dr Ann Lee lee'])
  })

  it('gives what is for @somebody to them', async () => {
    const told = await post(served.url, { line: 'add Write the rota @Tom by 4 December' })
    expect(told.messages.at(-1)?.html).toContain('Lead: Tom Reed')
  })
})

describe('a form', () => {
  it('is drawn for its asker, redrawn in place with what was wrong, and gone once recorded', async () => {
    const asked = (await post(served.url, { as: 'helen', line: 'action add' })).messages.at(-1)
    const form = { as: 'helen', command: 'action add', form: asked?.n }
    const wrong = await post(served.url, { ...form, after: asked?.n, values: { title: 'Order the kits', due: '31 April' } })
    expect(wrong.messages).toEqual([])
    expect(wrong.redrawn[0]?.n).toBe(asked?.n)
    expect(wrong.redrawn[0]?.html).toMatch(/Nothing is recorded yet[^]*aria-invalid="true"/)
    expect(wrong.redrawn[0]?.html).toContain('Order the kits')
    const right = await post(served.url, { ...form, after: asked?.n, values: { title: 'Order the kits', due: '30 April' } })
    expect(right.gone).toEqual([asked?.n])
    expect(right.messages.at(-1)).toMatchObject({ audience: 'channel' })
    expect(await seen('helen')).not.toContain('aria-invalid')
  })

  it('keeps the words when the record has moved on, and records them on “Apply mine anyway”', async () => {
    await post(served.url, { line: 'add Draft the protocol' })
    const number = await actions()
    const asked = (await post(served.url, { line: `update ${number}` })).messages.at(-1)
    const expects = JSON.parse((/name="expects" value="([^"]+)"/.exec(asked?.html ?? '')?.[1] ?? '').replaceAll('&quot;', '"')) as unknown
    await post(served.url, { as: 'mark', line: `update ${number} with legal` })
    const form = { command: 'action update', form: asked?.n, values: { action: String(number), note: 'My own words' } }
    const stale = await post(served.url, { ...form, expects, after: asked?.n })
    expect(stale.messages.filter(({ html }) => html.includes('has changed since'))).toEqual([])
    expect(stale.redrawn[0]?.html).toMatch(/Supt Mark Doyle[^]*My own words[^]*Apply mine anyway/)
    expect(stale.redrawn[0]?.html).toContain('&quot;revision&quot;:2')
    expect((await post(served.url, { ...form, expects: [{ record: `action/${number}`, revision: 2 }] })).messages.at(-1)?.html).toContain(`Updated A-${number}`)
  })

  it('asks before the same is recorded a second time, and then does', async () => {
    const before = await actions()
    const values = { title: 'Send the invitations' }
    const asked = (await post(served.url, { line: 'action add' })).messages.at(-1)
    await post(served.url, { command: 'action add', values })
    const again = await post(served.url, { command: 'action add', form: asked?.n, values })
    expect(again.redrawn[0]?.html).toMatch(/name="v.again" value="yes"[^]*Yes, record it again/)
    await post(served.url, { command: 'action add', form: asked?.n, values: { ...values, again: 'yes' } })
    expect(await actions()).toBe(before + 2)
  })
})

describe('the channel', () => {
  it('gets the digest, by its own place only', async () => {
    const { last } = await look(served.url, 'leanne')
    expect(await served.page.post('slack/T1/C1', { audience: 'channel', body: [] })).toMatchObject({ ok: false, kind: 'refused' })
    await post(served.url, { line: 'digest now' })
    await served.harness.app.tick()
    const news = await look(served.url, 'leanne', last)
    expect(news.messages.map(({ html }) => html).join()).toContain('week of 23 November 2026')
  })

  it('is kept over a restart, the newest 200 of it, and numbers go on counting', async () => {
    const message = (n: number): Message => ({ n, at: '2026-11-20T09:00:00.000Z', who: 'tom', text: `line ${n}`, reply: { audience: 'channel', body: [{ kind: 'text', text: `answer ${n}` }] } })
    const kept = Array.from({ length: 205 }, (_, at) => message(at + 1))
    const restarted = await servePage({ kept })
    expect(kept).toHaveLength(200)
    const news = await look(restarted.url, 'sam')
    expect(news.messages).toHaveLength(200)
    expect(news.messages[0]?.html).toContain('answer 6')
    const told = await post(restarted.url, { line: 'add One more', after: news.last })
    expect(told.messages).toHaveLength(1)
    expect(kept).toHaveLength(200)
    expect(kept.at(-1)).toMatchObject({ who: 'priya', text: 'add One more' })
    await restarted.close()
  })

  it('goes on above the numbers a page has seen, own answers’ too, when the bot starts again', async () => {
    const before = await servePage()
    await post(before.url, { line: 'add One thing' })
    const { last } = await post(before.url, { line: 'status' })
    await before.close()
    const after = await servePage({ kept: before.kept, at: '2026-11-23T10:00:05.000Z' })
    expect((await post(after.url, { line: 'add Another thing', after: last })).messages).toHaveLength(1)
    await after.close()
  })

  it('remembers fifty answers of each person', async () => {
    const timeline = await openTimeline({ keep: async () => undefined, list: async () => [], drop: async () => undefined })
    const tell = (to: string) => timeline.tell({ at: '2026-11-23T10:00:00.000Z', who: to, to, text: '', reply: { audience: 'caller', body: [] } })
    const first = tell('tom')
    for (let count = 0; count < 60; count++) tell('mark')
    expect(timeline.seenBy('mark', 0)).toHaveLength(50)
    expect(timeline.seenBy('tom', 0)).toEqual([first])
  })

  it('still says what was recorded when its copy cannot be kept, and logs that', async () => {
    const full = await servePage({ parts: { posts: { keep: () => Promise.reject(new Error('disk full')), list: async () => [], drop: async () => undefined } } })
    expect((await post(full.url, { line: 'add Mend the door' })).messages.at(-1)?.html).toContain('Recorded A-1')
    await full.close()
  })
})
