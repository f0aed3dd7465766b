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
  const byLength: [string, number][][] = []
  for (const one of counts) {
    const [word] = one
    if (word.length < 4 || /\d/.test(word)) continue
    ;(byLength[word.length] ??= []).push(one)
  }
  const knows = (word: string) => counts.has(word) || stems.has(stem(word)) || nameStems.has(stem(word)) || nearTo(stem(word)).size > 0
  return { knows, mend: (word) => (word.length < 4 || /\d/.test(word) || knows(word) ? word : nearest(word, byLength)) }
}

function nearest(word: string, byLength: [string, number][][]): string {
  // One slip in a short word, two in a long one: "weather" must not become "whether".
  const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.5 : 1
  let best = word
  let bestCost = Infinity
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const [known, count] of byLength[length] ?? []) {
      if (distance(word, known) > 2) continue
      const slips = slipsBetween(word, known)
      // A wrong first letter is rare in real slips; a common word is the likelier wish.
      const cost = slips + (known[0] === word[0] ? 0 : 0.7) - Math.min(0.4, Math.log10(count) / 10)
      if (slips <= most && cost < bestCost && (known[0] === word[0] || word.length > 5)) {
        best = known
        bestCost = cost
      }
    }
  }
  return best
}
