import { describe, expect, it } from 'vitest'
import { planDueDigests } from '../../src/digest/weekly.js'
import { checkUndo, useHouse } from './kit.js'

describe('digest schedule', () => {
  const house = useHouse()

  it('sets day and time, and says when the next one comes', async () => {
    expect(await house.says('digest schedule Tuesday 14:30')).toBe(
      'The digest goes out every Tuesday at 14:30 (Europe/London). Next: Tuesday 24 November 2026 at 14:30.\n\nUndo: undo change 2',
    )
    expect(await house.fields('schedule/digest')).toEqual({ weekday: 2, time: '14:30', paused: false })
  })

  it.each([
    ['Wednesday', { weekday: 3 }],
    ['every thurs at 9am', { weekday: 4, time: '09:00' }],
    ['fri 2.15 p.m.', { weekday: 5, time: '14:15' }],
    ['Monday 0900', { weekday: 1, time: '09:00' }],
    ['12 am', { time: '00:00' }],
    ['noon', { time: '12:00' }],
    ['Sundays at 18:00', { weekday: 7, time: '18:00' }],
    ['Mon at 9 in the evening', { weekday: 1, time: '21:00' }],
    ['on Tuesday mornings at 8.30 please', { weekday: 2, time: '08:30' }],
    ['schedule mon 9', { weekday: 1, time: '09:00' }],
  ])('understands “%s”', async (words, set) => {
    expect(await house.sets(`digest schedule ${words}`)).toEqual({ 'schedule/digest': set })
  })

  it.each(['monthly', 'Monday 25:00', 'Monday at 9:75', 'Monday or Tuesday', 'Tuesday 9 30', '13 pm', 'when we feel like it', 'saturated'])(
    'does not guess at “%s”',
    async (words) => {
      const before = await house.fields('schedule/digest')
      expect(await house.outcome(`digest schedule ${words}`)).toBe('bad-value')
      expect(await house.fields('schedule/digest')).toEqual(before)
    },
  )

  it.each([
    'every day at 10', 'daily 9am', 'fortnightly Monday 9am', 'every other Tuesday at 9', 'first Monday 10am', 'Monday 9am monthly', 'weekdays 9am', 'every two weeks on Monday',
  ])('says that it can only do weekly to “%s”', async (words) => {
    const before = await house.fields('schedule/digest')
    expect(await house.says(`digest schedule ${words}`)).toContain('I can only send the digest once a week.')
    expect(await house.fields('schedule/digest')).toEqual(before)
  })

  it('turns off and on again', async () => {
    expect(await house.sets('digest schedule off')).toEqual({ 'schedule/digest': { paused: true } })
    expect(await house.says('digest schedule off')).toBe('The weekly digest is already off.')
    expect(await house.says('status')).toContain('Next digest: paused')
    expect(await house.sets('digest schedule on')).toEqual({ 'schedule/digest': { paused: false } })
    expect(await house.says('digest schedule')).toContain('The digest goes out every Monday at 09:00')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'digest schedule Friday 16:00')
    await checkUndo(house, 'digest schedule off')
  })

  it('promises no second digest for a week that has had its own', async () => {
    house.harness.setClock('2026-11-30T09:00:10.000Z')
    expect(await planDueDigests(house.harness.app)).toBe(1)
    expect(await house.says('digest schedule Wednesday 09:00')).toContain('Next: Wednesday 9 December 2026 at 09:00.')
    expect(await house.says('status')).toContain('Next digest: Wednesday 9 December 2026 at 09:00')
    house.harness.setClock('2026-12-02T09:00:10.000Z')
    expect(await planDueDigests(house.harness.app)).toBe(0)
    house.harness.setClock('2026-12-09T09:00:10.000Z')
    expect(await planDueDigests(house.harness.app)).toBe(1)
  })

  it('is not for members', async () => {
    expect(await house.outcome('digest schedule off', { as: 'tom' })).toBe('not-allowed')
  })
})
