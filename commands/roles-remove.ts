import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import type { Lead } from '../src/line.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { keepACoordinator } from '../src/partnership/members.js'
import { Problem } from '../src/problem.js'
import { stored } from '../src/record/board.js'
import { say } from '../src/reply.js'

export default defineCommand({
  name: 'roles remove',
  also: ['remove member', 'roles delete'],
  summary: 'Take somebody off the list; what they recorded stays',
  examples: ['roles remove @Tom Reed'],
  permission: 'members.write',
  fields: [{ name: 'person', as: 'person', label: 'Who', hint: 'A listed name', required: true }],
  input: z.object({ person: z.custom<Lead>().optional() }),
  run({ person }, context) {
    if (!person || !('person' in person)) throw new Problem('missing', 'Who should come off the list? For example: “roles remove @Tom Reed”.')
    const record = `member/${person.person}`
    const fields = stored(context.board, record)?.fields ?? {}
    if (Object.keys(fields).length === 0) throw new Problem('no-such-record', `${context.name(person.person)} is not on the list.`)
    const set = Object.fromEntries(Object.keys(fields).map((field) => [field, null]))
    const changes = [{ record, what: 'taken off the list', set }]
    keepACoordinator(context, changes)
    return {
      changes,
      reply: { ...say('channel', `${context.name(person.person)} is off the list. What they recorded stays.`), next: [undoChoice(context)] },
    }
  },
})
