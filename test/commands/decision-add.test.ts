import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('decision add', () => {
  const house = useHouse()

  it('logs what those who may agree have agreed, with the reason apart', async () => {
    expect(await house.says('agreed to fund 40 naloxone kits because stocks are low', { as: 'helen' })).toBe(
      'Recorded decision D-1: fund 40 naloxone kits\n\nBecause: stocks are low\n\nUndo: undo change 2',
    )
    expect(await house.fields('decision/1')).toMatchObject({ title: 'fund 40 naloxone kits', status: 'agreed', rationale: 'stocks are low', agreed: '2026-11-23' })
  })

  it('logs as proposed what a member says', async () => {
    const answer = await house.tell('we agreed that we meet in the evening', { as: 'tom' })
    expect(answer.commit?.changes[0]).toMatchObject({
      record: 'decision/2', what: 'proposed', set: { title: 'we meet in the evening', status: 'proposed', rationale: null },
    })
    expect(answer.reply?.next?.[0]).toEqual({ label: 'Agree D-2', line: 'decision agree 2', expects: [{ record: 'decision/2', revision: 1 }] })
  })

  it.each(['we decided to meet monthly', 'decided meet monthly', 'decision: meet monthly', 'new decision meet monthly'])('understands “%s”', async (line) => {
    const set = Object.values(await house.sets(line))[0]
    expect(set?.['title']).toBe('meet monthly')
  })

  it('keeps a date and a lead in its words: a decision has none', async () => {
    const set = Object.values(await house.sets('agreed kits for police by Friday'))[0]
    expect(set).toMatchObject({ title: 'kits for police by Friday' })
  })

  it('opens its form when nothing is said, and refuses what is too long', async () => {
    expect(await house.outcome('agreed')).toBe('form')
    expect(await house.outcome(`agreed ${'x'.repeat(3001)}`)).toBe('too-long')
    expect(await house.outcome('decision add', { values: { title: 'Meet', rationale: 'it helps' } })).toBe('recorded')
    expect(await house.outcome('decision add', { values: { rationale: 'it helps' } })).toBe('form')
  })

  it('is undone', async () => {
    await checkUndo(house, 'agreed to meet because it helps')
    await checkUndo(house, 'agreed to meet because it helps', { as: 'leanne' })
  })
})
