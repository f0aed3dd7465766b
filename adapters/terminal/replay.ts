import { z } from 'zod'
import { answerText } from '../../src/answer-text.js'
import type { Answer, Dispatch } from '../../src/dispatch.js'
import type { Operator } from '../../src/people/operator.js'
import { leadsText } from '../../src/partnership/leads.js'
import { stored, type Board } from '../../src/record/board.js'
import type { Fields } from '../../src/record/change.js'
import type { StoredLead } from '../../src/record/kinds.js'
import type { Registry } from '../../src/registry.js'

const lineSchema = z.object({
  id: z.union([z.string().min(1).max(150), z.number()]).transform(String),
  /** The clock, ISO. */
  at: z.iso.datetime({ offset: true }),
  /** Who says it. */
  as: z.string().min(1),
  /** What follows /cdp. */
  line: z.string(),
})

export interface Replayed {
  id: string
  reply: string
  changes: { record: string; set: Fields }[]
  error: string | null
}

export interface ReplayParts {
  dispatch: Dispatch
  operator: Operator
  registry: Registry
  partnership: string
  /** Sets the throwaway store's clock. */
  setClock(instant: string): void
  /** The record as it is now, and how its people are called. */
  view(): Promise<{ board: Board; name(person: string): string }>
}

/** Runs one JSON line against a throwaway partnership. A line that cannot be read is answered with code 'bad-line'. */
export async function replayLine(json: string, parts: ReplayParts): Promise<Replayed> {
  const parsed = lineSchema.safeParse(parseJson(json))
  if (!parsed.success) {
    const reply = 'Each line is JSON like {"id":"1","at":"2026-11-23T10:00:00Z","as":"Priya Shah","line":"status"}.'
    return { id: idOf(json), reply, changes: [], error: 'bad-line' }
  }
  const { id, at, as, line } = parsed.data
  parts.setClock(new Date(at).toISOString())
  const place = await parts.operator.place(parts.partnership)
  const caller = await parts.operator.caller(parts.partnership, as)
  const answer = await parts.dispatch({ id: `replay:${id}`, said: { line }, caller, mentions: [], place, expects: [], posted: true })
  return { id, reply: answerText(answer, parts.registry), changes: await changesOf(answer, parts), error: answer.reply?.problem ?? null }
}

async function changesOf(answer: Answer, parts: ReplayParts): Promise<Replayed['changes']> {
  if (!answer.commit || answer.duplicate) return []
  const { board, name } = await parts.view()
  return answer.commit.changes.map((change) => {
    const after = stored(board, change.record)?.fields ?? {}
    return { record: change.record, set: readable(change.set, after, name) }
  })
}

/** What a reader of a replay is told of a record; all else is bookkeeping. A change of none of these has an empty set. */
const told = new Set(['title', 'due', 'lead', 'status', 'outcome', 'reason', 'rationale'])

/** The fields as a person would name them: a lead is readable text, with those who support. */
function readable(set: Fields, after: Fields, name: (person: string) => string): Fields {
  const shown: Fields = Object.fromEntries(Object.entries(set).filter(([field]) => told.has(field)))
  if (!('lead' in set || 'supporting' in set)) return shown
  const { lead, supporting } = after as { lead?: StoredLead; supporting?: StoredLead[] }
  return { ...shown, lead: lead ? leadsText({ lead, supporting }, name) : null }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function idOf(json: string): string {
  const read = parseJson(json)
  return typeof read === 'object' && read !== null && 'id' in read ? String(read.id) : ''
}
