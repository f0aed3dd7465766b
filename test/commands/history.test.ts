import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('history', () => {
  const house = useHouse('add Buy kits for police by Friday', 'tom: move 1 to 3 March because the stock is late', 'checklist met 4 on 30 September 2022')

  it('says when, who and what changed from what to what, newest first', async () => {
    expect(await house.says('history A-1')).toBe(
      'History of A-1 “Buy kits”\n\n' +
        '- Monday 23 November 2026 at 10:02, Tom Reed: A-1 moved (date 27 November 2026 to 3 March 2027, reason “the stock is late”)\n  Change 3\n' +
        '- Monday 23 November 2026 at 10:01, Priya Shah: A-1 added (date 27 November 2026, text “Buy kits”, lead Police, state “open”)\n  Change 2',
    )
  })

  it.each(['history 1', 'history a1', 'audit #1', 'trail of action 1'])('understands “%s”', async (line) => {
    expect(await house.says(line)).toContain('History of A-1')
  })

  it('tells of the checklist and the digest’s schedule', async () => {
    expect(await house.says('history checklist 4')).toContain('met on 30 September 2022')
    expect(await house.says('history digest')).toContain('the weekly digest scheduled (day Monday, time 09:00)')
  })

  it('names whose membership changed', async () => {
    await house.tell('roles set @Tom Reed observer')
    expect(await house.says('history')).toContain('Priya Shah: Tom Reed role changed (roles member to observer)')
    await house.tell('undo')
  })

  it('speaks plainly of dates that are none, of groups and of the digest', async () => {
    await house.tell('digest schedule off')
    await house.tell('move 1 to TBC')
    await house.tell('roles set @Tom Reed member for police')
    const said = await house.says('history')
    expect(said).toContain('the weekly digest paused (switched off)')
    expect(said).toContain('A-1 moved (date 3 March 2027 to “TBC”)')
    expect(said).toContain('organisation “Probation” to “Police”, group Probation Service to Police)')
    expect(await house.says('undo')).toContain('Undone: Tom Reed (role changed).')
    await house.tell('digest schedule on')
    await house.tell('move 1 to 3 March')
  })

  it('says what it cannot tell and what is not there', async () => {
    expect(await house.outcome('history of the world')).toBe('bad-value')
    expect(await house.says('history A-9')).toBe('There is nothing recorded for A-9.')
    expect(await house.outcome('history D-1')).toBe('no-such-record')
  })

  it('keeps what was taken back', async () => {
    await house.tell('add Never mind')
    await house.tell('undo')
    expect(await house.says('history A-2')).toContain('A-2 undone (text “Never mind” to none')
  })

  it('counts every earlier change, also those it no longer remembers', async () => {
    for (let at = 0; at < 60; at++) await house.tell(`add Filler ${at}`)
    const { seq } = await house.harness.board()
    expect(await house.says('history')).toContain(`${seq - 15} earlier changes are kept.`)
  })
})
