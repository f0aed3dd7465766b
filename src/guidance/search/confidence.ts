import type { Entry } from '../register/entry.js'
import { asksForMore } from './aspects.js'
import { nearTo } from './concepts.js'
import type { Index } from './index.js'
import { placesIn } from './places.js'
import { contentOf, type Asked } from './question.js'
import type { Ranked } from './rank.js'

/** What speaks for and against an entry being the answer; each 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Share of the question's substance that the entry holds, near-synonyms at half. */
  covered: number
  /** Share of the question's substance that no entry holds, nor any near-synonym. */
  unknown: number
  /** Share of the question's rarest word, when it is nowhere in the entry. */
  pointMissed: number
  /** 1 when the question names a place the entry does not. */
  place: number
  /** 1 when it asks how much or how many and the entry tells no number, or names a year or sum the entry does not. */
  figure: number
  /** 1 when it asks for a kind of fact (a price, a penalty, a length of time) that the entry does not tell. */
  beside: number
  /** Words of substance, 20 or more being 1: a long question is never covered in full. */
  long: number
  /** -0.5 to 0.5: its lead over the best entry that the guidance is silent on, as a share of the better score. */
  lead: number
  /** Its score, in tens. */
  score: number
}

/** Fitted by logistic regression on questions that the document answers and on questions that it does not. */
const fitted: Evidence & { constant: number } = {
  constant: -3.15, covered: 0.61, unknown: -0.37, pointMissed: -0.84, place: -1.37, figure: -1.43, beside: -3.86, long: 2.41, lead: 7.57, score: 3.34,
}

/** 0 to 1: how likely an entry answers the question. */
export function confidence(evidence: Evidence): number {
  const names = Object.keys(evidence) as (keyof Evidence)[]
  const sum = names.reduce((total, name) => total + fitted[name] * evidence[name], fitted.constant)
  return 1 / (1 + Math.exp(-sum))
}

/** `silence` is the score of the best entry that the guidance is silent on. */
export function weigh(index: Index, question: { text: string; asked: Asked }, best: Ranked, silence: number): Evidence {
  const entry = index.entries[best.entry]
  const content = contentOf(question.asked)
  let all = 0
  let held = 0
  let unknown = 0
  let rarest = 0
  let pointMissed = 0
  let strangeFigure = false
  for (const [token, counts] of content) {
    const mass = counts * index.rarity(token)
    const share = shareHeld(index, best.entry, token)
    all += mass
    held += share * mass
    if (share === 0 && !index.holds(token) && nearTo(token).size === 0) unknown += mass
    if (share === 0 && /^\d{3,}|^20\d\d/.test(token)) strangeFigure = true
    if (mass <= rarest) continue
    rarest = mass
    pointMissed = share === 0 ? mass : 0
  }
  const part = all === 0 ? 0 : 1 / all
  const places = placesIn(question.text, (word) => index.spelling.knows(word))
  return {
    covered: held * part,
    unknown: all === 0 ? 1 : unknown * part,
    pointMissed: pointMissed * part,
    place: places.some((name) => !index.entryHolds(best.entry, name)) ? 1 : 0,
    figure: strangeFigure || (entry && wantsNumber(question.text) && !tellsNumber(entry)) ? 1 : 0,
    beside: entry && asksForMore(question.text, entry) ? 1 : 0,
    long: Math.min(1, content.length / 20),
    lead: Math.max(-0.5, Math.min(0.5, (best.score - silence) / (Math.max(best.score, silence) || 1))),
    score: best.score / 10,
  }
}

function shareHeld(index: Index, entry: number, token: string): number {
  if (index.entryHolds(entry, token)) return 1
  for (const mate of nearTo(token)) if (index.entryHolds(entry, mate)) return 0.5
  return 0
}

function wantsNumber(question: string): boolean {
  return /(^|[.!?,;] *|\band )(how (many|much (is|are|does|do|did|was|were|has|have|will|money|cash|funding|grant|time))|what (is|are|was|were) the (price|cost|salary|number|phone|total|maximum|average))\b/i.test(question.slice(0, 2000))
}

function tellsNumber(entry: Entry): boolean {
  return /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|no (number|figure|frequency))\b/i.test([entry.answer, ...(entry.list ?? []), entry.after ?? ''].join(' '))
}
