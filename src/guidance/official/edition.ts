import { z } from 'zod'
import { publicationPage } from '../cite.js'
import { sections } from '../sections.js'
import { sayShortDay } from '../../words/day.js'
import { sayMonth } from '../../words/say-day.js'
import { safeAnchor, type Line } from './lines.js'
import type { Recognised } from './recognise.js'

const publicationPath = new URL(publicationPage).pathname

/** Whether a path on GOV.UK is the guidance's page or one of its documents; nothing else may become a link. */
export function ours(path: string): boolean {
  return path === publicationPath || (path.startsWith(`${publicationPath}/`) && /^[a-z0-9-]+$/.test(path.slice(publicationPath.length + 1)))
}

const ids = sections.map(({ id }) => id)
const text = z.string().min(1).max(10_000)

/** One edition of the official text as it is kept: the document's own words by section. */
export const editionSchema = z.strictObject({
  /** '2024-01-26', or '2022-06' where the document names the month only. */
  id: z.string().regex(/^\d{4}-\d\d(-\d\d)?$/),
  /** The page's address on GOV.UK where the file told it: '/government/publications/…'. */
  path: z.string().max(300).refine(ours).nullable(),
  /** Instant of GOV.UK's `public_updated_at`, ISO UTC; null when only the printed date is known. */
  updated: z.iso.datetime().nullable(),
  sections: z.array(
    z.strictObject({
      id: z.enum(ids),
      anchor: z.string().refine((anchor) => safeAnchor(anchor) === anchor).nullable(),
      blocks: z.array(z.strictObject({ kind: z.enum(['heading', 'text', 'item', 'row']), text })).max(5000),
    }),
  ).max(ids.length),
  notes: z.array(z.strictObject({ number: z.number().int().positive().max(999), text })).max(999),
})

export type Edition = z.infer<typeof editionSchema>
export type Section = Edition['sections'][number]
export type Kept = Section['blocks'][number]

/** 'edition of 26 January 2024', 'edition of June 2022'. */
export function editionName(id: string): string {
  if (id.length > 7) return `edition of ${sayShortDay(id)}`
  return `edition of ${sayMonth(Number(id.slice(5)))} ${id.slice(0, 4)}`
}

/** What follows the last section: contact, copyright. */
const colophon = /^(?:Any enquiries regarding this publication|© Crown copyright)/

/** The lines put into their sections; what stands before the first heading is not kept. */
export function sectionsOf(lines: readonly Line[], found: readonly Recognised[]): Pick<Edition, 'sections' | 'notes'> {
  const kept = found.map(({ id, at }, index): Section => {
    const until = found[index + 1]?.at ?? lines.length
    const own = lines.slice(at + 1, until)
    const last = index === found.length - 1 ? own.findIndex((line) => colophon.test(line.text)) : -1
    const blocks = (last < 0 ? own : own.slice(0, last)).flatMap(keep)
    return { id, anchor: lines[at]?.anchor ?? null, blocks }
  })
  const notes = new Map(lines.flatMap((line) => (line.kind === 'note' && line.number ? [[line.number, line.text] as const] : [])))
  return { sections: kept, notes: [...notes].map(([number, text]) => ({ number, text })).sort((one, other) => one.number - other.number) }
}

function keep({ kind, text }: Line): Kept[] {
  return kind === 'note' ? [] : [{ kind, text }]
}
