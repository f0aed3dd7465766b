import type { Lead } from '../line.js'
import type { DayReading } from './day.js'
import { optionBefore, type Kind, type Option, type Reading } from './options.js'
import { politeness } from './phrase.js'
import { endsInQuestion } from './question.js'
import { withoutSoftener } from './softener.js'

/** What was taken from the end of a text. `text` is what is left; `kept` stood there as an option but is prose. */
export interface Peeled {
  text: string
  day?: DayReading
  leads: Lead[]
  item?: number
  kinds: Set<Kind>
  kept?: string
  /** As it was when the words left last ended: at a comma, a full stop, a dash or a bracket, or at none. */
  apart?: Omit<Peeled, 'apart'>
}

/** A bracket with a date and several leads. */
const longestBracket = 200

const emoji = /[\p{Extended_Pictographic}\u{fe0f}\u{200d}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u
const mark = /[\s.,;:!?\u2026\u2013\u2014-]/
const slackEmoji = /\s:[a-z][a-z0-9_+-]*:$/

/** Where the text ends without its final punctuation and emoji. Walks back once, so it is linear. */
function withoutMarks(text: string, from: number): number {
  let end = from
  for (;;) {
    const last = text.slice(Math.max(0, end - 2), end)
    const character = last.length === 2 && last.codePointAt(0)! > 0xffff ? last : last.slice(-1)
    const code = character === ':' ? slackEmoji.exec(text.slice(Math.max(0, end - 40), end)) : null
    if (code) end -= code[0].length
    else if (character !== '' && (mark.test(character) || emoji.test(character))) end -= character.length
    else return end
  }
}

/** Where the text ends without what people put after an option: "by Friday please!" */
export function withoutEnding(text: string): number {
  const end = withoutMarks(text, text.length)
  const polite = politeness.exec(text.slice(Math.max(0, end - 20), end))
  return polite ? withoutMarks(text, end - polite[0].length) : end
}

/** Where the text ends without the comma or dash that set an option apart. */
export function withoutSeparator(text: string, from: number): number {
  let end = from
  while (end > 0 && /[\s,;\u2013\u2014|-]/.test(text[end - 1]!)) end -= 1
  return end
}

/** Whether an option that begins at `start` is set apart from the text before it, which ends at `end`. */
function isApart(text: string, end: number, start: number): boolean {
  return end === 0 || /[,;|\n(\u2013\u2014-]/.test(text.slice(end, start + 1)) || /[.!?:\u2026]/.test(text[end - 1]!)
}

function kindsOf(option: Option): Kind[] {
  if (option.kind === 'day') return ['by', 'on']
  if (option.kind === 'leads') return [option.by]
  return ['#']
}

const joinedByAnd = /\s(?:and|&|\+)\s+$/i

/** Where the options before a dangling "and" end, if there are any: "by Friday and for police". */
function acrossAnd(text: string, start: number, kinds: ReadonlySet<Kind>, reading: Reading): number | null {
  const and = joinedByAnd.exec(text.slice(Math.max(0, start - 8), start))
  if (!and) return null
  const end = withoutSeparator(text, start - and[0].length)
  const earlier = optionBefore(text, end, reading, kinds)
  return earlier && 'kind' in earlier ? end : null
}

function without(kinds: ReadonlySet<Kind>, option: Option): Set<Kind> {
  const taken = kindsOf(option)
  return new Set([...kinds].filter((kind) => !taken.includes(kind)))
}

/** Leads stand in the order of the text, and options are taken from its end. */
function take(peeled: Peeled, option: Option): void {
  peeled.kinds = without(peeled.kinds, option)
  if (option.kind === 'day') peeled.day = option.day
  else if (option.kind === 'leads') peeled.leads.unshift(...option.leads)
  else peeled.item = option.item
}

/** The options in a bracket that holds nothing else: "(by Friday)". */
function bracketBefore(text: string, end: number, kinds: ReadonlySet<Kind>, reading: Reading):
{ start: number; inside: Peeled } | null {
  if (text[end - 1] !== ')') return null
  const start = text.lastIndexOf('(', end)
  if (start < 0 || end - start > longestBracket) return null
  const inside = peel(text.slice(start + 1, end - 1), kinds, reading)
  return inside.text === '' && inside.kinds.size < kinds.size ? { start, inside } : null
}

/** The option that ends there; a date also with a softener after it: "by 3 March if possible". */
function endingAt(text: string, end: number, kinds: ReadonlySet<Kind>, reading: Reading) {
  const bracket = bracketBefore(text, end, kinds, reading)
  const found = bracket ? null : optionBefore(text, end, reading, kinds)
  if (bracket || found) return { bracket, found }
  const softened = withoutSoftener(text, end)
  const date = softened === null ? null : optionBefore(text, softened, reading, kinds)
  return { bracket, found: date && 'kind' in date && date.kind === 'day' ? date : null }
}

/**
 * Takes options from the end of a text, one after the other, until what is left does not end in one. Nothing is
 * taken from a question, "Can police do it by Friday?"; a date that is only doubted is taken, "Buy kits by Friday?"
 */
export function peel(text: string, wanted: ReadonlySet<Kind>, reading: Reading): Peeled {
  const peeled: Peeled = { text, leads: [], kinds: new Set(wanted) }
  let end = withoutEnding(text)
  let asks = text.slice(end).includes('?')
  for (;;) {
    const { bracket, found } = endingAt(text, end, peeled.kinds, reading)
    const isDate = bracket ? bracket.inside.day : found && 'kind' in found && found.kind === 'day'
    if (asks && isDate && !endsInQuestion(text.slice(0, end))) asks = false
    const start = bracket?.start ?? found?.start
    if (start === undefined) return peeled
    let next = withoutSeparator(text, start)
    if (found && 'inSentence' in found) {
      const earlier = acrossAnd(text, start, without(peeled.kinds, found.inSentence), reading)
      if (earlier === null || asks) {
        // what people are spoken with, and the numbers of tickets, are plainly part of the sentence
        const { inSentence } = found
        const plain = inSentence.kind === 'item' || (inSentence.kind === 'leads' && inSentence.by === '@')
        return plain ? peeled : { ...peeled, kept: text.slice(start, asks ? undefined : end).trim() }
      }
      take(peeled, found.inSentence)
      next = earlier
    } else if (asks) return { ...peeled, kept: text.slice(start).trim() }
    else if (found) take(peeled, found)
    else if (bracket) merge(peeled, bracket.inside)
    end = next
    peeled.text = text.slice(0, end)
    if (!isApart(text, end, start)) continue
    const { apart: _, ...now } = peeled
    peeled.apart = { ...now, leads: [...now.leads] }
  }
}

function merge(peeled: Peeled, inside: Peeled): void {
  peeled.kinds = inside.kinds
  peeled.leads.unshift(...inside.leads)
  if (inside.day) peeled.day = inside.day
  if (inside.item !== undefined) peeled.item = inside.item
}
