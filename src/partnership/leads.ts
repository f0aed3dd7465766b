import type { Lead } from '../line.js'
import type { StoredLead } from '../record/kinds.js'

/** A lead as it is stored: a person by id, anything else by name. */
export function storedLead(lead: Lead): StoredLead {
  return 'person' in lead ? { person: lead.person } : lead
}

/** 'Police', 'Probation regional director', or the person's name. */
export function leadName(lead: StoredLead, name: (person: string) => string): string {
  if ('person' in lead) return name(lead.person)
  return 'organisation' in lead ? lead.organisation : lead.post
}

/** 'Police, with Probation and Priya Shah': the first answers for it, the others support. */
export function leadsText(
  fields: { lead?: StoredLead | undefined; supporting?: StoredLead[] | undefined },
  name: (person: string) => string,
): string {
  if (!fields.lead) return 'no lead yet'
  const others = (fields.supporting ?? []).map((one) => leadName(one, name))
  return leadName(fields.lead, name) + (others.length > 0 ? `, with ${inWords(others)}` : '')
}

/** 'a', 'a and b', 'a, b and c'. */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
