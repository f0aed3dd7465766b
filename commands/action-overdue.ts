import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { overdueActions } from '../src/partnership/actions.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { namedHere } from '../src/partnership/kindness.js'
import { actionItem, listReply, paged } from '../src/partnership/show.js'

export default defineCommand({
  name: 'action overdue',
  also: ['overdue', 'overdue actions', 'what is overdue', 'whats overdue', "what's overdue", 'what is late'],
  summary: 'List open actions whose date has passed',
  examples: ['action overdue', 'overdue'],
  menu: 5,
  permission: 'read',
  fields: [{ name: 'words', as: 'rest', label: 'Page', max: 200 }],
  input: z.object({ words: wordsInput }),
  run(input, context) {
    const { page } = paged(input.words)
    const overdue = overdueActions(context.board, context.today)
    const shown = overdue.filter((action) => namedHere(context, action))
    return {
      reply: listReply({
        title: 'Overdue actions',
        items: shown.map((action) => actionItem(context, action)),
        page,
        more: 'action overdue',
        none: overdue.length === 0 ? 'No overdue action.' : 'None that is named in a channel. “mine” shows you yours in our direct chat.',
      }),
    }
  },
})
