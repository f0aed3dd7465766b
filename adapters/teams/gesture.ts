import { createHash } from 'node:crypto'
import type { Request } from '../../src/request.js'
import type { Message } from './card.js'
import type { Destination } from './connector.js'
import type { Remembered } from './render-form.js'

/** Something a person did in Teams, ready for the core. */
export interface Gesture {
  request: Request
  /** Where its answer goes. */
  destination: Destination
  /** Who did it, as the connector names them. */
  account: { id: string; name?: string }
  /** The card they acted on. */
  card?: string
  /** The line that drew that card. */
  redraw?: string
  /** That card asked, and this answers it. */
  answers?: boolean
  /** What the form on that card was drawn for. */
  kept?: Remembered
  /** The person asked for the answer to be shown to the whole channel. */
  show?: boolean
}

/** What is said back, and to whom. */
export interface Said {
  to: 'channel' | 'caller'
  message: Message
}

/** 'teams:…', at most 200 characters: a longer id becomes a hash of it. */
export function requestId(id: string): string {
  return id.length <= 150 ? `teams:${id}` : `teams:${createHash('sha256').update(id).digest('hex').slice(0, 32)}`
}
