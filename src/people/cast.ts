import type { Role } from './roles.js'

/** The people of the made-up example partnership. Replays and the demonstration page use the same six. */
export interface CastMember {
  /** Stable short key, used as identity on the page. */
  key: string
  name: string
  roles: Role[]
  group: string
  organisation: string
  post: string
  livedExperience?: true
}

export const cast: readonly CastMember[] = [
  { key: 'helen', name: 'Dr Helen Ward', roles: ['senior responsible owner'], group: 'local-authority', organisation: 'Public health', post: 'Director of public health' },
  { key: 'priya', name: 'Priya Shah', roles: ['coordinator'], group: 'local-authority', organisation: 'Public health', post: 'Coordinator' },
  { key: 'mark', name: 'Supt Mark Doyle', roles: ['member'], group: 'police', organisation: 'Police', post: 'Superintendent' },
  { key: 'asha', name: 'Asha Begum', roles: ['member'], group: 'treatment-providers', organisation: 'Treatment providers', post: 'Treatment manager' },
  { key: 'tom', name: 'Tom Reed', roles: ['member'], group: 'probation', organisation: 'Probation', post: 'Probation manager' },
  { key: 'leanne', name: 'Leanne', roles: ['member'], group: 'people-affected', organisation: 'Lived experience group', post: 'Lived-experience representative', livedExperience: true },
]
