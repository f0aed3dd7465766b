import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { confirmation } from '../src/partnership/confirm.js'
import { required } from '../src/partnership/find.js'
import { say } from '../src/reply.js'

export default defineCommand({
  name: 'decision agree',
  also: ['agree decision', 'agree'],
  summary: 'Agree a proposed decision',
  examples: ['decision agree 1'],
  permission: 'decision.agree',
  fields: [{ name: 'decision', as: 'reference', kind: 'decision', label: 'Which decision', hint: 'Its number, for example 3', required: true }],
  input: z.object({ decision: z.string().optional() }),
  run({ decision: number }, context) {
    const decision = required(context, 'decision', number)
    if (decision.fields.status === 'agreed') return { reply: say('caller', `D-${number} is already agreed. Nothing to change.`) }
    const set = { status: 'agreed', agreed: context.today, agreedBy: context.person }
    return {
      changes: [{ record: decision.record, what: 'agreed', set }],
      reply: confirmation(context, decision.record, { verb: 'Agreed', fields: set }),
    }
  },
})
