import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action rename', () => {
  const house = useHouse('add Buy nalaxone kits by Friday', 'add Second')

  it('corrects the words and says what they were', async () => {
    expect(await house.says('rename 1 to Buy naloxone kits')).toContain('Reworded A-1: Buy naloxone kits\n\nIt said: Buy nalaxone kits')
    expect(await house.fields('action/1')).toEqual({ title: 'Buy naloxone kits', due: '2026-11-27', status: 'open' })
  })

  it.each([
    ['reword 2 "Gamma, by Friday for police"', 'Gamma, by Friday for police'],
    ['rename A-2: to-do list', 'to-do list'],
  ])('keeps every word of “%s”', async (line, title) => {
    expect(await house.sets(line)).toEqual({ 'action/2': { title } })
  })

  it('asks what is missing', async () => {
    expect(await house.outcome('rename 2')).toBe('missing')
    expect(await house.outcome('rename 99 to Delta')).toBe('no-such-record')
    expect(await house.outcome('action rename', { values: { action: '2', title: '' } })).toBe('form')
  })

  it('is undone to the very fields, and refused where somebody was faster', async () => {
    await checkUndo(house, 'rename 2 to Epsilon')
    await checkStale(house, 'action/2', { drawn: 'rename 2 to Zeta', other: 'update 2 by Friday' })
  })
})
