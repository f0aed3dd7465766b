import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { checklist } from '../src/guidance/checklist.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { itemInput, itemRequired } from '../src/partnership/items.js'
import { dayInput } from '../src/partnership/inputs.js'
import { Problem } from '../src/problem.js'
import { find } from '../src/record/board.js'
import { say } from '../src/reply.js'
import { sayDay } from '../src/words/day.js'

export default defineCommand({
  name: 'checklist met',
  also: ['met', 'checklist done', 'item met'],
  summary: 'Record when a key action was met, reviewed or reported',
  examples: ['checklist met 4 on 30 September 2022', 'checklist met progress report on 28 April 2026'],
  permission: 'checklist.write',
  fields: [
    { name: 'item', as: 'item', label: 'Which of the eight', hint: 'A number from 1 to 8', required: true },
    { name: 'on', as: 'day', option: 'on', label: 'On which day', hint: 'Today if left empty' },
    { name: 'note', as: 'rest', label: 'Note or where the evidence is', max: 1000 },
  ],
  input: z.object({
    item: itemInput,
    on: dayInput,
    note: z.string().max(1000, 'The note is longer than 1,000 characters. Please shorten it.').optional(),
  }),
  run({ item: typed, on, note }, context) {
    const number = itemRequired(typed)
    const item = checklist[number - 1] as (typeof checklist)[number]
    // "met 4 on 3 March, see the minutes": a day that is not last would be taken for a note, and today for the day.
    if (!on && /^on\s/i.test(note ?? '') && 'line' in context.request.said) {
      throw new Problem('bad-date', `Please say the day last, so that I need not guess: “checklist met ${number} see the minutes on 3 March 2023”.`)
    }
    const day = on ? on.on : context.today
    if (!day) throw new Problem('bad-date', `On which day was it met? For example: “checklist met ${number} on 3 March 2023”.`)
    if (day > context.today) {
      throw new Problem('bad-date', `${sayDay(day)} is still to come. To set a date for it, type “checklist set ${number} by ${day}”.`)
    }
    const before = find(context.board, 'checklist', number)?.fields
    // Items that come round again keep their first date; a later one is the latest review, completion or report.
    const again = item.cycle !== undefined && before?.met !== undefined && day > before.met
    const earlier = item.cycle !== undefined && before?.met !== undefined && day < before.met
    // An earlier first date is filled in afterwards: the later one it had is still the latest.
    const latest = again ? day : earlier ? (before.latest ?? before.met) : undefined
    const set = { ...(again ? {} : { met: day }), ...(latest ? { latest } : {}), ...(note ? { note } : {}), progress: null }
    const late = !again && day > item.date ? ` That is after the guidance date, ${item.dateText}, and is shown as met late.` : ''
    const replaced = again ? before.latest : before?.met
    const was = replaced && replaced !== day ? ` (it was ${sayDay(replaced)})` : ''
    const kept = earlier && latest ? ` The latest stays ${sayDay(latest)}.` : ''
    const verb = again ? 'done again' : 'met'
    return {
      changes: [{ record: `checklist/${number}`, what: again ? 'done again' : 'met', set }],
      reply: {
        ...say('channel', `Recorded ${number}. ${item.name}: ${verb} on ${sayDay(day)}${was}.${late}${kept}`),
        next: [undoChoice(context)],
      },
    }
  },
})
