import { createHash } from 'node:crypto'
import type { Request } from '../../src/request.js'
import type { Installation } from './installations.js'
import type { Message } from './render.js'
import type { Way } from './ways.js'

/** Something a person did in Slack, ready for the core. */
export interface Gesture {
  installation: Installation
  request: Request
  /** Opens one modal, within three seconds. */
  trigger?: string
  /** A modal's answer may go here. */
  respond?: string
  thread?: string
  /** The person asked for the answer to be shown to the whole channel. */
  show?: boolean
}

/** What is said back, and to whom. */
export interface Said {
  to: 'channel' | 'caller'
  message: Message
}

/** A gesture for the core, or what to say at once; null when there is nothing to say (the bot's own words). */
export type Ready = { gesture: Gesture } | { said: Said | null }

/** A gesture that was heard: still to be read, because names and tokens are looked up first. */
export interface Heard {
  id: string
  team: string
  read(installation: Installation): Promise<Ready>
  /** How its answer may be delivered later, the best way first. */
  ways(installation: Installation | null): Way[]
}

/** 'slack:…', at most 200 characters: a longer id, or none, becomes a hash of what makes the delivery unique. */
export function requestId(id: string, otherwise: unknown): string {
  if (id !== '' && id.length <= 150) return `slack:${id}`
  return `slack:${digest(id === '' ? otherwise : id)}`
}

export function digest(of: unknown): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)
}
