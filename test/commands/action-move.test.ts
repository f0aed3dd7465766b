import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action move', () => {
  const house = useHouse('add Buy kits for police by Friday', 'add No date yet')

  it('moves the date, names the old one and keeps why', async () => {
    expect(await house.says('move 1 to end of month because the data is late')).toBe(
      'Moved A-1: Buy kits\n\nDue Monday 30 November 2026 (it was Friday 27 November 2026). Reason: the data is late\n\nChange: action update 1\nUndo: undo change 4',
    )
    expect(await house.fields('action/1')).toMatchObject({ due: '2026-11-30', reason: 'the data is late', moved: 1 })
  })

  it.each([
    ['move 1 to 3 March', '2027-03-03', 2],
    ['postpone A-1 until 10/3/2027', '2027-03-10', 3],
    ['1 moved to Friday', '2026-11-27', 3],
    ['snooze 1 to TBC', undefined, 4],
  ])('understands “%s” and counts what is later', async (line, due, moved) => {
    expect(await house.outcome(line)).toBe('recorded')
    const fields = await house.fields('action/1')
    expect([fields?.['due'], fields?.['moved']]).toEqual([due, moved])
  })

  it.each([
    ['move 1 to 4 January', 'Due Monday 4 January 2027 (it was TBC).'],
    ['move 1 to none', 'Date: none agreed (it was Monday 4 January 2027).'],
    ['move 1 to TBC', 'Date: TBC (it was none agreed).'],
  ])('“%s” names what it replaces', async (line, said) => {
    expect(await house.says(line)).toContain(said)
  })

  it('gives a first date to what had none', async () => {
    expect(await house.sets('move 2 to tomorrow')).toEqual({ 'action/2': { due: '2026-11-24' } })
  })

  it('records nothing where the date stays the same', async () => {
    expect(await house.outcome('move 2 to 24 November')).toBe('nothing')
    expect(await house.says('move 2 to 24 November')).toBe('That is how it stands already. Nothing to change.')
  })

  it('asks or says what is missing', async () => {
    expect(await house.outcome('move')).toBe('missing')
    expect(await house.says('move 2')).toContain('To which date should A-2 move?')
    expect(await house.outcome('move 99 to Friday')).toBe('no-such-record')
    expect(await house.says('move 2 to the moon')).toContain('“the moon” is not a date I can read. Dates I can read: 3 March')
    expect(await house.outcome('move 2 to 31 April')).toBe('asks')
    expect((await house.tell('move 2 to 31 April because of Easter')).reply?.next?.[0]?.line).toContain('because of Easter')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'move 2 to end of Q4 because of Easter')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    await checkStale(house, 'action/2', { drawn: 'move 2 to Friday', other: 'update 2 for probation' })
  })
})
