import { splitAfterOption, splitAtBecause, type Split } from './words/because.js'
import type { DayContext, DayReading } from './words/day.js'
import { notesOn } from './words/line-notes.js'
import { keptOf, unreadDay, type Meant } from './words/meant.js'
import { normalise } from './words/normalise.js'
import { readingOf, type Kind, type Reading } from './words/options.js'
import { peel, type Peeled } from './words/peel.js'

export interface KnownPerson { id: string; name: string; organisation?: string; post?: string }

/** The names a line may use. A mention's token is what the platform puts in the line for it. */
export interface Vocabulary extends DayContext {
  people: KnownPerson[]
  mentions: { token: string; person?: string; name: string }[]
}

/** Who answers for something. Organisation and post are readable text: 'Police', 'Probation regional director'. */
export type Lead = { person: string; name: string } | { organisation: string } | { post: string }
/** 'because after an option': elsewhere "because" is part of the text. */
export type OptionName = 'by' | 'on' | 'for' | 'because' | 'because after an option' | '#'

/** A line taken apart; `text` is '' when the line holds options only. */
export interface ReadLine {
  text: string
  day?: DayReading
  /** In the order of the line: the first is accountable, the rest support. */
  leads: Lead[]
  /** Number of a checklist item, 1 to 8. */
  item?: number
  because?: string
  /** What stayed in the text and may have been meant as an option: offered as a button. */
  meant?: Meant
  /** Sentences for the reply: what looked like an option and stayed in the text. */
  notes: string[]
}

/**
 * Reads a line's options from its end, in any order: 'by 3 March', 'on 3 March', 'for police and @Priya', '#5',
 * 'because …'. A phrase is an option only when it wholly is what it claims; all else stays in the text, character
 * for character after normalise(). A date that must be asked is given as such and nothing is guessed. Linear in the
 * length of the line.
 * @param apart an option counts only where the words before it end: at a comma, a full stop, a dash, or at none.
 */
export function readLine(line: string, options: readonly OptionName[], vocabulary: Vocabulary, apart = false): ReadLine {
  const text = normalise(line)
  const wanted = new Set<Kind>(options)
  if (wanted.has('for')) wanted.add('@')
  const reading = readingOf(vocabulary)
  const takenFrom = (words: string, kinds: Set<Kind>, onlyApart: boolean) => keptOf(words, peel(words, kinds, reading), kinds, onlyApart)
  const split = splitOf(text, wanted, reading)
  const before = takenFrom(split?.text ?? text, wanted, apart)
  const unread = apart ? undefined : unreadDay(before.kept, reading)
  if (!split) return readOf(before.kept, { meant: before.meant ?? unread, notes: before.meant ? [] : notesOn(before.kept, reading, wanted) })
  // options after the reason count where they are set apart from it: its own words stay whole
  const after = takenFrom(split.reason, before.kept.kinds, true)
  const given = after.kept.text !== ''
  const meant = before.meant ?? after.meant ?? unread
  const notes = meant ? [] : [...notesOn(before.kept, reading, wanted), ...(given ? notesOn(after.kept, reading, before.kept.kinds) : [])]
  if (!given) return { ...readOf(before.kept, { meant, notes }), because: split.reason }
  const leads = [...before.kept.leads, ...after.kept.leads]
  return { ...readOf(after.kept, {}), ...readOf(before.kept, { meant, notes }), leads, because: after.kept.text }
}

function splitOf(text: string, wanted: ReadonlySet<Kind>, reading: Reading): Split | null {
  if (wanted.has('because')) return splitAtBecause(text)
  if (!wanted.has('because after an option')) return null
  const endsInOption = (words: string): boolean => peel(words, wanted, reading).kinds.size < wanted.size
  const split = splitAfterOption(text, endsInOption)
  // "ask because, for police because": the words before the stretch may keep the option in their sentence
  return split && endsInOption(split.text) ? split : null
}

function readOf(peeled: Peeled, said: { meant?: Meant | undefined; notes?: string[] }): ReadLine {
  return {
    text: peeled.text,
    leads: peeled.leads,
    ...(peeled.day ? { day: peeled.day } : {}),
    ...(peeled.item === undefined ? {} : { item: peeled.item }),
    ...(said.meant ? { meant: said.meant } : {}),
    notes: said.notes ?? [],
  }
}
