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
      ['title', 'Please fill this in.'], ['due', '“banana” is not a date I'], ['leads', 'I know no such person, or'], ['item', 'Give a number from 1 to '], ['reason', undefined],
    ].map(([name, error]) => [name, error?.slice(0, 24)]))
    expect(form?.fields.map(({ value }) => value)).toEqual([undefined, 'banana', 'nobody at all', '9', undefined])
  })

  it.each([
    ['add Buy strips by 3 March because the last batch expires on 1 March', { title: 'Buy strips', due: '2027-03-03', reason: 'the last batch expires on 1 March' }],
    ['add Buy strips for police, becuase stock is low by half', { title: 'Buy strips', due: null, lead: { organisation: 'Police' }, reason: 'stock is low by half' }],
    ['add Joint visit for Tom and Asha by 3 March because CQC asked, for police', { title: 'Joint visit', due: '2027-03-03', reason: 'CQC asked, for police' }],
    ['add Buy strips for police because stock is low, by 3 March', { title: 'Buy strips', due: '2027-03-03', reason: 'stock is low' }],
    ['add Buy strips because stock is low', { title: 'Buy strips because stock is low', due: null }],
    ['add Find out who left because staff said so, by 12 March', { title: 'Find out who left because staff said so', due: '2027-03-12' }],
  ])('“%s” keeps a reason apart only where an option stands before it', async (line, set) => {
    const recorded = Object.values(await house.sets(line))[0]
    expect(recorded).toMatchObject(set)
    expect('reason' in (recorded ?? {})).toBe('reason' in set)
  })

  it('takes an organisation and a listed post for whoever holds it', async () => {
    expect(Object.values(await house.sets('add Map the gaps for the police superintendent'))[0]).toMatchObject({ title: 'Map the gaps', lead: { post: 'Superintendent' } })
    expect(await house.says('mine', { as: 'mark' })).toContain('Map the gaps')
    expect(Object.values(await house.sets('add Map the gaps again for probation superintendent'))[0]).toMatchObject({ lead: null })
  })

  it('shows the reason', async () => {
    const said = await house.says('add Ring the prison by Friday because releases begin then')
    expect(said).toContain('Reason: releases begin then')
    const number = /A-(\d+)/.exec(said)?.[1]
    expect(await house.says(`show ${number}`)).toContain('Reason: releases begin then')
    expect(await house.outcome(`add Ring by Friday because ${'x'.repeat(1001)}`)).toBe('too-long')
  })

  it('asks about a doubtful date before a reason that repeats its words', async () => {
    const answer = await house.tell('add Ring the court by next Friday because next Friday is its last')
    const [choice] = answer.reply?.next ?? []
    expect(Object.values(await house.sets(choice?.line ?? ''))[0]).toMatchObject({ title: 'Ring the court', due: '2026-11-27', reason: 'next Friday is its last' })
  })

  it.each([
    ['add Present to cabinet on 3 March', 'action update N by 2027-03-03'],
    ['add Ring the hostel tomorrow.', 'action update N by 2026-11-24'],
    ['add Ring the shelter on Friday pls', 'action update N by 2026-11-27'],
    ['add Count the stock in a fortnight', 'action update N by 2026-12-07'],
    ['add Reply to the ICB within 2 weeks', 'action update N by 2026-12-07'],
    ['add Sign the lease before 3 March', 'action update N by 2027-03-03'],
    ['add Meet the prison next week for police', 'action update N by 2026-12-04'],
    ['add Meet the prison next Friday', 'action update N by next Friday'],
  ])('“%s” keeps its title whole and offers the date', async (line, button) => {
    const answer = await house.tell(line)
    const set = answer.commit?.changes[0]?.set
    expect(set).toMatchObject({ title: line.slice(4).replace(/ for police$/, ''), due: null })
    const number = answer.commit?.changes[0]?.record.slice('action/'.length)
    const offered = answer.reply?.next?.filter(({ label }) => label.startsWith('Set the date'))
    expect(offered?.map((choice) => choice.line)).toEqual([button.replace('N', number ?? '')])
  })

  it.each([
    'add Meet on Friday or Monday', 'add Write up what was said on 3 November', 'add Plan for March', 'add Review waits since Friday', 'add See ticket #5',
    'add Kits are due Friday', 'add Ask what “done by Friday” means', 'add Waits fell by 10 days', 'add Meet on 3 March by Friday',
  ])('“%s” offers no date', async (line) => {
    const answer = await house.tell(line)
    expect(answer.commit).toBeDefined()
    expect(answer.reply?.next?.map(({ label }) => label)).toEqual(['Change', 'Undo'])
  })

  it.each(['add an action to order clips', 'Add action to order clips', 'Action - order clips', 'action – order clips', 'ACTION: order clips'])('understands “%s”', async (line) => {
    expect(Object.values(await house.sets(line))[0]).toMatchObject({ title: 'order clips' })
  })

  it('asks about last year’s number in January, and takes it when it was meant', async () => {
    const { harness } = house
    const now = harness.now()
    harness.setClock('2027-01-12T10:00:00.000Z')
    const answer = await house.tell('add January minutes by 5/2/26')
    expect(answer.commit).toBeUndefined()
    expect(answer.reply?.next?.map(({ label }) => label)).toEqual(['Friday 5 February 2027', 'Thursday 5 February 2026, as typed'])
    const [same, typed] = answer.reply?.next ?? []
    expect(Object.values(await house.sets(same?.line ?? ''))[0]).toMatchObject({ title: 'January minutes', due: '2027-02-05' })
    expect(Object.values(await house.sets(typed?.line ?? ''))[0]).toMatchObject({ title: 'January minutes', due: '2026-02-05' })
    harness.setClock(now)
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
