import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { wholeChecklist, type ItemStatus } from '../src/partnership/checklist.js'
import { itemText } from '../src/partnership/checklist-text.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { itemInput } from '../src/partnership/items.js'
import type { Reply } from '../src/reply.js'

export default defineCommand({
  name: 'checklist',
  also: ['check list', 'checklist list', 'key actions'],
  summary: 'Show the guidance’s eight key actions and where each stands',
  examples: ['checklist', 'checklist 5'],
  permission: 'read',
  fields: [
    { name: 'item', as: 'item', label: 'Only one of the eight', hint: 'A number from 1 to 8' },
    { name: 'more', as: 'rest', label: 'Anything else', max: 200 },
  ],
  input: z.object({ item: itemInput, more: wordsInput }),
  run({ item, more }, context) {
    const statuses = wholeChecklist(context.board, context.today)
    const one = item && !more ? statuses[Number(item) - 1] : undefined
    if (one) return { reply: oneItem(one) }
    const unread = more || item ? [`I do not know what to do with “${[item, more].filter(Boolean).join(' ')}”, so this is the whole checklist.`] : []
    const met = statuses.filter((status) => status.met).length
    return {
      reply: {
        audience: 'caller',
        title: 'The guidance’s eight key actions',
        body: [
          ...unread.map((text) => ({ kind: 'text' as const, text })),
          { kind: 'progress', label: 'Met', done: met, total: statuses.length },
          { kind: 'list', items: statuses.map(itemText) },
          { kind: 'text', text: 'To record one: “checklist met 5 on 3 March 2023” or “checklist set 4 in progress by 30 June”.' },
        ],
      },
    }
  },
})

function oneItem(status: ItemStatus): Reply {
  const { number, title, cycle } = status.item
  return {
    audience: 'caller',
    title,
    body: [
      { kind: 'list', items: [itemText(status)] },
      { kind: 'text', text: `To record it: “checklist met ${number} on 3 March 2023” or “checklist set ${number} in progress by 30 June”.${cycle ? ' It comes round again.' : ''}` },
    ],
    next: [{ label: 'Whole checklist', line: 'checklist' }, { label: 'History', line: `history checklist ${number}` }],
  }
}
