import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { digestPlaces } from '../src/digest/weekly.js'
import { Problem } from '../src/problem.js'
import { say } from '../src/reply.js'

export default defineCommand({
  name: 'digest now',
  also: ['send digest', 'digest send', 'post digest'],
  summary: 'Post the digest to the channel now',
  examples: ['digest now'],
  permission: 'digest.send',
  fields: [],
  input: z.object({}),
  run(_input, context) {
    const places = digestPlaces(context.board)
    if (places.length === 0) {
      throw new Problem('missing', 'No channel takes the digest yet. Type “setup” in the channel that should.')
    }
    // A period of its own: the week's regular digest still goes out once.
    const period = `now-${context.nextSeq}`
    return {
      deliveries: places.map((place) => ({ kind: 'digest', period, place, due: context.now })),
      reply: say('caller', 'The digest is on its way to the channel.'),
    }
  },
})
