import type { Role } from '../people/roles.js'
import { Problem } from '../problem.js'
import { roleNames } from '../record/kinds.js'
import { oneEditApart } from '../words/names.js'
import { foldName, organisationNames } from './groups.js'

/** Short names people type for a role. */
const short: Partial<Record<Role, string>> = { 'senior responsible owner': 'sro' }

/** What people type for a role: 'chair', 'as a chair', 'sro'. */
export function roleWords(role: Role): string[] {
  return [role, ...(short[role] ? [short[role]] : [])].flatMap((name) => [name, `as ${name}`, `as a ${name}`, `as an ${name}`, `a ${name}`, `an ${name}`, `the ${name}`])
}

const roles = new Map(roleNames.flatMap((role) => roleWords(role).map((words): [string, Role] => [words, role])))

const withLivedExperience = /(?:^|\s)(?:(?:and|who) )?(?:with|has|have) (?:lived|living)(?: (?:and|or) (?:lived|living))? experience\b/i

export interface Listing {
  roles: Role[]
  organisation?: string
  livedExperience?: true
}

/**
 * What stands after somebody's first role: further roles, an organisation nobody has named before, and that they have
 * lived experience ('and data lead for Riverside Recovery, with lived experience'). Throws `Problem` 'bad-value' naming
 * what is none of these.
 */
export function readListing(said: string): Listing {
  const lived = withLivedExperience.test(said)
  const words = said.replace(withLivedExperience, '').replace(/[\s,;]+$/, '')
  const [, others = '', organisation = ''] = /^(.*?)(?:(?:^|\s)(?:for|from|at|of)\s+(.+))?$/is.exec(words.trim()) ?? []
  const named = others.split(/\s*(?:[,;&+]|\band\b)\s*/i).filter((part) => part !== '')
  const unknown = named.filter((part) => !roles.has(part.toLowerCase()))
  if (unknown.length > 0) {
    throw new Problem('bad-value', `“${unknown.join('” and “')}” is not a role I know, so nothing was recorded. The roles are: ${roleNames.join(', ')}.`)
  }
  const known = organisationNames.get(foldName(organisation))
  if (organisation !== '' && !known) near(organisation)
  return {
    roles: named.map((part) => roles.get(part.toLowerCase()) as Role),
    ...(organisation ? { organisation: known ?? organisation } : {}),
    ...(lived ? { livedExperience: true } : {}),
  }
}

/** "for polcie": a slip is asked about; the name of an organisation we do not know is the partnership's own. */
function near(organisation: string): void {
  const folded = foldName(organisation)
  if (folded.length < 5) return
  for (const [words, name] of organisationNames) {
    if (words.length < 5 || !oneEditApart(folded, words)) continue
    throw new Problem('bad-value', `I do not know “${organisation}”, so nothing was recorded. Did you mean “${name}”?`)
  }
}
