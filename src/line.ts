import type { DayContext, DayReading } from './words/day.js'
import { notesOn } from './words/line-notes.js'
import { normalise } from './words/normalise.js'
import { readingOf, type Kind } from './words/options.js'
import { peel, withoutSeparator, type Peeled } from './words/peel.js'

export interface KnownPerson { id: string; name: string; organisation?: string; post?: string }

/** The names a line may use. A mention's token is what the platform puts in the line for it. */
export interface Vocabulary extends DayContext {
  people: KnownPerson[]
  mentions: { token: string; person?: string; name: string }[]
}

/** Who answers for something. Organisation and post are readable text: 'Police', 'Probation regional director'. */
export type Lead = { person: string; name: string } | { organisation: string } | { post: string }
export type OptionName = 'by' | 'on' | 'for' | 'because' | '#'

/** A line taken apart; `text` is '' when the line holds options only. */
export interface ReadLine {
  text: string
  day?: DayReading
  /** In the order of the line: the first is accountable, the rest support. */
  leads: Lead[]
  /** Number of a checklist item, 1 to 8. */
  item?: number
  because?: string
  /** Sentences for the reply: what looked like an option and stayed in the text. */
  notes: string[]
}

/** The last ' because ' with words on both sides; with the slips phones let through. */
function splitAtBecause(text: string): { text: string; reason: string } | null {
  const because = /\s(?:because|becuase|becasue|beacuse)\s/gi
  let last: { text: string; reason: string } | null = null
  for (let match = because.exec(text); match; match = because.exec(text)) {
    const reason = text.slice(match.index + match[0].length)
    // slices share the line's memory, so many becauses stay linear
    if (match.index > 0 && /\S/.test(reason)) last = { text: text.slice(0, match.index), reason }
    because.lastIndex = match.index + match[0].length - 1
  }
  if (!last) return null
  return { text: last.text.slice(0, withoutSeparator(last.text, last.text.length)), reason: last.reason.trim() }
}

/**
 * Reads a line's options from its end, in any order: 'by 3 March', 'on 3 March', 'for police and @Priya', '#5',
 * 'because …'. A phrase is an option only when it wholly is what it claims; all else stays in the text, character
 * for character after normalise(). A date that must be asked is given as such and nothing is guessed. Linear in the
 * length of the line.
 */
export function readLine(line: string, options: readonly OptionName[], vocabulary: Vocabulary): ReadLine {
  const text = normalise(line)
  const wanted = new Set<Kind>(options)
  if (wanted.has('for')) wanted.add('@')
  const reading = readingOf(vocabulary)
  const split = wanted.has('because') ? splitAtBecause(text) : null
  if (!split) {
    const peeled = peel(text, wanted, reading)
    return { ...readOf(peeled), notes: notesOn(peeled, reading, wanted) }
  }
  // options may stand before the reason or after it; those before it leave the reason's own words alone
  const before = peel(split.text, wanted, reading)
  const after = peel(split.reason, before.kinds, reading)
  const reason = after.text === '' ? { ...after, text: split.reason, leads: [] } : after
  const notes = [...notesOn(before, reading, wanted), ...notesOn(reason, reading, before.kinds)]
  if (after.text === '') return { ...readOf(before), because: split.reason, notes }
  return { ...readOf(after), ...readOf(before), leads: [...before.leads, ...after.leads], because: after.text, notes }
}

function readOf(peeled: Peeled): Omit<ReadLine, 'notes'> {
  return {
    text: peeled.text,
    leads: peeled.leads,
    ...(peeled.day ? { day: peeled.day } : {}),
    ...(peeled.item === undefined ? {} : { item: peeled.item }),
  }
}
