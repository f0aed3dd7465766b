import { z } from 'zod'
import { dateForms } from '../src/arguments.js'
import { defineCommand } from '../src/command.js'
import { confirmation } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { dayInput, reasonInput, setDay } from '../src/partnership/inputs.js'
import { countMove, shifted } from '../src/partnership/moves.js'
import { Problem } from '../src/problem.js'
import { sayShortDay } from '../src/words/day.js'

export default defineCommand({
  name: 'action move',
  also: ['move', 'snooze', 'postpone', 'move action'],
  summary: 'Move an action to another date',
  examples: ['action move 1 to end of month because the data is late', 'move 1 to TBC'],
  permission: 'action.write',
  fields: [
    { name: 'action', as: 'reference', kind: 'action', label: 'Which action', hint: 'Its number, for example 14', required: true },
    { name: 'due', as: 'day', option: 'whole', label: 'To when', hint: '3 March, Friday, end of month, or TBC', required: true },
    { name: 'reason', as: 'because', label: 'Why', max: 1000 },
  ],
  input: z.object({
    action: z.string().optional(),
    due: dayInput,
    reason: reasonInput,
  }),
  run({ action: number, due: said, reason }, context) {
    const action = required(context, 'action', number)
    if (!said) throw new Problem('missing', `To which date should A-${number} move? ${dateForms}`)
    const due = shifted(action, said)
    const before = action.fields.due
    if (said.from && before && !said.from.includes(before)) context.notes.push(`You said “from” another date; it was ${sayShortDay(before)}.`)
    const set = { ...setDay(due), ...countMove(action, due), ...(reason ? { reason } : {}) }
    return {
      changes: [{ record: action.record, what: 'moved', set }],
      reply: confirmation(context, action.record, { verb: 'Moved', fields: set }),
    }
  },
})
