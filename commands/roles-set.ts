import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { formOf } from '../src/form.js'
import type { Lead } from '../src/line.js'
import { recorded } from '../src/partnership/confirm.js'
import { AFFECTED } from '../src/partnership/kindness.js'
import { readListing, roleWords } from '../src/partnership/listing.js'
import { groupNamed } from '../src/partnership/groups.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { inWords, leadName, storedLead } from '../src/partnership/leads.js'
import { keepACoordinator } from '../src/partnership/members.js'
import { find } from '../src/record/board.js'
import { roleNames } from '../src/record/kinds.js'

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
      choices: roleNames.map((role) => ({ value: role, label: role.charAt(0).toUpperCase() + role.slice(1), typed: roleWords(role) })),
    },
    { name: 'leads', as: 'leads', label: 'For which organisation', hint: 'police, probation, public health …' },
    { name: 'more', as: 'rest', label: 'Other roles they hold', hint: 'chair, data lead; or “for” and a local organisation', max: 200 },
  ],
  input: z.object({
    person: z.custom<Lead>().optional(),
    role: z.enum(roleNames).optional(),
    leads: z.custom<Lead[]>().optional(),
    more: wordsInput,
  }),
  run({ person, role, leads, more = '' }, context) {
    const listed = person && 'person' in person ? person : undefined
    if (!listed || !role) return { form: formOf(this, { intro: whyForm(listed, more), values: listed ? { person: context.name(listed.person) } : {} }) }
    const before = find(context.board, 'member', listed.person)?.fields
    const read = readListing(more)
    const roles = [...new Set([role, ...read.roles])]
    const organisation = read.organisation ?? leads?.flatMap((lead) => ('organisation' in lead ? [lead.organisation] : []))[0]
    const post = leads?.flatMap((lead) => ('post' in lead ? [lead.post] : []))[0]
    // An organisation the guidance does not name fills no group of it; but nobody loses their protection by a new name.
    const group = organisation && (groupNamed(organisation)?.id ?? (before?.group === AFFECTED ? AFFECTED : null))
    const set = {
      roles,
      ...(organisation ? { organisation, group: group ?? null } : {}),
      ...(post ? { post } : {}),
      ...(read.livedExperience ? { livedExperience: true } : {}),
    }
    const about = [post, organisation].filter(Boolean).join(', ')
    const was = before ? ` (before: ${before.roles.join(', ')})` : ''
    const unknown = read.organisation && !groupNamed(read.organisation) ? ` I do not know “${read.organisation}” as one of the organisations the guidance names, so I kept it as you typed it.` : ''
    const spare = leads?.filter((lead) => !('organisation' in lead && lead.organisation === organisation) && !('post' in lead && lead.post === post)) ?? []
    const unused = spare.length > 0 ? ` Somebody is listed for one organisation, so ${inWords(spare.map((lead) => leadName(storedLead(lead), context.name)))} is not recorded.` : ''
    const kind = (read.livedExperience || group === AFFECTED) && before?.group !== AFFECTED ? ' What they lead is never called overdue in a channel.' : ''
    const changes = [{ record: `member/${listed.person}`, what: before ? 'role changed' : 'listed', set }]
    keepACoordinator(context, changes)
    return { changes, reply: recorded(context, `Recorded ${context.name(listed.person)}: ${inWords(roles)}${about ? `, for ${about}` : ''}${was}.${unknown}${unused}${kind}`) }
  },
})

/** Why nothing could be recorded at once. */
function whyForm(person: object | undefined, more: string): string {
  if (more === '') return 'To list somebody new, mention them: “roles set @name member for police”.'
  if (person) return `“${more}” is not a role I know. Please pick one.`
  return `I find nobody of the list in “${more}”. To list somebody new, mention them: “roles set @name member for police”.`
}
