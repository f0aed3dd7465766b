import { dateForms, type DayValue } from '../arguments.js'
import { Problem } from '../problem.js'
import type { Fields } from '../record/change.js'
import { dayFrom } from '../words/calendar.js'
import type { Action } from './actions.js'

/** Counts a date moved later, so that the digest can say "moved 3 times" kindly instead of hiding it. */
export function countMove(action: Action, day: DayValue | undefined): Fields {
  if (!day || !action.fields.due || (day.on !== null && day.on <= action.fields.due)) return {}
  return { moved: (action.fields.moved ?? 0) + 1 }
}

/** "back a week" counts from the date the action has. Throws `Problem` 'missing' when it has none. */
export function shifted(action: Action, day: DayValue): DayValue {
  if (!day.shift) return day
  const { due } = action.fields
  if (!due) throw new Problem('missing', `A-${action.record.slice('action/'.length)} has no date to move from. Which date should it have? ${dateForms}`)
  const on = dayFrom(due).add({ [day.shift.unit]: day.shift.count }).toString()
  return { on, words: on }
}
