import type { Block } from '../reply.js'
import type { Entry } from './register/entry.js'
import { sections } from './sections.js'

export const publicationPage =
  'https://www.gov.uk/government/publications/drugs-strategy-guidance-for-local-delivery-partners'

/** The guidance's own verb as a sentence. Guidance asks; only 'must' repeats a duty the guidance itself names. */
const strengths: Record<Entry['strength'], string> = {
  must: 'The guidance says this must be done.',
  should: 'The guidance says this should be done.',
  expected: 'The guidance says this is expected.',
  recommended: 'The guidance recommends this.',
  encouraged: 'The guidance encourages this.',
  may: 'The guidance allows this.',
  fact: 'The guidance states this.',
  silent: 'The guidance does not say; this is the nearest section.',
}

const titles = new Map<string, string>(sections.map(({ id, title }) => [id, title]))

export function sectionTitle(id: string): string {
  return titles.get(id) ?? id
}

/** Where an entry's answer can be checked: document, edition, chapter, section, how strong it is, and a link. */
export function citation(entry: Entry, url = publicationPage): Block {
  const { chapter, section } = place(entry.section)
  return {
    kind: 'citation',
    document: 'Guidance for local delivery partners',
    edition: 'January 2024 accessible version',
    chapter,
    section: entry.footnote ? `${section}, footnote ${entry.footnote}` : section,
    strength: strengths[entry.strength],
    url,
  }
}

/** A chapter's opening is its own section: "Chapter 1", "Introduction". */
export function place(id: string): { chapter: string; section: string } {
  const title = sectionTitle(id)
  const own = /^((?:Chapter|Appendix) \d) – (.+)$/.exec(title)
  if (own?.[1] && own[2]) return { chapter: own[1], section: own[2] }
  const prefix = /^(ch|app)\d/.exec(id)?.[0]
  const opening = sections.find((one) => prefix !== undefined && one.id.startsWith(`${prefix}-`))
  return { chapter: opening ? opening.title : 'Opening pages', section: title }
}

/** "Chapter 3, Geography": enough to find it. */
export function shortPlace(id: string): string {
  const { chapter, section } = place(id)
  return chapter === 'Opening pages' ? section : `${/^\w+ \d/.exec(chapter)?.[0] ?? chapter}, ${section}`
}
