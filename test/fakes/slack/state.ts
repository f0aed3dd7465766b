import { createHash } from 'node:crypto'
import { PACE } from './limits.js'
import type { Live, MaskedLink, Mention } from './mentions.js'
import { checkMessage, type Verdict } from './message.js'
import { refuse } from './refusal.js'
import type { Json } from './shape.js'
import type { Workspace } from './world.js'

export interface Call {
  method: string
  token: string | undefined
  /** Workspace the token belongs to. */
  team: string | undefined
  /** Decoded body; blocks, view, attachments and metadata are parsed. */
  body: Json
  /** Milliseconds by the fake's clock. */
  at: number
  /** What was answered: HTTP status (0 when the connection was dropped) and JSON. */
  status?: number
  answer?: unknown
}

export interface Posted extends Live {
  team: string
  token: string | undefined
  channel: string
  ts: string
  thread_ts?: string
  by: 'chat.postMessage' | 'chat.scheduleMessage' | 'response_url'
  /** Latest text and blocks. */
  text: string
  blocks: unknown[]
  attachments: unknown[]
  metadata?: unknown
  at: number
  /** Bodies it had before each update. */
  edits: { text: string; blocks: unknown[]; at: number }[]
  deleted: boolean
}

export interface Ephemeral extends Live {
  team: string
  channel: string
  user: string
  ts: string
  text: string
  blocks: unknown[]
  by: 'chat.postEphemeral' | 'response_url'
  at: number
}

export interface Scheduled extends Live {
  id: string
  team: string
  channel: string
  /** Seconds. */
  post_at: number
  date_created: number
  body: Json
  /** lost: Slack took it and never posted it (metadata, archived channel, bot removed). */
  state: 'pending' | 'sent' | 'deleted' | 'lost'
  /** The message it became. */
  ts?: string
}

export interface ShownView extends Live {
  id: string
  team: string
  by: 'views.open' | 'views.publish'
  /** Whose home page; a modal is opened by a trigger instead. */
  user?: string
  trigger?: string
  hash: string
  view: Json
  versions: Json[]
}

export interface Responded extends Live {
  team: string
  channel: string
  user: string
  body: Json
  at: number
  /** How often this response_url had been used, this time included. */
  use: number
}

export interface Settings {
  now: () => number
  /** Where issued response_urls point to. */
  responseOrigin: string
  charts: boolean
  listIdsAsNumbers: boolean
  listLagMs: number
  rateLimit: boolean
}

interface Source { method: string; team: string }

export interface State extends Settings {
  workspaces: Workspace[]
  calls: Call[]
  posted: Posted[]
  ephemerals: Ephemeral[]
  scheduled: Scheduled[]
  views: ShownView[]
  responses: Responded[]
  warnings: (Source & { warning: string })[]
  mentions: (Source & Mention)[]
  links: (Source & MaskedLink)[]
  exchanged: Set<string>
  responseUses: Map<string, number>
  lastMessageAt: Map<string, number>
  serial: number
}

export const emptyState = (settings: Settings): State => ({
  ...settings,
  workspaces: [], calls: [], posted: [], ephemerals: [], scheduled: [], views: [], responses: [],
  warnings: [], mentions: [], links: [],
  exchanged: new Set(), responseUses: new Map(), lastMessageAt: new Map(), serial: 0,
})

/** A message timestamp: seconds, then six digits that never repeat within one fake. */
export const nextTs = (state: State): string => {
  state.serial += 1
  return `${Math.floor(state.now() / 1000)}.${String(state.serial).padStart(6, '0')}`
}

/** Refuses, in Slack's form, what Slack would refuse; notes warnings and everything live in what it takes. */
export const accept = (state: State, source: Source, verdict: Verdict): Live => {
  if (verdict.error) throw refuse(verdict.error, { messages: verdict.messages })
  state.warnings.push(...verdict.warnings.map((warning) => ({ ...source, warning })))
  state.mentions.push(...verdict.mentions.map((mention) => ({ ...source, ...mention })))
  state.links.push(...verdict.links.map((link) => ({ ...source, ...link })))
  return { mentions: verdict.mentions, links: verdict.links }
}

export const acceptMessage = (state: State, { method, team, body }: Source & { body: Json }): Live =>
  accept(state, { method, team }, checkMessage(body, state))

/** One message a second into a channel; switched on by `rateLimit`. */
export const pace = (state: State, key: string): void => {
  const last = state.lastMessageAt.get(key)
  if (state.rateLimit && last !== undefined && state.now() - last < PACE.messageMs) {
    throw refuse('ratelimited', { status: 429, retryAfter: 1 })
  }
  state.lastMessageAt.set(key, state.now())
}

const proof = (...parts: (string | number)[]): string =>
  createHash('sha256').update(parts.join(':')).digest('hex').slice(0, 32)

/** In Slack's form (132456.7890123.abcdef); carries its own time, and belongs to one workspace. */
export const issueTrigger = (state: State, team: string, at = state.now()): string => {
  state.serial += 1
  return `${at}.${state.serial}.${proof(team, at, state.serial)}`
}

/** Milliseconds at which a trigger was issued for this workspace, or nothing when it never was. */
export const triggerTime = (trigger: string, team: string): number | undefined => {
  const [at = '', serial = '', mark] = trigger.split('.')
  return mark === proof(team, at, serial) ? Number(at) : undefined
}
