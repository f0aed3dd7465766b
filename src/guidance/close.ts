import type { Entry } from './register/entry.js'
import { joinNames } from './search/concepts.js'
import { functionWords } from './search/function-words.js'
import { words } from './search/words.js'

/** What scores this share of the best may be what was meant. */
const NEARLY_TIED = 0.75
const MOST_CLOSE = 3
/** An entry with this share of its words in another says the same. */
const SAME = 0.7

/** Of entries in the order of their score, those that fit nearly as well as the best and say something else than what is shown. */
export function closeBy(found: readonly { entry: Entry; score: number }[], shown: readonly Entry[]): Entry[] {
  const least = NEARLY_TIED * (found[0]?.score ?? 0)
  const close: Entry[] = []
  for (const { entry, score } of found.slice(1)) {
    if (score < least || close.length === MOST_CLOSE) break
    if (entry.strength === 'silent' || shown.includes(entry)) continue
    if (![...shown, ...close].some((other) => saysTheSame(entry, other))) close.push(entry)
  }
  return close
}

function saysTheSame(entry: Entry, other: Entry): boolean {
  const said = contentWords(entry)
  const there = contentWords(other)
  return [...said].filter((word) => there.has(word)).length >= SAME * said.size
}

function contentWords({ answer, list = [], after = '' }: Entry): Set<string> {
  return new Set(joinNames(words([answer, ...list, after].join(' ; '))).filter((token) => !functionWords.has(token)))
}
