import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { checklist } from '../src/guidance/checklist.js'
import { recorded } from '../src/partnership/confirm.js'
import { itemInput, itemRequired } from '../src/partnership/items.js'
import { dayInput } from '../src/partnership/inputs.js'
import { unlikeNote } from '../src/partnership/unlike-note.js'
import { Problem } from '../src/problem.js'
import { sayDay } from '../src/words/day.js'

export default defineCommand({
  name: 'checklist set',
  also: ['set checklist', 'set item'],
  summary: 'Say how a key action stands, or set a local date for it',
  examples: ['checklist set 4 in progress by 30 June', 'checklist set needs assessment not started'],
  permission: 'checklist.write',
  fields: [
    { name: 'item', as: 'item', label: 'Which of the eight', hint: 'A number from 1 to 8', required: true },
    {
      name: 'progress',
      as: 'choice',
      label: 'How it stands',
      choices: [
        { value: 'in progress', label: 'In progress', typed: ['in progress', 'in-progress', 'started', 'under way', 'underway', 'ongoing'] },
        { value: 'not started', label: 'Not started', typed: ['not started', 'to do', 'todo'] },
      ],
    },
    { name: 'local', as: 'day', option: 'by', label: 'Local date', hint: 'The partnership’s own date, beside the guidance’s' },
    { name: 'note', as: 'rest', label: 'Note', max: 1000 },
  ],
  input: z.object({
    item: itemInput,
    progress: z.enum(['in progress', 'not started']).optional(),
    local: dayInput,
    note: z.string().max(1000, 'The note is longer than 1,000 characters. Please shorten it.').optional(),
  }),
  run({ item: typed, progress, local, note }, context) {
    const number = itemRequired(typed)
    const name = checklist[number - 1]?.name ?? ''
    if (!progress && !local && !note) {
      throw new Problem('missing', `How does item ${number} stand? For example: “checklist set ${number} in progress by 30 June”, or “checklist met ${number} on 3 March 2023”.`)
    }
    const ask = note && 'line' in context.request.said ? unlikeNote(number, note, local !== undefined, context) : null
    if (ask) return { reply: ask }
    const set = {
      ...(progress ? { progress } : {}),
      ...(local ? { local: local.on } : {}),
      ...(note ? { note } : {}),
    }
    const said = [
      ...(progress ? [progress] : []),
      ...(local ? [local.on ? `local date ${sayDay(local.on)}` : 'no local date'] : []),
      ...(note ? [`note “${note}”`] : []),
    ]
    return {
      changes: [{ record: `checklist/${number}`, what: 'set', set }],
      reply: recorded(context, `Recorded ${number}. ${name}: ${said.join(', ')}.`),
    }
  },
})
