import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { dueText, isOpen } from '../src/partnership/actions.js'
import { required } from '../src/partnership/find.js'
import { label } from '../src/partnership/labels.js'
import { leadsText } from '../src/partnership/leads.js'
import { dateInPlan, riskText } from '../src/partnership/plan-row.js'
import { drawnFrom, stateText } from '../src/partnership/show.js'
import type { Fact } from '../src/reply.js'
import { checklist } from '../src/guidance/checklist.js'

export default defineCommand({
  name: 'action show',
  also: ['show', 'show action'],
  summary: 'Show one action in full',
  examples: ['action show 1', '1'],
  permission: 'read',
  fields: [{ name: 'action', as: 'reference', kind: 'action', label: 'Which action', hint: 'Its number', required: true }],
  input: z.object({ action: z.string().optional() }),
  run({ action: number }, context) {
    const action = required(context, 'action', number)
    const { fields } = action
    const item = fields.item ? checklist[fields.item - 1] : undefined
    const optional: [string, string | undefined][] = [
      ['Number in the plan', fields.planNumber],
      ['Part of', fields.parent && label(context.board, fields.parent)],
      ['Checklist item', item && `${item.number}. ${item.name}`],
      ['Latest note', fields.note],
      ['Reason', fields.reason],
      ['Outcome', fields.outcome],
      ['Depends on', fields.dependencies],
      ['Risk', riskText(fields)],
      ['Intended outcome', fields.intended],
      ['Comes again', fields.recurrence],
    ]
    const facts: Fact[] = [
      { label: 'Lead', value: leadsText(fields, context.name) },
      { label: 'Date', value: dateInPlan(fields, dueText(fields)) },
      { label: 'State', value: stateText(context, action) || 'open' },
      ...optional.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    ]
    const next = isOpen(action)
      ? [
          { label: 'Done', line: `action done ${number}`, expects: drawnFrom(context, action.record) },
          // Its form is filled from the record as it is when it opens.
          { label: 'Change', line: `action update ${number}`, opens: true },
        ]
      : []
    return {
      reply: {
        audience: 'caller',
        title: `A-${number}`,
        body: [{ kind: 'text', text: fields.title }, { kind: 'facts', facts }],
        next: [...next, { label: 'History', line: `history A-${number}` }],
      },
    }
  },
})
