import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assemble } from '../../src/main.js'
import { openThrowaway } from '../../src/example/throwaway.js'
import { replayLine, type Replayed, type ReplayParts } from '../../adapters/terminal/replay.js'

type Parts = ReplayParts & { close(): Promise<void> }
let parts: Parts
let minute = 0
let count = 0
const open = (): Promise<Parts> => openThrowaway((config, clock) => assemble({ ...config, log: 'silent' }, { clock }))

function play(line: string, given: { id?: string; as?: string; at?: string } = {}): Promise<Replayed> {
  const at = given.at ?? new Date(Date.UTC(2026, 10, 23, 10, minute++ * 2)).toISOString()
  return replayLine(JSON.stringify({ id: given.id ?? `line ${++count}`, at, as: given.as ?? 'Priya Shah', line }), parts)
}

beforeAll(async () => {
  parts = await open()
})
afterAll(() => parts.close())
beforeEach(() => {
  minute += 10
})

describe('replay', () => {
  it('lists all fields of a creation', async () => {
    expect(await play('action add Buy kits for police and Tom Reed by 3 March', { id: '1' })).toEqual({
      id: '1',
      reply: expect.stringContaining('Recorded A-1: Buy kits') as string,
      changes: [{ record: 'action/1', set: { title: 'Buy kits', due: '2027-03-03', lead: 'Police, with Tom Reed', status: 'open' } }],
      error: null,
    })
    expect((await play('add Nothing else')).changes).toEqual([{ record: 'action/2', set: { title: 'Nothing else', due: null, lead: null, status: 'open' } }])
    expect((await play('agreed to meet because it helps', { as: 'Dr Helen Ward' })).changes).toEqual([
      { record: 'decision/1', set: { title: 'meet', status: 'agreed', rationale: 'it helps' } },
    ])
  })

  it.each<[string, Record<string, unknown>]>([
    ['update 1 by TBC', { due: null }],
    ['update 1 for probation', { lead: 'Probation' }],
    ['move 1 to 1 May because of Easter', { due: '2027-05-01', reason: 'of Easter' }],
    ['update 1 the supplier rang #5', {}],
    ['done 1 all bought', { status: 'done', outcome: 'all bought' }],
    ['undo', { status: 'open', outcome: null }],
    ['update 1 withdrawn', { status: 'withdrawn' }],
  ])('lists only what “%s” changed', async (line, set) => {
    const played = await play(line)
    expect([played.error, played.changes]).toEqual([null, [{ record: 'action/1', set }]])
  })

  it('shows what an undo restored', async () => {
    await play('add To be undone for police by Friday')
    expect((await play('undo')).changes).toEqual([{ record: 'action/3', set: { title: null, due: null, lead: null, status: null } }])
  })

  it('keeps line breaks and what stands around them', async () => {
    expect((await play('add First line\nsecond “line”\n\nfor police')).changes[0]?.set).toMatchObject({ title: 'First line\nsecond "line"', lead: 'Police' })
  })

  it.each([
    ['update 99 x', 'no-such-record'], ['flibber', 'unknown-command'], ['move 1 to the moon', 'bad-date'], ['checklist met 4 on 1 May 2030', 'bad-date'],
    ['update', 'missing'], [`add ${'x'.repeat(3001)}`, 'too-long'],
  ])('gives “%s” the code %s', async (line, error) => {
    expect(await play(line)).toMatchObject({ error, changes: [] })
  })

  it('records nothing while it asks', async () => {
    expect(await play('add Report by 31 April')).toMatchObject({ error: null, changes: [], reply: expect.stringContaining('30 April') as string })
    expect(await play('action add')).toMatchObject({ error: null, changes: [] })
  })

  it('knows who may do what', async () => {
    expect((await play('checklist met 4 on 1 May 2023', { as: 'Tom Reed' })).error).toBe('not-allowed')
    expect((await play('status', { as: 'Nobody Known' })).error).toBe('not-allowed')
    expect((await play('add By first name', { as: 'Leanne' })).error).toBeNull()
  })

  it('records a line once however often its id comes', async () => {
    await play('add Once only', { id: 'twice' })
    expect(await play('add Once only', { id: 'twice' })).toMatchObject({ changes: [], error: null, reply: expect.stringMatching(/^Already recorded: A-\d+\.$/) as string })
  })

  it('takes each line’s own clock, forwards and back', async () => {
    expect((await play('add Later by tomorrow', { at: '2027-02-28T23:30:00+00:00' })).changes[0]?.set['due']).toBe('2027-03-01')
    expect((await play('add Summer by tomorrow', { at: '2027-07-01T00:30:00+01:00' })).changes[0]?.set['due']).toBe('2027-07-02')
    expect((await play('add Earlier by tomorrow', { at: '2025-01-01T12:00:00Z' })).changes[0]?.set['due']).toBe('2025-01-02')
  })

  it.each([
    ['not json', ''], ['{}', ''], ['[]', ''], ['null', ''], ['{"id":"7","at":"yesterday","as":"Priya Shah","line":"status"}', '7'],
    ['{"id":"8","at":"2026-11-23T10:00:00Z","as":"Priya Shah"}', '8'], ['{"id":9,"at":"2026-11-23T10:00:00Z","as":"","line":"status"}', '9'],
  ])('answers %s with bad-line and its id', async (json, id) => {
    expect(await replayLine(json, parts)).toEqual({ id, reply: expect.stringContaining('Each line is JSON like') as string, changes: [], error: 'bad-line' })
  })

  it('takes a number for an id', async () => {
    expect(await replayLine('{"id":7,"at":"2026-11-23T10:00:00Z","as":"Priya Shah","line":"help"}', parts)).toMatchObject({ id: '7', error: null })
  })

  it('begins with six people and no records, each time anew', async () => {
    const fresh = await open()
    try {
      const { board } = await fresh.view()
      expect([board.byKind.get('member')?.size, board.byKind.get('action'), board.byKind.get('decision')]).toEqual([6, undefined, undefined])
    } finally {
      await fresh.close()
    }
  })
})
