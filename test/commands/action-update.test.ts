import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action update', () => {
  const house = useHouse('add Buy kits for police by Friday', 'add Second by w/c 7 December for Tom Reed')

  it('keeps a note and says what it replaced', async () => {
    expect(await house.says('update 1 draft is with legal by 30 June for probation')).toBe(
      'Updated A-1: Buy kits\n\nDue Wednesday 30 June 2027 (it was Friday 27 November 2026). Lead: Probation (it was Police). ' +
        'Note: draft is with legal\n\nChange: action update 1\nUndo: undo change 4',
    )
    expect(await house.fields('action/1')).toEqual({
      title: 'Buy kits', due: '2027-06-30', lead: { organisation: 'Probation' }, status: 'open', note: 'draft is with legal', moved: 1,
    })
  })

  it.each([
    ['update 1 blocked waiting for legal', { status: 'blocked', reason: 'waiting for legal' }],
    ['1 is blocked, the supplier is late', { reason: 'the supplier is late' }],
    ['update 1 unblocked', { status: 'open' }],
    ['update 1 withdrawn because the grant ended', { status: 'withdrawn', reason: 'the grant ended', closed: '2026-11-23' }],
    ['update 1 reopen', { status: 'open', closed: null }],
    ['update 1 by TBC', { due: null, dueText: 'TBC', moved: 2 }],
  ])('“%s” records only what changes', async (line, set) => {
    expect(await house.sets(line)).toEqual({ 'action/1': set })
  })

  it('opens from an old “Change” button with what stands there today', async () => {
    const { reply } = await house.tell('add Order leaflets by 4 June for police')
    const change = reply?.next?.find(({ label }) => label === 'Change')
    const number = change?.line.replace(/\D+/, '') ?? ''
    await house.tell(`move ${number} to 5 June because the printer is late`)
    const { form } = await house.tell(change?.line ?? '', { expects: change?.expects ?? [] })
    expect(form?.fields.find(({ name }) => name === 'due')?.value).toBe('5 June 2027')
    expect(form?.expects).toEqual([{ record: `action/${number}`, revision: 2 }])
  })

  it('takes the outcome off what turns out not to be done', async () => {
    await house.tell('done 1 all bought')
    expect(await house.sets('update 1 blocked the box was empty')).toEqual({
      'action/1': { status: 'blocked', outcome: null, closed: null, reason: 'the box was empty' },
    })
  })

  it('opens a form with what is there, which sent back unchanged records nothing', async () => {
    const { form } = await house.tell('update 2')
    expect(form?.expects).toEqual([{ record: 'action/2', revision: 1 }])
    const values = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
    expect(values).toMatchObject({ action: '2', due: '7 December 2026', leads: 'Tom Reed' })
    expect(await house.outcome('action update', { values })).toBe('nothing')
    expect(await house.fields('action/2')).toMatchObject({ dueText: 'w/c 7 December' })
  })

  it('takes a form whose action is led by somebody who has left', async () => {
    await house.tell('roles remove @Tom Reed')
    const { form } = await house.tell('update 2')
    const values = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
    expect(await house.outcome('action update', { values: { ...values, note: 'still going' } })).toBe('recorded')
    await house.tell('undo')
    await house.tell('undo')
  })

  it('gives a stale form back with what its sender changed and all else as it is now, naming who was faster', async () => {
    const { form } = await house.tell('update 2')
    const values = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
    await house.tell('update 2 by 20 January 2027 for Asha Begum', { as: 'asha' })
    const { commit, form: again } = await house.tell('action update', { values: { ...values, note: 'mine' }, expects: form?.expects ?? [] })
    expect(commit).toBeUndefined()
    expect(again).toMatchObject({ submit: 'Apply mine anyway', expects: [{ record: 'action/2', revision: (form?.expects?.[0]?.revision ?? 0) + 1 }] })
    expect(again?.intro).toBe(
      'A-2 “Second” has changed since this was drawn: Asha Begum (updated). Nothing was recorded. What you filled in is kept here; the rest is as it stands now.',
    )
    const sent = Object.fromEntries((again?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
    expect(sent).toMatchObject({ note: 'mine', due: '20 January 2027', leads: 'Asha Begum' })
    const answer = await house.tell('action update', { values: sent, expects: again?.expects ?? [] })
    expect(answer.commit?.changes[0]?.set).toEqual({ note: 'mine' })
    expect(answer.reply?.body).toEqual([
      { kind: 'text', text: [{ strong: 'Updated A-2' }, ': Second'] },
      { kind: 'text', text: 'Note: mine' },
    ])
  })

  it('names a state that changes, and a closed one that does not', async () => {
    await house.tell('add Third for police')
    const number = Object.keys(await house.records()).filter((record) => record.startsWith('action/')).length
    for (const [line, said] of [['blocked', 'It is marked as blocked.'], ['unblocked', 'It is no longer blocked.'], ['withdrawn', 'It is withdrawn.'],
      ['for Tom', `It stays withdrawn; “update ${number} reopen” opens it again.`], ['reopen', 'It is open again.']]) {
      expect(await house.says(`update ${number} ${line}`)).toContain(said)
    }
    await house.tell(`done ${number}`)
    expect(await house.says(`move ${number} to 4 January`)).toContain('It stays done; ')
  })

  it.each(['update 2 rename to Gamma', 'edit 2 title Gamma', 'update 2 change the text to Gamma'])('asks whether “%s” is a note', async (line) => {
    const { commit, reply } = await house.tell(line)
    expect(commit).toBeUndefined()
    expect(reply?.next?.[0]?.line).toBe('rename 2 to Gamma')
  })

  it('asks or says what is missing', async () => {
    expect(await house.outcome('update')).toBe('missing')
    expect(await house.outcome('update 99 note')).toBe('no-such-record')
    expect(await house.outcome(`update 1 ${'x'.repeat(3001)}`)).toBe('too-long')
    expect(await house.outcome(`update 1 note because ${'x'.repeat(1001)}`)).toBe('too-long')
    expect(await house.outcome('action update', { values: { action: '1', status: 'exploded' } })).toBe('form')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'update 2 withdrawn, no longer wanted for police and me by 1 May')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    await checkStale(house, 'action/2', { drawn: 'update 2 from the button', other: 'update 2 by Friday' })
  })
})
