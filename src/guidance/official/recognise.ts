import { distance } from 'fastest-levenshtein'
import { sections, type SectionId } from '../sections.js'
import type { Line } from './lines.js'

/** No title of the guidance is longer. */
const LONGEST_TITLE = 160
/** Letters of a title that may differ, as a share: "Combatting", a lost apostrophe. */
const SLIP = 0.08
/** Shorter titles ("Police", "Prisons") must be exact. */
const SHORTEST_SLIPPED = 14

export interface Recognised {
  id: SectionId
  /** Index of the heading's line. */
  at: number
}

/** "Box 3: The principles – that …" -> "the principles that …": letters and digits only. */
function titleWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:box|figure|table) \d{1,2} /, '')
}

const titles = sections.map(({ title }) => titleWords(title))
const byTitle = new Map(titles.map((title, index) => [title, index]))

/**
 * Finds the sections by their headings, in the order of sections.ts. A title may stand in the text more than once (a
 * list of contents, a caption): the longest run in the document's order wins, and of two equal ones the later.
 */
export function recognise(lines: readonly Line[]): Recognised[] {
  const candidates: { index: number; at: number }[] = []
  const near: { words: string; at: number }[] = []
  for (const [at, { kind, text }] of lines.entries()) {
    if ((kind !== 'heading' && kind !== 'text') || text.length > LONGEST_TITLE) continue
    const words = titleWords(text)
    const index = byTitle.get(words)
    if (index !== undefined) candidates.push({ index, at })
    else if (words.length >= SHORTEST_SLIPPED) near.push({ words, at })
  }
  const exact = new Set(candidates.map(({ index }) => index))
  const wanted = titles.flatMap((title, index) => (exact.has(index) || title.length < SHORTEST_SLIPPED ? [] : [{ title, index }]))
  for (const { words, at } of near) {
    const found = wanted.find(({ title }) => likely(title, words))
    if (found) candidates.push({ index: found.index, at })
  }
  return longestRun(candidates.sort((one, other) => one.at - other.at))
}

function likely(title: string, words: string): boolean {
  const slips = Math.floor(title.length * SLIP)
  return Math.abs(title.length - words.length) <= slips && distance(title, words) <= slips
}

/** A hostile file may repeat a title a hundred thousand times; no document has this many. */
const MOST_CANDIDATES = 1000

function longestRun(all: { index: number; at: number }[]): Recognised[] {
  const candidates = all.slice(-MOST_CANDIDATES)
  // Longest run that begins at each candidate, worked out from the end.
  const runs: { length: number; next: number }[] = []
  let start = -1
  for (let here = candidates.length - 1; here >= 0; here--) {
    runs[here] = { length: 1, next: -1 }
    for (let later = candidates.length - 1; later > here; later--) {
      const length = (runs[later]?.length ?? 0) + 1
      if ((candidates[later]?.index ?? 0) > (candidates[here]?.index ?? 0) && length > (runs[here]?.length ?? 0)) runs[here] = { length, next: later }
    }
    if (start < 0 || (runs[here]?.length ?? 0) > (runs[start]?.length ?? 0)) start = here
  }
  const found: Recognised[] = []
  for (let at = start; at >= 0; at = runs[at]?.next ?? -1) {
    const candidate = candidates[at]
    const section = candidate && sections[candidate.index]
    if (candidate && section) found.push({ id: section.id, at: candidate.at })
  }
  return found
}
