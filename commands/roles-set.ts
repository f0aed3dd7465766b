import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { formOf } from '../src/form.js'
import type { Lead } from '../src/line.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { groupNamed } from '../src/partnership/groups.js'
import { keepACoordinator } from '../src/partnership/members.js'
import { find } from '../src/record/board.js'
import { roleNames } from '../src/record/kinds.js'
import { say } from '../src/reply.js'

export default defineCommand({
  name: 'roles set',
  also: ['roles add', 'add member', 'set role'],
  summary: 'List somebody, or change their role',
  examples: ['roles set @Tom Reed member for probation'],
  permission: 'members.write',
  fields: [
    { name: 'person', as: 'person', label: 'Who', hint: 'A listed name. To list somebody new, type “roles set @name member”', required: true },
    {
      name: 'role',
      as: 'choice',
      label: 'Role',
      required: true,
      choices: roleNames.map((role) => ({
        value: role,
        label: role.charAt(0).toUpperCase() + role.slice(1),
        typed: [role, `as ${role}`, `as a ${role}`, `a ${role}`, ...(role === 'senior responsible owner' ? ['sro', 'as sro'] : [])],
      })),
    },
    { name: 'leads', as: 'leads', label: 'For which organisation', hint: 'police, probation, public health …' },
  ],
  input: z.object({
    person: z.custom<Lead>().optional(),
    role: z.enum(roleNames).optional(),
    leads: z.custom<Lead[]>().optional(),
  }),
  run({ person, role, leads }, context) {
    if (!person || !('person' in person) || !role) return { form: formOf(this) }
    const before = find(context.board, 'member', person.person)?.fields
    const organisation = leads?.flatMap((lead) => ('organisation' in lead ? [lead.organisation] : []))[0]
    const post = leads?.flatMap((lead) => ('post' in lead ? [lead.post] : []))[0]
    const group = organisation && groupNamed(organisation)?.id
    const set = {
      roles: [role],
      ...(organisation ? { organisation } : {}),
      ...(post ? { post } : {}),
      ...(group ? { group } : {}),
    }
    const what = `${context.name(person.person)}: ${role}${organisation ? `, for ${organisation}` : ''}`
    const was = before ? ` (before: ${before.roles.join(', ')})` : ''
    const changes = [{ record: `member/${person.person}`, what: before ? 'role changed' : 'listed', set }]
    keepACoordinator(context, changes)
    return {
      changes,
      reply: { ...say('channel', `Recorded ${what}${was}.`), next: [undoChoice(context)] },
    }
  },
})
