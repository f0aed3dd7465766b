import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('digest preview', () => {
  const house = useHouse('add Buy kits for police by Friday', 'add Late for probation by yesterday', 'agreed to meet monthly')

  it('shows the digest to the caller and posts nothing', async () => {
    const answer = await house.tell('digest')
    expect(answer.reply?.audience).toBe('caller')
    expect(answer.commit).toBeUndefined()
    const text = await house.says('digest preview')
    expect(text).toContain('Preview. Riverside Combating Drugs Partnership (example): week of 23 November 2026')
    expect(text).toContain('Overdue (1)\n\n- A-2 Late\n  Probation, due 22 November 2026')
    expect(text).toContain('- A-1 Buy kits\n  Police, due 27 November 2026')
    expect(text).toContain('- D-1 meet monthly')
  })

  it('is read by observers, not by strangers', async () => {
    expect(await house.outcome('digest preview', { as: 'stranger' })).toBe('not-allowed')
  })
})
