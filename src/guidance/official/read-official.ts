import { z } from 'zod'
import { Problem } from '../../problem.js'
import { localDate } from '../../time.js'
import { publicationPage, sectionTitle } from '../cite.js'
import { sections, type SectionId } from '../sections.js'
import { ours, sectionsOf, type Edition } from './edition.js'
import { htmlLines } from './read-html.js'
import { textLines } from './read-text.js'
import { recognise } from './recognise.js'
import { printedDate } from './printed-date.js'
import type { Line } from './lines.js'

/** The published page is under half a megabyte; ten times more is another file. Bytes. */
export const MOST_BYTES = 10_000_000
/** The text of all chapters and appendices is about 125,000 characters. */
const MOST_TEXT = 1_000_000
/** The PDF without its appendices has 31 of the 66 headings: a document with fewer is another one. */
const FEWEST_SECTIONS = 20
/** The longest paragraph has about 2,000. */
const LONGEST_BLOCK = 10_000

/** What GOV.UK's content API returns for a page: docs.publishing.service.gov.uk/content-schemas/html_publication.html */
const contentSchema = z.object({
  base_path: z.string(),
  title: z.string(),
  schema_name: z.string().optional(),
  document_type: z.string().optional(),
  public_updated_at: z.iso.datetime({ offset: true }),
  details: z.object({ body: z.string() }),
})

export interface Official {
  edition: Edition
  /** Sections that were not found in it. */
  missing: SectionId[]
}

/**
 * Reads the official guidance: the content API's JSON, a saved HTML page or body, or text with headings as lines.
 * Throws `Problem` 'bad-value' with what is wrong and what would have worked.
 */
export function readOfficial(file: string): Official {
  const start = file.replace(/^\ufeff/, '').trimStart()
  if (start === '') throw refuse('The file is empty.')
  if (start.includes('\0')) throw refuse('That is not a text file. Save the guidance as text, or its JSON from GOV.UK’s content API.')
  if (start.startsWith('{') || start.startsWith('[')) return fromJson(start)
  const lines = /^<(?:!doctype|html|body|div|h1|main)\b/i.test(start) ? htmlLines(start) : textLines(start)
  const date = printedDate(lines)
  const official = assemble(lines, { id: date ?? '', path: null, updated: null })
  if (!date) throw refuse('The document does not say when it was updated. A line like “Updated 26 January 2024” near its top would help.')
  return official
}

function fromJson(text: string): Official {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw refuse('The JSON ends too early or is damaged. Please fetch it again.')
  }
  const parsed = contentSchema.safeParse(json)
  if (!parsed.success) throw refuse(`The JSON is not what GOV.UK’s content API returns for a page: ${where(parsed.error)}.`)
  const { base_path: path, title, public_updated_at: updated, details, ...kind } = parsed.data
  if (!ours(path)) throw refuse(`That is another publication: “${title.slice(0, 120)}”. The guidance is at ${publicationPage}.`)
  if ((kind.schema_name ?? kind.document_type) === 'publication') {
    throw refuse('That is the page that announces the guidance, not the guidance itself. Add the name of its HTML document to the address.')
  }
  return assemble(htmlLines(details.body), { id: localDate(updated, 'Europe/London'), path, updated: new Date(updated).toISOString() })
}

function where(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.')
  return path ? `“${path}” is missing or wrong` : 'it is not an object'
}

function assemble(lines: Line[], about: Pick<Edition, 'id' | 'path' | 'updated'>): Official {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length > MOST_TEXT || lines.some(({ text }) => text.length > LONGEST_BLOCK)) {
    throw refuse('The text is far longer than the guidance, so it was not imported.')
  }
  const found = recognise(lines)
  const known = new Set<string>(found.map(({ id }) => id))
  if (found.length < FEWEST_SECTIONS) {
    const few = found.length === 0 ? 'None' : `Only ${found.length}`
    throw refuse(`${few} of the guidance’s ${sections.length} headings are in this file, so it is another document or a part of it.`)
  }
  const missing = sections.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  return { edition: { ...about, ...sectionsOf(lines, found) }, missing }
}

/** Says what was read, for the person who imports it. */
export function readAs({ edition, missing }: Official): string {
  const anchors = edition.sections.filter(({ anchor }) => anchor !== null).length
  const links = anchors > 0 ? `, ${anchors} of them with a link of their own` : ''
  const not = missing.length > 0 ? ` Not found in it: ${missingTitles(missing).join('; ')}.` : ''
  return `${edition.sections.length} sections and ${edition.notes.length} footnotes were read${links}.${not}`
}

/** A whole chapter or appendix is named once, not section by section. */
function missingTitles(missing: readonly SectionId[]): string[] {
  const part = (id: string) => /^(?:ch|app)\d/.exec(id)?.[0]
  const whole = new Set(missing.map(part).filter((name) => sections.every(({ id }) => part(id) !== name || missing.includes(id))))
  const opening = (id: SectionId) => sections.find((section) => part(section.id) === part(id))?.id === id
  return missing.flatMap((id) => {
    const inWhole = part(id) !== undefined && whole.has(part(id))
    return inWhole && !opening(id) ? [] : [`“${sectionTitle(id)}”${inWhole ? ' as a whole' : ''}`]
  })
}

function refuse(message: string): Problem {
  return new Problem('bad-value', message)
}
