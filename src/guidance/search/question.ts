import { joinNames } from './concepts.js'
import { functionWords } from './function-words.js'
import type { Spelling } from './spelling.js'
import { stem } from './stem.js'
import { words } from './words.js'

/** A question as search reads it: token -> how much it counts, 0 to 1. */
export type Asked = Map<string, number>

/** What is told before the question itself counts this much of it. */
const BACKGROUND = 0.5
/** "Is there any rule on this?": the story is the question. */
const POINTED_AT = 0.9
/** A mended word may have been mended wrongly. */
const MENDED = 0.9
/** Mending costs a look at the whole vocabulary: no real question has more slips than this. */
const MOST_MENDED = 12

/** Platforms' mentions, links and tags: nothing that is asked. */
const marks = /<[!@#/]?[^<>]{0,200}>|https?:\/\/\S{0,500}|@(?:everyone|here|channel)\b/gi

/** Sentences that ask count in full; the story around them counts half. */
export function readQuestion(question: string, spelling: Spelling): Asked {
  const sentences = question.slice(0, 2000).replace(marks, ' ').split(/(?<=[.?!;])\s+|\n+/).filter((sentence) => /\w/.test(sentence))
  const asking = sentences.map(asks)
  const story = asking.includes(true) && asking.includes(false)
  const background = asking.some((asks_, at) => asks_ && pointsBack(sentences[at] ?? '')) ? POINTED_AT : BACKGROUND
  const asked: Asked = new Map()
  let mended = 0
  sentences.forEach((sentence, at) => {
    const weight = story && !asking[at] ? background : 1
    const slips = new Set<string>()
    const plain = words(sentence).map((word) => {
      if (mended >= MOST_MENDED || spelling.knows(word)) return word
      const better = spelling.mend(word)
      if (better !== word) slips.add(better)
      mended++
      return better
    })
    const mendedTokens = new Set(joinNames([...slips]))
    for (const token of joinNames(plain)) {
      const counts = mendedTokens.has(token) ? weight * MENDED : weight
      if (counts > (asked.get(token) ?? 0)) asked.set(token, counts)
    }
  })
  return asked
}

function asks(sentence: string): boolean {
  return /\?\s*$/.test(sentence) || /^\W*(what|who|when|where|why|how|which|whose|is|are|do|does|did|can|could|should|must|will|would|has|have|name|list|explain|tell|give|define|describe)\b/i.test(sentence)
}

/** A question of fewer than four words of substance that says "this", "that" or "they" leans on what came before. */
function pointsBack(sentence: string): boolean {
  const plain = words(sentence)
  const substance = plain.filter((word) => !functionWords.has(stem(word)))
  return substance.length < 4 && plain.some((word) => /^(this|that|these|those|it|its|they|them|their|he|she|him|her|there|here)$/.test(word))
}

/** The content words of a question: no function words. */
export function contentOf(asked: Asked): [string, number][] {
  return [...asked].filter(([token]) => !functionWords.has(token))
}
