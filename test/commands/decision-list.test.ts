import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('decision list', () => {
  const house = useHouse('agreed to fund naloxone because stocks are low', 'tom: decision add Meet in the evening')

  it('lists the newest first, with what each rests on', async () => {
    expect(await house.says('decisions')).toBe('Decisions (2)\n\n- D-2 Meet in the evening\n  proposed\n- D-1 fund naloxone\n  agreed 23 November 2026, because stocks are low')
  })

  it('has a button to agree only what is proposed', async () => {
    const [list] = (await house.tell('decision list')).reply?.body ?? []
    const choices = list?.kind === 'list' ? list.items.map(({ choice }) => choice?.line) : []
    expect(choices).toEqual(['decision agree 2', undefined])
  })

  it('narrows by words of the decision or its reason', async () => {
    expect(await house.says('decisions STOCKS')).toContain('Decisions: STOCKS (1)')
  })

  it('offers to record what was meant to be recorded', async () => {
    const answer = await house.tell('decision Buy a van')
    expect(answer.reply?.next?.[0]).toEqual({ label: 'Record it as a decision', line: 'decision add Buy a van' })
  })

  it('shows 15 at a time', async () => {
    for (let at = 0; at < 15; at++) await house.tell(`agreed filler ${at}`)
    expect((await house.says('decisions')).match(/^- D-/gm)).toHaveLength(15)
    expect((await house.says('decisions 2')).match(/^- D-/gm)).toEqual(['- D-', '- D-'])
  })
})
