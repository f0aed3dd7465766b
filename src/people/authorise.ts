import { Problem } from '../problem.js'
import { may, type Permission, type Role } from './roles.js'

/** Called by dispatch and the exporters only: the one place where a right is checked. Throws `Problem` 'not-allowed'. */
export function authorise(roles: readonly Role[], permission: Permission, coordinators: readonly string[]): void {
  if (may(roles, permission)) return
  const whom = coordinators.length > 0 ? coordinators.join(' or ') : 'the coordinator'
  if (roles.length === 0) {
    throw new Problem(
      'not-allowed',
      `You are not on this partnership’s list yet, so I can only answer questions about the guidance. Ask ${whom} to add you.`,
      [{ label: 'What can I ask?', line: 'help' }],
    )
  }
  throw new Problem('not-allowed', `That is for ${needed[permission]}. Please ask ${whom} to do it for you.`)
}

const needed: Record<Permission, string> = {
  public: 'anybody',
  read: 'members of the partnership',
  'action.write': 'members of the partnership',
  'decision.propose': 'members of the partnership',
  'decision.agree': 'the coordinator, the chair or the senior responsible owner',
  'checklist.write': 'the coordinator, the chair or the senior responsible owner',
  'schedule.write': 'the coordinator, the chair or the senior responsible owner',
  'digest.send': 'the coordinator, the chair or the senior responsible owner',
  'members.write': 'the coordinator, the chair or the senior responsible owner',
  import: 'the coordinator, the chair or the senior responsible owner',
  'undo.own': 'members of the partnership',
  'undo.any': 'the coordinator, the chair or the senior responsible owner',
  'set-up': 'the coordinator, the chair or the senior responsible owner',
}
