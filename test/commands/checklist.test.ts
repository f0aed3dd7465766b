import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('checklist', () => {
  const house = useHouse(
    'checklist met 1 on 25 July 2022', 'checklist met 4 on 13 October 2022', 'checklist set 7 in progress by 30 June',
    'checklist met 8 on 24 April 2026',
  )

  it('shows the eight with the guidance’s date, the state and the current round', async () => {
    const text = await house.says('checklist')
    expect(text).toContain('The guidance’s eight key actions\n\nMet: 3 of 8')
    expect(text.match(/^- \d\. /gm)).toHaveLength(8)
    expect(text).toContain('- 1. Senior responsible owner: met on 25 July 2022. Guidance date: 1 August 2022.')
    expect(text).toContain('- 4. Terms of reference: met late on 13 October 2022.')
    expect(text).toContain('- 2. Partnership: date passed, nothing recorded.')
    expect(text).toContain('- 7. Performance framework: in progress. Guidance date: end of December 2022.\n  Local date 30 June 2027.')
    expect(text).toContain('- 5. Needs assessment: date passed, nothing recorded.')
    expect(text).toContain('  Current round due 31 December 2025: date passed, nothing recorded.')
    expect(text).toContain('  Current round due 30 April 2027: not due yet.')
  })

  it('shows one of them, and says what it did not understand', async () => {
    const one = await house.says('checklist 5')
    expect(one).toContain('Carry out a joint needs assessment')
    expect(one.match(/^- \d\. /gm)).toEqual(['- 5. '])
    expect(await house.says('checklist needs assessment')).toBe(one)
    expect(await house.says('checklist for the police')).toContain('I do not know what to do with “for the police”, so this is the whole checklist.')
  })

  it('sets the note apart by one space', async () => {
    await house.tell('checklist set 2 nearly there by 1 January 2027')
    expect(await house.says('checklist')).toContain('Local date 1 January 2027. nearly there')
  })

  it('is read by members and by nobody else', async () => {
    expect(await house.outcome('checklist', { as: 'leanne' })).toBe('nothing')
    expect(await house.outcome('checklist', { as: 'stranger' })).toBe('not-allowed')
  })
})
