import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { concerns, openActions } from '../src/partnership/actions.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { actionItem, listReply, paged } from '../src/partnership/show.js'
import { find } from '../src/record/board.js'

export default defineCommand({
  name: 'action mine',
  also: ['mine', 'my actions', 'what have i got', 'what is mine'],
  summary: 'List the actions you, your organisation or your post lead or support',
  examples: ['action mine', 'mine'],
  menu: 4,
  help: 4,
  permission: 'read',
  fields: [{ name: 'words', as: 'rest', label: 'Page', max: 200 }],
  input: z.object({ words: wordsInput }),
  run(input, context) {
    const { page } = paged(input.words)
    const me = find(context.board, 'member', context.person)?.fields
    const who = {
      person: context.person,
      ...(me?.organisation ? { organisation: me.organisation } : {}),
      ...(me?.post ? { post: me.post } : {}),
    }
    const mine = openActions(context.board).filter((action) => concerns(action, who))
    const reply = listReply({
      title: 'Your open actions',
      items: mine.map((action) => actionItem(context, action)),
      page,
      more: 'action mine',
      none: 'You have no open action.',
    })
    return { reply: { ...reply, audience: 'private' } }
  },
})
