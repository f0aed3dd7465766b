import type { Command, Field } from './command.js'
import { readLine, type Lead, type OptionName, type ReadLine, type Vocabulary } from './line.js'
import { Problem } from './problem.js'
import { asDue } from './words/as-due.js'
import type { DayReading } from './words/day.js'
import type { Meant } from './words/meant.js'
import { readMove, type Shift } from './words/move.js'
import { readNumbers } from './words/number-list.js'
import { afterSeparator, referenceAtStart } from './words/references.js'

/** What was read: values by field name, and what has to be asked before anything is recorded. */
export interface Arguments {
  values: Record<string, unknown>
  /** A date that is ambiguous or impossible. */
  ask?: Extract<DayReading, { kind: 'ask' }>
  notes: string[]
  meant?: Meant
  /** Form only: what was wrong, by field name. */
  errors: Record<string, string>
}

/** A date as a command gets it. `on` null: agreed to have none. */
export interface DayValue {
  on: string | null
  words: string
  /** "move 14 back a week": by how much, from the date it has. */
  shift?: Shift
  /** "move 14 from 26 Feb to 12 March": the dates it was said to have. */
  from?: string[]
}

const itemAtStart = /^(?:item\s+|#)?([1-8])(?=[\s.,:;)–—-]|$)/i

/** Reads the words after a command's name, by its fields. */
export function readArguments(command: Command, words: string, vocabulary: Vocabulary): Arguments {
  // "status": nothing to read, and nothing to spend on it.
  if (command.fields.length === 0 || words === '') return { values: {}, notes: [], errors: {} }
  const values: Record<string, unknown> = {}
  let left = words.trim()
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(left)
    if (!match) return undefined
    left = afterSeparator(left.slice(match[0].length))
    return match[1]
  }
  for (const field of command.fields) {
    if (field.as === 'reference') values[field.name] = take(referenceAtStart[field.kind])
    else if (field.as === 'references') values[field.name] = numbersAtStart()
    else if (field.as === 'item') values[field.name] = take(itemAtStart) ?? itemByName()
    else if (field.as === 'choice') values[field.name] = choiceAtStart(field)
    else if (field.as === 'person') values[field.name] = personAtStart()
  }
  const options = command.fields.flatMap(optionOf)
  // "update 3 withdrawn because the grant ended": the reason follows at once.
  const atOnce = left !== words.trim() && options.includes('because') && /^because\s/i.test(left)
  const apart = command.fields.some((field) => field.as === 'rest' && field.apart)
  const read = readLine(atOnce ? `x ${left}` : left, options, vocabulary, apart)
  if (atOnce && read.because) read.text = ''
  const move = command.fields.some((field) => field.as === 'day' && field.option === 'whole') ? moveOf(read, vocabulary) : {}
  for (const field of command.fields) {
    // "agreed!" says nothing yet: without a letter or a number there are no words.
    if (field.as === 'rest' && /[\p{L}\p{N}]/u.test(read.text)) values[field.name] = read.text
    else if (field.as === 'leads' && read.leads.length > 0) values[field.name] = read.leads
    else if (field.as === 'because' && read.because) values[field.name] = read.because
    else if (field.as === 'hash' && read.item) values[field.name] = read.item
    else if (field.as === 'day') Object.assign(values, dayValue(field.name, read.day, move))
  }
  const asked = read.day?.kind === 'ask' ? { ask: read.day } : {}
  return { values: defined(values), notes: read.notes, errors: {}, ...asked, ...(read.meant ? { meant: read.meant } : {}) }

  function numbersAtStart(): unknown {
    const readings = readNumbers(left)
    if (readings) left = readings[0]!.rest
    return readings ?? undefined
  }

  function choiceAtStart(field: Extract<Field, { as: 'choice' }>): string | undefined {
    const spoken = field.choices.flatMap((choice) => choice.typed.map((typed) => ({ typed, value: choice.value })))
    for (const { typed, value } of spoken.sort((a, b) => b.typed.length - a.typed.length)) {
      if (!startsWithWords(left, typed)) continue
      left = afterSeparator(left.slice(typed.length))
      return value
    }
    return undefined
  }

  function itemByName(): number | undefined {
    // "needs assessment on 3 March": the longest run of words at the start that names one of the eight.
    const parts = left.split(/\s+/)
    for (let count = Math.min(4, parts.length); count > 0; count--) {
      const item = readLine(`x #${parts.slice(0, count).join(' ')}`, ['#'], vocabulary).item
      if (item === undefined) continue
      left = parts.slice(count).join(' ')
      return item
    }
    return undefined
  }

  function personAtStart(): Lead | undefined {
    const parts = left.split(/\s+/)
    for (let count = Math.min(4, parts.length); count > 0; count--) {
      const name = parts.slice(0, count).join(' ')
      const [lead] = readLine(`x for ${name.replace(/^@/, '')}`, ['for'], vocabulary).leads
      const mentioned = readLine(`x ${name}`, ['for'], vocabulary).leads[0]
      const found = [mentioned, lead].find((one) => one && 'person' in one)
      if (!found) continue
      left = parts.slice(count).join(' ')
      return found
    }
    return undefined
  }
}

/** Reads what "move 14" is told; the reason is what follows the date, and what follows "because". */
function moveOf(read: ReadLine, vocabulary: Vocabulary): { shift?: Shift; from?: string[] } {
  if (read.text === '') return {}
  const move = readMove(read.text, vocabulary)
  if (!move) throw new Problem('bad-date', `“${read.text.replace(/^(?:to|until|till)\s+/i, '').slice(0, 80)}” is not a date I can read. ${dateForms}`)
  if (move.day) read.day = asDue(move.day, vocabulary.today)
  if (move.reason) read.because = read.because ? `${move.reason}, because ${read.because}` : move.reason
  read.text = ''
  return { ...(move.shift ? { shift: move.shift } : {}), ...(move.from ? { from: move.from } : {}) }
}

/** Named whenever a date could not be read. */
export const dateForms = 'Dates I can read: 3 March, 3/3/2027, Friday, tomorrow, in 2 weeks, end of month, TBC.'

function optionOf(field: Field): OptionName[] {
  if (field.as === 'day') return field.option === 'whole' ? [] : [field.option]
  if (field.as === 'leads') return ['for']
  if (field.as === 'because') return [field.after ? 'because after an option' : 'because']
  return field.as === 'hash' ? ['#'] : []
}

function dayValue(name: string, reading: DayReading | undefined, move: { shift?: Shift; from?: string[] }): Record<string, DayValue> {
  if (move.shift) return { [name]: { on: null, words: '', ...move } }
  if (!reading || reading.kind === 'ask') return {}
  return { [name]: { on: reading.kind === 'day' ? reading.date : null, words: reading.words, ...move } }
}

export function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** 'in progress now' starts with the words 'in progress', 'in progressing' does not. */
export function startsWithWords(text: string, words: string): boolean {
  if (text.length < words.length || text.slice(0, words.length).toLowerCase() !== words) return false
  return text.length === words.length || /^[\s.,:;)–—?!]|^- /.test(text.slice(words.length, words.length + 2))
}
