import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { normalise, readDay, sayDay, sayShortDay, type DayReading } from '../../src/words/day.js'
import { table } from './day-table.js'
import { ordinarySentences } from './prose.js'

const nextMeeting = '2027-06-10'

function said(reading: DayReading | null): string {
  if (!reading) return '-'
  if (reading.kind === 'day') return reading.date
  if (reading.kind === 'open') return `open ${reading.means}`
  return ['?', ...reading.choices.map(({ date }) => date)].join(' ')
}

describe.each(Object.entries(table))('on %s', (today, rows) => {
  const phrases = rows.trim().split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string])

  test.each(phrases)('“%s” is %s', (phrase, meant) => {
    expect(said(readDay(phrase, { today, nextMeeting }))).toBe(meant)
    const shouted = phrase.includes(':tada:') ? phrase : phrase.toUpperCase()
    expect(said(readDay(`  ${shouted}. `, { today, nextMeeting }))).toBe(meant)
  })
})

test('the table is big enough to mean something', () => {
  const rows = Object.values(table).join('').trim().split('\n')
  expect(rows.length).toBeGreaterThan(350)
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(5)
})

const context = { today: '2026-11-23', nextMeeting: null }

describe('what is said when a day must be asked', () => {
  const question = (phrase: string): string => {
    const reading = readDay(phrase, context)
    return reading?.kind === 'ask' ? reading.question : `not asked: ${JSON.stringify(reading)}`
  }

  test('the reason is named', () => {
    expect(question('31 April')).toBe('April 2027 has 30 days. Which day did you mean?')
    expect(question('2/13')).toContain('The day comes first here')
    expect(question('Friday 3 March 2027')).toContain('3 March 2027 is a Wednesday, not a Friday.')
    expect(question('1 November')).toContain('1 November 2026 has passed.')
    expect(question('calendar Q3')).toContain('I count quarters from April')
    expect(question('next meeting')).toContain('No next meeting is recorded yet.')
    expect(question('next Friday')).toBe('Did you mean Friday of this week or Friday of next week?')
  })

  test('choices carry the date in full', () => {
    const reading = readDay('31 April', context)
    expect(reading).toMatchObject({
      kind: 'ask',
      words: '31 April',
      choices: [
        { label: 'Friday 30 April 2027', date: '2027-04-30' },
        { label: 'Saturday 1 May 2027', date: '2027-05-01' },
      ],
    })
  })

  test('every choice reads back as itself', () => {
    for (const [today, rows] of Object.entries(table)) {
      for (const row of rows.trim().split('\n')) {
        const reading = readDay(row.split('|')[0]!, { today, nextMeeting })
        for (const { label, date } of reading?.kind === 'ask' ? reading.choices : []) {
          expect(said(readDay(label, { today, nextMeeting }))).toBe(date)
          expect(said(readDay(date, { today, nextMeeting }))).toBe(date)
        }
      }
    }
  })
})

test('words are as typed, trimmed', () => {
  expect(readDay('  3rd of  March 2027. ', context)).toEqual({
    kind: 'day', date: '2027-03-03', words: '3rd of  March 2027.',
  })
})

test('every date of 2000 to 2100 reads back in eight formats', () => {
  const start = Temporal.PlainDate.from('2000-01-01')
  const wrong: string[] = []
  // 36,890 days: 101 years
  for (let days = 0; days < 36_890; days += 1) {
    const date = start.add({ days })
    const iso = date.toString()
    const [dd, mm] = [String(date.day).padStart(2, '0'), String(date.month).padStart(2, '0')]
    const short = sayShortDay(iso)
    const [day, month, year] = short.split(' ') as [string, string, string]
    const formats = [
      iso, sayDay(iso), short, `${dd}/${mm}/${year}`, `${date.day}.${date.month}.${year}`,
      date.year < 2100 ? `${date.day}-${date.month}-${year.slice(2)}` : `${date.day}-${date.month}-${year}`,
      `${month} ${day}, ${year}`, `${day}-${month.slice(0, 3)}-${year}`,
    ]
    for (const format of formats) if (said(readDay(format, context)) !== iso) wrong.push(format)
  }
  expect(wrong).toEqual([])
}, 60_000)

test('a day the calendar does not have is never a day', () => {
  const impossible = fc
    .record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(31) })
    .filter(({ year, month, day }) => day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
  fc.assert(fc.property(impossible, ({ year, month, day }) => {
    const name = sayShortDay(`2000-${String(month).padStart(2, '0')}-01`).split(' ')[1]!
    const phrases = [
      `${day}/${month}/${year}`, `${day} ${name} ${year}`, `${name} ${day} ${year}`, `${day}.${month}.${year}`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, `w/c ${day} ${name} ${year}`,
      `${day} ${name} ${year} at 5pm`,
    ]
    for (const phrase of phrases) expect(readDay(phrase, context)?.kind ?? 'null').not.toBe('day')
  }))
})

test('any phrase gives a real date, a question or nothing, and never throws', () => {
  const bits = ['3', '31', '31st', '29', 'feb', 'march', 'april', 'fri', 'next', 'this', 'end', 'of', 'the', 'week',
    'month', 'q3', '2027', '26/27', '/', '-', '.', '5pm', 'in', 'days', 'year', 'w/c', 'before', 'mid', '99', '0',
    '👍', '(', '"']
  const phrases = fc.array(fc.constantFrom(...bits), { maxLength: 6 })
  fc.assert(fc.property(phrases, fc.constantFrom(' ', ''), (words, gap) => {
    const reading = readDay(words.join(gap), context)
    const choices = reading?.kind === 'ask' ? reading.choices.map((one) => one.date) : []
    for (const date of reading?.kind === 'day' ? [reading.date] : choices) {
      expect(sayDay(date)).toMatch(/^\w+day \d{1,2} \w+ \d{4}$/)
    }
  }), { numRuns: 3000 })
})

test('dates are said the British way', () => {
  expect(sayDay('2027-03-03')).toBe('Wednesday 3 March 2027')
  expect(sayShortDay('2027-03-03')).toBe('3 March 2027')
  expect(() => sayDay('2027-02-30')).toThrow(RangeError)
})

describe('normalise', () => {
  test.each([
    ['\u2018it\u2019s\u2019 \u201cfine\u201d', '\'it\'s\' "fine"'],
    ['by\u00a03\u202fMarch\u3000', 'by 3 March'],
    ['zero\u200bwidth\u2060 soft\u00adhyphen\ufeff', 'zerowidth softhyphen'],
    ['\u200e03\u200e/\u200e03\u200e/\u200e2027', '03/03/2027'],
    ['one\r\ntwo\u2028three\vfour\n\nfive', 'one\ntwo\nthree\nfour\n\nfive'],
    ['dash – and — kept', 'dash – and — kept'],
    ['<at>Priya Shah</at> <at id="0">CDP</at>&nbsp;done 14</at>', '@Priya Shah @CDP done 14'],
    ['👩‍💻 a\u200db ŵ é', '👩‍💻 ab ŵ é'],
  ])('%j is %j', (typed, plain) => expect(normalise(typed)).toBe(plain))

  // a line passes it at the door and again when its options are read
  test('does nothing more to a line it has made plain', () => {
    const plain = ordinarySentences(300).map(normalise)
    expect(plain.map(normalise)).toEqual(plain)
  })
})
