import type { Context } from '../command.js'
import { Problem } from '../problem.js'
import { all, assign } from '../record/board.js'
import type { ProposedChange } from '../record/change.js'
import { keyOf } from '../record/kinds.js'
import { inWords } from './leads.js'

/**
 * A partnership is never left without a coordinator: the last one names a successor first. Throws `Problem`
 * 'not-allowed' when these changes would take away the last.
 */
export function keepACoordinator(context: Context, changes: readonly ProposedChange[]): void {
  const coordinators = all(context.board, 'member').filter((member) => member.fields.roles.includes('coordinator'))
  const stay = coordinators.some((member) => {
    const change = changes.find(({ record }) => record === member.record)
    return isCoordinator(change ? assign(member.fields, change.set)['roles'] : member.fields.roles)
  })
  const come = changes.some(({ record, set }) => record.startsWith('member/') && isCoordinator(set['roles']))
  if (stay || come) return
  const names = coordinators.map((member) => context.name(keyOf(member.record)))
  throw new Problem(
    'not-allowed',
    `That would leave no coordinator: ${inWords(names)} ${names.length > 1 ? 'are the only ones' : 'is the only one'}. ` +
      'Name a successor first: “roles set @name coordinator”.',
  )
}

function isCoordinator(roles: unknown): boolean {
  return Array.isArray(roles) && roles.includes('coordinator')
}
