import type { RichTextBlock, RichTextElement } from '@slack/types'
import type { Text } from '../../src/reply.js'
import { clean, whole } from './escape.js'
import { BLOCK, LINK } from './limits.js'

/**
 * Text as rich text elements: Slack reads no markup in them, so what people typed cannot mention, link or shout. The
 * only things that are live are those our own structure asks for.
 */
export type Run = RichTextElement

export function runsOf(text: Text): Run[] {
  const parts = typeof text === 'string' ? [text] : text
  return parts.flatMap((part): Run[] => {
    if (typeof part === 'string') return words(part)
    return 'strong' in part ? words(part.strong, true) : link(part.link, part.url)
  })
}

export function words(text: string, bold = false): Run[] {
  const shown = clean(text)
  return shown === '' ? [] : [{ type: 'text', text: shown, ...(bold ? { style: { bold } } : {}) }]
}

/** A link names its host, so that a label cannot pretend to be another address; anything but https stays text. */
export function link(label: string, url: string): Run[] {
  const host = URL.canParse(url) ? new URL(url) : undefined
  if (host?.protocol !== 'https:' || url.length > LINK) return words(`${label} (${url})`)
  return [{ type: 'link', url: host.href, text: `${clean(label)} (${host.host})` }]
}

/** Characters of a run, as the budget counts them. */
export function weight(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.type === 'text' || run.type === 'link' ? (run.text?.length ?? 0) : 0), 0)
}

/** The beginning of the runs, at most `most` characters, with "…" at the cut; links are kept whole or left out. */
export function cutRuns(runs: readonly Run[], most: number): Run[] {
  if (weight(runs) <= most) return [...runs]
  const kept: Run[] = []
  let room = most - 1
  for (const run of runs) {
    const size = weight([run])
    if (size <= room) kept.push(run)
    else if (run.type === 'text' && room > 0) kept.push({ ...run, text: whole(run.text, room) })
    room -= size
    if (room <= 0) break
  }
  return [...kept.filter((run) => run.type !== 'text' || run.text !== ''), { type: 'text', text: '…' }]
}

/** Rich text blocks of at most BLOCK.richText characters each. */
export function paragraphs(runs: readonly Run[]): RichTextBlock[] {
  const pieces = runs.flatMap((run) => (run.type === 'text' ? pieced(run.text).map((text): Run => ({ ...run, text })) : [run]))
  const blocks: Run[][] = []
  let size = Infinity
  for (const piece of pieces) {
    size += weight([piece])
    if (size > BLOCK.richText) {
      blocks.push([])
      size = weight([piece])
    }
    blocks.at(-1)?.push(piece)
  }
  return blocks.map((elements) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }))
}

function pieced(text: string): string[] {
  const pieces: string[] = []
  for (let left = text; left !== '';) {
    const piece = whole(left, BLOCK.richText)
    pieces.push(piece)
    left = left.slice(piece.length)
  }
  return pieces
}
