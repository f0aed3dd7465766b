import type { Entry } from '../register/entry.js'
import { joinNames, nearTo } from './concepts.js'
import { functionWords } from './function-words.js'
import { stem } from './stem.js'
import { words } from './words.js'

const numberStems = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty single sole half once twice several no none each every dozen'.split(' ').map(stem),
)
const isNumber = (token: string) => /^\d/.test(token) || numberStems.has(token)
/** A number this many words from what is counted counts it: "three extra roles", "the 12 local authorities". */
const NEAR = 5
/** "How many upper tier authorities": what is counted ends with the first verb, or after so many words. */
const MOST_NOUNS = 3
const verbs = /^(?:is|are|do|does|did|was|were|have|has|had|can|could|should|must|may|will|would|be|been|on|in|at|of|for|to|from|there|it|we|they|you|i|who|that|which|with|under|by)$/

/** "how many places …": what is counted, as tokens; null when the question counts nothing. */
export function countedIn(question: string): string[] | null {
  const [, rest] = /(?:^|[.!?,;:] *|\b(?:and|but|so|of) )(?:approximately |roughly |exactly |about )?(?:how many|(?:what(?: is|'s)? the )?number of|no\. of)\b(.{0,120})/i.exec(question.slice(0, 2000)) ?? []
  if (rest === undefined) return null
  const all = words(rest)
  const end = all.findIndex((word) => verbs.test(word))
  const noun = joinNames(all.slice(0, end < 0 ? MOST_NOUNS : Math.min(end, MOST_NOUNS)))
  return noun.filter((token) => !functionWords.has(token))
}

/** Whether an entry tells a number of what is counted, in its words or in those people use for it. */
export function tellsCount(counted: readonly string[], entry: Entry): boolean {
  const told = joinNames(words([entry.question, entry.answer, entry.after ?? ''].join(' ')))
  const numbers = told.flatMap((token, at) => (isNumber(token) ? [at] : []))
  if (counted.length === 0) return numbers.length > 0
  const wanted = new Set(counted.flatMap((token) => [token, ...nearTo(token)]))
  return told.some((token, at) => wanted.has(token) && numbers.some((place) => Math.abs(place - at) <= NEAR))
}
