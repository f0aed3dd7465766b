import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entrySchema, type Entry } from '../../src/guidance/register/entry.js'
import { entries, entryById } from '../../src/guidance/register/index.js'
import { sameNames } from '../../src/guidance/register/synonyms.js'
import { sections } from '../../src/guidance/sections.js'
import { longestSharedRun, wordsOf } from './runs.js'

const seeds = join(import.meta.dirname, '../../../shared/seeds')
const edition2024 = join(seeds, 'guidance-local-delivery-partners-2024-html.txt')
const edition2022 = join(seeds, 'guidance-local-delivery-partners-2022-pdf.txt')

const sectionIds = new Set<string>(sections.map(({ id }) => id))

describe('the register', () => {
  it('has only whole entries', () => {
    const broken = entries.flatMap((entry) => {
      const read = entrySchema.safeParse(entry)
      return read.success ? [] : [`${entry.id}: ${read.error.message}`]
    })
    expect(broken).toEqual([])
  })

  it('names each entry once', () => {
    const ids = entries.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('points only to sections and entries there are', () => {
    const lost = entries.flatMap((entry) => [
      ...[entry.section, ...(entry.alsoIn ?? [])].filter((id) => !sectionIds.has(id)),
      ...(entry.related ?? []).filter((id) => !entryById(id) || id === entry.id),
    ].map((id) => `${entry.id} -> ${id}`))
    expect(lost).toEqual([])
  })

  it('covers every section by something the guidance says', () => {
    // "Overview" has its entries in the file of chapter 5's opening.
    const covered = new Set(entries.filter(({ strength }) => strength !== 'silent').flatMap(({ section }) => section))
    expect([...sectionIds].filter((id) => !covered.has(id))).toEqual([])
  })

  it('keeps every button short enough to read', () => {
    expect(entries.filter(({ question }) => question.length > 75).map(({ id }) => id)).toEqual([])
  })

  it('says must once, as the guidance does: plans must be consistent with existing legislation', () => {
    const must = entries.filter(({ strength }) => strength === 'must')
    expect(must).toHaveLength(1)
    expect(must[0]?.answer).toMatch(/existing legislation/i)
  })

  it('calls nothing a statutory duty', () => {
    const claims = entries.filter(({ answer }) => /\b(is|are) (a |the )?(statutory|legal) (duty|duties|requirement|obligation)/i.test(answer))
    expect(claims.map(({ id }) => id)).toEqual([])
  })
})

/** What the guidance lists, counted by hand in the document. */
const counts: [entry: string, items: number][] = [
  ['checklist-all-eight', 8],
  ['roles-sro-who', 8],
  ['sro-responsibilities', 5],
  ['roles-supporting-leads', 3],
  ['sro-products', 4],
  ['rep-minimum-list', 10],
  ['rep-wider-list', 9],
  ['gov-other-bodies', 8],
  ['gov-tor-contents', 10],
  ['pr-overview', 9],
  ['geography-three-rules', 3],
  ['resp-timeline', 6],
  ['naq-questions', 5],
  ['naq-cover', 7],
  ['ch5-six-departments', 6],
  ['ch4-commitments-supply', 5],
  ['ch4-commitments-treatment', 7],
  ['ch4-commitments-demand', 3],
  ['ch4-commitments-overview', 15],
  ['system-six-outcomes', 6],
  ['app2-headline-measures', 11],
]

describe('lists in full', () => {
  it.each(counts)('%s has %i items', (id, items) => {
    expect(entryById(id)?.list).toHaveLength(items)
  })

  it('divides the outcomes into three strategic and three intermediate', () => {
    const list = entryById('system-six-outcomes')?.list ?? []
    expect(list.filter((item) => /strategic/i.test(item))).toHaveLength(3)
    expect(list.filter((item) => /intermediate/i.test(item))).toHaveLength(3)
  })
})

/** Words in a row that may not be the document's: shorter runs are names and turns of phrase nobody could avoid. */
const LONGEST_RUN = 8

describe('beside the document', () => {
  it('uses words of our own', (test) => {
    if (!existsSync(edition2024)) return notRun(test, 'the text of the guidance is not beside the repository')
    const text = wordsOf(readFileSync(edition2024, 'utf8'))
    const copied = entries.flatMap((entry) => {
      const run = longestSharedRun(wordsOf(withoutNames(entry)), text)
      return run.length >= LONGEST_RUN ? [`${entry.id}: ${run.join(' ')}`] : []
    })
    expect(copied).toEqual([])
  })

  it('holds for both editions: the dates the register gives are in each', (test) => {
    if (!existsSync(edition2024) || !existsSync(edition2022)) return notRun(test, 'the two editions are not beside the repository')
    const both = [edition2024, edition2022].map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '))
    for (const date of ['1 August 2022', 'September 2022', 'November 2022', 'December 2022', 'April 2023']) {
      for (const text of both) expect(text).toContain(date)
    }
  })
})

/** Names that are many words long; nobody can put them in words of their own. */
const names = [
  ...sameNames.flat().filter((name) => name.split(' ').length > 2),
  'National Institute for Health and Care Excellence', 'Advisory Council on the Misuse of Drugs',
  'national crime and policing measures', 'Combating Drugs Minister', 'responsible owner', 'world-class treatment and recovery system',
  'Police, Fire and Crime Commissioners', 'to cut crime and save lives', 'health and justice co-ordinators', 'drug strategy leads',
  'Office for Standards in Education, Children’s Services and Skills', 'Best Bar None', 'Chamber of Commerce', 'among young people in England',
  'HM Inspectorate of Prisons', 'HM Inspectorate of Probation', 'Preventing Drug Related Deaths Co-ordinator', 'Care Quality Commission',
  'Director of Public Health', '10-year drugs strategy', 'voluntary, community and social enterprise', 'assistant or deputy chief constable',
  'homelessness, substance misuse, mental health issues, domestic abuse', 'needs assessments, plans and high-level reporting',
  'Smoking, Drinking and Drug Use', 'who took drugs in the last year', 'drug-related flag',
].map((name) => wordsOf(name).join(' '))

/** The answer's own sentences: addresses, short names in brackets, quotations and long names taken out. */
function withoutNames(entry: Entry): string {
  const plain = `${entry.answer}\n${entry.after ?? ''}`.replace(/https?:\S+/g, '|').replace(/\(\w+\)/g, ' ').replace(/[‘“][^’”]+[’”]/g, '|')
  return names.reduce((text, name) => text.replaceAll(name, '|'), wordsOf(plain).join(' '))
}

function notRun(test: { skip: () => void }, why: string): void {
  process.stdout.write(`NOT RUN (${why})\n`)
  test.skip()
}
