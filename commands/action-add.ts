import { z } from 'zod'
import { confirmation } from '../src/partnership/confirm.js'
import { actionFields, dayInput, leadsInput, reasonInput, setDay, setLeads, titleInput } from '../src/partnership/inputs.js'
import { defineCommand } from '../src/command.js'
import { formOf } from '../src/form.js'
import { nextNumber } from '../src/record/board.js'

export default defineCommand({
  name: 'action add',
  also: ['add action to', 'add action', 'add an action to', 'add an action', 'new action', 'action new', 'add', 'todo', 'action:'],
  summary: 'Add an action',
  examples: ['action add Buy naloxone kits for police by 3 March', 'add Draft the data sharing agreement by end of month'],
  menu: 2,
  help: 2,
  permission: 'action.write',
  fields: [
    { name: 'title', as: 'rest', label: 'What is to be done', required: true, max: 3000, lines: true },
    ...actionFields,
    { name: 'item', as: 'hash', label: 'Checklist item it serves', hint: 'A number from 1 to 8, if any' },
    { name: 'reason', as: 'because', after: 'an option', label: 'Why', max: 1000 },
  ],
  input: z.object({ title: titleInput.optional(), due: dayInput, leads: leadsInput, item: z.number().optional(), reason: reasonInput }),
  run(input, context) {
    if (!input.title) return { form: formOf(this) }
    const number = nextNumber(context.board, 'action')
    const set = {
      title: input.title,
      due: null,
      lead: null,
      status: 'open',
      ...setDay(input.due),
      ...setLeads(input.leads),
      ...(input.item ? { item: input.item } : {}),
      ...(input.reason ? { reason: input.reason } : {}),
    }
    return {
      changes: [{ record: `action/${number}`, what: 'added', set }],
      reply: confirmation(context, `action/${number}`, { verb: 'Recorded', fields: set }),
    }
  },
})
