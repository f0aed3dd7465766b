import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { confirmation, undoChoice } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { longInput } from '../src/partnership/inputs.js'
import { inWords } from '../src/partnership/leads.js'
import type { Fields } from '../src/record/change.js'
import { say } from '../src/reply.js'

/** "done 14, 15 and 16": only numbers follow, so they are more actions and no outcome. */
const moreNumbers = /^(?:and|&|\+|,|\s|a-?|#|\d{1,6}\b)+$/i

export default defineCommand({
  name: 'action done',
  also: ['done', 'complete', 'completed', 'finished', 'close', 'close action', 'done with', 'mark done'],
  summary: 'Close an action, with what came of it',
  examples: ['action done 1 40 officers trained', 'done 1'],
  menu: 6,
  help: 3,
  permission: 'action.write',
  fields: [
    { name: 'action', as: 'reference', kind: 'action', label: 'Which action', hint: 'Its number, for example 14', required: true },
    { name: 'outcome', as: 'rest', label: 'What came of it', max: 3000, lines: true },
  ],
  input: z.object({
    action: z.string().optional(),
    outcome: longInput,
  }),
  run({ action: number, outcome }, context) {
    const more = outcome && moreNumbers.test(outcome) ? (outcome.match(/\d+/g) ?? []) : []
    const actions = [...new Set([number, ...more].map((one) => one && String(Number(one))))].map((one) => required(context, 'action', one))
    const open = actions.filter((action) => action.fields.status !== 'done')
    const [first] = actions
    if (open.length === 0 && (actions.length > 1 || !outcome || outcome === first?.fields.outcome)) {
      const which = inWords(actions.map((action) => `A-${action.record.slice('action/'.length)}`))
      return { reply: say('caller', `${which} ${actions.length > 1 ? 'are' : 'is'} already done. Nothing to change.`) }
    }
    // A better outcome for what is done already leaves the day it was closed.
    const closing: Fields = open.length > 0 ? { status: 'done', closed: context.today } : {}
    const set = { ...closing, ...(outcome && more.length === 0 ? { outcome } : {}) }
    const changes = (open.length > 0 ? open : actions).map((action) => ({ record: action.record, what: 'done', set }))
    if (changes.length > 1) {
      const which = inWords(changes.map((change) => `A-${change.record.slice('action/'.length)}`))
      return { changes, reply: { ...say('channel', `Done: ${which}.`), next: [undoChoice(context)] } }
    }
    return { changes, reply: confirmation(context, (changes[0] as (typeof changes)[0]).record, { verb: 'Done:', fields: set, next: [] }) }
  },
})
