import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { confirmation } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { short } from '../src/partnership/labels.js'
import { titleInput } from '../src/partnership/inputs.js'
import { Problem } from '../src/problem.js'

export default defineCommand({
  name: 'action rename',
  also: ['rename', 'reword', 'action reword', 'rename action', 'retitle'],
  summary: 'Correct the words of an action',
  examples: ['action rename 1 to Buy naloxone kits', 'rename 1 Buy 40 naloxone kits'],
  permission: 'action.write',
  fields: [
    { name: 'action', as: 'reference', kind: 'action', label: 'Which action', hint: 'Its number, for example 14', required: true },
    { name: 'title', as: 'rest', label: 'What it should say', max: 3000, lines: true, required: true },
  ],
  input: z.object({ action: z.string().optional(), title: titleInput.optional() }),
  run({ action: number, title = '' }, context) {
    const action = required(context, 'action', number)
    const said = title.replace(/^(?:to|as)\s+|^:\s*/i, '').replace(/^"([^"]+)"$/, '$1').trim()
    if (said === '') throw new Problem('missing', `What should A-${number} say? For example: “rename ${number} to Buy naloxone kits”.`)
    const reply = confirmation(context, action.record, { verb: 'Reworded', fields: { title: said } })
    return {
      changes: [{ record: action.record, what: 'reworded', set: { title: said } }],
      reply: { ...reply, body: [...reply.body, { kind: 'text', text: `It said: ${short(action.fields.title, 200)}` }] },
    }
  },
})
