import type { Entry } from './register/entry.js'
import { entries } from './register/index.js'
import { reorder } from './reorder.js'
import { confidence, weigh } from './search/confidence.js'
import { openIndex, packIndex, type Index } from './search/index.js'
import { keptIndex } from './search/kept.js'
import { contentOf, readQuestion, type Asked } from './search/question.js'
import { rank, WORD_FOR_WORD, type Ranked } from './search/rank.js'

/** Entries below this place never matter. */
const LOOKED_AT = 100
/** A silence that holds less than this share of what was asked is about something else. */
const SILENCE_LINE = 0.3

/** A question, or one of two in it, with what was found. */
export interface Looked {
  /** Entries that speak, the best first. */
  found: readonly { entry: Entry; score: number }[]
  /** What the guidance is silent on, when that fits better than the best. */
  silence: Entry | undefined
  /** 0 to 1: how likely the best entry answers. */
  sure: number
}

let made: Index | undefined

function theIndex(): Index {
  return (made ??= openIndex(keptIndex() ?? packIndex(entries), entries))
}

export function read(question: string): Asked {
  return readQuestion(question, theIndex().spelling)
}

/** Looks a question up. `asked` is the question as it is read, or with what another one adds to it. */
export function look(text: string, asked: Asked = read(text)): Looked {
  const index = theIndex()
  const ranked = rank(index, asked).slice(0, LOOKED_AT)
  // Without a word of substance only a phrasing that is there word for word is understood: "who does what".
  const understood = contentOf(asked).length > 0 || (ranked[0]?.likeness ?? 0) > WORD_FOR_WORD
  const all = understood ? ranked.flatMap((one) => withEntry(index, one)) : []
  const found = reorder(text, all.filter(({ entry }) => entry.strength !== 'silent'))
  const [first] = found
  const silence = all.find(({ entry }) => entry.strength === 'silent')
  const silent = silence === all[0] && silence && weigh(index, { text, asked }, silence.ranked, 0).covered >= SILENCE_LINE
  return {
    found,
    silence: silent ? silence.entry : undefined,
    sure: first ? confidence(weigh(index, { text, asked }, first.ranked, silence?.score ?? 0)) : 0,
  }
}

function withEntry(index: Index, ranked: Ranked): { entry: Entry; score: number; ranked: Ranked }[] {
  const entry = index.entries[ranked.entry]
  return entry ? [{ entry, score: ranked.score, ranked }] : []
}
