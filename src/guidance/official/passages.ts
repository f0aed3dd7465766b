import { functionWords } from '../search/function-words.js'
import { stem } from '../search/stem.js'
import type { Edition, Kept } from './edition.js'

/** What is quoted together: a paragraph, a list with the sentence that leads into it, or a row of a table. */
export interface Passage {
  section: string
  text: string
  items: string[]
  terms: ReadonlySet<string>
}

/** A line without an ending mark (but for a heading that asks) or a label ("Published area: England") and this short heads what follows, as a caption does; it is not quoted alone. Characters. */
const LONGEST_HEADING = 90

/** The words that carry the subject, stemmed. */
export function termsOf(text: string): Set<string> {
  const words = text.replace(/['’]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return new Set(words.map(stem).filter((term) => term.length > 1 && !functionWords.has(term)))
}

/** An edition as passages, in the document's order. */
export function passagesOf(edition: Edition): Passage[] {
  return edition.sections.flatMap(({ id, blocks }) => inSection(blocks).map((found) => passage(id, found)))
}

interface Together {
  text: string
  items: string[]
  /** The heading it stands under inside its section: "Published area: England" says of what only there. */
  under?: string
}

export function passage(section: string, { text, items, under = '' }: Together): Passage {
  return { section, text, items, terms: termsOf([under, text, ...items].join(' ')) }
}

function inSection(blocks: readonly Kept[]): Together[] {
  const found: Together[] = []
  let under = ''
  for (let at = 0; at < blocks.length; at++) {
    const { kind, text } = blocks[at] as Kept
    const from = kind === 'item' ? at : at + 1
    let to = from
    if (kind !== 'row') while (blocks[to]?.kind === 'item') to++
    const items = blocks.slice(from, to).map((item) => item.text)
    const heads = kind === 'heading' || (kind === 'text' && headsOnly(text))
    if (items.length > 0) found.push({ text: kind === 'item' ? '' : text, items, under })
    else if (kind === 'row' && namesColumns(text, blocks[at - 1], blocks[at + 1])) under = text
    else if (!heads) found.push({ text, items, under })
    if (heads) under = text
    at = Math.max(at, to - 1)
  }
  return found
}

/** The first row of a table, or one within it that ends as a heading does: "Measured by:". */
function namesColumns(text: string, before: Kept | undefined, after: Kept | undefined): boolean {
  return after?.kind === 'row' && (before?.kind !== 'row' || text.endsWith(':'))
}

function headsOnly(text: string): boolean {
  return /^(?:Figure|Table) \d/.test(text) || (text.length <= LONGEST_HEADING && !/[.!:;”’)]$|: /.test(text))
}
