import { Temporal } from 'temporal-polyfill'
import { checklist, type ChecklistItem } from '../guidance/checklist.js'
import { find, type Board } from '../record/board.js'
import type { FieldsOf } from '../record/kinds.js'
import { remember } from '../remember.js'

export type SetUpState = 'met' | 'met late' | 'in progress' | 'not started' | 'overdue' | 'date passed, nothing recorded'

export interface ItemStatus {
  item: ChecklistItem
  state: SetUpState
  /** Local dates, YYYY-MM-DD. */
  met?: string
  local?: string
  note?: string
  cycle?: Cycle
}

/** Where an item that comes round again stands now. */
export interface Cycle {
  /** When this round is due. */
  due: string
  state: 'not due yet' | 'in progress' | 'overdue' | 'date passed, nothing recorded'
  /** The latest completion, review or report on record. */
  latest?: string
  /** Progress report only: the 30 April before `due`, when nothing was recorded for it. */
  missed?: string
}

/** Without a record of completion or review, the three years of items 5 and 6 ran out with 2025. */
const NO_RECORD_DUE = '2025-12-31'

export function itemStatus(board: Board, item: ChecklistItem, today: string): ItemStatus {
  const fields = find(board, 'checklist', item.number)?.fields
  const cycle = item.cycle && cycleOf(item, fields, today)
  return {
    item,
    state: setUpState(item, fields, today),
    ...(fields?.met ? { met: fields.met } : {}),
    ...(fields?.local ? { local: fields.local } : {}),
    ...(fields?.note ? { note: fields.note } : {}),
    ...(cycle ? { cycle } : {}),
  }
}

export function wholeChecklist(board: Board, today: string): ItemStatus[] {
  return checklist.map((item) => itemStatus(board, item, today))
}

/**
 * Historic items read "met late", never red for ever. "Overdue" needs a record that work goes on past the date; where
 * nothing was recorded, the bot does not know and says that.
 */
function setUpState(item: ChecklistItem, fields: FieldsOf<'checklist'> | undefined, today: string): SetUpState {
  if (fields?.met) return fields.met > dueWhenMet(item, fields.met) ? 'met late' : 'met'
  const due = fields?.local ?? item.date
  if (fields?.progress || fields?.local) {
    if (due < today) return 'overdue'
    return fields.progress ?? 'not started'
  }
  return due < today ? 'date passed, nothing recorded' : 'not started'
}

/** The day an item was due when it was met: a progress report answers for its own 30 April, not for the first. */
export function dueWhenMet(item: ChecklistItem, met: string): string {
  if (item.cycle !== 'report every 30 April') return item.date
  const own = april(reportYear(met))
  return own > item.date ? own : item.date
}

function cycleOf(item: ChecklistItem, fields: FieldsOf<'checklist'> | undefined, today: string): Cycle {
  const latest = fields?.latest ?? fields?.met
  const reports = item.cycle === 'report every 30 April'
  const due = reports ? reportDue(latest, today) : latest ? threeYearsOn(latest) : NO_RECORD_DUE
  const missed = reports ? missedReport(latest, due) : undefined
  const working = fields?.progress === 'in progress'
  return {
    due,
    state: cycleState(due < today, working),
    ...(latest ? { latest } : {}),
    ...(missed ? { missed } : {}),
  }
}

/** As for the first round: "overdue" needs a record that work goes on past the date. */
function cycleState(passed: boolean, working: boolean): Cycle['state'] {
  if (passed) return working ? 'overdue' : 'date passed, nothing recorded'
  return working ? 'in progress' : 'not due yet'
}

/** A report counts for the nearest 30 April; the next one is due a year later, or when 30 April comes round next. */
function reportDue(latest: string | undefined, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  const next = today > april(thisYear) ? april(thisYear + 1) : april(thisYear)
  if (!latest) return next
  const after = april(reportYear(latest) + 1)
  return after > next ? after : next
}

function missedReport(latest: string | undefined, due: string): string | undefined {
  const year = Number(due.slice(0, 4)) - 1
  if (year < 2023) return undefined
  return latest && reportYear(latest) >= year ? undefined : april(year)
}

/** The year whose 30 April is nearest to a report's date. */
export function reportYear(date: string): number {
  const year = Number(date.slice(0, 4))
  return date >= `${year}-10-30` ? year + 1 : year
}

function april(year: number): string {
  return `${year}-04-30`
}

const threeYearsOn = remember((date) => Temporal.PlainDate.from(date).add({ years: 3 }).toString())
