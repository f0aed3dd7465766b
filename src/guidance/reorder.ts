import type { Entry } from './register/entry.js'
import { asksForMore } from './search/aspects.js'

/** An entry that was found, and how well it fits. */
export interface Fitting {
  entry: Entry
  score: number
}

/** What scores this share of the best is as likely, when something else speaks for it. */
const AS_LIKELY = 0.85
/** How far down the ranking it is looked for. */
const LOOKED_AT = 8

/**
 * Of entries that fit nearly alike, best first, one that tells the kind of fact asked for comes before one that does
 * not ("How often is it done again?"), and what Appendix 3 says of an organisation before its line in Chapter 3's list.
 */
export function reorder<Found extends Fitting>(question: string, found: readonly Found[]): readonly Found[] {
  return moreSaidFirst(tellingFirst(question, found))
}

function tellingFirst<Found extends Fitting>(question: string, found: readonly Found[]): readonly Found[] {
  const [first] = found
  if (!first || !asksForMore(question, first.entry)) return found
  return toFront(found, (one) => !asksForMore(question, one.entry))
}

function moreSaidFirst<Found extends Fitting>(found: readonly Found[]): readonly Found[] {
  const [first] = found
  if (first?.entry.section !== 'ch3-representation') return found
  const sections = (first.entry.alsoIn ?? []).filter((id) => id.startsWith('app3-') && id !== 'app3-membership')
  return toFront(found, (one) => sections.includes(one.entry.section))
}

function toFront<Found extends Fitting>(found: readonly Found[], better: (one: Found) => boolean): readonly Found[] {
  const least = AS_LIKELY * (found[0]?.score ?? 0)
  const chosen = found.slice(1, LOOKED_AT).find((one) => one.score >= least && better(one))
  return chosen ? [chosen, ...found.filter((one) => one !== chosen)] : found
}
