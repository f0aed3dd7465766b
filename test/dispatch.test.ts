import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBoards } from '../src/boards.js'
import { createDispatch } from '../src/dispatch.js'
import { partnershipScope } from '../src/record/scope.js'
import { answerText } from '../src/answer-text.js'
import { startHarness, type Harness } from './harness.js'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

const commits = () => harness.app.store.read(partnershipScope(harness.partnership), 0, 1_000_000)
const titled = async (title: string) => (await commits()).filter(({ changes }) => changes[0]?.set['title'] === title)

describe('the same delivery twice', () => {
  it('is one commit, and the second answer says so', async () => {
    const first = await harness.send('add Once', { id: 'delivery-1' })
    const second = await harness.send('add Once', { id: 'delivery-1' })
    expect(second).toMatchObject({ duplicate: true, commit: { seq: first.commit?.seq } })
    expect(second.reply).toBeUndefined()
    expect(answerText(second, harness.app.registry)).toBe('Already recorded: A-1.')
    expect(await titled('Once')).toHaveLength(1)
  })

  it('is one commit also when both arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => harness.send('add At once', { id: 'delivery-2' })))
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
    expect(await titled('At once')).toHaveLength(1)
  })

  it('is one commit also when two processes get it at once', async () => {
    const other = createDispatch({ ...harness.app, boards: createBoards(harness.app.store) })
    const request = { id: 'delivery-3', said: { line: 'add Twice over' }, caller: { platform: 'web' as const, tenant: 'local', user: 'priya', name: 'Priya' }, mentions: [], place: { platform: 'web' as const, tenant: 'local', channel: 'example', kind: 'channel' as const }, expects: [] }
    const answers = await Promise.all([harness.app.dispatch(request), other(request)])
    expect(answers.filter(({ duplicate }) => duplicate)).toHaveLength(1)
    expect(await titled('Twice over')).toHaveLength(1)
  })

  it('is known after hundreds of others', async () => {
    const { commit } = await harness.send('add Long ago', { id: 'delivery-4' })
    for (let at = 0; at < 60; at++) await harness.send(`add Filler ${at}`)
    const again = await harness.send('add Long ago', { id: 'delivery-4' })
    expect(again).toMatchObject({ duplicate: true, commit: { seq: commit?.seq } })
  })

  it('is not known again after a form that recorded nothing', async () => {
    expect((await harness.send('action add', { id: 'delivery-5' })).form).toBeDefined()
    expect((await harness.send('action add', { id: 'delivery-5' })).form).toBeDefined()
  })
})

describe('the same words twice', () => {
  it('within a minute are asked “again?”, and “again …” records them', async () => {
    harness.passSeconds(120)
    await harness.send('add Buy kits')
    harness.passSeconds(60)
    const asked = await harness.send('add  Buy   kits')
    expect(asked.commit).toBeUndefined()
    expect(asked.reply).toMatchObject({ asks: true, next: [{ label: 'Yes, record it again', line: 'again add  Buy   kits' }] })
    expect((await harness.send(asked.reply?.next?.[0]?.line ?? '')).commit).toBeDefined()
    expect(await titled('Buy   kits')).toHaveLength(1)
    expect(await titled('Buy kits')).toHaveLength(1)
  })

  it('after 61 seconds are meant', async () => {
    await harness.send('add Stock up')
    harness.passSeconds(61)
    expect((await harness.send('add Stock up')).commit).toBeDefined()
  })

  it('after an undo are meant', async () => {
    await harness.send('add Taken back')
    await harness.send('undo')
    expect((await harness.send('add Taken back')).commit).toBeDefined()
  })

  it('by somebody else are meant', async () => {
    await harness.send('add Both of us')
    expect((await harness.send('add Both of us', { as: 'tom' })).commit).toBeDefined()
  })

  it('of a form are asked too, and confirmed by a value', async () => {
    const values = { title: 'From a form' }
    await harness.send('action add', { values })
    expect((await harness.send('action add', { values })).reply?.asks).toBe(true)
    expect((await harness.send('action add', { values: { ...values, again: 'yes' } })).commit).toBeDefined()
  })

  it('are recognised by another process, which heard neither', async () => {
    await harness.send('add Heard elsewhere')
    const other = createDispatch({ ...harness.app, boards: createBoards(harness.app.store) })
    const asked = await other({ id: 'elsewhere', said: { line: 'add Heard elsewhere' }, caller: { platform: 'web', tenant: 'local', user: 'priya', name: 'Priya' }, mentions: [], place: { platform: 'web', tenant: 'local', channel: 'example', kind: 'channel' }, expects: [] })
    expect(asked.reply?.asks).toBe(true)
  })

  it('stand in no commit as text', async () => {
    const [commit] = await titled('Both of us')
    expect(JSON.stringify(commit?.echo)).not.toContain('Both')
  })
})

describe('what is recorded', () => {
  it('says by whom, when, through which door and by which command, never with what words', async () => {
    const { commit } = await harness.send('add Private words', { id: 'details' })
    expect(commit).toMatchObject({ format: 1, requestId: 'details', at: harness.now(), via: 'web', command: 'action add', deliveries: [] })
    expect(commit?.by).toMatch(/^[0-9a-f]{24}$/)
  })

  it('never says that something was recorded when nothing changed', async () => {
    await harness.send('add Steady by 3 March for police')
    const { seq } = await harness.board()
    const answer = await harness.say(`update ${(await titled('Steady'))[0]?.changes[0]?.record.slice(7)} by 3 March`)
    expect(answer).toBe('That is how it stands already. Nothing to change.')
    expect((await harness.board()).seq).toBe(seq)
  })

  it('reads a form’s own fields only, whatever they are called', async () => {
    const values = JSON.parse('{"__proto__":"x","constructor":"y","title":"Fields"}') as Record<string, string>
    expect((await harness.send('action add', { values })).commit?.changes[0]?.set).toMatchObject({ title: 'Fields' })
    expect((await harness.send('__proto__', { values: {} })).reply?.problem).toBe('unknown-command')
  })
})
