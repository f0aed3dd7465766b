import { sayShortDay } from '../words/day.js'
import type { Action } from './actions.js'

type Fields = Action['fields']

/** Whether nothing was recorded for an action since it came from an imported plan: what was done since is not known. */
export function untouchedImport({ revision, fields }: Action): boolean {
  return revision === 1 && Boolean(fields.planNumber ?? fields.parent ?? fields.riskLevel ?? fields.intended)
}

/** 'due 30 April 2023 (in the plan: “31st April 2023 »”)': the plan's own words, where they say more than the day. */
export function dateInPlan(fields: Fields, said: string): string {
  const { due, dueText } = fields
  return due && dueText && dueText !== sayShortDay(due) ? `${said} (“${dueText}”)` : said
}

/** The plan's words on a risk mostly begin with its level: then they say it all. */
export function riskText({ riskLevel, risk }: Fields): string | undefined {
  if (!riskLevel) return risk
  return risk?.toLowerCase().startsWith(riskLevel) ? risk : `${riskLevel}${risk ? `: ${risk}` : ''}`
}
