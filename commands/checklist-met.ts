import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { checklist } from '../src/guidance/checklist.js'
import { dueWhenMet } from '../src/partnership/checklist.js'
import { recorded } from '../src/partnership/confirm.js'
import { wholeDay } from '../src/partnership/day-in-note.js'
import { moreItems, stillToCome, whichDay } from '../src/partnership/met-when.js'
import { itemInput, itemRequired } from '../src/partnership/items.js'
import { dayInput } from '../src/partnership/inputs.js'
import { Problem } from '../src/problem.js'
import { find } from '../src/record/board.js'
import { sayDay, sayShortDay } from '../src/words/day.js'

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
  run({ item: typed, on, note: said }, context) {
    const number = itemRequired(typed)
    const item = checklist[number - 1] as (typeof checklist)[number]
    const line = 'line' in context.request.said
    const whole = line && !on && said ? wholeDay(said, context.vocabulary) : null
    const note = whole ? undefined : said
    // Today stands for a day only where nothing speaks of another.
    const ask = line && note ? (moreItems(number, note, on?.on) ?? (on ? null : whichDay(number, note, context))) : null
    if (ask) return { reply: ask }
    const day = whole ?? (on ? on.on : context.today)
    if (!day) throw new Problem('bad-date', `On which day was it met? For example: “checklist met ${number} on 3 March 2023”.`)
    if (day > context.today) throw stillToCome(number, day, on?.words ?? said ?? '', context.today)
    const before = find(context.board, 'checklist', number)?.fields
    // Items that come round again keep their first date; a later one is the latest review, completion or report.
    const again = item.cycle !== undefined && before?.met !== undefined && day > before.met
    const earlier = item.cycle !== undefined && before?.met !== undefined && day < before.met
    // An earlier first date is filled in afterwards: the later one it had is still the latest.
    const latest = again ? day : earlier ? (before.latest ?? before.met) : undefined
    const set = { ...(again ? {} : { met: day }), ...(latest ? { latest } : {}), ...(note ? { note } : {}), progress: null }
    const due = dueWhenMet(item, day)
    const dueText = due === item.date ? item.dateText : sayShortDay(due)
    const late = !again && day > due ? ` That is after the guidance date, ${dueText}, and is shown as met late.` : ''
    const replaced = again ? before.latest : before?.met
    const was = replaced && replaced !== day ? ` (it was ${sayDay(replaced)})` : ''
    const kept = earlier && latest ? ` The latest stays ${sayDay(latest)}.` : ''
    const verb = again ? 'done again' : 'met'
    return {
      changes: [{ record: `checklist/${number}`, what: again ? 'done again' : 'met', set }],
      reply: recorded(context, `Recorded ${number}. ${item.name}: ${verb} on ${sayDay(day)}${was}.${late}${kept}`),
    }
  },
})
