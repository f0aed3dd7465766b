import { describe, expect, it } from 'vitest'
import { nextNumber } from '../../src/record/board.js'
import type { Place } from '../../src/request.js'
import { normalise } from '../../src/words/normalise.js'
import { ordinarySentences } from '../words/prose.js'
import { checkUndo, useHouse } from './kit.js'

describe('action add', () => {
  const house = useHouse()

  it('records what was said and says it back', async () => {
    expect(await house.says('action add Buy naloxone kits for police by 3 March #5')).toBe(
      'Recorded A-1: Buy naloxone kits\n\nDue Wednesday 3 March 2027. Lead: Police.\n\nChange: action update 1\nUndo: undo change 2',
    )
    expect(await house.fields('action/1')).toEqual({
      title: 'Buy naloxone kits', due: '2027-03-03', lead: { organisation: 'Police' }, status: 'open', item: 5,
    })
  })

  it('lists in the ledger also what was left open', async () => {
    expect(await house.sets('add Draft the agreement')).toEqual({
      'action/2': { title: 'Draft the agreement', due: null, lead: null, status: 'open' },
    })
  })

  it('keeps who answers and who supports apart', async () => {
    await house.tell('add Map appointments for probation, Priya Shah and police by Friday')
    const fields = await house.fields('action/3')
    expect(fields).toMatchObject({ title: 'Map appointments', due: '2026-11-27', lead: { organisation: 'Probation' } })
    expect(fields?.['supporting']).toEqual([{ person: expect.any(String) as string }, { organisation: 'Police' }])
    expect(await house.says('show 3')).toContain('Lead: Probation, with Priya Shah and Police')
  })

  it('keeps the words of a date that is none, or says more than the day', async () => {
    expect(await house.sets('add Write to schools by TBC')).toMatchObject({ 'action/4': { due: null, dueText: 'TBC' } })
    expect(await house.sets('add Count stock by w/c 7 December')).toMatchObject({ 'action/5': { due: '2026-12-07', dueText: 'w/c 7 December' } })
  })

  it('asks about a day that does not exist, and each answer records it', async () => {
    const answer = await house.tell('add Report back by 31 April')
    expect(answer.commit).toBeUndefined()
    expect(answer.reply?.asks).toBe(true)
    const [choice] = answer.reply?.next ?? []
    expect(await house.sets(choice?.line ?? '')).toMatchObject({ 'action/6': { title: 'Report back', due: '2027-04-30' } })
  })

  it('opens its form when nothing is said, and takes the form’s values', async () => {
    expect((await house.tell('action add')).form).toMatchObject({ command: 'action add', title: 'Add an action' })
    const values = { title: 'Buy kits by the dozen', due: '3 March', leads: 'police', item: '5' }
    expect(await house.sets('action add', { values })).toMatchObject({
      'action/7': { title: 'Buy kits by the dozen', due: '2027-03-03', lead: { organisation: 'Police' }, item: 5 },
    })
  })

  it('says at each field of a form what is wrong with it', async () => {
    const { form, commit } = await house.tell('action add', { values: { title: '', due: 'banana', leads: 'nobody at all', item: '9' } })
    expect(commit).toBeUndefined()
    const errors = form?.fields.map(({ name, error }) => [name, error?.slice(0, 24)])
    expect(errors).toEqual([
      ['title', 'Please fill this in.'], ['due', '“banana” is not a date I'], ['leads', 'I know no such person, or'], ['item', 'Give a number from 1 to '],
    ].map(([name, error]) => [name, error?.slice(0, 24)]))
    expect(form?.fields.map(({ value }) => value)).toEqual([undefined, 'banana', 'nobody at all', '9'])
  })

  it('refuses what is too long, in a line and in a form, and takes what just fits', async () => {
    expect(await house.outcome(`add ${'x'.repeat(3001)}`)).toBe('too-long')
    expect(await house.outcome('action add', { values: { title: 'x'.repeat(3001) } })).toBe('too-long')
    expect(await house.outcome(`add ${'x'.repeat(3000)}`)).toBe('recorded')
  })

  it('is undone, and its number is never used again', async () => {
    const before = nextNumber(await house.harness.board(), 'action')
    await checkUndo(house, 'add Something for tom by tomorrow')
    expect(nextNumber(await house.harness.board(), 'action')).toBe(before + 1)
    expect(await house.says(`show ${before}`)).toContain(`A-${before} was taken back.`)
  })

  it('is not for those who only read', async () => {
    expect(await house.outcome('add Buy kits', { as: 'stranger' })).toBe('not-allowed')
  })

  it('keeps 1,000 ordinary sentences whole', async () => {
    const sentences = ordinarySentences(1000).map(normalise)
    // Ten partnerships at once: their commits share the waits for the disk.
    const kept = Array.from({ length: 10 }, async (_, tenth) => {
      const place: Place = { platform: 'web', tenant: 'local', channel: `tenth ${tenth}`, kind: 'channel' }
      const { send } = house.harness
      await send(`again setup Tenth ${tenth}`, { place })
      const wrong: string[] = []
      for (const sentence of sentences.slice(tenth * 100, tenth * 100 + 100)) {
        const set = (await send(`action add ${sentence}`, { place })).commit?.changes[0]?.set
        if (set?.['title'] !== sentence || set['due'] !== null || set['lead'] !== null) wrong.push(sentence)
      }
      return wrong
    })
    expect((await Promise.all(kept)).flat()).toEqual([])
  })
})
