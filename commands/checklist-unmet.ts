import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { checklist } from '../src/guidance/checklist.js'
import { recorded } from '../src/partnership/confirm.js'
import { itemInput, itemRequired } from '../src/partnership/items.js'
import { Problem } from '../src/problem.js'
import { find } from '../src/record/board.js'
import { sayDay } from '../src/words/day.js'

export default defineCommand({
  name: 'checklist unmet',
  also: ['checklist not met', 'unmet', 'not met', 'item not met'],
  summary: 'Take back that a key action was met',
  examples: ['checklist unmet 4'],
  permission: 'checklist.write',
  fields: [{ name: 'item', as: 'item', label: 'Which of the eight', hint: 'A number from 1 to 8', required: true }],
  input: z.object({ item: itemInput }),
  run({ item: typed }, context) {
    const number = itemRequired(typed)
    const name = checklist[number - 1]?.name ?? ''
    const met = find(context.board, 'checklist', number)?.fields.met
    if (!met) throw new Problem('no-such-record', `Item ${number}, ${name}, is not recorded as met. Nothing to change.`)
    return {
      changes: [{ record: `checklist/${number}`, what: 'not met after all', set: { met: null, latest: null } }],
      reply: recorded(context, `Recorded ${number}. ${name}: not met after all (it was met on ${sayDay(met)}).`),
    }
  },
})
