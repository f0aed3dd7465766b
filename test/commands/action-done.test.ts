import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action done', () => {
  const house = useHouse(...'One,Two,Three,Four,Five,Six,Seven,Eight'.split(',').map((word) => `add ${word}`))

  it('closes an action with what came of it', async () => {
    expect(await house.says('done 1 40 officers trained')).toBe('Done: A-1: One\n\nOutcome: 40 officers trained\n\nUndo: undo change 10')
    expect(await house.fields('action/1')).toEqual({ title: 'One', status: 'done', closed: '2026-11-23', outcome: '40 officers trained' })
  })

  it.each([['14 done', 'no-such-record'], ['A2: done', 'recorded'], ['done #3', 'recorded'], ['finished a-4.', 'recorded']])('understands “%s”', async (line, outcome) => {
    expect(await house.outcome(line)).toBe(outcome)
  })

  it('closes several at once, and takes them back at once', async () => {
    expect(await house.says('done 5, 6 and 7')).toContain('Done: A-5, A-6 and A-7.')
    expect(await house.says('undo')).toBe('Undone: A-5 “Five”, A-6 “Six” and A-7 “Seven” (done).')
  })

  it('closes none of several when one is not there', async () => {
    expect(await house.outcome('done 5 and 99')).toBe('no-such-record')
    expect(await house.fields('action/5')).toMatchObject({ status: 'open' })
  })

  it('says when there is nothing to change', async () => {
    expect(await house.says('done 1')).toBe('A-1 is already done. Nothing to change.')
    expect(await house.outcome('done 1')).toBe('nothing')
  })

  it('corrects an outcome and leaves the day it was closed', async () => {
    house.harness.passSeconds(3 * 86_400)
    expect(await house.sets('done 1 42 officers trained')).toEqual({ 'action/1': { outcome: '42 officers trained' } })
    expect(await house.fields('action/1')).toMatchObject({ closed: '2026-11-23' })
  })

  it('asks which when none is named', async () => {
    expect(await house.outcome('done')).toBe('missing')
    expect(await house.says('done')).toContain('Give its number, for example A-14.')
    expect(await house.says('done 99')).toContain('There is no action A-99. The last one is A-8.')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'done 8 posters are up')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    await checkStale(house, 'action/8', { drawn: 'done 8', other: 'update 8 printing is late' })
  })

  it('reads long outcomes that look like numbers in no time', async () => {
    const began = performance.now()
    for (const words of [`${'a'.repeat(2900)}!`, `${'and '.repeat(700)}x`, `${', '.repeat(1400)}x`]) await house.tell(`done 5 ${words}`)
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('takes the form’s values', async () => {
    expect(await house.outcome('action done', { values: { action: 'A-6', outcome: 'sent' } })).toBe('recorded')
    expect((await house.tell('action done', { values: { action: 'six' } })).form?.fields[0]?.error).toBe('Give its number, for example 14.')
  })
})
