import { distance } from 'fastest-levenshtein'
import { nameStems } from './concepts.js'
import { stem } from './stem.js'

/** Mends words nobody in the register uses; a known word is never touched. */
export interface Spelling {
  knows(word: string): boolean
  /** The nearest known word, or the word itself when none is near enough. */
  mend(word: string): string
}

/** `counts`: how often each word is used in the register, so that of two near words the commoner wins. */
export function makeSpelling(counts: Map<string, number>): Spelling {
  const stems = new Set([...counts.keys()].map(stem))
  const byLength: [string, number][][] = []
  for (const [word, count] of counts) {
    if (word.length < 4 || /\d/.test(word)) continue
    ;(byLength[word.length] ??= []).push([word, count])
  }
  const knows = (word: string) => counts.has(word) || stems.has(stem(word)) || nameStems.has(stem(word))
  return { knows, mend: (word) => (word.length < 4 || /\d/.test(word) || knows(word) ? word : nearest(word, byLength)) }
}

function nearest(word: string, byLength: [string, number][][]): string {
  // One slip in a short word, two in a long one: "weather" must not become "whether".
  const most = word.length >= 8 ? 2 : 1
  let best = word
  let bestCost = Infinity
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const [known, count] of byLength[length] ?? []) {
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

/** Edit distance in which two letters swapped are one slip. */
function slipsBetween(word: string, known: string): number {
  const slips = distance(word, known)
  if (slips !== 2 || word.length !== known.length) return slips
  for (let at = 0; at + 1 < word.length; at++) {
    if (word[at] === known[at]) continue
    const swapped = word[at] === known[at + 1] && word[at + 1] === known[at]
    return swapped && word.slice(at + 2) === known.slice(at + 2) ? 1 : 2
  }
  return slips
}
