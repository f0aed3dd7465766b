import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import { digestFacts } from '../src/digest/facts.js'
import { figures } from '../src/figures.js'
import { countOpen, overdueActions } from '../src/partnership/actions.js'
import { wholeChecklist } from '../src/partnership/checklist.js'
import { itemText } from '../src/partnership/checklist-text.js'
import { namedHere } from '../src/partnership/kindness.js'
import { actionItem } from '../src/partnership/show.js'
import { find, type Board } from '../src/record/board.js'
import type { Block, Fact, Reply } from '../src/reply.js'
import { plain } from '../src/text.js'

/** Overdue actions shown at once; the rest is a count and a button. */
const SHOWN = 5

export default defineCommand({
  name: 'status',
  also: ['where are we', 'how are we doing', 'summary'],
  summary: 'Show where the partnership stands',
  examples: ['status'],
  menu: 1,
  help: 1,
  permission: 'read',
  fields: [],
  input: z.object({}),
  async run(_input, context) {
    const facts = await digestFacts(context)
    // A record that has not moved says the same: it is put into words once, whoever asks.
    const key = `${context.request.place.kind} ${context.board.seq} ${context.today} ${facts.map((fact) => plain(fact.value)).join(' ')}`
    const before = said.get(context.board)
    if (before?.key === key) return { reply: before.reply }
    const reply = statusReply(context, facts)
    said.set(context.board, { key, reply })
    return { reply }
  },
})

const said = new WeakMap<Board, { key: string; reply: Reply }>()

function statusReply(context: Context, facts: Fact[]): Reply {
  const { board, today } = context
  const statuses = wholeChecklist(board, today)
  const overdue = overdueActions(board, today).filter((action) => namedHere(context, action))
  const named = overdue.slice(0, SHOWN)
  const partnership = find(board, 'partnership', 'self')?.fields
  const body: Block[] = [
    { kind: 'progress', label: 'Key actions met', done: statuses.filter((status) => status.met).length, total: statuses.length },
    { kind: 'list', items: statuses.map(itemText) },
    { kind: 'facts', facts: [{ label: 'Open actions', value: figures(countOpen(board)) }, { label: 'Overdue', value: figures(overdue.length) }] },
  ]
  if (named.length > 0) body.push({ kind: 'list', items: named.map((action) => actionItem(context, action)) })
  body.push({ kind: 'facts', facts })
  return {
    audience: 'caller',
    title: `${partnership?.name ?? 'Partnership'}${partnership?.example ? ' (example)' : ''}: status`,
    body,
    next: [
      { label: 'Actions', line: 'action list' },
      { label: 'Overdue', line: 'action overdue' },
      { label: 'Decisions', line: 'decision list' },
    ],
  }
}
