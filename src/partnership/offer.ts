import type { Choice } from '../reply.js'
import { sayDay } from '../words/day.js'
import type { Meant } from '../words/meant.js'
import { inWords } from './leads.js'

/** What the words are of, as it will be once they are recorded. */
interface Of {
  record: string
  revision: number
  /** It had a date before. */
  moves: boolean
  /** It was there before. */
  update: boolean
}

/** Words that stayed in the text and may have been meant as a date or a lead: what is said of them, and the buttons. */
export function offer({ words, day, leads }: Meant, of: Of): { said: string[]; choices: Choice[] } {
  const number = of.record.slice('action/'.length)
  const expects = [{ record: of.record, revision: of.revision }]
  const names = inWords(leads.map((lead) => ('organisation' in lead ? lead.organisation : 'post' in lead ? lead.post : lead.name)))
  const to = day?.kind === 'day' ? { label: sayDay(day.date), line: day.date } : { label: day?.words ?? '', line: day?.words ?? '' }
  const choices = [
    ...(day ? [{ label: `${of.moves ? 'Move' : 'Set'} the date to ${to.label}`, line: `action update ${number} by ${to.line}`, expects }] : []),
    ...(names ? [{ label: `Set the lead to ${names}`, line: `action update ${number} for ${names}`, expects }] : []),
  ]
  const what = [...(day ? ['the date'] : []), ...(names ? ['the lead'] : [])]
  const said = of.update ? [`“${words}” stays in the words, so ${what.join(' and ')} ${what.length > 1 ? 'are' : 'is'} as before.`] : []
  return { said, choices }
}
