import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { readSchedule } from '../src/digest/schedule-words.js'
import { nextDigest, sayMoment, weekdays } from '../src/digest/when.js'
import { formOf } from '../src/form.js'
import { Problem } from '../src/problem.js'
import { find } from '../src/record/board.js'
import type { ProposedChange } from '../src/record/change.js'
import { say, type Reply } from '../src/reply.js'

/** Mondays at nine, as partnerships' weeks begin. */
const usual = { weekday: 1, time: '09:00' }

export default defineCommand({
  name: 'setup',
  also: ['set up', 'start partnership', 'install'],
  summary: 'Set up a partnership in this channel',
  examples: ['setup Berkshire East Combating Drugs Partnership'],
  permission: 'set-up',
  repeatable: true,
  binds: true,
  fields: [
    { name: 'name', as: 'rest', label: 'What is the partnership called?', required: true, max: 200 },
    {
      name: 'digest',
      as: 'choice',
      label: 'When should the weekly digest come?',
      choices: [
        { value: 'monday 09:00', label: 'Monday 09:00', typed: [] },
        { value: 'tuesday 09:00', label: 'Tuesday 09:00', typed: [] },
        { value: 'wednesday 09:00', label: 'Wednesday 09:00', typed: [] },
        { value: 'thursday 09:00', label: 'Thursday 09:00', typed: [] },
        { value: 'friday 09:00', label: 'Friday 09:00', typed: [] },
        { value: 'off', label: 'Not yet', typed: [] },
      ],
    },
  ],
  input: z.object({
    name: z.string().max(200, 'That name is longer than 200 characters. Please give a shorter one.').optional(),
    digest: z.string().optional(),
  }),
  run({ name, digest }, context) {
    const there = find(context.board, 'partnership', 'self')
    if (there) {
      throw new Problem('already-set-up', `This channel belongs to ${there.fields.name}. Type “status” to see where it stands.`, [
        { label: 'Status', line: 'status' },
      ])
    }
    if (!name) return { form: { ...formOf(this), title: 'Set up a partnership', intro: 'You become its coordinator, and can list the others afterwards.' } }
    const { place, caller, said } = context.request
    // A form was filled in on purpose.
    const sure = !('line' in said) || /^\s*again\b/i.test(said.line)
    if (context.elsewhere.length === 1 && !sure) return { reply: joinInstead(name) }
    if (!context.request.posted) {
      throw new Problem('post-first', `${caller.name} is setting up ${name} here. Type “help” to see what I can do.`)
    }
    const weekly = { ...usual, ...(digest && digest !== 'off' ? readSchedule(digest) : {}) }
    const zone = 'Europe/London'
    const next =
      digest === 'off'
        ? 'The weekly digest is off; “digest schedule Monday 09:00” starts it.'
        : `The digest comes every ${weekdays[weekly.weekday - 1]} at ${weekly.time}, first on ${sayMoment(nextDigest(weekly, zone, context.now).due, zone)}.`
    const changes: ProposedChange[] = [
      { record: 'partnership/self', what: 'set up', set: { name, zone } },
      { record: 'binding/1', what: 'bound', set: { platform: place.platform, tenant: place.tenant, channel: place.channel, digest: true } },
      { record: `member/${context.person}`, what: 'listed', set: { roles: ['coordinator'] } },
      { record: 'schedule/digest', what: 'scheduled', set: { ...weekly, paused: digest === 'off' } },
    ]
    return {
      changes,
      reply: {
        audience: 'channel',
        title: `${name} is set up`,
        body: [
          { kind: 'text', text: `You are its coordinator. ${next}` },
          {
            kind: 'list',
            items: [
              { text: 'List the others: “roles set @name member for police”.' },
              { text: 'Say how the eight key actions stand: “checklist”.' },
              { text: 'Log the first action: “add … for police by 3 March”.' },
            ],
          },
          { kind: 'text', text: 'Please keep names and details of patients, suspects or anybody’s case out of this record.' },
        ],
        next: [{ label: 'Checklist', line: 'checklist' }, { label: 'Add an action', line: 'action add', opens: true }],
      },
    }
  },
})

/** Whoever has a partnership already most often means to use it here, too. */
function joinInstead(name: string): Reply {
  return {
    ...say('caller', 'You belong to a partnership already. Shall this channel share its record?'),
    asks: true,
    next: [
      { label: 'Yes, join it here', line: 'join' },
      { label: 'No, set up another', line: `again setup ${name}` },
    ],
  }
}
