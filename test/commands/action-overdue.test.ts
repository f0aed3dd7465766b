import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/request.js'
import { useHouse } from './kit.js'

describe('action overdue', () => {
  const house = useHouse()

  it('says when there is none', async () => {
    expect(await house.says('overdue')).toContain('No overdue action.')
  })

  it('lists what is open and past its date; today is not past', async () => {
    await house.tell('add Late for police by 1 November 2026')
    await house.tell('add Today for police by today')
    await house.tell('add Done in time for police by yesterday')
    await house.tell('done 3')
    await house.tell('add Stopped for police by yesterday')
    await house.tell('update 4 withdrawn')
    const text = await house.says('what is overdue')
    expect(text).toContain('Overdue actions (1)')
    expect(text).toContain('A-1 Late\n  Police, due 1 November 2026, overdue')
  })

  it('names nothing of people with lived experience in a channel', async () => {
    await house.tell('add Ask peer groups for Leanne by yesterday')
    await house.tell('add Support the peers for police and Leanne by yesterday')
    await house.tell('add Speak at the board for lived-experience representative by yesterday')
    const text = await house.says('overdue')
    expect(text).toContain('Overdue actions (1)')
    expect(text).not.toMatch(/Leanne|peer|board/)
  })

  it('shows them in a direct chat', async () => {
    const direct: Place = { platform: 'web', tenant: 'local', channel: 'leanne', kind: 'direct' }
    const text = await house.says('overdue', { place: direct, as: 'leanne' })
    expect(text).toContain('A-5 Ask peer groups')
    expect(text).toContain('Overdue actions (4)')
  })

  it('does not say that nothing is overdue when it only is not named', async () => {
    await house.tell('done 1')
    expect(await house.says('overdue')).toContain('None that is named in a channel.')
  })
})
