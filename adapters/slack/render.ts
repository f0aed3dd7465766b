import type { KnownBlock } from '@slack/types'
import type { Block, Reply } from '../../src/reply.js'
import { renderText } from '../../src/text.js'
import { buttonRows, type Drawn } from './button.js'
import { clean, cut, escape } from './escape.js'
import { BLOCK, MESSAGE } from './limits.js'
import { drawList } from './render-list.js'
import { drawTable } from './render-table.js'
import { add, emptyPage, leftOut, type Page } from './page.js'
import { cutRuns, link, paragraphs, type Run, runsOf, weight, words } from './runs.js'

/** A message as Slack takes it: blocks, and the same as text for notifications and screen readers. */
export interface Message {
  text: string
  blocks: KnownBlock[]
}

/**
 * Draws a Reply within Slack's limits. Nothing a person typed is read as markup: rich and plain text are not, and the
 * text beside the blocks is escaped. What does not fit is counted and said.
 */
export function renderMessage(reply: Reply, drawn: Drawn = {}): Message {
  const key = JSON.stringify(drawn)
  const before = lately.get(reply)
  if (before?.key === key) return before.message
  const message = draw(reply, drawn)
  lately.set(reply, { key, message })
  return message
}

/** The same Reply again, as the status of an unchanged record is: drawn once. */
const lately = new WeakMap<Reply, { key: string; message: Message }>()

function draw(reply: Reply, drawn: Drawn): Message {
  const buttons = buttonRows(reply.next ?? [], drawn)
  const page = emptyPage(buttons.length)
  if (reply.title) drawTitle(page, reply.title)
  for (const block of reply.body) drawBlock(page, block, drawn)
  const note = leftOut(page)
  const blocks = [...page.blocks, ...(note ? paragraphs(words(note)) : []), ...buttons]
  return { text: fallback(reply), blocks }
}

/** The whole reply as text, escaped; never empty, because Slack refuses a message without any. */
export function fallback(reply: Reply): string {
  const text = clean(renderText(reply))
  let most: number = MESSAGE.text
  let shown = escape(cut(text, most))
  while (shown.length > MESSAGE.text) {
    most = Math.floor((most * MESSAGE.text) / shown.length) - 1
    shown = escape(cut(text, most))
  }
  return shown || 'Done.'
}

function drawTitle(page: Page, title: string): void {
  const text = clean(title)
  if (text.trim() === '') return
  if (text.length > BLOCK.header) return drawRuns(page, words(text, true))
  add(page, [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }], text.length)
}

function drawBlock(page: Page, block: Block, drawn: Drawn): void {
  switch (block.kind) {
    case 'text':
      return drawRuns(page, runsOf(block.text))
    case 'facts':
      return drawRuns(page, lines(block.facts.map(({ label, value }) => [...words(`${label}: `, true), ...runsOf(value)])))
    case 'list':
      return drawList(page, block, drawn)
    case 'table':
      return drawTable(page, block)
    case 'progress':
      return drawRuns(page, [...words(`${block.label}: `, true), ...words(`${block.done} of ${block.total}`)])
    case 'citation':
      return drawRuns(page, [
        ...words(`Source: ${block.document}, ${block.edition}. ${block.chapter}, “${block.section}”. ${block.strength}\n`),
        ...link('Read it', block.url),
      ])
    default:
      return block satisfies never
  }
}

function lines(all: Run[][]): Run[] {
  return all.flatMap((runs, at) => (at === 0 ? runs : [...words('\n'), ...runs]))
}

/** Running text: cut where the page ends. */
export function drawRuns(page: Page, runs: readonly Run[]): void {
  if (runs.length === 0) return
  const shown = cutRuns(runs, Math.min(page.room.characters, page.room.blocks * BLOCK.richText))
  const blocks = paragraphs(shown)
  if (page.room.characters < 1 || blocks.length > page.room.blocks) return void (page.cut = true)
  if (weight(runs) > weight(shown)) page.cut = true
  add(page, blocks, weight(shown))
}
