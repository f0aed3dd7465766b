import type { Block } from '../../reply.js'
import type { OfficialText } from '../answer.js'
import { place, publicationPage } from '../cite.js'
import type { Quote, QuoteSource } from './quotes.js'

/** The attribution that the licence asks for: nationalarchives.gov.uk/doc/open-government-licence/version/3 */
export const licenceLine = 'Contains public sector information licensed under the Open Government Licence v3.0.'

/** How much of a question, by weight, a passage must hold before it is shown beside "the guidance does not say". */
const STRONG = 0.75
/** Fewer words than this are too little to go by. */
const FEWEST_WORDS = 3

/** The imported text as answers use it: quoted passages, links to sections, and a search where the register is silent. */
export function officialText(quotes: QuoteSource): OfficialText {
  return {
    passage(entry) {
      const quote = entry.strength === 'silent' ? null : quotes.passage(entry.section, entry)
      if (!quote) return []
      const from = quote.sectionId === entry.section ? '' : `, under “${place(quote.sectionId).section}”`
      return quoted(quote, `In the guidance’s own words (${quote.edition}${from}):`)
    },
    backUp(question) {
      const [best] = quotes.search(question)
      if (!best || best.score < STRONG || best.words < FEWEST_WORDS) return undefined
      const found: Block = { kind: 'text', text: 'A search of its text found this passage, which may bear on your question. Please read it in its place before you rely on it.' }
      const source: Block = {
        kind: 'citation',
        document: 'Guidance for local delivery partners',
        edition: best.edition,
        ...place(best.sectionId),
        strength: 'Found by searching the text.',
        url: quotes.link(best.sectionId) ?? publicationPage,
      }
      return { section: best.sectionId, blocks: [found, ...quoted(best, `Quoted text found by search (${best.edition}):`), source] }
    },
    link: (section) => quotes.link(section) ?? undefined,
  }
}

function quoted({ text, items }: Quote, lead: string): Block[] {
  const parts = [text, ...items]
  // One pair of quotation marks around all of it, the list too.
  const first = parts.findIndex((part) => part !== '')
  const marked = parts.map((part, at) => `${at === first ? '“' : ''}${part}${at === parts.length - 1 ? '”' : ''}`)
  return [
    { kind: 'text', text: text === '' ? lead : `${lead} ${marked[0]}` },
    ...(items.length > 0 ? [{ kind: 'list' as const, items: marked.slice(1).map((item) => ({ text: item })) }] : []),
    { kind: 'text', text: licenceLine },
  ]
}
