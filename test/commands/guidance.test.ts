import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abbreviations, chapters, entriesOf, findTopic, measuresOf, outcomes } from '../../src/guidance/browse.js'
import { sections } from '../../src/guidance/sections.js'
import type { Block, Item, Reply } from '../../src/reply.js'
import { renderText } from '../../src/text.js'
import { startHarness, type Harness } from '../harness.js'

let house: Harness
beforeAll(async () => {
  house = await startHarness()
})
afterAll(() => house.close())

const replyTo = async (line: string, as = 'stranger') => (await house.send(line, { as })).reply as Reply
const itemsOf = (reply: Reply): Item[] => reply.body.flatMap((block: Block) => (block.kind === 'list' ? block.items : []))

/** Every page of a topic, as the “More” button leads on. */
async function allPages(line: string): Promise<Item[]> {
  const reply = await replyTo(line)
  expect(itemsOf(reply).length).toBeLessThanOrEqual(15)
  const more = reply.next?.find(({ label }) => label.startsWith('More'))
  return [...itemsOf(reply), ...(more ? await allPages(more.line) : [])]
}

describe('guidance', () => {
  it('shows anybody the chapters, and every button leads on', async () => {
    const reply = await replyTo('guidance')
    expect(reply.problem).toBeUndefined()
    const lines = itemsOf(reply).map(({ choice }) => choice?.line as string)
    expect(lines).toEqual([
      'guidance opening', 'guidance chapter 1', 'guidance chapter 2', 'guidance chapter 3', 'guidance chapter 4', 'guidance chapter 5',
      'guidance appendix 1', 'guidance appendix 2', 'guidance appendix 3', 'guidance appendix 4', 'guidance measures', 'guidance abbreviations',
    ])
    const titles = await Promise.all(lines.map(async (line) => (await replyTo(line)).title))
    expect(new Set([...titles, undefined]).size).toBe(13)
  })

  it('works where no partnership is set up', async () => {
    const place = { platform: 'web' as const, tenant: 'local', channel: 'elsewhere', kind: 'channel' as const }
    const { reply } = await house.send('guidance chapter 3', { as: 'stranger', place })
    expect(reply?.title).toBe('Chapter 3 – Combating Drugs Partnerships')
  })

  it('reaches every section through its chapter', async () => {
    expect(chapters.flatMap((chapter) => chapter.sections)).toEqual(sections.map(({ id }) => id))
    const lines: string[] = []
    for (const { key } of chapters) lines.push(...(await allPages(`guidance ${key}`)).map(({ choice }) => choice?.line as string))
    expect(lines).toEqual(sections.map(({ id }) => `guidance ${id}`))
  })

  it('offers a section’s questions as buttons that ask them', async () => {
    const items = await allPages('guidance ch3-representation')
    expect(items.map(({ choice }) => choice?.line)).toEqual(entriesOf('ch3-representation').map(({ question }) => `ask ${question}`))
    expect(items.length).toBeGreaterThan(15)
    expect((await replyTo(items[0]?.choice?.line as string)).body.some(({ kind }) => kind === 'citation')).toBe(true)
  })

  it('has something to ask in every section', () => {
    expect(sections.filter(({ id }) => entriesOf(id).length === 0)).toEqual([])
  })

  it('shows the six outcomes and the twelve definitions of their measures', async () => {
    expect(outcomes.map(({ kind }) => kind)).toEqual([...Array(3).fill('strategic'), ...Array(3).fill('intermediate')])
    expect(outcomes.map(({ section }) => measuresOf(section).length)).toEqual([3, 2, 2, 2, 2, 1])
    const reply = await replyTo('guidance measures')
    expect(itemsOf(reply)).toHaveLength(12)
  })

  it('pages through the abbreviations', async () => {
    expect(abbreviations.length).toBeGreaterThan(60)
    expect(await allPages('guidance abbreviations')).toHaveLength(abbreviations.length)
    const last = await replyTo('guidance abbreviations page 99')
    expect(last.next?.map(({ label }) => label)).toEqual(['Page before', 'All chapters'])
  })

  it.each([
    ['', 'overview'], ['contents', 'overview'], ['Measures', 'measures'], ['outcomes and measures', 'measures'],
    ['glossary', 'abbreviations'], ['3', 'chapter 3'], ['ch3', 'chapter 3'], ['Chapter 3', 'chapter 3'], ['app 2', 'appendix 2'],
    ['appendix 4', 'appendix 4'], ['opening', 'opening'], ['ch3-geography', 'ch3-geography'], ['geography', 'ch3-geography'],
    ['on Geography', 'ch3-geography'], ['principles', 'ch3-principles'], ['lived experience', 'ch3-lived-experience'],
    ['police', 'app3-police'], ['coroners', 'app3-coroner'], ['leadership role', 'ch3-leadership-roles'], ['zebra', 'none'], ['chapter 9', 'none'], ['...', 'overview'],
  ])('understands “%s”', (typed, meant) => {
    const found = findTopic(typed)
    expect(found.kind === 'chapter' ? found.chapter.key : found.kind === 'section' ? found.id : found.kind).toBe(meant)
  })

  it('lists the sections when several share the words', () => {
    expect(findTopic('treatment')).toEqual({ kind: 'sections', ids: ['app2-treatment', 'app3-treatment-providers'] })
  })

  it('offers the nearest sections when no title has the words, and answers a question', async () => {
    const nearest = itemsOf(await replyTo('guidance tor'))
    expect(nearest.map(({ choice }) => choice?.line)).toContain('guidance ch3-governance')
    expect((await replyTo('guidance who chairs the partnership?')).body.some(({ kind }) => kind === 'citation')).toBe(true)
    expect(await house.say('guidance says who chairs the partnership?')).toContain('Source:')
  })

  it('says when nothing has that name, and reads a chapter’s number in words', async () => {
    expect(renderText(await replyTo('guidance xyzzy'))).toContain('No chapter, section or topic has that name.')
    expect(await replyTo('guidance chapter three')).toEqual(await replyTo('guidance chapter 3'))
  })
})
