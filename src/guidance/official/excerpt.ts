import { termsOf, type Passage } from './passages.js'

/** A quotation longer than this hides the answer above it. Characters. */
const LONGEST_QUOTE = 900
/** What marks words left out of a quotation. */
const LEFT_OUT = '[…]'

/** A passage as it is quoted: whole, or the sentences or items that hold most of what is wanted, marked where cut. */
export function excerpt({ text, items }: Pick<Passage, 'text' | 'items'>, wanted: ReadonlySet<string>): { text: string; items: string[] } {
  const sentences = text.match(/.+?[.!?](?=\s+[A-Z‘“(])\s+|.+$/g) ?? []
  const quoted = bestRun(sentences, wanted)
  const before = quoted.from > 0 ? `${LEFT_OUT} ` : ''
  const after = quoted.to < sentences.length ? ` ${LEFT_OUT}` : ''
  const kept = `${before}${cut(sentences.slice(quoted.from, quoted.to).join('').trim())}${after}`
  const run = bestRun(items, wanted)
  const list = items.slice(run.from, run.to).map(cut)
  return {
    text: kept,
    items: [...(run.from > 0 ? [LEFT_OUT] : []), ...list, ...(run.to < items.length ? [LEFT_OUT] : [])],
  }
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} ${LEFT_OUT}` : text
}

/** The run of neighbours within the length that holds most of the wanted words; of two equal ones the first. */
function bestRun(parts: readonly string[], wanted: ReadonlySet<string>): { from: number; to: number } {
  const whole = parts.reduce((sum, part) => sum + part.length, 0)
  if (whole <= LONGEST_QUOTE) return { from: 0, to: parts.length }
  const terms = parts.map((part) => [...termsOf(part)].filter((term) => wanted.has(term)))
  let best = { from: 0, to: 1, held: -1 }
  for (let from = 0; from < parts.length; from++) {
    const held = new Set(terms[from])
    let length = parts[from]?.length ?? 0
    let to = from + 1
    for (; to < parts.length && length + (parts[to]?.length ?? 0) <= LONGEST_QUOTE; to++) {
      length += parts[to]?.length ?? 0
      for (const term of terms[to] ?? []) held.add(term)
    }
    if (held.size > best.held) best = { from, to, held: held.size }
  }
  return best
}
