import { readLine, type Vocabulary } from '../../line.js'
import { leadsText, storedLead } from '../../partnership/leads.js'
import type { StoredLead } from '../../record/kinds.js'

const undecided = new RegExp(
  '^(?:t\\.?b\\.?[acd]\\.?|to be (?:agreed|confirmed|decided|determined)|none(?: yet)?|n/?a'
  + '|(?:not |un)known|[-–—?.\\s]+)$',
  'i',
)

export interface PlanLead {
  /** The first answers for it, the others support; none when nobody is named. */
  leads: StoredLead[]
  /** Readable text; null when nobody is named. */
  text: string | null
  /** 'TBC': words that name nobody, to be kept. */
  words: string | null
}

/**
 * Reads a Lead cell: listed people, organisations and posts when it wholly names them ('Police and probation'), else
 * its words as they stand, as an organisation.
 */
export function readLead(cell: string, vocabulary: Vocabulary): PlanLead {
  const typed = cell.trim().replace(/\s*[\r\n\v\u2028\u2029]+\s*/g, ', ').replace(/,+/g, ',')
  if (typed === '') return { leads: [], text: null, words: null }
  if (undecided.test(typed)) return { leads: [], text: null, words: typed }
  const read = readLine(`x for ${typed}`, ['for'], vocabulary)
  // 'me' is whoever types, never whoever wrote the plan.
  if (read.text !== 'x' || read.leads.length === 0 || /\b(?:me|myself)\b/i.test(typed)) {
    return { leads: [{ organisation: typed }], text: typed, words: null }
  }
  const names = new Map(
    read.leads.flatMap((lead): [string, string][] => ('person' in lead ? [[lead.person, lead.name]] : [])),
  )
  const [lead, ...supporting] = read.leads.map(storedLead)
  const text = leadsText({ lead, supporting }, (person) => names.get(person) ?? person)
  return { leads: lead ? [lead, ...supporting] : [], text, words: null }
}
