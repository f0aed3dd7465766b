import type { KnownBlock } from '@slack/types'
import { MESSAGE } from './limits.js'

/** A message while it is drawn: what is there, and how much still fits. */
export interface Page {
  blocks: KnownBlock[]
  room: { blocks: number; characters: number }
  /** Items and rows that did not fit. */
  left: number
  /** A text was cut short. */
  cut: boolean
  /** Slack takes one table a message. */
  table: boolean
}

/** Kept for the line that says what was left out. */
const NOTE = 100

/** An empty page; `reserved` blocks are for buttons. */
export function emptyPage(reserved: number): Page {
  const room = { blocks: MESSAGE.blocks - reserved - 1, characters: MESSAGE.characters - NOTE }
  return { blocks: [], room, left: 0, cut: false, table: false }
}

/** Adds blocks whose texts have so many characters together; the caller has seen that they fit. */
export function add(page: Page, blocks: readonly KnownBlock[], characters: number): void {
  page.blocks.push(...blocks)
  page.room.blocks -= blocks.length
  page.room.characters -= characters
}

/** What did not fit, in words; null when everything did. */
export function leftOut(page: Page): string | null {
  if (page.left > 0) return `… and ${page.left} more, too many for one message.`
  return page.cut ? '… The rest is too long for one message.' : null
}
