import { z } from 'zod'
import type { DayValue } from '../arguments.js'
import type { Field } from '../command.js'
import type { Lead } from '../line.js'
import type { Fields } from '../record/change.js'
import { storedLead } from './leads.js'

/** What several commands read in the same way. Characters: Slack's longest text field takes 3,000. */
export const titleInput = z
  .string()
  .min(1)
  .max(3000, 'That is longer than 3,000 characters, so nothing was recorded. Please shorten it, or record it in two parts.')

/** A note, an outcome: as long as a title. */
export const longInput = z.string().max(3000, 'That is longer than 3,000 characters, so nothing was recorded. Please shorten it.').optional()

/** Words to look for, or that say which: a line on a screen. */
export const wordsInput = z.string().max(200, 'That is longer than 200 characters. Please use fewer words.').optional()

/** Why an action is there, moves or stops: a short paragraph. */
export const reasonInput = z.string().max(1000, 'The reason is longer than 1,000 characters. Please shorten it.').optional()

export const dayInput = z.custom<DayValue>().optional()
export const leadsInput = z.custom<Lead[]>().optional()

export const actionFields: Field[] = [
  { name: 'due', as: 'day', option: 'by', label: 'By when', hint: '3 March, Friday, end of month, or TBC' },
  { name: 'leads', as: 'leads', label: 'Who leads', hint: 'A listed person, or an organisation such as police' },
]

/** The stored fields of a date: agreed to have none keeps the words ('TBC'). */
export function setDay(day: DayValue | undefined): Fields {
  if (!day) return {}
  return { due: day.on, dueText: day.on !== null && isPlainDate(day.words) ? null : day.words }
}

/** 'w/c 3 March' or 'end of Q3' say more than the day; '3 March' does not. */
function isPlainDate(words: string): boolean {
  return !/\b(w\/?c|week commencing|q[1-4]|quarter|meeting)\b/i.test(words)
}

/** The first lead answers for it, the others support. */
export function setLeads(leads: Lead[] | undefined): Fields {
  if (!leads) return {}
  const [lead, ...supporting] = leads.map(storedLead)
  return { lead: lead ?? null, supporting: supporting.length > 0 ? supporting : null }
}
