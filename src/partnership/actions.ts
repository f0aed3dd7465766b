import { all, type Board, type Recorded } from '../record/board.js'
import type { FieldsOf } from '../record/kinds.js'
import { sayShortDay } from '../words/day.js'

export type Action = Recorded<'action'>

export function isOpen(action: Action): boolean {
  return action.fields.status === 'open' || action.fields.status === 'blocked'
}

/** Due before today and still open. Due today is not overdue. */
export function isOverdue(action: Action, today: string): boolean {
  return isOpen(action) && action.fields.due !== undefined && action.fields.due < today
}

/** Open actions: those with a date first, by date; then by number. */
export function openActions(board: Board): Action[] {
  return all(board, 'action').filter(isOpen).sort(byDate)
}

export function countOpen(board: Board): number {
  return all(board, 'action').reduce((count, action) => count + (isOpen(action) ? 1 : 0), 0)
}

export function overdueActions(board: Board, today: string): Action[] {
  return all(board, 'action')
    .filter((action) => isOverdue(action, today))
    .sort(byDate)
}

export function byDate(a: Action, b: Action): number {
  const [first, second] = [a.fields.due ?? '9999', b.fields.due ?? '9999']
  if (first === second) return number(a) - number(b)
  return first < second ? -1 : 1
}

export function number(action: { record: string }): number {
  return Number(action.record.slice(action.record.indexOf('/') + 1))
}

/** Whether this person, their organisation or their post leads or supports it. */
export function concerns(action: Action, who: { person: string; organisation?: string; post?: string }): boolean {
  return [action.fields.lead, ...(action.fields.supporting ?? [])].some((lead) => {
    if (!lead) return false
    if ('person' in lead) return lead.person === who.person
    if ('organisation' in lead) return lead.organisation === who.organisation
    return lead.post === who.post
  })
}

/** 'due 3 March 2027', 'due date to be confirmed', 'no date agreed'. */
export function dueText(fields: FieldsOf<'action'>): string {
  if (fields.due) return `due ${sayShortDay(fields.due)}`
  return fields.dueText ? `date: ${fields.dueText}` : 'no date agreed'
}
