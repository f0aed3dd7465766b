import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('checklist set', () => {
  const house = useHouse()

  it('says how a key action stands and sets a local date', async () => {
    expect(await house.says('checklist set 4 in progress by 30 June')).toBe(
      'Recorded 4. Terms of reference: in progress, local date Wednesday 30 June 2027.\n\nUndo: undo change 2',
    )
    expect(await house.fields('checklist/4')).toEqual({ progress: 'in progress', local: '2027-06-30' })
  })

  it.each([
    ['checklist set needs assessment not started', 'checklist/5', { progress: 'not started' }],
    ['checklist set 6 under way', 'checklist/6', { progress: 'in progress' }],
    ['checklist set 4 by TBC', 'checklist/4', { local: null }],
    ['checklist set 4 waiting for the new constitution', 'checklist/4', { note: 'waiting for the new constitution' }],
  ])('understands “%s”', async (line, record, set) => {
    expect(await house.sets(line)).toEqual({ [record]: set })
  })

  it('calls a note a note', async () => {
    expect(await house.says('checklist set 4 waiting for the board')).toContain('Recorded 4. Terms of reference: note “waiting for the board”.')
  })

  it.each([
    ['done', 'checklist met 4 on 23 November 2026'],
    ['complete', 'checklist met 4 on 23 November 2026'],
    ['is met', 'checklist met 4 on 23 November 2026'],
    ['by Friday waiting on legal', 'checklist set 4 waiting on legal by 27 November 2026'],
  ])('asks about “checklist set 4 %s”', async (words, offered) => {
    const { commit, reply } = await house.tell(`checklist set 4 ${words}`)
    expect(commit).toBeUndefined()
    expect(reply?.next?.[0]?.line).toBe(offered)
  })

  it('takes neither a state it does not have nor a date that is none for a note', async () => {
    expect(await house.says('checklist set 4 blocked')).toContain('“blocked” is none of these, so nothing was recorded.')
    expect(await house.says('checklist set 4 by never')).toContain('“never” is not a date I can read. Dates I can read: 3 March')
  })

  it('takes the form’s values', async () => {
    const values = { item: '7', progress: 'in progress', local: '1 May', note: 'with the data lead' }
    expect(await house.sets('checklist set', { values })).toEqual({ 'checklist/7': { progress: 'in progress', local: '2027-05-01', note: 'with the data lead' } })
  })

  it('asks what is missing', async () => {
    expect(await house.outcome('checklist set')).toBe('missing')
    expect(await house.says('checklist set 3')).toContain('How does item 3 stand?')
    expect(await house.outcome('checklist set 12 in progress')).toBe('missing')
    expect(await house.outcome('checklist set 3 by 30 February')).toBe('asks')
    expect(await house.outcome(`checklist set 3 ${'x'.repeat(1001)}`)).toBe('too-long')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'checklist set 3 in progress the map is drawn by 1 May')
    await checkUndo(house, 'checklist set 4 not started')
  })

  it('is not for members', async () => {
    expect(await house.outcome('checklist set 4 in progress', { as: 'mark' })).toBe('not-allowed')
  })
})
