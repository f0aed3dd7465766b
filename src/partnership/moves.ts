import type { DayValue } from '../arguments.js'
import type { Fields } from '../record/change.js'
import type { Action } from './actions.js'

/** Counts a date moved later, so that the digest can say "moved 3 times" kindly instead of hiding it. */
export function countMove(action: Action, day: DayValue | undefined): Fields {
  if (!day || !action.fields.due || (day.on !== null && day.on <= action.fields.due)) return {}
  return { moved: (action.fields.moved ?? 0) + 1 }
}
