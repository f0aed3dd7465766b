import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('decision agree', () => {
  const house = useHouse('tom: decision add Meet in the evening', 'asha: decision add Share call-out data', 'tom: decision add Third')

  it('agrees a proposed decision', async () => {
    expect(await house.says('decision agree 1', { as: 'helen' })).toBe('Agreed D-1: Meet in the evening\n\nUndo: undo change 5')
    expect(await house.fields('decision/1')).toMatchObject({ status: 'agreed', agreed: '2026-11-23' })
  })

  it('says when there is nothing to change', async () => {
    expect(await house.says('agree D-1')).toBe('D-1 is already agreed. Nothing to change.')
  })

  it('asks which, and says what is not there', async () => {
    expect(await house.outcome('decision agree')).toBe('missing')
    expect(await house.says('agree 9')).toContain('There is no decision D-9. The last one is D-3.')
    expect((await house.tell('decision agree', { values: {} })).form?.fields[0]?.error).toBe('Please fill this in.')
  })

  it('is not for members', async () => {
    expect(await house.says('agree 2', { as: 'tom' })).toBe(
      'That is for the coordinator, the chair or the senior responsible owner. Please ask Priya Shah to do it for you.',
    )
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'decision agree 2')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    const answer = await house.tell('decision agree 3', { expects: [{ record: 'decision/3', revision: 1 }], as: 'helen' })
    expect(answer.commit).toBeDefined()
    const late = await house.tell('decision agree 3', { expects: [{ record: 'decision/3', revision: 1 }] })
    expect(late.reply?.problem).toBe('changed-since')
    expect(late.reply?.body[0]).toMatchObject({ text: 'D-3 “Third” has changed since this was drawn: Dr Helen Ward (agreed). Nothing was recorded.' })
  })
})
