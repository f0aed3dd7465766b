import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { wholeChecklist } from '../src/partnership/checklist.js'
import { itemText } from '../src/partnership/checklist-text.js'

export default defineCommand({
  name: 'checklist',
  also: ['check list', 'checklist list', 'key actions'],
  summary: 'Show the guidance’s eight key actions and where each stands',
  examples: ['checklist'],
  permission: 'read',
  fields: [],
  input: z.object({}),
  run(_input, context) {
    const statuses = wholeChecklist(context.board, context.today)
    const met = statuses.filter((status) => status.met).length
    return {
      reply: {
        audience: 'caller',
        title: 'The guidance’s eight key actions',
        body: [
          { kind: 'progress', label: 'Met', done: met, total: statuses.length },
          { kind: 'list', items: statuses.map(itemText) },
          { kind: 'text', text: 'To record one: “checklist met 5 on 3 March 2023” or “checklist set 4 in progress by 30 June”.' },
        ],
      },
    }
  },
})
