import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { formOf } from '../src/form.js'
import { confirmation } from '../src/partnership/confirm.js'
import { titleInput } from '../src/partnership/inputs.js'
import { may } from '../src/people/roles.js'
import { nextNumber } from '../src/record/board.js'

/** "it was agreed that …": the words before the decision are no part of it. */
function spoken(who: string): string[] {
  return ['agreed', 'decided'].flatMap((verb) => [' that', ' to', ''].map((end) => `${who} ${verb}${end}`.trim()))
}

export default defineCommand({
  name: 'decision add',
  also: [
    'add decision', 'new decision', 'decision:', ...['we', 'we have', "we've", 'it was', 'it is', 'it has been', 'all'].flatMap(spoken), ...spoken(''),
    ...['', 'it was '].flatMap((who) => [':', ',', ' that', ' to'].map((end) => `${who}agreed by all${end}`)),
  ],
  summary: 'Log a decision',
  examples: ['decision add Fund 40 naloxone kits because stocks are low', 'agreed to meet every month'],
  menu: 8,
  help: 5,
  permission: 'decision.propose',
  fields: [
    { name: 'title', as: 'rest', label: 'What was decided', required: true, max: 3000, lines: true },
    { name: 'rationale', as: 'because', label: 'Why', max: 3000 },
  ],
  input: z.object({
    title: titleInput.optional(),
    rationale: z.string().max(3000, 'The reason is longer than 3,000 characters, so nothing was recorded. Please shorten it.').optional(),
  }),
  run({ title, rationale }, context) {
    if (!title) return { form: formOf(this) }
    const number = nextNumber(context.board, 'decision')
    const record = `decision/${number}`
    const agreed = may(context.roles, 'decision.agree')
    const set = {
      title,
      status: agreed ? 'agreed' : 'proposed',
      rationale: rationale ?? null,
      ...(agreed ? { agreed: context.today, agreedBy: context.person } : {}),
    }
    if (!agreed) context.notes.push('It is recorded as proposed: a coordinator, the chair or the senior responsible owner can agree it.')
    const next = agreed ? [] : [{ label: `Agree D-${number}`, line: `decision agree ${number}`, expects: [{ record, revision: 1 }] }]
    return {
      changes: [{ record, what: agreed ? 'agreed' : 'proposed', set }],
      reply: confirmation(context, record, { verb: 'Recorded decision', fields: set, next }),
    }
  },
})
