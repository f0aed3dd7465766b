import { z } from 'zod'

/**
 * The kinds of record and what each may hold. A field that is not there is simply absent (a change sets it to null).
 * Raising a version needs a reader for the older one: processes of both versions meet during an upgrade.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = z.string().min(1).max(6000)
const person = z.string().min(1)

/** Who answers for something: a listed person, an organisation, or a post whoever holds it. */
export const leadSchema = z.union([
  z.strictObject({ person }),
  z.strictObject({ organisation: z.string().min(1).max(200) }),
  z.strictObject({ post: z.string().min(1).max(200) }),
])
export type StoredLead = z.infer<typeof leadSchema>

const action = z.strictObject({
  title: text,
  /** Local date. Absent with `dueText` 'TBC': agreed to have no date yet. */
  due: day.optional(),
  /** The date as it was typed, when it says more than the day: 'end of Q3', 'TBC'. */
  dueText: z.string().max(300).optional(),
  /** 'yearly' after an import of "and every 12 months thereafter". */
  recurrence: z.string().max(100).optional(),
  lead: leadSchema.optional(),
  supporting: z.array(leadSchema).max(30).optional(),
  status: z.enum(['open', 'blocked', 'done', 'withdrawn']),
  /** What came of it, said when it is closed. */
  outcome: text.optional(),
  /** Why it was moved, blocked or withdrawn. */
  reason: text.optional(),
  note: text.optional(),
  /** Local date it was closed. */
  closed: day.optional(),
  /** How often its date was moved later. */
  moved: z.number().int().nonnegative().optional(),
  /** Checklist item it serves, 1 to 8. */
  item: z.number().int().min(1).max(8).optional(),
  /** From an imported plan: its own number, the row above, and columns kept as they stood. */
  planNumber: z.string().max(20).optional(),
  parent: z.string().optional(),
  dependencies: text.optional(),
  riskLevel: z.enum(['low', 'medium', 'high', 'not stated']).optional(),
  risk: text.optional(),
  intended: text.optional(),
})

const decision = z.strictObject({
  title: text,
  status: z.enum(['proposed', 'agreed', 'withdrawn']),
  rationale: text.optional(),
  /** Local date it was agreed. */
  agreed: day.optional(),
  agreedBy: person.optional(),
})

const checklist = z.strictObject({
  progress: z.enum(['not started', 'in progress']).optional(),
  /** The date the partnership set itself, beside the guidance's. */
  local: day.optional(),
  /** When it was first met. */
  met: day.optional(),
  /** Items 5, 6 and 8: the latest completion, review or report. */
  latest: day.optional(),
  note: text.optional(),
})

export const roleNames = ['member', 'coordinator', 'senior responsible owner', 'chair', 'data lead', 'observer', 'installer'] as const

const member = z.strictObject({
  roles: z.array(z.enum(roleNames)).min(1),
  /** A group id of src/partnership/groups.ts. */
  group: z.string().optional(),
  organisation: z.string().max(200).optional(),
  post: z.string().max(200).optional(),
  /** Their items are never named as overdue in a channel. */
  livedExperience: z.boolean().optional(),
})

const partnership = z.strictObject({
  name: z.string().min(1).max(200),
  /** IANA time zone. */
  zone: z.string(),
  /** A made-up partnership to look at; every reply says so. */
  example: z.boolean().optional(),
})

const binding = z.strictObject({
  platform: z.enum(['slack', 'teams', 'web', 'terminal']),
  tenant: z.string(),
  channel: z.string(),
  /** Whether the digest goes here. */
  digest: z.boolean(),
})

const schedule = z.strictObject({
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
  /** Local wall time, HH:MM. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  paused: z.boolean(),
})

/** `text` fields can be redacted: they are sealed, not hashed. */
export const kinds = {
  action: { version: 1, schema: action, text: ['title', 'outcome', 'reason', 'note', 'dueText', 'dependencies', 'risk', 'intended'] },
  decision: { version: 1, schema: decision, text: ['title', 'rationale'] },
  checklist: { version: 1, schema: checklist, text: ['note'] },
  member: { version: 1, schema: member, text: ['organisation', 'post'] },
  partnership: { version: 1, schema: partnership, text: [] },
  binding: { version: 1, schema: binding, text: [] },
  schedule: { version: 1, schema: schedule, text: [] },
} as const

export type Kind = keyof typeof kinds
export type FieldsOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>

export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind)
}

/** 'action/14' -> 'action'. */
export function kindOf(record: string): string {
  return record.slice(0, record.indexOf('/'))
}

/** 'action/14' -> '14'. */
export function keyOf(record: string): string {
  return record.slice(record.indexOf('/') + 1)
}
