import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('checklist met', () => {
  const house = useHouse('checklist set 4 in progress')

  it('records the day, and says when it was late', async () => {
    expect(await house.says('checklist met 4 minutes of the October board on 13 October 2022')).toContain('Recorded 4. Terms of reference: met on')
    expect(await house.fields('checklist/4')).toEqual({ met: '2022-10-13', note: 'minutes of the October board' })
    expect(await house.says('checklist met 1 on 2 August 2022')).toBe(
      'Recorded 1. Senior responsible owner: met on Tuesday 2 August 2022. That is after the guidance date, 1 August 2022, and is shown as met late.\n\nUndo: undo change 4',
    )
    expect(await house.says('checklist met 1 on 1 August 2022')).toBe(
      'Recorded 1. Senior responsible owner: met on Monday 1 August 2022 (it was Tuesday 2 August 2022).\n\nUndo: undo change 5',
    )
  })

  it('takes “in progress” off what is met', async () => {
    expect(await house.fields('checklist/4')).not.toHaveProperty('progress')
  })

  it.each([
    ['checklist met progress report on 28 April 2023', 'checklist/8', { met: '2023-04-28' }],
    ['met 2', 'checklist/2', { met: '2026-11-23' }],
    ['checklist met item 3 on 1/8/2022', 'checklist/3', { met: '2022-08-01' }],
  ])('understands “%s”', async (line, record, set) => {
    expect((await house.sets(line))[record]).toMatchObject(set)
  })

  it('keeps the first day of what comes round again, and the latest', async () => {
    expect(await house.sets('checklist met 8 on 24 April 2026')).toEqual({ 'checklist/8': { latest: '2026-04-24' } })
    expect(await house.says('checklist met 8 on 27 April 2026')).toContain('Progress report: done again on Monday 27 April 2026 (it was Friday 24 April 2026).')
    expect(await house.fields('checklist/8')).toMatchObject({ met: '2023-04-28', latest: '2026-04-27' })
  })

  it('does not forget the latest when an earlier day is filled in afterwards', async () => {
    await house.tell('checklist met 5 on 4 December 2025')
    expect(await house.says('checklist met 5 on 28 November 2022')).toContain('The latest stays Thursday 4 December 2025.')
    expect(await house.fields('checklist/5')).toMatchObject({ met: '2022-11-28', latest: '2025-12-04' })
    expect(await house.says('checklist')).toContain('Current round due 4 December 2028: not due yet. Latest: 4 December 2025.')
  })

  it('refuses a day to come, a day that is none, and an item that is none', async () => {
    expect(await house.says('checklist met 6 on 24 November 2026')).toContain('Tuesday 24 November 2026 is still to come. To set a date for it, type “checklist set 6 by 24 November 2026”.')
    expect(await house.outcome('checklist met 6 on 31 April 2023')).toBe('asks')
    expect(await house.says('checklist met 6 on 1 May 2023 see the minutes')).toContain('Please say the day last')
    expect(await house.outcome('checklist met')).toBe('missing')
    expect(await house.outcome('checklist met 9 on 1 May 2023')).toBe('missing')
    expect(await house.outcome('checklist met', { values: { item: '9' } })).toBe('form')
    expect(await house.outcome('checklist met', { values: { item: '6', on: 'TBC' } })).toBe('bad-date')
    expect(await house.outcome(`checklist met 6 ${'x'.repeat(1001)}`)).toBe('too-long')
  })

  it.each([
    ['checklist met 3 3 March 2023', '2023-03-03'],
    ['checklist met footprint 5th March 2023', '2023-03-05'],
    ['checklist met 3 by 4 March 2023', '2023-03-04'],
    ['checklist met 3 yesterday', '2026-11-22'],
  ])('reads the day of “%s”', async (line, met) => {
    expect((await house.sets(line))['checklist/3']).toEqual({ met })
  })

  it.each([
    ['checklist met 3 in March 2023', 'checklist met 3 on 31 March 2023'],
    ['checklist met 3 last week', 'checklist met 3 last week on 23 November 2026'],
    ['checklist met 3 minutes of 3 March 2023', 'checklist met 3 minutes on 3 March 2023'],
    ['checklist met 3 31 April 2023', 'checklist met 3 on 30 April 2023'],
    ['checklist met 3 see the October minutes', 'checklist met 3 see the October minutes on 23 November 2026'],
    ['checklist met 2 and 3', 'checklist met 2'],
    ['checklist met 2, 3 on 1 August 2022', 'checklist met 2 on 1 August 2022'],
  ])('asks rather than take today for the day of “%s”', async (line, offered) => {
    const { commit, reply } = await house.tell(line)
    expect(commit).toBeUndefined()
    expect(reply?.asks).toBe(true)
    expect(reply?.next?.[0]?.line).toBe(offered)
  })

  it('names dates that work for one that does not, and offers the day behind for one to come', async () => {
    expect(await house.says('checklist met 3 on never')).toContain('“never” is not a date I can read. Dates I can read: 3 March')
    expect((await house.tell('checklist met 3 on 3 March')).reply?.next?.[0]?.line).toBe('checklist met 3 on 3 March 2026')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'checklist met 8 sent to the board on 1 May 2026')
    await checkUndo(house, 'checklist met 7')
  })

  it('is not for members', async () => {
    expect(await house.outcome('checklist met 6', { as: 'tom' })).toBe('not-allowed')
  })
})

describe('a first progress report', () => {
  const house = useHouse()

  it('is late only for its own 30 April', async () => {
    expect(await house.says('checklist met 8 on 28 April 2026')).not.toContain('late')
    expect(await house.says('checklist')).toContain('8. Progress report: met on 28 April 2026.')
    await house.tell('undo')
    expect(await house.says('checklist met 8 on 20 May 2026')).toContain('after the guidance date, 30 April 2026, and is shown as met late')
  })
})
