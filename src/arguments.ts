import type { Command, Field } from './command.js'
import { readLine, type Lead, type OptionName, type ReadLine, type Vocabulary } from './line.js'
import { Problem } from './problem.js'
import { readDay, type DayReading } from './words/day.js'
import { withoutControls } from './words/normalise.js'

/** What was read: values by field name, and what has to be asked before anything is recorded. */
export interface Arguments {
  values: Record<string, unknown>
  /** A date that is ambiguous or impossible. */
  ask?: Extract<DayReading, { kind: 'ask' }>
  notes: string[]
  /** Form only: what was wrong, by field name. */
  errors: Record<string, string>
}

/** A date as a command gets it. `on` null: agreed to have none. */
export interface DayValue {
  on: string | null
  words: string
}

const references = { action: /^(?:a-?|#|action\s+|no\.?\s*)?(\d{1,6})(?=[\s.,:;)–—-]|$)/i, decision: /^(?:d-?|#|decision\s+)?(\d{1,6})(?=[\s.,:;)–—-]|$)/i }
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
    left = left.slice(match[0].length).replace(/^[\s.,:;)–—-]+/, '')
    return match[1]
  }
  for (const field of command.fields) {
    if (field.as === 'reference') values[field.name] = take(references[field.kind])
    else if (field.as === 'item') values[field.name] = take(itemAtStart) ?? itemByName()
    else if (field.as === 'choice') values[field.name] = choiceAtStart(field)
    else if (field.as === 'person') values[field.name] = personAtStart()
  }
  const options = command.fields.flatMap(optionOf)
  // "update 3 withdrawn because the grant ended": the reason follows at once.
  const atOnce = left !== words.trim() && options.includes('because') && /^because\s/i.test(left)
  const read = readLine(atOnce ? `x ${left}` : left, options, vocabulary)
  if (atOnce && read.because) read.text = ''
  if (command.fields.some((field) => field.as === 'day' && field.option === 'whole')) readWhole(read, vocabulary)
  for (const field of command.fields) {
    if (field.as === 'rest' && read.text !== '') values[field.name] = read.text
    else if (field.as === 'leads' && read.leads.length > 0) values[field.name] = read.leads
    else if (field.as === 'because' && read.because) values[field.name] = read.because
    else if (field.as === 'hash' && read.item) values[field.name] = read.item
    else if (field.as === 'day') Object.assign(values, dayValue(field.name, read.day))
  }
  return { values: defined(values), notes: read.notes, errors: {}, ...(read.day?.kind === 'ask' ? { ask: read.day } : {}) }

  function choiceAtStart(field: Extract<Field, { as: 'choice' }>): string | undefined {
    const spoken = field.choices.flatMap((choice) => choice.typed.map((typed) => ({ typed, value: choice.value })))
    for (const { typed, value } of spoken.sort((a, b) => b.typed.length - a.typed.length)) {
      if (!startsWithWords(left, typed)) continue
      left = left.slice(typed.length).replace(/^[\s.,:;)–—-]+/, '')
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

/** Reads a form's values: each field alone, so that each error stands at its field. */
export function readForm(command: Command, sent: Record<string, string>, vocabulary: Vocabulary): Arguments {
  const values: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const field of command.fields) {
    const given = withoutControls(Object.hasOwn(sent, field.name) ? (sent[field.name] ?? '') : '').trim()
    if (given === '') {
      if (field.required) errors[field.name] = 'Please fill this in.'
      continue
    }
    try {
      values[field.name] = formValue(field, given)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      errors[field.name] = error.message
    }
  }
  return { values: defined(values), notes: [], errors }

  function formValue(field: Field, given: string): unknown {
    if (field.as === 'reference') return references[field.kind].exec(given)?.[1] ?? refuse('Give its number, for example 14.')
    if (field.as === 'item' || field.as === 'hash') return readLine(`x #${given}`, ['#'], vocabulary).item ?? refuse('Give a number from 1 to 8.')
    if (field.as === 'choice') return field.choices.find((choice) => choice.value === given)?.value ?? refuse('Pick one of the list.')
    if (field.as === 'day') return dayOfForm(given)
    if (field.as === 'leads') {
      const { leads } = readLine(`x for ${given}`, ['for'], vocabulary)
      return leads.length > 0 ? leads : refuse('I know no such person, organisation or post. Try “police” or a listed member’s name.')
    }
    if (field.as === 'person') {
      const [lead] = readLine(`x for ${given.replace(/^@/, '')}`, ['for'], vocabulary).leads
      return lead && 'person' in lead ? lead : refuse('I know nobody of that name here.')
    }
    return given
  }

  function dayOfForm(given: string): DayValue {
    const reading = readDay(given, vocabulary)
    if (!reading) return refuse(`“${given}” is not a date I can read. ${dateForms}`)
    if (reading.kind === 'ask') return refuse(reading.question)
    return reading.kind === 'day' ? { on: reading.date, words: reading.words } : { on: null, words: reading.words }
  }
}

const wholeDay = /^(?:back\s+)?(?:to|until|till|by|on|for)\s+/i

function readWhole(read: ReadLine, vocabulary: Vocabulary): void {
  const typed = read.text.replace(wholeDay, '')
  if (typed === '') return
  const day = readDay(typed, vocabulary)
  if (!day) throw new Problem('bad-date', `“${typed.slice(0, 80)}” is not a date I can read. ${dateForms}`)
  read.day = day
  read.text = ''
}

/** Named whenever a date could not be read. */
export const dateForms = 'Dates I can read: 3 March, 3/3/2027, Friday, tomorrow, in 2 weeks, end of month, TBC.'

function refuse(message: string): never {
  throw new Problem('bad-value', message)
}

function optionOf(field: Field): OptionName[] {
  if (field.as === 'day') return field.option === 'whole' ? [] : [field.option]
  if (field.as === 'leads') return ['for']
  if (field.as === 'because') return ['because']
  return field.as === 'hash' ? ['#'] : []
}

function dayValue(name: string, reading: DayReading | undefined): Record<string, DayValue> {
  if (!reading || reading.kind === 'ask') return {}
  return { [name]: reading.kind === 'day' ? { on: reading.date, words: reading.words } : { on: null, words: reading.words } }
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** 'in progress now' starts with the words 'in progress', 'in progressing' does not. */
export function startsWithWords(text: string, words: string): boolean {
  if (text.length < words.length || text.slice(0, words.length).toLowerCase() !== words) return false
  return text.length === words.length || /^[\s.,:;)–—?!]|^- /.test(text.slice(words.length, words.length + 2))
}
