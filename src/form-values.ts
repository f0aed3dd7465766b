import { dateForms, defined, type Arguments, type DayValue } from './arguments.js'
import type { Command, Field } from './command.js'
import { readLine, type Vocabulary } from './line.js'
import { Problem } from './problem.js'
import { asDue } from './words/as-due.js'
import { readDay } from './words/day.js'
import { withoutControls } from './words/normalise.js'
import { readNumbers } from './words/number-list.js'
import { referenceAtStart } from './words/references.js'

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
    if (field.as === 'reference') return referenceAtStart[field.kind].exec(given)?.[1] ?? refuse('Give its number, for example 14.')
    if (field.as === 'references') return readNumbers(given) ?? refuse('Give its number, for example 14.')
    if (field.as === 'item' || field.as === 'hash') return readLine(`x #${given}`, ['#'], vocabulary).item ?? refuse('Give a number from 1 to 8.')
    if (field.as === 'choice') return field.choices.find((choice) => choice.value === given)?.value ?? refuse('Pick one of the list.')
    if (field.as === 'day') return dayOfForm(given, field.option === 'on')
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

  function dayOfForm(given: string, past: boolean): DayValue {
    const reading = readDay(given, vocabulary)
    if (!reading) return refuse(`“${given}” is not a date I can read. ${dateForms}`)
    const due = past ? reading : asDue(reading, vocabulary.today)
    if (due.kind === 'ask') return refuse(reading.kind === 'day' ? `${due.question} To keep it, type ${reading.date}.` : due.question)
    return reading.kind === 'day' ? { on: reading.date, words: reading.words } : { on: null, words: reading.words }
  }
}

function refuse(message: string): never {
  throw new Problem('bad-value', message)
}
