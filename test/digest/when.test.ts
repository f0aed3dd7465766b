import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { nextDigest, sayMoment, weekOf, weekdays, type Weekly } from '../../src/digest/when.js'

const LONDON = 'Europe/London'
const quarters = Array.from({ length: 7 * 96 }, (_, at): Weekly => {
  const minutes = (at % 96) * 15
  return { weekday: Math.floor(at / 96) + 1, time: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` }
})

/** All digests of a schedule from one instant to another, each asked for at the moment the one before was due. */
function digests(weekly: Weekly, from: string, to: string): { due: string; period: string }[] {
  const found = [nextDigest(weekly, LONDON, from)]
  for (;;) {
    const next = nextDigest(weekly, LONDON, found.at(-1)?.due as string)
    if (Temporal.Instant.compare(next.due, to) > 0) return found
    found.push(next)
  }
}

describe.each([
  ['spring', '2027-03-08T00:00:00Z', '2027-04-18T22:59:59Z', '2027-W10 2027-W11 2027-W12 2027-W13 2027-W14 2027-W15'],
  ['autumn', '2027-10-10T23:00:00Z', '2027-11-21T23:59:59Z', '2027-W41 2027-W42 2027-W43 2027-W44 2027-W45 2027-W46'],
  ['the end of a year with 53 weeks', '2026-12-14T00:00:00Z', '2027-01-17T23:59:59Z', '2026-W51 2026-W52 2026-W53 2027-W01 2027-W02'],
])('the weekly digest through %s', (_season, from, to, weeks) => {
  it('comes once in every ISO week, whatever quarter of an hour it is set for', () => {
    for (const weekly of quarters) {
      // One second before: a digest due at that very moment is the first.
      const before = Temporal.Instant.from(from).subtract({ seconds: 1 }).toString()
      const found = digests(weekly, before, to)
      expect({ weekly, weeks: found.map(({ period }) => period).join(' ') }).toEqual({ weekly, weeks })
      for (const { due } of found) {
        const local = Temporal.Instant.from(due).toZonedDateTimeISO(LONDON)
        expect(local.dayOfWeek).toBe(weekly.weekday)
        const wall = local.toPlainTime().toString().slice(0, 5)
        const skipped = weekly.weekday === 7 && weekly.time.startsWith('01') && local.toPlainDate().toString() === '2027-03-28'
        expect(wall).toBe(skipped ? weekly.time.replace('01', '02') : weekly.time)
      }
    }
  })
})

describe('the day the clocks change', () => {
  it.each([
    ['01:30 does not exist on 28 March: 02:30', { weekday: 7, time: '01:30' }, '2027-03-27T12:00:00Z', '2027-03-28T01:30:00Z'],
    ['01:30 comes twice on 31 October: the first', { weekday: 7, time: '01:30' }, '2027-10-30T12:00:00Z', '2027-10-31T00:30:00Z'],
    ['and between the two the next is a week on', { weekday: 7, time: '01:30' }, '2027-10-31T01:00:00Z', '2027-11-07T01:30:00Z'],
    ['09:00 before', { weekday: 5, time: '09:00' }, '2027-03-22T00:00:00Z', '2027-03-26T09:00:00Z'],
    ['09:00 after', { weekday: 1, time: '09:00' }, '2027-03-28T12:00:00Z', '2027-03-29T08:00:00Z'],
  ])('%s', (_what, weekly, after, due) => {
    expect(nextDigest(weekly, LONDON, after).due).toBe(due)
  })

  it('is strictly after the instant asked for', () => {
    expect(nextDigest({ weekday: 1, time: '09:00' }, LONDON, '2026-11-30T09:00:00Z').due).toBe('2026-12-07T09:00:00Z')
    expect(nextDigest({ weekday: 1, time: '09:00' }, LONDON, '2026-11-30T08:59:59.999Z').due).toBe('2026-11-30T09:00:00Z')
    expect(nextDigest({ weekday: 1, time: '09:00' }, LONDON, '2026-11-20T00:00:00Z').due).toBe('2026-11-23T09:00:00Z')
  })

  it('follows the partnership’s own zone', () => {
    expect(nextDigest({ weekday: 1, time: '09:00' }, 'Pacific/Apia', '2026-11-29T00:00:00Z')).toEqual({ due: '2026-11-29T20:00:00Z', period: '2026-W49' })
  })
})

describe('weeks and moments', () => {
  it.each([['2026-12-31', '2026-W53'], ['2027-01-03', '2026-W53'], ['2027-01-04', '2027-W01'], ['2024-12-30', '2025-W01'], ['2026-11-23', '2026-W48']])('%s is in %s', (day, week) => {
    expect(weekOf(Temporal.PlainDate.from(day))).toBe(week)
  })

  it('is said in local time', () => {
    expect(sayMoment('2027-07-05T08:00:00Z', LONDON)).toBe('Monday 5 July 2027 at 09:00')
    expect(weekdays[0]).toBe('Monday')
  })

  it('does not depend on the machine’s own zone', () => {
    const root = resolve(import.meta.dirname, '../..')
    const program = `
      import { nextDigest, sayMoment } from './dist/src/digest/when.js'
      import { localDate, daysBetween } from './dist/src/time.js'
      import { readDay } from './dist/src/words/day.js'
      const now = '2027-03-28T00:30:00.000Z'
      console.log(JSON.stringify([nextDigest({ weekday: 7, time: '01:30' }, 'Europe/London', now), sayMoment(now, 'Europe/London'),
        localDate('2027-03-28T23:30:00.000Z', 'Europe/London'), daysBetween('2027-03-27', '2027-03-29'),
        readDay('next friday', { today: '2027-03-26', nextMeeting: null })]))`
    const said = ['UTC', 'America/New_York', 'Pacific/Apia'].map((TZ) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8', env: { ...process.env, TZ } }).stdout,
    )
    expect(said[0]).toContain('"2027-03-28T01:30:00Z"')
    expect(said[0]).toContain('"2027-03-29"')
    expect(new Set(said).size).toBe(1)
  })
})
