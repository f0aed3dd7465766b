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

  it.each<[string, Record<string, unknown>]>([
    ['move action 2 to end of march, supplier let us down', { due: '2027-03-31', reason: 'supplier let us down' }],
    ['move 2 to Wednesday, 3 March 2027 (rooms are free)', { due: '2027-03-03', reason: 'rooms are free' }],
    ['move 2 to 4 March – late again because of snow', { due: '2027-03-04', reason: 'late again, because of snow' }],
    ['move A—2 to 26 Feb', { due: '2027-02-26' }],
    ['move #2 from 26 Feb to 12 March', { due: '2027-03-12' }],
    ['move 2 back a week', { due: '2027-03-19' }],
    ['push 2 back two weeks', { due: '2027-04-02' }],
    ['bring 2 forward a month', { due: '2027-03-02' }],
    ['move 2 by a fortnight', { due: '2027-03-16' }],
    ['delay 2 to 20 March', { due: '2027-03-20' }],
    ['move 2 3 days earlier, the room is free', { due: '2027-03-17', reason: 'the room is free' }],
    ['could you move 2 to 24 March please?', { due: '2027-03-24' }],
  ])('understands “%s”', async (line, set) => {
    expect((await house.sets(line))['action/2']).toMatchObject(set)
  })

  it('says when the date it moves from is another', async () => {
    expect(await house.says('move 2 from 1 May to 25 March')).toContain('You said “from” another date; it was 24 March 2027.')
  })

  it('cannot move back what has no date', async () => {
    expect(await house.says('move 1 back a week')).toContain('A-1 has no date to move from.')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'move 2 to end of Q4 because of Easter')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    await checkStale(house, 'action/2', { drawn: 'move 2 to Friday', other: 'update 2 for probation' })
  })
})
