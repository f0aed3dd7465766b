import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/request.js'
import { useHouse } from './kit.js'

describe('status', () => {
  const house = useHouse(
    'checklist met 1 on 25 July 2022', 'add Late for police by 1 November 2026', 'add Ask peer groups for Leanne by yesterday',
    'add In time for probation by Friday', 'add Some day', 'add Finished', 'done 5',
  )

  it('shows the eight key actions, what is open and overdue, and the digests', async () => {
    const text = await house.says('status')
    expect(text).toContain('Riverside Combating Drugs Partnership (example): status\n\nKey actions met: 1 of 8')
    expect(text.match(/^- \d\. /gm)).toHaveLength(8)
    expect(text).toContain('Open actions: 4\nOverdue: 1')
    expect(text).toContain('- A-1 Late\n  Police, due 1 November 2026, overdue')
    expect(text).toContain('Last digest: none yet\nNext digest: Monday 30 November 2026 at 09:00')
  })

  it('names nobody with lived experience as overdue in a channel, but in a direct chat', async () => {
    expect(await house.says('status')).not.toContain('peer groups')
    const direct: Place = { platform: 'web', tenant: 'local', channel: 'leanne', kind: 'direct' }
    const told = await house.says('status', { as: 'leanne', place: direct })
    expect(told).toContain('Ask peer groups')
    expect(told).toContain('Overdue: 2')
  })

  it('shows five overdue actions at most', async () => {
    for (let at = 0; at < 6; at++) await house.tell(`add Older ${at} for police by yesterday`)
    expect((await house.says('status')).match(/^- A-/gm)).toHaveLength(5)
    expect(await house.says('status')).toContain('Overdue: 7')
  })

  it.each(['where are we', 'Status.', '/cdp status', 'summary'])('understands “%s”', async (line) => {
    expect((await house.tell(line)).command).toBe('status')
  })
})
