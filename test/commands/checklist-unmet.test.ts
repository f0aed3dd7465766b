import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('checklist unmet', () => {
  const house = useHouse('checklist met 5 minutes of the board on 28 November 2022', 'checklist met 5 on 4 December 2025')

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'checklist not met 5')
  })

  it('takes the days back and leaves the note', async () => {
    expect(await house.says('checklist unmet needs assessment')).toContain('Recorded 5. Needs assessment: not met after all (it was met on Monday 28 November 2022).')
    expect(await house.fields('checklist/5')).toEqual({ note: 'minutes of the board' })
  })

  it('says when there is nothing to take back, or not which', async () => {
    expect(await house.outcome('unmet 5')).toBe('no-such-record')
    expect(await house.outcome('checklist unmet')).toBe('missing')
    expect(await house.outcome('checklist unmet 5', { as: 'tom' })).toBe('not-allowed')
  })
})
