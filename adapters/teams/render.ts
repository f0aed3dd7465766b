import type { Block, Reply } from '../../src/reply.js'
import { renderText } from '../../src/text.js'
import { buttonRows, type Drawn } from './button.js'
import { type Message, messageOf, type Run } from './card.js'
import { clean, cut } from './escape.js'
import { MESSAGE } from './limits.js'
import { drawList } from './render-list.js'
import { drawTable } from './render-table.js'
import { add, emptyPage, leftOut, type Page, weight } from './page.js'
import { cutRuns, length, paragraphs, runsOf, words } from './runs.js'

/** Draws a Reply as one card within Teams' limits. What does not fit is counted and said. */
export function renderMessage(reply: Reply, drawn: Drawn = {}): Message {
  const buttons = buttonRows(reply.next ?? [], drawn)
  const text = textOf(renderText(reply))
  const page = emptyPage(MESSAGE.characters - weight(messageOf(buttons, text)))
  if (reply.title) drawRuns(page, words(reply.title.replace(/\s+/g, ' '), { weight: 'Bolder', size: 'Medium' }))
  for (const block of reply.body) drawBlock(page, block, drawn)
  const note = leftOut(page)
  const body = [...page.body, ...(note ? paragraphs(words(note)) : []), ...buttons]
  // Teams refuses a card without anything on it.
  return messageOf(body.length > 0 ? body : paragraphs(words('Done.')), text)
}

/** The same words for notifications, and for a client that draws no cards. */
export function textOf(words: string): { summary: string; fallback: string } {
  const text = clean(words).trim() || 'Done.'
  return { summary: cut(text.replace(/\s+/g, ' '), MESSAGE.summary), fallback: cut(text, MESSAGE.fallback) }
}

function drawBlock(page: Page, block: Block, drawn: Drawn): void {
  switch (block.kind) {
    case 'text':
      return drawRuns(page, runsOf(block.text))
    case 'facts':
      return drawRuns(page, lines(block.facts.map(({ label, value }) => [...words(`${label}: `, { weight: 'Bolder' }), ...runsOf(value)])))
    case 'list':
      return drawList(page, block, drawn)
    case 'table':
      return drawTable(page, block)
    case 'progress':
      return drawRuns(page, [...words(`${block.label}: `, { weight: 'Bolder' }), ...words(`${block.done} of ${block.total}`)])
    case 'citation':
      return drawRuns(page, [
        ...words(`Source: ${block.document}, ${block.edition}. ${block.chapter}, “${block.section}”. ${block.strength}\n`),
        ...runsOf([{ link: 'Read it', url: block.url }]),
      ])
    default:
      return block satisfies never
  }
}

function lines(all: Run[][]): Run[] {
  return all.flatMap((runs, at) => (at === 0 ? runs : [...words('\n'), ...runs]))
}

/** Running text: cut where the card ends. */
export function drawRuns(page: Page, runs: readonly Run[]): void {
  let most = length(runs)
  // What a text weighs in JSON depends on what stands in it, so it is shortened until it fits.
  for (let shown = paragraphs(runs); !add(page, shown); shown = paragraphs(cutRuns(runs, most))) {
    page.cut = true
    most = Math.floor(most * Math.min(0.9, page.room / weight(shown)))
    if (most < 2) return
  }
}
