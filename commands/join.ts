import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { Problem } from '../src/problem.js'
import { all, find } from '../src/record/board.js'
import { keyOf } from '../src/record/kinds.js'
import { say } from '../src/reply.js'
import { placeKey } from '../src/request.js'

export default defineCommand({
  name: 'join',
  also: ['join channel', 'join this channel'],
  summary: 'Use this channel, too, for your partnership',
  examples: ['join'],
  permission: 'set-up',
  repeatable: true,
  binds: true,
  joins: true,
  fields: [],
  input: z.object({}),
  run(_input, context) {
    const { place, caller, posted } = context.request
    const bindings = all(context.board, 'binding')
    const name = find(context.board, 'partnership', 'self')?.fields.name ?? 'the partnership'
    const here = bindings.some(({ fields }) => placeKey(fields) === placeKey(place))
    if (here) throw new Problem('already-set-up', `This ${place.chat ? 'chat' : 'channel'} belongs to ${name} already.`, [{ label: 'Status', line: 'status' }])
    // A meeting's chat holds guests too, and was asked for something else.
    const digest = !place.chat
    const comes = digest ? 'The weekly digest comes here too.' : 'The weekly digest stays in its channels.'
    const what = place.chat ? 'chat' : 'channel'
    if (!posted) throw new Problem('post-first', `${caller.name} is joining this ${what} to ${name}. ${comes} Type “help” to see what I can do.`)
    const next = 1 + Math.max(0, ...bindings.map(({ record }) => Number(keyOf(record))))
    const { platform, tenant, channel } = place
    return {
      changes: [{ record: `binding/${next}`, what: 'bound', set: { platform, tenant, channel, digest } }],
      reply: {
        ...say('channel', `This ${what} now shares one record with ${name}’s other channels. ${comes}`),
        next: [{ label: 'Status', line: 'status' }, undoChoice(context)],
      },
    }
  },
})
