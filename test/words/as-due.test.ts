import { expect, it } from 'vitest'
import { asDue } from '../../src/words/as-due.js'
import { readDay } from '../../src/words/day.js'

function choices(words: string, today: string): string[] | string | undefined {
  const reading = readDay(words, { today, nextMeeting: null })
  const due = reading && asDue(reading, today)
  return due?.kind === 'ask' ? due.choices.map(({ date }) => date) : due?.kind === 'day' ? due.date : undefined
}

it.each([
  ['5/1/26', '2027-01-12'], ['5 Jan 2026', '2027-01-12'], ['January 5th, 2026', '2027-02-28'], ['5.1.26 at 5pm', '2027-01-12'],
  ['5 January twenty twenty six', '2027-01-12'],
])('“%s” on %s is asked, this year first', (words, today) => expect(choices(words, today)).toEqual(['2027-01-05', '2026-01-05']))

it('offers the end of February where this year has no 29th', () => {
  expect(choices('29 Feb 2028', '2029-01-12')).toEqual(['2029-02-28', '2028-02-29'])
})

it.each([
  ['5/1/26', '2027-03-01', '2026-01-05'], ['2026-01-05', '2027-01-12', '2026-01-05'], ['Mon 5 Jan 2026', '2027-01-12', '2026-01-05'],
  ['5/1/25', '2027-01-12', '2025-01-05'], ['yesterday', '2027-01-01', '2026-12-31'], ['Q3 2026/27', '2027-01-12', '2026-12-31'],
  ['5/3/27', '2027-01-12', '2027-03-05'],
])('“%s” on %s is no slip', (words, today, date) => expect(choices(words, today)).toBe(date))

it.each([
  ['Christmas', '2027-01-04', ['2027-12-25', '2026-12-25']], ['end of Q3', '2027-02-10', ['2027-12-31', '2026-12-31']],
  ['Q3 2026', '2027-02-10', ['2027-12-31', '2026-12-31', '2025-12-31']], ['5 Feb', '2027-02-10', ['2028-02-05', '2027-02-05']],
  ['Q3 2027', '2027-02-10', ['2027-12-31', '2026-12-31']],
])('“%s” on %s offers what is to come first', (words, today, dates) => expect(choices(words, today)).toEqual(dates))
