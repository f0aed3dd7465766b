import type { CastMember } from '../../src/people/cast.js'

/** Somebody a visitor of the page can be. */
export interface Visitor {
  /** Stable short key: the person's identity on the page. */
  key: string
  name: string
  /** What they do, in words a newcomer knows. */
  job: string
}

/** Nobody has listed them: shows what a stranger is told. */
export const stranger: Visitor = { key: 'sam', name: 'Sam Taylor', job: 'someone nobody listed' }

/** Posts the record has in fewer words than a newcomer needs. */
const jobs: Record<string, string> = { Superintendent: 'police superintendent', 'Probation manager': 'probation' }

/** The cast and the stranger. A role in the partnership says more than the post at home. */
export function visitors(cast: readonly CastMember[]): Visitor[] {
  const listed = cast.map(({ key, name, roles, post }) => {
    const job = roles.find((role) => role !== 'member') ?? jobs[post] ?? post.charAt(0).toLowerCase() + post.slice(1)
    return { key, name, job }
  })
  return [...listed, stranger]
}

const title = /^(?:dr|supt|prof|mr|mrs|ms|cllr)\s+/i

/** 'Dr Helen Ward' -> 'Helen Ward'. */
export function withoutTitle(name: string): string {
  return name.replace(title, '')
}

/** 'Dr Helen Ward' -> 'HW'. */
export function initials(name: string): string {
  return withoutTitle(name).split(/\s+/).map((word) => word.charAt(0)).join('').slice(0, 2)
}
