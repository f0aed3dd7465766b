import type { Text } from '../../src/reply.js'
import type { RichText, Run } from './card.js'
import { clean, whole } from './escape.js'
import { LINK } from './limits.js'

/**
 * Text as TextRuns: Teams reads no Markdown in them, so what people typed cannot mention, link or shout. The only
 * things that are live are those our own structure asks for.
 */
export function runsOf(text: Text): Run[] {
  const parts = typeof text === 'string' ? [text] : text
  return parts.flatMap((part): Run[] => {
    if (typeof part === 'string') return words(part)
    return 'strong' in part ? words(part.strong, { weight: 'Bolder' }) : link(part.link, part.url)
  })
}

export function words(text: string, style: Pick<Run, 'weight' | 'size' | 'isSubtle'> = {}): Run[] {
  const shown = clean(text)
  return shown === '' ? [] : [{ type: 'TextRun', text: shown, ...style }]
}

/** A link names its host, so that a label cannot pretend to be another address; anything but https stays text. */
export function link(label: string, url: string): Run[] {
  const host = URL.canParse(url) ? new URL(url) : undefined
  if (host?.protocol !== 'https:' || url.length > LINK) return words(`${label} (${url})`)
  return [{ type: 'TextRun', text: `${clean(label)} (${host.host})`, selectAction: { type: 'Action.OpenUrl', url: host.href } }]
}

/** One block a line: a line break inside a run is not drawn everywhere. */
export function paragraphs(runs: readonly Run[]): RichText[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  const drawn = lines.filter((inlines) => inlines.length > 0)
  return drawn.map((inlines, at) => ({ type: 'RichTextBlock', inlines, ...(at > 0 ? { spacing: 'None' as const } : {}) }))
}

/** The beginning of the runs, at most `most` characters, with "…" at the cut; links are kept whole or left out. */
export function cutRuns(runs: readonly Run[], most: number): Run[] {
  if (length(runs) <= most) return [...runs]
  const kept: Run[] = []
  let room = most - 1
  for (const run of runs) {
    if (run.text.length <= room) kept.push(run)
    else if (!run.selectAction && room > 0) kept.push({ ...run, text: whole(run.text, room) })
    room -= run.text.length
    if (room <= 0) break
  }
  return [...kept.filter((run) => run.text !== ''), { type: 'TextRun', text: '…' }]
}

export function length(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}
