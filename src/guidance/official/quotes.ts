import { publicationPage } from '../cite.js'
import type { Entry } from '../register/entry.js'
import { editionName, type Edition } from './edition.js'
import { excerpt } from './excerpt.js'
import { passage, passagesOf, termsOf, type Passage } from './passages.js'

/** The official text, where an operator has imported it. */
export interface QuoteSource {
  /** The passage that an entry of this section puts into plain words; null when none is near enough. */
  passage(sectionId: string, entry: Entry): Quote | null
  /** Passages that hold what a question asks about, best first: the score is the share of its words, by weight. */
  search(question: string): FoundText[]
  /** A section's own address, when an import has read its anchor. */
  link(sectionId: string): string | null
}

export interface FoundText extends Quote {
  /** 0 to 1. */
  score: number
  /** How many different words of the question are in it. */
  words: number
}

export interface Quote {
  text: string
  /** The list that the text leads into. */
  items: string[]
  sectionId: string
  /** 'edition of 26 January 2024'. */
  edition: string
}

/** Likeness (cosine of weighted words) below which a passage says something else than the entry. */
const LEAST_LIKE = 0.16
/** A passage of another section that says the same must be clearly nearer. */
const ELSEWHERE = 0.7
/** So must a footnote: most only name a source. */
const NOTE = 0.7
/** In Appendix 2 each paragraph is labelled: one with another label than the entry's is about something else. */
const OTHER_LABEL = 0.4
const labels: Record<string, string> = { definition: 'Definition', basis: 'Inclusion Basis', limits: 'Limitations', source: 'Data Source', area: 'Definition', overview: 'Definition' }
const MOST_FOUND = 2

/** Quotes from the newest edition that has the section; older ones fill in what it lacks. */
export function createQuotes(editions: readonly Edition[]): QuoteSource {
  const newestFirst = [...editions].sort((one, other) => (one.id < other.id ? 1 : -1)).map(prepare)
  return {
    passage(sectionId, entry) {
      const wanted = entryTerms(entry)
      for (const edition of newestFirst) {
        const note = edition.notes.get(entry.footnote ?? 0)
        const others = (entry.alsoIn ?? []).flatMap((id) => edition.bySection.get(id) ?? [])
        const best = [
          ...rankLike(edition.bySection.get(sectionId) ?? [], wanted, edition.weight).map((one) => ({ ...one, fit: one.likeness * labelled(one.passage, entry) })),
          ...rankLike(note ? [note] : [], wanted, edition.weight).map((one) => ({ ...one, fit: one.likeness * NOTE })),
          ...rankLike(others, wanted, edition.weight).map((one) => ({ ...one, fit: one.likeness * labelled(one.passage, entry) * ELSEWHERE })),
        ].sort((one, other) => other.fit - one.fit)[0]
        if (best && best.likeness >= LEAST_LIKE) {
          return { ...excerpt(best.passage, wanted), sectionId: best.passage.section || sectionId, edition: edition.name }
        }
      }
      return null
    },
    search(question) {
      const [edition] = newestFirst
      if (!edition) return []
      const wanted = termsOf(question)
      const weights = new Map([...wanted].map((term) => [term, edition.weight(term)]))
      const weight = (term: string) => weights.get(term) ?? 0
      const total = sum(wanted, weight)
      return edition.passages
        .map((passage) => ({ passage, shared: [...wanted].filter((term) => passage.terms.has(term)) }))
        .filter(({ shared }) => shared.length > 0)
        .map(({ passage, shared }) => ({ passage, words: shared.length, score: sum(shared, weight) / total }))
        .sort((one, other) => other.score - one.score || one.passage.terms.size - other.passage.terms.size)
        .slice(0, MOST_FOUND)
        .map(({ passage, words, score }) => ({ sectionId: passage.section, ...excerpt(passage, wanted), edition: edition.name, words, score }))
    },
    link(sectionId) {
      const [edition] = newestFirst
      const anchor = edition?.anchors.get(sectionId)
      return edition && anchor ? `${edition.address}#${encodeURIComponent(anchor)}` : null
    },
  }
}

interface Prepared {
  name: string
  address: string
  passages: Passage[]
  bySection: Map<string, Passage[]>
  notes: Map<number, Passage>
  anchors: Map<string, string>
  weight(term: string): number
}

function prepare(edition: Edition): Prepared {
  const passages = passagesOf(edition)
  const bySection = new Map<string, Passage[]>(edition.sections.map(({ id }) => [id, []]))
  for (const one of passages) bySection.get(one.section)?.push(one)
  const counts = new Map<string, number>()
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return {
    name: editionName(edition.id),
    address: edition.path ? new URL(edition.path, publicationPage).href : publicationPage,
    passages,
    bySection,
    notes: new Map(edition.notes.map(({ number, text }) => [number, passage('', { text, items: [] })])),
    anchors: new Map(edition.sections.flatMap(({ id, anchor }) => (anchor ? [[id, anchor] as const] : []))),
    // A word the document does not know weighs most: what it asks about is not there.
    weight: (term) => Math.log(1 + passages.length / (counts.get(term) ?? 0.5)),
  }
}

/** The register's words about the document, not the document's about its subject. */
const ownWords = termsOf('guidance appendix chapter section footnote document says names lists gives described')

function entryTerms(entry: Entry): Set<string> {
  const terms = termsOf([entry.question, entry.answer, ...(entry.list ?? []), entry.who ?? '', entry.when ?? ''].join(' '))
  for (const word of ownWords) terms.delete(word)
  return terms
}

function rankLike(passages: readonly Passage[], wanted: ReadonlySet<string>, weight: Prepared['weight']) {
  const size = (terms: Iterable<string>) => Math.sqrt(sum(terms, (term) => weight(term) ** 2))
  const whole = size(wanted)
  return passages
    .map((passage) => {
      const shared = [...wanted].filter((term) => passage.terms.has(term))
      return { passage, likeness: sum(shared, (term) => weight(term) ** 2) / (whole * size(passage.terms) || 1) }
    })
    .sort((one, other) => other.likeness - one.likeness)
}

function labelled({ section, text }: Passage, { id }: Entry): number {
  const wanted = section.startsWith('app2-') ? labels[/[a-z]+$/.exec(id)?.[0] ?? ''] : undefined
  const [, label] = /^((?:Inclusion |Data )?[A-Z][a-z]+):/.exec(text) ?? []
  return wanted && label && label !== wanted ? OTHER_LABEL : 1
}

function sum(terms: Iterable<string>, weight: (term: string) => number): number {
  let total = 0
  for (const term of terms) total += weight(term)
  return total
}
