import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { all } from '../record/board.js'
import { keyOf } from '../record/kinds.js'

/** A partnership is never left without a coordinator: the last one names a successor first. */
export function keepACoordinator(context: Context, person: string): void {
  const others = all(context.board, 'member').filter(
    (member) => keyOf(member.record) !== person && member.fields.roles.includes('coordinator'),
  )
  if (others.length > 0) return
  throw new Problem(
    'not-allowed',
    `${context.name(person)} is the only coordinator. Name a successor first: “roles set @name coordinator”.`,
  )
}
