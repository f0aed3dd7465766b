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

  it('is read by members and by nobody else', async () => {
    expect(await house.outcome('checklist', { as: 'leanne' })).toBe('nothing')
    expect(await house.outcome('checklist', { as: 'stranger' })).toBe('not-allowed')
  })
})
