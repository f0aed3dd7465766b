import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { byDate, isOpen } from '../src/partnership/actions.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { leadsText } from '../src/partnership/leads.js'
import { actionItem, listReply, paged } from '../src/partnership/show.js'
import { all } from '../src/record/board.js'

export default defineCommand({
  name: 'action list',
  also: ['list actions', 'actions', 'open actions', 'action', 'list', 'all actions'],
  summary: 'List actions, open ones first by date',
  examples: ['action list', 'action list police', 'action list done'],
  menu: 3,
  permission: 'read',
  fields: [{ name: 'words', as: 'rest', label: 'Only those with these words, or “done”', max: 200 }],
  input: z.object({ words: wordsInput }),
  run(input, context) {
    const { words, page } = paged(input.words)
    const done = /^(done|closed|completed?)$/i.test(words)
    // "actions for police" asks for the same as "actions police".
    const wanted = words.replace(/^(?:for|of|by|with|led by)\s+(?=\S)/i, '').toLowerCase()
    const actions = all(context.board, 'action')
      .filter((action) => isOpen(action) !== done)
      .filter((action) => done || action.fields.planNumber === wanted || `${action.fields.title} ${leadsText(action.fields, context.name)}`.toLowerCase().includes(wanted))
      .sort(byDate)
    const items = actions.map((action) => {
      const item = actionItem(context, action)
      return done ? { text: item.text, ...(action.fields.outcome ? { detail: action.fields.outcome } : {}) } : item
    })
    return {
      reply: listReply({
        title: done ? 'Closed actions' : words ? `Open actions: ${words}` : 'Open actions',
        items,
        page,
        more: words ? `action list ${words}` : 'action list',
        none: noneText(done, words),
        // "action Buy kits by Friday" was meant to record something: offer it, whole.
        next: done ? [] : [...(/\p{L}/u.test(words) && items.length === 0 ? [{ label: 'Record it as an action', line: `action add ${input.words}` }] : []), { label: 'Overdue', line: 'overdue' }, { label: 'Mine', line: 'mine' }],
      }),
    }
  },
})

function noneText(done: boolean, words: string): string {
  if (done) return 'No action has been closed yet.'
  return words ? 'No open action matches that. To record a new one, begin with “action add”.' : 'No open action. “action add …” records one.'
}
