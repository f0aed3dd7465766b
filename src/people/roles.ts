import type { roleNames } from '../record/kinds.js'

export type Role = (typeof roleNames)[number]

/** What a command needs. Everything not granted here is refused. */
export type Permission =
  | 'public'
  | 'read'
  | 'action.write'
  | 'decision.propose'
  | 'decision.agree'
  | 'checklist.write'
  | 'schedule.write'
  | 'digest.send'
  | 'members.write'
  | 'import'
  | 'undo.own'
  | 'undo.any'
  | 'set-up'

const member: Permission[] = ['public', 'read', 'action.write', 'decision.propose', 'undo.own']
const coordinator: Permission[] = [
  ...member,
  'decision.agree',
  'checklist.write',
  'schedule.write',
  'digest.send',
  'members.write',
  'import',
  'undo.any',
  'set-up',
]

/** The design's table "Who may do what". Default deny: somebody nobody has listed may only ask the guidance. */
const rights: Record<Role, readonly Permission[]> = {
  member,
  coordinator,
  'senior responsible owner': coordinator,
  chair: coordinator,
  'data lead': ['public', 'read'],
  observer: ['public', 'read'],
  installer: ['public', 'members.write', 'set-up'],
}

export function may(roles: readonly Role[], permission: Permission): boolean {
  return permission === 'public' || roles.some((role) => rights[role].includes(permission))
}
