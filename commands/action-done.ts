import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import type { Action } from '../src/partnership/actions.js'
import { confirmation, undoChoice } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { longInput } from '../src/partnership/inputs.js'
import { short } from '../src/partnership/labels.js'
import { inWords } from '../src/partnership/leads.js'
import { drawnFrom } from '../src/partnership/show.js'
import { find } from '../src/record/board.js'
import type { Fields } from '../src/record/change.js'
import { say, type Choice, type Reply } from '../src/reply.js'
import type { Numbers } from '../src/words/number-list.js'

/** "done 14 instead: …" replaces the outcome of what is done already; the button carries it. */
const instead = /^instead:\s*/i

export default defineCommand({
  name: 'action done',
  also: ['done', 'complete', 'completed', 'finished', 'close', 'close action', 'done with', 'mark done'],
  summary: 'Close an action, with what came of it',
  examples: ['action done 1 40 officers trained', 'done 1'],
  menu: 6,
  help: 3,
  permission: 'action.write',
  fields: [
    { name: 'action', as: 'references', kind: 'action', label: 'Which action', hint: 'Its number, for example 14', required: true },
    { name: 'outcome', as: 'rest', label: 'What came of it', max: 3000, lines: true },
  ],
  input: z.object({
    action: z.custom<Numbers[]>().optional(),
    outcome: longInput,
  }),
  run({ action: readings = [], outcome: words }, context) {
    if (readings.length > 1) return { reply: which(readings, context) }
    const actions = (readings[0]?.numbers ?? [undefined]).map((one) => required(context, 'action', one))
    const [first] = actions as [Action]
    const open = actions.filter((action) => action.fields.status !== 'done')
    const closed = actions.filter((action) => action.fields.status === 'done')
    const outcome = words?.replace(instead, '')
    if (open.length === 0 && (actions.length > 1 || !outcome)) return { reply: say('caller', `${alreadyDone(closed)} Nothing to change.`) }
    if (open.length === 0) return again(first, words as string, context)
    const set: Fields = { status: 'done', closed: context.today, ...(outcome ? { outcome } : {}) }
    const changes = open.map(({ record }) => ({ record, what: 'done', set }))
    if (closed.length > 0) context.notes.push(`${alreadyDone(closed)} Nothing is changed there.`)
    if (open.length === 1) return { changes, reply: confirmation(context, (open[0] as Action).record, { verb: 'Done:', fields: set, next: [] }) }
    const body = [`Done: ${named(open)}.${outcome ? ` Outcome of each: ${outcome}` : ''}`, ...context.notes]
    return { changes, reply: { audience: 'channel', body: body.map((text) => ({ kind: 'text' as const, text })), next: [undoChoice(context)] } }
  },
})

function named(actions: readonly { record: string }[]): string {
  return inWords(actions.map(({ record }) => `A-${record.slice('action/'.length)}`))
}

function alreadyDone(actions: readonly Action[]): string {
  return `${named(actions)} ${actions.length > 1 ? 'are' : 'is'} already done.`
}

/** The numbers can be understood in several ways: a button for each whose actions are all there. */
function which(readings: readonly Numbers[], context: Context): Reply {
  const choices = readings.flatMap(({ numbers, rest }): Choice[] => {
    if (!numbers.every((number) => find(context.board, 'action', Number(number)))) return []
    const actions = numbers.map((number) => ({ record: `action/${number}` }))
    const line = `action done ${inWords(numbers)}${rest ? `: ${rest}` : ''}`
    return [{ label: short(`Close ${named(actions)}${rest ? `: ${rest}` : ''}`), line, expects: actions.flatMap(({ record }) => drawnFrom(context, record)) }]
  })
  if (choices.length === 0) readings[0]?.numbers.forEach((number) => required(context, 'action', number))
  return {
    ...say('caller', 'Which actions did you mean? Nothing is recorded yet. A colon before the outcome makes it clear, as in “done 12 and 13: letters sent”.'),
    asks: true,
    next: choices,
  }
}

/** A better outcome for what is done already leaves the day it was closed, and replaces another only when told to. */
function again(action: Action, words: string, context: Context) {
  const outcome = words.replace(instead, '')
  const before = action.fields.outcome
  const name = named([action])
  if (before === outcome) return { reply: say('caller', `${name} is already done. Nothing to change.`) }
  if (before && !instead.test(words)) {
    const line = `action done ${action.record.slice('action/'.length)} instead: ${outcome}`
    const choice = { label: 'Replace its outcome', line, expects: drawnFrom(context, action.record) }
    return { reply: { ...say('caller', `${name} is already done. Its outcome is “${before}”. Replace it with “${outcome}”? Nothing is recorded yet.`), asks: true, next: [choice] } }
  }
  context.notes.push(before ? `It was done already, and its outcome was “${before}”.` : 'It was done already; now it has an outcome.')
  const set: Fields = { outcome }
  return { changes: [{ record: action.record, what: 'done', set }], reply: confirmation(context, action.record, { verb: 'Done:', fields: set, next: [] }) }
}
