import { z } from 'zod'
import { answerText } from '../../src/answer-text.js'
import type { Answer, Dispatch } from '../../src/dispatch.js'
import type { Operator } from '../../src/people/operator.js'
import { leadsText } from '../../src/partnership/leads.js'
import type { Fields, Value } from '../../src/record/change.js'
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
  names(): Promise<(person: string) => string>
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
  const name = await parts.names()
  return answer.commit.changes.map((change) => ({ record: change.record, set: readable(change.set, name) }))
}

/** Leads become readable text; bookkeeping that only the record needs is left out. */
function readable(set: Fields, name: (person: string) => string): Fields {
  const shown = Object.entries(set).filter(([field]) => field !== 'supporting' && field !== 'moved' && field !== 'dueText')
  return Object.fromEntries(shown.map(([field, value]): [string, Value] => [field, field === 'lead' && value ? leadOf(set, name) : value]))
}

function leadOf(set: Fields, name: (person: string) => string): string {
  const { lead, supporting } = set as { lead?: StoredLead; supporting?: StoredLead[] | null }
  return leadsText({ lead, supporting: supporting ?? [] }, name)
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
