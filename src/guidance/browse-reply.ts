import type { Block, Choice, Item, Reply } from '../reply.js'
import { abbreviations, chapterOf, chapters, entriesOf, measuresOf, outcomes, type Chapter } from './browse.js'
import { place, publicationPage, sectionTitle } from './cite.js'
import type { Entry } from './register/entry.js'
import type { SectionId } from './sections.js'

/** Items on a page: what fits on a phone without losing the way. */
const PAGE = 15

/** `missed`: nothing in the guidance has the words that were typed. */
export function overviewReply(missed = false): Reply {
  const items = chapters.map(({ key, title, sections }): Item => ({
    text: title,
    detail: `guidance ${key} (${count(sections.length, 'section')})`,
    choice: { label: heading(key), line: `guidance ${key}` },
  }))
  const more: Item[] = [
    { text: 'Outcomes and measures', detail: 'guidance measures', choice: { label: 'Measures', line: 'guidance measures' } },
    { text: 'Abbreviations', detail: 'guidance abbreviations', choice: { label: 'Abbreviations', line: 'guidance abbreviations' } },
  ]
  const nothing: Block[] = missed ? [{ kind: 'text', text: 'No chapter, section or topic has that name. This is what there is:' }] : []
  return reply('The guidance, chapter by chapter', [...nothing, { kind: 'list', items: [...items, ...more] }, hint('Type a chapter as it stands above, a topic (“guidance geography”), or just your question.')])
}

export function chapterReply({ key, title, sections }: Chapter, page: number): Reply {
  const { shown, next } = paged(sections.map(sectionItem), page, `guidance ${key}`)
  return reply(title, [{ kind: 'list', items: shown }], [...next, allChapters])
}

export function sectionReply(id: SectionId, page: number, link: string | undefined): Reply {
  const { shown, next } = paged(entriesOf(id).map(questionItem), page, `guidance ${id}`)
  const { key } = chapterOf(id)
  return reply(
    sectionTitle(id),
    [
      { kind: 'list', items: shown },
      { kind: 'text', text: ['Each line is a question you can ask as it stands. ', { link: link ? 'Read this section on GOV.UK' : 'Read the guidance on GOV.UK', url: link ?? publicationPage }] },
    ],
    [...next, { label: heading(key), line: `guidance ${key}` }, allChapters],
  )
}

export function sectionsReply(ids: readonly SectionId[], lead: string): Reply {
  return { audience: 'caller', body: [hint(lead), { kind: 'list', items: ids.slice(0, PAGE).map(sectionItem) }], next: [allChapters] }
}

export function measuresReply(): Reply {
  const body = outcomes.flatMap(({ section, kind }): Block[] => [
    { kind: 'text', text: [{ strong: sectionTitle(section) }, ` (${kind} outcome)`] },
    { kind: 'list', items: measuresOf(section).map(questionItem) },
  ])
  return reply('Six outcomes and their headline measures', body, [
    { label: 'All headline measures', line: 'ask What are the headline measures?' },
    { label: 'How they were chosen', line: 'guidance app2-outcomes-framework' },
    allChapters,
  ])
}

export function abbreviationsReply(page: number): Reply {
  const { shown, next } = paged(abbreviations.map(questionItem), page, 'guidance abbreviations')
  return reply('Abbreviations', [{ kind: 'list', items: shown }], [...next, allChapters])
}

const allChapters: Choice = { label: 'All chapters', line: 'guidance' }

function reply(title: string, body: Block[], next: Choice[] = []): Reply {
  return { audience: 'caller', title, body, next }
}

function hint(text: string): Block {
  return { kind: 'text', text }
}

function sectionItem(id: SectionId): Item {
  return {
    text: place(id).section,
    detail: `guidance ${id} (${count(entriesOf(id).length, 'question')})`,
    choice: { label: 'Open', line: `guidance ${id}` },
  }
}

function questionItem({ question }: Entry): Item {
  return { text: question, choice: { label: 'Answer', line: `ask ${question}` } }
}

/** One page of them; a number past the end shows the last. */
function paged(items: Item[], wanted: number, line: string): { shown: Item[]; next: Choice[] } {
  const last = Math.max(1, Math.ceil(items.length / PAGE))
  const page = Math.min(Math.max(wanted, 1), last)
  const next = [
    ...(page < last ? [{ label: `More (page ${page + 1} of ${last})`, line: `${line} page ${page + 1}` }] : []),
    ...(page > 1 ? [{ label: 'Page before', line: `${line} page ${page - 1}` }] : []),
  ]
  return { shown: items.slice((page - 1) * PAGE, page * PAGE), next }
}

function heading(key: string): string {
  return key === 'opening' ? 'Opening pages' : key.charAt(0).toUpperCase() + key.slice(1)
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
