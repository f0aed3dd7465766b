import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operate } from '../../adapters/terminal/operate.js'
import { answerQuestion } from '../../src/guidance/answer.js'
import { licenceLine, officialText } from '../../src/guidance/official/quoted.js'
import { createQuotes } from '../../src/guidance/official/quotes.js'
import { readOfficial } from '../../src/guidance/official/read-official.js'
import { entries } from '../../src/guidance/register/index.js'
import { renderText } from '../../src/text.js'
import { startHarness, type Harness } from '../harness.js'

const edition = (name: string, change: (text: string) => string = (text) => text) =>
  readOfficial(change(readFileSync(join(import.meta.dirname, name), 'utf8'))).edition

let house: Harness
beforeEach(async () => {
  house = await startHarness()
})
afterEach(() => house.close())

const keep = async (which: ReturnType<typeof edition>) => (await operate({ verb: 'guidance-import', edition: which }, house.app)).out
const footprint = 'ask How small can a partnership be?'
const geography = /\nGeography\n[^]*?\nLeadership roles\n/
const page = 'https://www.gov.uk/government/publications/drugs-strategy-guidance-for-local-delivery-partners'

describe('answers once the official text is imported', () => {
  it('quote nothing and name no licence before', async () => {
    const said = await house.say(footprint)
    expect(said).not.toContain('own words')
    expect(said).not.toContain('Licence')
    expect(said).toContain(`${page}\n`)
  })

  it('carry the exact passage under the plain words, with the licence, at once', async () => {
    const before = await house.say(footprint)
    expect(await keep(edition('official-sample.txt'))).toBe('The edition of 26 January 2024 is imported. Answers quote the edition of 26 January 2024.')
    const said = await house.say(footprint)
    const [plain] = before.split('\n')
    expect(said.startsWith(plain as string)).toBe(true)
    expect(said).toContain('In the guidance’s own words (edition of 26 January 2024): “When you choose the footprint of the invented partnership, make sure that:')
    expect(said).toContain('- a single upper-tier local authority area is the smallest it can be')
    expect(said).toContain(licenceLine)
    expect(licenceLine).toBe('Contains public sector information licensed under the Open Government Licence v3.0.')
    expect(said.indexOf('Source:')).toBeGreaterThan(said.indexOf(licenceLine))
  })

  it('link to the section where its anchor was read', async () => {
    await keep(edition('official-sample.json'))
    const anchored = `${page}/guidance-for-local-delivery-partners-accessible-version#geography`
    expect(await house.say(footprint)).toContain(anchored)
    expect(await house.say('guidance geography')).toContain(`Read this section on GOV.UK (${anchored})`)
  })

  it('quote nothing where no passage says the same', async () => {
    await keep(edition('official-sample.txt', (text) => text.replace(geography, '\nGeography\nUmbrellas are kept by the door.\nLeadership roles\n')))
    expect(await house.say(footprint)).not.toContain('own words')
  })

  it('are the same when the same edition comes twice, and new when its text changed', async () => {
    await keep(edition('official-sample.txt'))
    expect(await keep(edition('official-sample.txt'))).toContain('was imported already; nothing changed.')
    expect(await house.say(footprint)).toContain('the invented partnership')
    expect(await keep(edition('official-sample.txt', (text) => text.replace('of the invented partnership', 'of the mended partnership')))).toContain('was replaced by this text.')
    const said = await house.say(footprint)
    expect(said).toContain('the mended partnership')
    expect(said).not.toContain('the invented partnership')
  })

  it('keep two editions apart: the newest is quoted, the older where it lacks a section', async () => {
    await keep(edition('official-sample.txt', (text) => text.replace(geography, '\nLeadership roles\n').replace('Updated 26 January 2024', 'Updated 2 February 2025')))
    const told = await keep(edition('official-sample-pdf.txt'))
    expect(told).toBe('The edition of June 2022 is imported. Answers quote the edition of 2 February 2025, and the edition of June 2022 where it lacks a section.')
    expect(await house.say(footprint)).toContain('own words (edition of June 2022)')
    expect(await house.say('ask Who can be the SRO?')).toContain('own words (edition of 2 February 2025)')
  })

  it('back up the register from the whole text on strong evidence only, marked as found by search', () => {
    const { backUp } = officialText(createQuotes([edition('official-sample.txt')]))
    const found = backUp('Do lighthouses blink over the estuaries at dusk?')
    expect(found?.section).toBe('ch3-geography')
    const said = renderText({ audience: 'caller', body: found?.blocks ?? [] })
    expect(said).toContain('Quoted text found by search (edition of 26 January 2024): “The sample says that lighthouses blink over estuaries at dusk.”')
    expect(said).toContain(licenceLine)
    expect(said).toContain('“Geography”. Found by searching the text.')
    expect(backUp('Do lighthouses blink umbrellas at sandwiches and trombones at dusk?')).toBeUndefined()
    expect(backUp('lighthouses?')).toBeUndefined()
    expect(backUp('')).toBeUndefined()
  })
})

describe('what is stored', () => {
  it.each([
    ['an unknown section', { sections: [{ id: 'chapter-99', anchor: null, blocks: [] }] }],
    ['an anchor that is none', { sections: [{ id: 'ch3-geography', anchor: 'x" onclick="', blocks: [] }] }],
    ['an address elsewhere', { path: '//evil.example/page' }],
    ['an address that climbs out', { path: '/government/publications/drugs-strategy-guidance-for-local-delivery-partners/../x' }],
    ['an edition that is no date', { id: 'newest' }],
  ])('is refused with %s', async (_what, wrong) => {
    const told = await operate({ verb: 'guidance-import', edition: { ...edition('official-sample.txt'), ...wrong } }, house.app)
    expect(told).toEqual({ out: 'That is not something the terminal can ask for.', code: 1 })
  })
})

describe('the real document, where it is beside the repository', () => {
  const seed = resolve(import.meta.dirname, '../../../shared/seeds/guidance-local-delivery-partners-2024-html.txt')
  if (!existsSync(seed)) process.stdout.write('NOT RUN: the official document is not beside the repository\n')

  it.runIf(existsSync(seed))('is quoted word for word under nearly every answer, in time', () => {
    const whole = readFileSync(seed, 'utf8').replace(/\s+/g, ' ')
    const text = officialText(createQuotes([readOfficial(readFileSync(seed, 'utf8')).edition]))
    const telling = entries.filter(({ strength }) => strength !== 'silent')
    const start = performance.now()
    const quoted = telling.filter((entry) => {
      const [words, list] = text.passage(entry)
      if (words?.kind !== 'text') return false
      const quotation = /“(.*?)”?$/s.exec(String(words.text).replace(/^.*?\): /s, ''))?.[1] ?? ''
      const items = list?.kind === 'list' ? list.items.map((item) => String(item.text).replace(/^“|”$/g, '')) : []
      for (const part of [...quotation.split(/ ?\[…\] ?/), ...items.filter((item) => item !== '[…]')]) {
        // A table's cells are joined anew; its words are checked cell by cell.
        for (const cell of part.split(' | ')) expect(whole).toContain(cell)
      }
      return true
    })
    expect(quoted.length / telling.length).toBeGreaterThan(0.9)
    expect((performance.now() - start) / telling.length).toBeLessThan(5)
    expect(renderText(answerQuestion('How small can a partnership be?', text))).toContain('- the partnership is no smaller than a single upper-tier local authority area')
  })

  it.runIf(existsSync(seed))('is quoted from the paragraph with the label that was asked for', () => {
    const text = officialText(createQuotes([readOfficial(readFileSync(seed, 'utf8')).edition]))
    const labels = { definition: 'Definition', limits: 'Limitations', basis: 'Inclusion Basis', source: 'Data Source' }
    const wrong = entries.flatMap((entry) => {
      const label = labels[(/[a-z]+$/.exec(entry.id)?.[0] ?? '') as keyof typeof labels]
      if (!entry.section.startsWith('app2-') || !label || !entry.id.startsWith('app2-')) return []
      const [words] = text.passage(entry)
      // A source may be quoted from its footnote, which has no label.
      const quoted = words?.kind === 'text' ? (/“(Definition|Limitations|Inclusion Basis|Data Source|Published area):/.exec(String(words.text))?.[1] ?? label) : label
      return quoted === label ? [] : [`${entry.id}: ${quoted}`]
    })
    expect(wrong).toEqual([])
  })
})
