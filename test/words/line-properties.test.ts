import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLine, type OptionName } from '../../src/line.js'
import { normalise } from '../../src/words/normalise.js'
import { said, vocabulary } from './lines.js'
import { ordinarySentences } from './prose.js'

const all: OptionName[] = ['by', 'on', 'for', 'because', '#']
const ofAnAction: OptionName[] = ['by', 'for', 'because after an option', '#']

test('1,000 ordinary sentences survive whole', () => {
  const sentences = ordinarySentences(1000)
  expect(new Set(sentences).size).toBe(1000)
  const options: OptionName[] = ['by', 'on', 'for', '#']
  const altered = sentences.filter((line) => said(readLine(line, options, vocabulary)) !== normalise(line))
  expect(altered).toEqual([])
})

test('so do 5,000 more with every option asked for', () => {
  const altered = ordinarySentences(6000).slice(1000).filter((line) => {
    return said(readLine(line, all, vocabulary)) !== normalise(line)
  })
  expect(altered).toEqual([])
})

test('and so they do with the options of an action', () => {
  const altered = ordinarySentences(1000).filter((line) => said(readLine(line, ofAnAction, vocabulary)) !== normalise(line))
  expect(altered).toEqual([])
})

test('text and options go together again, in any order', () => {
  // a final mark goes with the option after it, and '@Priya' would begin a list with the lead after it
  const texts = ordinarySentences(60)
    .map((line) => line.replace(/[.!…]+$/, ''))
    .filter((line) => !/["”’🎉)]$|@Priya$/u.test(line))
  const options = {
    by: ['by 3 March', 'due Friday', 'by: end of Q3', 'by TBC', 'by 31 April'],
    for: ['for police', 'for Priya Shah and probation', '@Priya', '<@U1>'],
    '#': ['#5', '#delivery plan'],
  }
  const chosen = fc.tuple(
    fc.constantFrom(...options.by), fc.constantFrom(...options.for), fc.constantFrom(...options['#']),
  )
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 1 })
  const gaps = fc.constantFrom(', ', '\n', ' — ', ' - ')
  fc.assert(fc.property(fc.constantFrom(...texts), chosen, order, gaps, (text, three, at, gap) => {
    const line = [text, ...at.map((one) => three[one]!)].join(gap)
    const got = readLine(line, ['by', 'for', '#'], vocabulary)
    expect(got.text).toBe(normalise(text))
    expect(got.day !== undefined).toBe(at.includes(0))
    if (got.day) expect(three[0]).toContain(got.day.words)
    expect(got.leads.length > 0).toBe(at.includes(1))
    expect(got.item !== undefined).toBe(at.includes(2))
  }), { numRuns: 2000 })
})

test('nothing anybody can type makes it throw, and text is always the beginning of the line', () => {
  const bits = fc.constantFrom('by ', 'for ', 'on ', '#', '@', 'police', 'Priya', ' and ', ', ', '(', ')', '3 March',
    'because ', '<@U1>', '\n', '👍', '?', '5')
  const lines = fc.array(fc.oneof(bits, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 14 })
  fc.assert(fc.property(lines, (parts) => {
    const line = parts.join('')
    expect(normalise(line).startsWith(readLine(line, all, vocabulary).text)).toBe(true)
  }), { numRuns: 3000 })
})

describe('the work is linear', () => {
  const fillers = ['a ', 'by Friday because ', 'x because ', ', by ', 'if poss ', '(if poss) ', 'march the third ', 'tomorrow ', ' ', 'by ', 'for police ', '@Priya ', '(', ')', '.', ':', '<at ', '<at>x', '\u200d',
    'because ', '👍', 'by for ', 'by 3 March ', '-', ', ', '\n', '@Priya, zzz ', 'due ', '#']
  const worst = (size: number, filler: string): string =>
    `${filler.repeat(size / filler.length)}é for police by 3 March`
  const milliseconds = (line: string, options = all, apart = false): number => {
    // the best of nine: the machine is shared, and one slow run says nothing of the work
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      readLine(line, options, vocabulary, apart)
      return performance.now() - start
    })
    return Math.min(...times)
  }

  test.each(fillers)('100 kB of %j within 50 ms, and about ten times 10 kB', (filler) => {
    readLine(worst(10_000, filler), all, vocabulary)
    const [small, large] = [milliseconds(worst(10_000, filler)), milliseconds(worst(100_000, filler))]
    const trailing = milliseconds(`Buy kits by 3 March${filler.repeat(100_000 / filler.length)}é`)
    const action = milliseconds(worst(100_000, filler), ofAnAction)
    const apart = milliseconds(worst(100_000, filler), all, true)
    expect(Math.max(large, trailing, action, apart)).toBeLessThan(50)
    // below 2 ms the clock and the collector are louder than the work
    expect(large).toBeLessThan(Math.max(12 * small, 2))
  })
})
