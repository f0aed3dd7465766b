import type { Entry } from './register/entry.js'
import { entries } from './register/index.js'
import { buildIndex } from './search/index.js'
import { readQuestion } from './search/question.js'
import { rank } from './search/rank.js'

/** What was found for a question, before it is put into words. */
export interface Found {
  /** False when the guidance does not say, as far as the register shows. */
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  /** The entries that answer, in the order of the question's parts; when not answered, the nearest. */
  entries: Entry[]
  /** 0 to 1. */
  confidence: number
}

const index = buildIndex(entries)

export function findAnswer(question: string): Found {
  const ranked = rank(index, readQuestion(question, index.spelling)).slice(0, 20)
  const found = ranked.flatMap(({ entry }) => index.entries[entry] ?? [])
  const first = found[0]
  const confidence = ranked[0]?.likeness ?? 0
  const answered = first !== undefined && first.strength !== 'silent' && confidence > 0.2
  return { answered, sections: [...new Set(found.map(({ section }) => section))], entries: found.slice(0, 1), confidence }
}
