import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import { formOf } from '../src/form.js'
import { confirmation } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { actionFields, dayInput, leadsInput, longInput, reasonInput, setDay, setLeads } from '../src/partnership/inputs.js'
import { leadsText } from '../src/partnership/leads.js'
import { countMove } from '../src/partnership/moves.js'
import { askReword } from '../src/partnership/reword.js'
import type { FieldsOf } from '../src/record/kinds.js'
import type { Form } from '../src/reply.js'
import { sayDay } from '../src/words/day.js'

export default defineCommand({
  name: 'action update',
  also: ['update action', 'update', 'edit', 'change action', 'action edit'],
  summary: 'Update an action',
  examples: ['action update 1 draft is with legal', 'update 1 by 30 June for probation', 'update 1 blocked waiting for the data'],
  menu: 7,
  permission: 'action.write',
  fields: [
    { name: 'action', as: 'reference', kind: 'action', label: 'Which action', hint: 'Its number, for example 14', required: true },
    {
      name: 'status',
      as: 'choice',
      label: 'How it stands',
      choices: [
        { value: 'open', label: 'Open', typed: ['unblocked', 'reopen', 'reopened', 'open again', 'on track'] },
        { value: 'blocked', label: 'Blocked', typed: ['blocked', 'is blocked', 'stuck', 'is stuck'] },
        { value: 'withdrawn', label: 'Withdrawn', typed: ['withdraw', 'withdrawn', 'cancel', 'cancelled', 'no longer needed'] },
      ],
    },
    { name: 'note', as: 'rest', label: 'What is new', max: 3000, lines: true, apart: true },
    ...actionFields,
    { name: 'reason', as: 'because', label: 'Why, if it moves or stops', max: 1000 },
  ],
  input: z.object({
    action: z.string().optional(),
    status: z.enum(['open', 'blocked', 'withdrawn']).optional(),
    note: longInput,
    due: dayInput,
    leads: leadsInput,
    reason: reasonInput,
  }),
  run(input, context) {
    const action = required(context, 'action', input.action)
    const { status, note, due, leads, reason } = input
    if (!status && !note && !due && !leads && !reason) return { form: filled(this, context, Number(input.action)) }
    const form = 'values' in context.request.said
    const reword = form || status ? null : askReword(String(Number(input.action)), note)
    if (reword) return { reply: reword }
    const set = {
      ...(status ? { status, ...(status === 'withdrawn' ? {} : { outcome: null, closed: null }) } : {}),
      ...(status === 'withdrawn' ? { closed: context.today } : {}),
      // "blocked waiting for the data": the words after it are the reason.
      ...(status && status !== 'open' && note && !reason ? { reason: note } : note ? { note } : {}),
      ...(reason ? { reason } : {}),
      // A form sends back the date and the leads it was filled with: then the date's own words stay too.
      ...(form && due?.on && due.on === action.fields.due ? {} : setDay(due)),
      ...setLeads(leads),
      ...countMove(action, due),
    }
    return {
      changes: [{ record: action.record, what: 'updated', set }],
      reply: confirmation(context, action.record, { verb: 'Updated', fields: set }),
    }
  },
})

function allListed({ lead, supporting = [] }: FieldsOf<'action'>, { vocabulary }: Context): boolean {
  const listed = new Set(vocabulary.people.map(({ id }) => id))
  return [lead, ...supporting].every((one) => !one || !('person' in one) || listed.has(one.person))
}

function filled(command: Parameters<typeof formOf>[0], context: Context, number: number): Form {
  const action = required(context, 'action', String(number))
  const { due, dueText } = action.fields
  const values = {
    action: String(number),
    ...(due ?? dueText ? { due: due ? sayDay(due) : (dueText as string) } : {}),
    // A lead who has left the list would be refused when the form comes back.
    ...(action.fields.lead && allListed(action.fields, context) ? { leads: leadsText(action.fields, context.name).replace(', with ', ', ') } : {}),
  }
  const form = formOf(command, { values, intro: `A-${number}: ${action.fields.title}` })
  return { ...form, expects: [{ record: action.record, revision: action.revision }] }
}
