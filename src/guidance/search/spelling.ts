import { distance } from 'fastest-levenshtein'
import { nameStems, nearTo } from './concepts.js'
import { slipsBetween } from './slips.js'
import { stem } from './stem.js'

/** Mends words nobody in the register uses; a known word is never touched. */
export interface Spelling {
  knows(word: string): boolean
  /** The nearest known word, or the word itself when none is near enough. */
  mend(word: string): string
}

/** The register's words with how often each is used, so that of two near words the commoner wins, and their stems. */
export interface Vocabulary {
  counts: Map<string, number>
  stems: Set<string>
}

export function vocabularyOf(counts: Map<string, number>): Vocabulary {
  return { counts, stems: new Set([...counts.keys()].map(stem)) }
}

export function makeSpelling({ counts, stems }: Vocabulary): Spelling {
  const near: Near = new Map()
  for (const one of counts) {
    const [word] = one
    if (word.length < 4 || /\d/.test(word)) continue
    const lengths = near.get(word.charAt(0)) ?? []
    near.set(word.charAt(0), lengths)
    ;(lengths[word.length] ??= []).push(one)
  }
  const knows = (word: string) => counts.has(word) || stems.has(stem(word)) || nameStems.has(stem(word)) || nearTo(stem(word)).size > 0
  return { knows, mend: (word) => (word.length < 4 || /\d/.test(word) || knows(word) ? word : mended(word, near)) }
}

/** Words with how often each is used, by first letter and length. */
type Near = Map<string, [string, number][][]>

/** A wrong first letter is rare in real slips: other letters are tried only when none of this one is near, in long words. */
function mended(word: string, near: Near): string {
  const first = word.charAt(0)
  const same = nearest(word, [near.get(first) ?? []])
  if (same !== word || word.length <= 5) return same
  return nearest(word, [...near].flatMap(([letter, lengths]) => (letter === first ? [] : [lengths])))
}

function nearest(word: string, among: readonly [string, number][][][]): string {
  // One slip in a short word, two in a long one: "weather" must not become "whether".
  const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.5 : 1
  let best = word
  let bestCost = Infinity
  for (const lengths of among) {
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const [known, count] of lengths[length] ?? []) {
        if (distance(word, known) > 2) continue
        const slips = slipsBetween(word, known)
        // The commoner word is the likelier wish.
        const cost = slips - Math.min(0.4, Math.log10(count) / 10)
        if (slips <= most && cost < bestCost) {
          best = known
          bestCost = cost
        }
      }
    }
  }
  return best
}
