import { describe, expect, it } from 'vitest'
import { buildDigest } from '../../src/digest/build.js'
import { emptyBoard, place, type Board } from '../../src/record/board.js'
import type { Fields } from '../../src/record/change.js'
import { renderText } from '../../src/text.js'

const NOW = '2026-11-23T09:00:00.000Z'

function boardOf(records: Record<string, Fields>): Board {
  const board = emptyBoard('digest')
  for (const [record, fields] of Object.entries({ 'partnership/self': { name: 'North', zone: 'Europe/London' }, ...records })) {
    place(board, { record, kind: record.split('/')[0] ?? '', revision: 1, version: 1, seq: 1, created: NOW, changed: NOW, fields })
  }
  return board
}

const digest = (records: Record<string, Fields>, now = NOW) =>
  renderText(buildDigest({ board: boardOf(records), name: (id) => (id === 'leanne' ? 'Leanne' : 'Tom Reed'), now, zone: 'Europe/London' }))

const action = (due: string | null, more: Fields = {}): Fields => ({ title: 'Buy kits', status: 'open', lead: { organisation: 'Police' }, ...(due ? { due } : {}), ...more })

describe('the digest', () => {
  it('of a partnership with nothing says so kindly', () => {
    expect(digest({})).toBe(
      'North: week of 23 November 2026\n\nKey actions met: 0 of 8\n\nNext guidance date: progress report, 30 April 2027.\n\n' +
        'Nothing recorded yet for: Senior responsible owner, Partnership, Footprint, Terms of reference, Needs assessment, Delivery plan, Performance framework, Progress report.\n\n' +
        'No overdue action.\n\nNothing falls due in the next 14 days.\n\nNo decision agreed in the last 7 days.\n\n' +
        'Status: status\nMy actions: mine\nAdd an action: action add',
    )
  })

  it('of one action names it once', () => {
    const text = digest({ 'action/1': action('2026-11-27') })
    expect(text).toContain('Due in the next 14 days (1)\n\n- A-1 Buy kits\n  Police, due 27 November 2026')
    expect(text.match(/A-1/g)).toHaveLength(1)
  })

  it('of 1,000 actions stays short: five of a part, the rest as a number', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`action/${at + 1}`, action(at < 400 ? '2026-11-01' : at < 700 ? '2026-11-30' : null)]),
    )
    const text = digest(many)
    expect(text).toContain('Overdue (400)')
    expect(text).toContain('395 more: type “overdue”.')
    expect(text).toContain('Due in the next 14 days (300)')
    expect(text).toContain('300 other open actions.')
    expect(text.match(/^- A-/gm)).toHaveLength(10)
    expect(text.length).toBeLessThan(2500)
  })

  it.each([['2026-11-22', 'Overdue (1)'], ['2026-11-23', 'Due in the next 14 days (1)'], ['2026-12-07', 'Due in the next 14 days (1)'], ['2026-12-08', '1 other open action.']])(
    'puts what is due on %s under “%s”',
    (due, part) => {
      expect(digest({ 'action/1': action(due) })).toContain(part)
    },
  )

  it('names what is late on the checklist, first rounds and later ones', () => {
    const text = digest({
      'checklist/4': { progress: 'in progress' }, 'checklist/7': { progress: 'not started', local: '2026-06-30' },
      'checklist/6': { met: '2022-12-16', latest: '2023-02-01' }, 'checklist/8': { met: '2023-04-28', latest: '2025-04-28' },
    })
    expect(text).toContain('Past its date on the checklist: Terms of reference (end of September 2022), Performance framework (30 June 2026).')
    expect(text).toContain('Nothing recorded yet for the round due: Delivery plan (1 February 2026), Progress report (30 April 2026).')
    expect(text).toContain('Nothing recorded yet for: Senior responsible owner, Partnership, Footprint, Needs assessment.')
  })

  it('writes large numbers as people do', () => {
    const many = Object.fromEntries(Array.from({ length: 1502 }, (_, at) => [`action/${at + 1}`, action(null)]))
    expect(digest(many)).toContain('1,502 other open actions.')
  })

  it('leaves out what is closed, and counts what was closed this week', () => {
    const text = digest({ 'action/1': action('2026-11-01', { status: 'done', closed: '2026-11-20' }), 'action/2': action('2026-11-01', { status: 'withdrawn', closed: '2026-11-01' }) })
    expect(text).toContain('No overdue action.')
    expect(text).toContain('Closed in the last 7 days: 1.')
  })

  it('says how often a date was moved, from the second time on', () => {
    expect(digest({ 'action/1': action('2026-11-30', { moved: 3 }) })).toContain('moved 3 times')
    expect(digest({ 'action/1': action('2026-11-30', { moved: 1 }) })).not.toContain('moved')
  })

  it('shows the week’s decisions, not those only proposed', () => {
    const text = digest({
      'decision/1': { title: 'Old', status: 'agreed', agreed: '2026-11-15' }, 'decision/2': { title: 'Meet monthly', status: 'agreed', agreed: '2026-11-16' },
      'decision/3': { title: 'Maybe', status: 'proposed' },
    })
    expect(text).toContain('Decisions agreed in the last 7 days (1)\n\n- D-2 Meet monthly')
    expect(text).not.toMatch(/Old|Maybe/)
  })

  it('takes the day from the partnership’s own clock', () => {
    expect(digest({ 'action/1': action('2026-07-05') }, '2026-07-05T23:30:00.000Z')).toContain('Overdue (1)')
  })
})

describe('people with lived experience', () => {
  const members = {
    'member/leanne': { roles: ['member'], livedExperience: true, group: 'people-affected', organisation: 'Lived experience group', post: 'Lived-experience representative' },
    'member/tom': { roles: ['member'], organisation: 'Probation' },
  }

  it.each<[string, Fields]>([
    ['lead', { lead: { person: 'leanne' } }],
    ['support', { supporting: [{ person: 'tom' }, { person: 'leanne' }] }],
    ['lead by their post', { lead: { post: 'Lived-experience representative' } }],
    ['support as their organisation', { supporting: [{ organisation: 'Lived experience group' }] }],
  ])('are never named as overdue in a channel for what they %s', (_how, fields) => {
    const text = digest({ ...members, 'action/1': action('2026-11-01', fields), 'action/2': action('2026-11-02', { title: 'Patrol' }) })
    expect(text).toContain('Overdue (1)\n\n- A-2 Patrol')
    expect(text).not.toContain('more: type')
    expect(text).toContain('1 other open action.')
    expect(text).not.toMatch(/Leanne|Lived|A-1/)
  })

  it('are named in what is still to come, like everybody', () => {
    expect(digest({ ...members, 'action/1': action('2026-11-30', { lead: { person: 'leanne' } }) })).toContain('Leanne, due 30 November 2026')
  })

  it('do not hide what others lead', () => {
    expect(digest({ ...members, 'action/1': action('2026-11-01', { lead: { person: 'tom' } }) })).toContain('- A-1 Buy kits\n  Tom Reed, due 1 November 2026')
  })
})
