import type { Element } from './card.js'

/** A card while it is drawn: what is there, and how much still fits. */
export interface Page {
  body: Element[]
  /** Characters of JSON. */
  room: number
  /** Items and rows that did not fit. */
  left: number
  /** A text was cut short. */
  cut: boolean
}

/** Kept for the line that says what was left out. */
const NOTE = 200

/** An empty page of so many characters of JSON. */
export function emptyPage(characters: number): Page {
  return { body: [], room: characters - NOTE, left: 0, cut: false }
}

/** Characters of JSON, with the comma. */
export function weight(element: unknown): number {
  return JSON.stringify(element).length + 1
}

/** Adds elements if all of them fit. */
export function add(page: Page, elements: readonly Element[]): boolean {
  const size = elements.reduce((sum, element) => sum + weight(element), 0)
  if (size > page.room) return false
  page.body.push(...elements)
  page.room -= size
  return true
}

/** What did not fit, in words; null when everything did. */
export function leftOut(page: Page): string | null {
  if (page.left > 0) return `… and ${page.left} more, too many for one message.`
  return page.cut ? '… The rest is too long for one message.' : null
}
