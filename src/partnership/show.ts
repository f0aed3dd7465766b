import type { Context } from '../command.js'
import { stored } from '../record/board.js'
import type { Block, Choice, Item, Reply } from '../reply.js'
import { dueText, isOverdue, number, type Action } from './actions.js'
import { namedHere } from './kindness.js'
import { short } from './labels.js'
import { leadsText } from './leads.js'
import { untouchedImport } from './plan-row.js'

/** Rows a list shows before it says how to see the rest: a phone's patience, and well inside Slack's 50 blocks. */
export const PAGE = 15

/** One action as a line with its details, and its most likely next step as a button. */
export function actionItem(context: Context, action: Action): Item {
  const at = number(action)
  const state = stateText(context, action)
  return {
    text: [{ strong: `A-${at}` }, ` ${short(action.fields.title, 160)}`],
    detail: [...(action.fields.planNumber ? [`${action.fields.planNumber} of the plan`] : []), leadsText(action.fields, context.name), dueText(action.fields), ...(state ? [state] : [])].join(', '),
    choice: { label: `Done A-${at}`, line: `action done ${at}`, expects: [{ record: action.record, revision: action.revision }] },
  }
}

/** How it stands, where that is not simply open. */
export function stateText(context: Context, action: Action): string {
  const moved = action.fields.moved ?? 0
  const parts = [
    ...(action.fields.status === 'open' ? [] : [action.fields.status]),
    ...(isOverdue(action, context.today) && namedHere(context, action) ? [untouchedImport(action) ? 'date passed, nothing recorded since the import' : 'overdue'] : []),
    ...(moved > 1 ? [`moved ${moved} times`] : []),
  ]
  return parts.join(', ')
}

/** A page of a list, with "more" as a command line where there is more. */
export function listReply(given: { title: string; items: Item[]; page: number; more: string; none: string; next?: Choice[] }): Reply {
  // Past the end is the last page: an empty one would say that nothing is there.
  const page = Math.min(given.page, Math.max(1, Math.ceil(given.items.length / PAGE)))
  const start = (page - 1) * PAGE
  const shown = given.items.slice(start, start + PAGE)
  const left = given.items.length - start - shown.length
  const body: Block[] = shown.length > 0 ? [{ kind: 'list', items: shown }] : [{ kind: 'text', text: given.none }]
  if (left > 0) body.push({ kind: 'text', text: `${left} more: type “${given.more} ${page + 1}”.` })
  const pages: Choice[] = left > 0 ? [{ label: 'More', line: `${given.more} ${page + 1}` }] : []
  return { audience: 'caller', title: `${given.title} (${given.items.length})`, body, next: [...pages, ...(given.next ?? [])] }
}

/** A trailing page number of a list command: 'police 2' -> police, page 2. */
export function paged(words: string | undefined): { words: string; page: number } {
  const match = /^(?:(.*?)\s+)??(?:page\s+)?(\d{1,4})$/is.exec((words ?? '').trim())
  if (!match) return { words: (words ?? '').trim(), page: 1 }
  return { words: (match[1] ?? '').trim(), page: Math.max(1, Number(match[2])) }
}

/** Whose revision a button was drawn from. */
export function drawnFrom(context: Context, record: string): { record: string; revision: number }[] {
  const revision = stored(context.board, record)?.revision
  return revision ? [{ record, revision }] : []
}
