import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action update', () => {
  const house = useHouse('add Buy kits for police by Friday', 'add Second by w/c 7 December for Tom Reed')

  it('keeps a note and says what it replaced', async () => {
    expect(await house.says('update 1 draft is with legal, by 30 June for probation')).toBe(
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
    expect(form?.fields.find(({ name }) => name === 'due')?.value).toBe('Saturday 5 June 2027')
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
    expect(values).toMatchObject({ action: '2', due: 'Monday 7 December 2026', leads: 'Tom Reed' })
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
    expect(sent).toMatchObject({ note: 'mine', due: 'Wednesday 20 January 2027', leads: 'Asha Begum' })
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

describe('action update, as people type it', () => {
  const house = useHouse('add Buy kits for police by Friday', 'add Second by w/c 7 December for Tom Reed')

  it.each<[string, string, string[]]>([
    ['update 2 the rest by Friday', 'the rest by Friday', ['action update 2 by 2026-11-27']],
    ['update 2 Tom says nothing can happen by 3 March', 'Tom says nothing can happen by 3 March', ['action update 2 by 2027-03-03']],
    ['update 2 to be finished for police', 'to be finished for police', ['action update 2 for Police']],
    ['update 2 half done by next Friday for police and Asha', 'half done by next Friday for police and Asha', ['action update 2 by next Friday', 'action update 2 for Police and Asha Begum']],
    ['update 2 waiting by Friday because they are short by 3 March', 'waiting by Friday', ['action update 2 by 2026-11-27']],
  ])('“%s” is a note whole, and offers what may have been meant', async (line, note, buttons) => {
    const answer = await house.tell(line)
    const set = answer.commit?.changes[0]?.set
    expect(set).toMatchObject({ note })
    expect(Object.keys(set ?? {}).filter((field) => ['due', 'lead', 'supporting'].includes(field))).toEqual([])
    expect(answer.reply?.next?.filter(({ label }) => /date|lead/.test(label)).map((choice) => choice.line)).toEqual(buttons)
    expect(JSON.stringify(answer.reply?.body)).toMatch(/stays in the words/)
    const [button] = answer.reply?.next ?? []
    expect(await house.outcome(button?.line ?? '')).toMatch(/recorded|nothing|asks/)
  })

  it.each<[string, Record<string, unknown>]>([
    ['update 2 half done; by 4 March', { note: 'half done', due: '2027-03-04' }],
    ['update 2 half of it. by 5 March', { note: 'half of it.', due: '2027-03-05' }],
    ['update 2 nearly – by 6 March', { note: 'nearly', due: '2027-03-06' }],
    ['update 2 printing\nby 7 March', { note: 'printing', due: '2027-03-07' }],
    ['update 2 printing again (by 8 March)', { note: 'printing again', due: '2027-03-08' }],
    ['update 2 the rest by Friday, for probation', { note: 'the rest by Friday', lead: { organisation: 'Probation' } }],
  ])('“%s” reads what is set apart', async (line, set) => {
    expect(await house.sets(line)).toMatchObject({ 'action/2': set })
  })

  it.each<[string, Record<string, unknown>]>([
    ['withdraw 2 duplicate of 1', { status: 'withdrawn', reason: 'duplicate of 1' }],
    ['reopen 2 kits were the wrong ones', { status: 'open', note: 'kits were the wrong ones' }],
    ['mark A–2 as blocked, no van', { status: 'blocked', reason: 'no van' }],
    ['unblock 2', { status: 'open' }],
    ['Can you cancel 2?', { status: 'withdrawn' }],
  ])('understands “%s”', async (line, set) => {
    expect(await house.sets(line)).toMatchObject({ 'action/2': set })
  })
})

describe('the form of what has been overdue since last year', () => {
  const house = useHouse('add Buy kits for police by 4 December 2026')

  it('takes its own date back without asking', async () => {
    house.harness.setClock('2027-01-08T10:00:00.000Z')
    const { form } = await house.tell('update 1')
    const values = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
    expect(await house.sets('action update', { values: { ...values, note: 'on its way' } })).toEqual({ 'action/1': { note: 'on its way' } })
  })
})
