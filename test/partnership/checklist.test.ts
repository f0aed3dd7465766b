import { describe, expect, it } from 'vitest'
import { checklist } from '../../src/guidance/checklist.js'
import { itemStatus, reportYear, wholeChecklist, type Cycle } from '../../src/partnership/checklist.js'
import { itemText } from '../../src/partnership/checklist-text.js'
import { plain } from '../../src/text.js'
import { emptyBoard, place } from '../../src/record/board.js'
import type { Fields } from '../../src/record/change.js'

function statusOf(number: number, today: string, fields?: Fields) {
  const board = emptyBoard('clock')
  if (fields) {
    const record = `checklist/${number}`
    place(board, { record, kind: 'checklist', revision: 1, version: 1, seq: 1, created: '', changed: '', fields })
  }
  return itemStatus(board, checklist[number - 1] as (typeof checklist)[number], today)
}

describe('the eight key actions', () => {
  it('have the guidance’s dates', () => {
    expect(checklist.map(({ date }) => date)).toEqual([
      '2022-08-01', '2022-08-01', '2022-08-01', '2022-09-30', '2022-11-30', '2022-12-31', '2022-12-31', '2023-04-30',
    ])
    expect(wholeChecklist(emptyBoard('x'), '2026-11-23').map(({ state }) => state)).toEqual(Array(8).fill('date passed, nothing recorded'))
  })
})

describe('how a key action stands', () => {
  // item, today, what is recorded, state
  it.each<[number, string, Fields | undefined, string]>([
    [4, '2022-09-29', undefined, 'not started'],
    [4, '2022-09-30', undefined, 'not started'],
    [4, '2022-10-01', undefined, 'date passed, nothing recorded'],
    [4, '2022-09-30', { progress: 'in progress' }, 'in progress'],
    [4, '2022-10-01', { progress: 'in progress' }, 'overdue'],
    [4, '2022-10-01', { progress: 'not started' }, 'overdue'],
    [4, '2022-09-01', { progress: 'not started' }, 'not started'],
    [4, '2026-11-23', { progress: 'in progress', local: '2027-06-30' }, 'in progress'],
    [4, '2027-06-30', { progress: 'in progress', local: '2027-06-30' }, 'in progress'],
    [4, '2027-07-01', { progress: 'in progress', local: '2027-06-30' }, 'overdue'],
    [4, '2026-11-23', { local: '2027-06-30' }, 'not started'],
    [4, '2027-07-01', { local: '2027-06-30' }, 'overdue'],
    [4, '2026-11-23', { note: 'we are looking into it' }, 'date passed, nothing recorded'],
    [4, '2026-11-23', { met: '2022-09-30' }, 'met'],
    [4, '2026-11-23', { met: '2022-10-01' }, 'met late'],
    [4, '2040-01-01', { met: '2022-10-01', local: '2027-06-30' }, 'met late'],
    [4, '2026-11-23', { met: '2022-09-30', progress: 'in progress' }, 'met'],
    [8, '2023-04-30', undefined, 'not started'],
    [8, '2026-11-23', { met: '2023-05-01' }, 'met late'],
    [8, '2026-11-23', { met: '2026-04-28' }, 'met'],
    [8, '2026-11-23', { met: '2026-05-02' }, 'met late'],
    [8, '2026-11-23', { met: '2023-04-30', latest: '2026-04-30' }, 'met'],
  ])('item %i on %s with %j: %s', (number, today, fields, state) => {
    expect(statusOf(number, today, fields).state).toBe(state)
  })
})

describe('the rounds of the needs assessment and the plan', () => {
  it.each<[number, string, Fields | undefined, string, Cycle['state']]>([
    [5, '2025-12-31', undefined, '2025-12-31', 'not due yet'],
    [5, '2026-01-01', undefined, '2025-12-31', 'date passed, nothing recorded'],
    [6, '2026-11-23', undefined, '2025-12-31', 'date passed, nothing recorded'],
    [5, '2026-11-23', { progress: 'in progress' }, '2025-12-31', 'overdue'],
    [5, '2025-11-28', { met: '2022-11-28' }, '2025-11-28', 'not due yet'],
    [5, '2025-11-29', { met: '2022-11-28' }, '2025-11-28', 'date passed, nothing recorded'],
    [5, '2025-11-01', { met: '2022-11-28', progress: 'in progress' }, '2025-11-28', 'in progress'],
    [5, '2025-11-29', { met: '2022-11-28', progress: 'in progress' }, '2025-11-28', 'overdue'],
    [5, '2026-11-23', { met: '2022-11-28', latest: '2025-12-04' }, '2028-12-04', 'not due yet'],
    [6, '2026-11-23', { met: '2022-12-16', latest: '2024-02-29' }, '2027-02-28', 'not due yet'],
    [6, '2027-03-01', { met: '2022-12-16', latest: '2024-02-29' }, '2027-02-28', 'date passed, nothing recorded'],
    [6, '2026-11-23', { met: '2025-02-28' }, '2028-02-28', 'not due yet'],
  ])('item %i on %s with %j: due %s, %s', (...[number, today, fields, due, state]) => {
    expect(statusOf(number, today, fields).cycle).toMatchObject({ due, state })
  })
})

describe('the rounds of the progress report', () => {
  it.each<[string, string | undefined, string, string | undefined]>([
    // today, latest report, due, missed
    ['2023-04-30', undefined, '2023-04-30', undefined],
    ['2023-05-01', undefined, '2024-04-30', '2023-04-30'],
    ['2026-04-29', undefined, '2026-04-30', '2025-04-30'],
    ['2026-04-30', undefined, '2026-04-30', '2025-04-30'],
    ['2026-05-01', undefined, '2027-04-30', '2026-04-30'],
    ['2026-11-23', '2026-04-24', '2027-04-30', undefined],
    ['2026-04-30', '2026-04-24', '2027-04-30', undefined],
    ['2026-11-23', '2026-05-20', '2027-04-30', undefined],
    ['2026-11-23', '2025-04-30', '2027-04-30', '2026-04-30'],
    ['2026-11-23', '2026-11-20', '2028-04-30', undefined],
    ['2027-04-30', '2026-04-24', '2027-04-30', undefined],
    ['2027-05-01', '2026-04-24', '2028-04-30', '2027-04-30'],
    ['2028-02-29', '2027-04-30', '2028-04-30', undefined],
  ])('on %s, last reported %s: due %s, nothing for %s', (today, latest, due, missed) => {
    const { cycle } = statusOf(8, today, latest ? { met: '2023-04-30', latest } : undefined)
    expect([cycle?.due, cycle?.missed]).toEqual([due, missed])
    expect(cycle?.state).toBe('not due yet')
  })

  it.each([['2026-04-30', 2026], ['2026-01-01', 2026], ['2025-10-29', 2025], ['2025-10-30', 2026], ['2026-10-29', 2026], ['2026-12-31', 2027]])(
    'a report of %s is the one of the nearest 30 April, in %i',
    (date, year) => {
      expect(reportYear(date)).toBe(year)
    },
  )
})

describe('a key action in words', () => {
  it('names the state, the guidance’s date, the local date, the round and the note', () => {
    const item = itemText(statusOf(5, '2026-11-23', { met: '2022-12-04', latest: '2023-11-01', local: '2026-12-01', note: 'With the data lead.' }))
    expect(plain(item.text)).toBe('5. Needs assessment: met late on 4 December 2022. Guidance date: end of November 2022.')
    expect(item.detail).toBe(
      'Local date 1 December 2026. Current round due 1 November 2026: date passed, nothing recorded. Latest: 1 November 2023. With the data lead.',
    )
    expect(itemText(statusOf(1, '2026-11-23')).detail).toBeUndefined()
  })
})
