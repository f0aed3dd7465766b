import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAs, readOfficial } from '../../src/guidance/official/read-official.js'
import { sections } from '../../src/guidance/sections.js'
import { Problem } from '../../src/problem.js'

const sample = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const text = sample('official-sample.txt')
const json = sample('official-sample.json')
const pdf = sample('official-sample-pdf.txt')

interface Content {
  base_path: string
  title: string
  schema_name: string
  public_updated_at: string
  details: { body: string }
}

const changed = (change: (content: Content) => void) => {
  const content = JSON.parse(json) as Content
  change(content)
  return JSON.stringify(content)
}
const withBody = (body: (was: string) => string) => changed((content) => void (content.details.body = body(content.details.body)))
const wordsOf = (file: string, id: string) => readOfficial(file).edition.sections.find((section) => section.id === id)?.blocks.map((block) => block.text)

function refusal(file: string): string {
  try {
    readOfficial(file)
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
  return 'was read'
}

describe('the official text', () => {
  it('is the same from the page’s text and from the content API', () => {
    const [page, api] = [readOfficial(text), readOfficial(json)]
    expect(page.missing).toEqual([])
    expect(page.edition.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id))
    const blocks = ({ edition }: typeof page) => edition.sections.map((section) => section.blocks.map((block) => block.text))
    expect(blocks(api)).toEqual(blocks(page))
    expect(api.edition.notes).toEqual(page.edition.notes)
    expect([page.edition.id, api.edition.id]).toEqual(['2024-01-26', '2024-01-26'])
  })

  it('keeps the API’s instant, address and anchors', () => {
    const { edition } = readOfficial(json)
    expect(edition.updated).toBe('2024-01-26T11:15:04.000Z')
    expect(edition.path).toMatch(/\/guidance-for-local-delivery-partners-accessible-version$/)
    expect(edition.sections.find(({ id }) => id === 'ch3-geography')?.anchor).toBe('geography')
    expect(readAs(readOfficial(json))).toContain('65 of them with a link of their own')
  })

  it('tells lists, tables, footnotes and headings apart', () => {
    const kinds = (id: string) => readOfficial(json).edition.sections.find((section) => section.id === id)?.blocks.map(({ kind }) => kind)
    expect(kinds('ch3-geography')).toEqual(['text', 'item', 'item', 'item', 'text'])
    expect(kinds('executive-summary')).toEqual(['text', 'row', 'row', 'row'])
    expect(kinds('ch1-introduction')).toEqual(['heading', 'text'])
    expect(readOfficial(text).edition.notes).toEqual([
      { number: 1, text: 'An invented source about harm.' },
      { number: 2, text: 'In the sample, combined authorities may name their mayor.' },
    ])
  })

  it('reads the PDF’s text: boxes, raised footnotes, running heads, and paragraphs cut by a page’s end', () => {
    const { edition, missing } = readOfficial(pdf)
    expect(edition.id).toBe('2022-06')
    expect(missing).toEqual(sections.filter(({ id }) => /^app[234]/.test(id)).map(({ id }) => id))
    expect(wordsOf(pdf, 'ch4-review-and-update')).toEqual(['At least once a year the made-up partnership takes stock of its progress against the outcomes framework.'])
    expect(wordsOf(pdf, 'ch4-plan-commitments')).toEqual(['Break drug supply chains', 'an invented first commitment', 'an invented second commitment'])
    expect(wordsOf(pdf, 'executive-summary')?.[2]).toBe('Agree the terms of reference for your partnership | By end September 2022')
    expect(edition.notes.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(wordsOf(pdf, 'app1-return-to-government')).toHaveLength(1)
  })

  it('knows a heading with a slip in it, and the real one from a list of contents', () => {
    const slip = text.replace('\nThe role of a dedicated Combating Drugs Partnership\n', '\nThe role of a dedicated Combatting Drugs Partnership\n')
    expect(readOfficial(slip).missing).toEqual([])
    const contents = text.replace('Ministerial Foreword', ['Contents', ...sections.map(({ title }) => title), 'Ministerial Foreword'].join('\n'))
    const caption = text.replace('\nGeography\n', '\nGeography\nA drawing stands here.\nGeography\n')
    for (const file of [contents, caption]) expect(wordsOf(file, 'ch3-geography')).toEqual(wordsOf(text, 'ch3-geography'))
  })

  it.each([
    ['nothing', '', 'The file is empty.'],
    ['noise', '\u0001\0\u0002', 'That is not a text file.'],
    ['truncated JSON', json.slice(0, 900), 'The JSON ends too early or is damaged.'],
    ['other JSON', '{"title":"x"}', 'The JSON is not what GOV.UK’s content API returns'],
    ['a list', '[1]', 'it is not an object'],
    ['another publication', changed((content) => Object.assign(content, { base_path: '/government/publications/other/other', title: 'Other guidance' })), 'That is another publication: “Other guidance”.'],
    ['a path that climbs out', changed((content) => void (content.base_path += '/../../x')), 'That is another publication'],
    ['a publication that begins alike', changed((content) => void (content.base_path = '/government/publications/drugs-strategy-guidance-for-local-delivery-partners-2/x')), 'That is another publication'],
    ['the announcing page', changed((content) => void (content.schema_name = 'publication')), 'the page that announces the guidance'],
    ['another document as text', 'Updated 3 March 2025\nA plan\nGovernance\nText\nPolice\nText', 'Only 2 of the guidance’s 65 headings are in this file'],
    ['a story', 'Once upon a time.', 'None of the guidance’s 65 headings'],
    ['no date', text.replace('Updated 26 January 2024', 'Updated lately'), 'does not say when it was updated'],
    ['far too much text', text.replace('Geography\n', `Geography\n${'Many words. '.repeat(100)}\n`.repeat(1000)), 'far longer than the guidance'],
  ])('refuses %s', (_what, file, message) => {
    expect(refusal(file)).toContain(message)
  })
})

describe('hostile HTML', () => {
  it('loses scripts, styles, frames and comments, and cannot make a link of an id', () => {
    const body = withBody((was) => was.replace(
      '<h3 id="geography">Geography</h3>',
      '<h3 id="javascript:alert(1)//&quot;&gt;">Geo<!-- x -->graphy</h3><script>steal("it")</script><style>p{}</style><iframe><p>framed</p></iframe>' +
      '<svg><text>drawn</text></svg><p onclick="x()">Kept <a href="javascript:x">words</a> &lt;b&gt; &#8238;turned&#0; <img src=x onerror=y></p>',
    ))
    const section = readOfficial(body).edition.sections.find(({ id }) => id === 'ch3-geography')
    expect(section?.anchor).toBeNull()
    expect(section?.blocks[0]?.text).toBe('Kept words <b> turned\ufffd')
    expect(JSON.stringify(section)).not.toMatch(/steal|framed|drawn|alert|onerror/)
  })

  it('may be nested, unclosed or repeated without end', () => {
    const start = performance.now()
    const deep = withBody((was) => `${'<div><ul><li>'.repeat(60_000)}${was}`)
    const open = withBody((was) => `${was}${'<p<table><tr'.repeat(40_000)}`)
    const repeated = withBody((was) => `${'<h2>Geography</h2><p>x</p>'.repeat(40_000)}${was}`)
    expect([deep, open].map(refusal)).toEqual(Array(2).fill(expect.stringContaining('nested without end')))
    expect(refusal(repeated)).toBe('was read')
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('is read in time at 5 MB, when the document is in it', () => {
    const start = performance.now()
    const large = withBody((was) => `${was}<!-- ${'padding '.repeat(650_000)} --><div ${'data-x="y" '.repeat(1000)}></div>${'<br><img src=x>'.repeat(2000)}`)
    expect(large.length).toBeGreaterThan(5_000_000)
    expect(readOfficial(large).missing).toEqual([])
    const deepest = withBody((was) => `${'<div>'.repeat(400)}${was}`)
    expect(readOfficial(deepest).missing).toEqual([])
    expect(refusal('a '.repeat(2_500_000))).toContain('far longer')
    expect(refusal('↩'.repeat(5_000_000))).toContain('far longer')
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('the real document, where it is beside the repository', () => {
  const seed = (name: string) => resolve(import.meta.dirname, '../../../shared/seeds', `guidance-local-delivery-partners-${name}.txt`)
  const here = existsSync(seed('2024-html')) && existsSync(seed('2022-pdf'))
  if (!here) process.stdout.write('NOT RUN: the official documents are not beside the repository\n')

  it.runIf(here)('is read whole, in both editions', () => {
    const html = readOfficial(readFileSync(seed('2024-html'), 'utf8'))
    expect([html.edition.id, html.missing, html.edition.notes.length]).toEqual(['2024-01-26', [], 29])
    const print = readOfficial(readFileSync(seed('2022-pdf'), 'utf8'))
    expect([print.edition.id, print.edition.sections.length]).toEqual(['2022-06', 31])
    expect(print.missing.filter((id) => !/^app[234]/.test(id))).toEqual([])
  })
})
