import type { Vocabulary } from '../../line.js'
import { short } from '../../partnership/labels.js'
import { readLead } from './lead.js'
import { LONGEST_NUMBER, placeRows, type Place } from './numbers.js'
import type { Plan, PlanRow, Preview, PreviewRow, StudiedPlan, StudiedRow } from './plan.js'
import { askDates, askTitle } from './questions.js'
import { readWhen, type DateAsk } from './when.js'

/** What a plan is read with: the local date, YYYY-MM-DD, and the names the partnership knows. */
export interface PlanReading {
  today: string
  vocabulary: Vocabulary
}

/** A longer Outcome lends only its first sentence to a title; all of it is kept as the intended outcome. */
const LONGEST_PROPOSAL = 200

/** The public part of a studied plan, key by key: this is a data format others read. */
export function previewOf(studied: StudiedPlan): Preview {
  const rows = studied.rows.map((one): PreviewRow => {
    const { row, number, parent, kind, title, titleProposed, due, dueText, recurrence, lead, asks } = one
    return { row, number, parent, kind, title, titleProposed, due, dueText, recurrence, lead, asks }
  })
  return { rows, questions: studied.questions.map(({ id, text, choices, rows }) => ({ id, text, choices, rows })) }
}

/** What an import would record, row by row, and what it must ask. Nothing is left out, invented or marked met. */
export function studyPlan(plan: Plan, reading: PlanReading): StudiedPlan {
  const asks = new Map<number, DateAsk>()
  const places = placeRows(plan.rows)
  const rows = plan.rows.map((from, at) => {
    const { row, ask } = studyRow(from, places[at] as Place, { ...reading, hasRisk: plan.columns.includes('risk') })
    if (ask) asks.set(row.row, ask)
    return row
  })
  const untitled = rows.filter((row) => row.kind !== 'skipped' && row.title === null)
  const questions = [...askDates(asks), ...untitled.map(askTitle)]
  for (const { id, rows: asked } of questions) for (const row of rows) if (asked.includes(row.row)) row.asks.push(id)
  return { columns: plan.columns, rows, questions: questions.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)) }
}

type RowReading = PlanReading & { hasRisk: boolean }

function studyRow(from: PlanRow, place: Place, reading: RowReading): { row: StudiedRow; ask: DateAsk | null } {
  const when = readWhen(from.cells.when, reading.today)
  const lead = readLead(from.cells.lead, reading.vocabulary)
  const title = titleOf(from)
  const others = from.others.map(({ heading, text }) => `${heading.trim() || 'Also'}: ${text.trim()}`)
  const note = [...(lead.words ? [`Lead: ${lead.words}`] : []), ...others]
  const row: StudiedRow = {
    from,
    row: from.row,
    ...place,
    ...title,
    due: when.due,
    dueText: from.cells.when.trim() || null,
    recurrence: when.recurrence,
    lead: lead.text,
    leads: lead.leads,
    riskLevel: reading.hasRisk ? riskLevel(from.cells.risk) : null,
    note: note.join('\n') || null,
    asks: [],
  }
  return { row, ask: when.ask }
}

/** The Action; else proposed from the Outcome, or from a heading that stands in the Number column. */
function titleOf({ cells }: PlanRow): { title: string | null; titleProposed: boolean } {
  const action = cells.action.trim()
  if (action !== '') return { title: action, titleProposed: false }
  const heading = cells.number.trim()
  if (heading.length > LONGEST_NUMBER) return { title: heading, titleProposed: true }
  const outcome = cells.outcome.replace(/\s+/g, ' ').trim()
  if (outcome === '') return { title: null, titleProposed: false }
  const sentence = outcome.length <= LONGEST_PROPOSAL ? outcome : (/^.+?[.!?](?=\s)/.exec(outcome)?.[0] ?? outcome)
  return { title: short(sentence, LONGEST_PROPOSAL), titleProposed: true }
}

const level = /^\s*(low|medium|high)(?=\s*(?:$|[-–—:;,.(]|\n|risk\b))(?!\s*[-–—]?\s*(?:low|medium|high)\b)/i

/** 'Low - existing capacity may not …' is low; a risk without a level is 'not stated'. */
function riskLevel(risk: string): 'low' | 'medium' | 'high' | 'not stated' {
  return (level.exec(risk)?.[1]?.toLowerCase() as 'low' | 'medium' | 'high' | undefined) ?? 'not stated'
}
