import { parse } from 'node:querystring'
import { z } from 'zod'

// Only the fields that are used, each with its shape; Slack sends many more and adds to them freely.
const id = z.string().min(1).max(255)
const entity = z.object({ id })

const slash = z.object({
  command: z.string().min(1),
  team_id: id,
  channel_id: id,
  channel_name: z.string().default(''),
  user_id: id,
  user_name: z.string().default(''),
  text: z.string().default(''),
  trigger_id: z.string().default(''),
  response_url: z.string().default(''),
})

const person = z.object({ id, name: z.string().optional(), username: z.string().optional(), team_id: id.optional() })

const click = z.object({
  type: z.literal('block_actions'),
  team: entity,
  user: person,
  trigger_id: z.string().default(''),
  response_url: z.string().default(''),
  channel: z.object({ id, name: z.string().default('') }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  actions: z.array(z.object({ type: z.string(), action_id: z.string().default(''), value: z.string().optional() })).min(1),
})

/** What a field of a modal holds when it is sent. */
const fieldState = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
})

const submission = z.object({
  type: z.literal('view_submission'),
  team: entity,
  user: person,
  view: z.object({
    id,
    hash: z.string().default(''),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldState)) }),
  }),
})

const event = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  context_team_id: id.nullish(),
  event_id: id,
  authorizations: z.array(z.object({ team_id: id.nullish(), user_id: id.nullish() })).nullish(),
  event: z.object({
    type: z.string().min(1),
    subtype: z.string().nullish(),
    bot_id: z.string().nullish(),
    user: z.unknown().optional(),
    team: z.unknown().optional(),
    user_team: z.unknown().optional(),
    text: z.unknown().optional(),
    channel: z.unknown().optional(),
    channel_type: z.string().nullish(),
    ts: z.unknown().optional(),
    thread_ts: z.unknown().optional(),
    edited: z.unknown().optional(),
  }),
})

export type Slash = z.infer<typeof slash>
export type Click = z.infer<typeof click>
export type Submission = z.infer<typeof submission>
export type EventEnvelope = z.infer<typeof event>

export type Incoming =
  | { kind: 'slash'; slash: Slash }
  | { kind: 'click'; click: Click }
  | { kind: 'submission'; submission: Submission }
  | { kind: 'event'; event: EventEnvelope }
  | { kind: 'other' }

/** By type, so that a slash command, the most frequent, is not first tried as everything else. */
const byType: Record<string, z.ZodType<Incoming>> = {
  block_actions: click.transform((one): Incoming => ({ kind: 'click', click: one })),
  view_submission: submission.transform((one): Incoming => ({ kind: 'submission', submission: one })),
  event_callback: event.transform((one): Incoming => ({ kind: 'event', event: one })),
  url_verification: z.object({ challenge: z.string() }).transform((): Incoming => ({ kind: 'other' })),
}

/** Nothing here offers them (or an older manifest did): acknowledged, nothing more. */
const unused = new Set(['app_rate_limited', 'view_closed', 'shortcut', 'message_action', 'block_suggestion', 'interactive_message'])

const command = slash.transform((one): Incoming => ({ kind: 'slash', slash: one }))

/** A parsed body in our own shape; null when it is nothing Slack sends. */
export function readIncoming(body: unknown): Incoming | null {
  if (typeof body !== 'object' || body === null) return null
  const type = 'type' in body && typeof body.type === 'string' ? body.type : ''
  if (unused.has(type)) return { kind: 'other' }
  const shape = Object.hasOwn(byType, type) ? byType[type] : command
  const read = shape?.safeParse(body)
  return read?.success ? read.data : null
}

/** The body as Bolt's receiver will parse it. Undefined when it cannot be parsed. */
export function parseBody(contentType: string, rawBody: Buffer): unknown {
  const text = rawBody.toString('utf8')
  try {
    if (contentType !== FORM) return JSON.parse(text)
    const form = parse(text)
    return typeof form['payload'] === 'string' ? JSON.parse(form['payload']) : form
  } catch {
    return undefined
  }
}

export const FORM = 'application/x-www-form-urlencoded'
export const JSON_TYPE = 'application/json'
