import type { StoredLead } from '../../record/kinds.js'

/** The columns of a delivery plan, by the names most plans give them. */
export type Column = 'number' | 'action' | 'when' | 'lead' | 'dependencies' | 'risk' | 'outcome'

/** A table of actions as it was read: every cell exactly as typed, '' where a column or cell is missing. */
export interface Plan {
  /** The columns this plan has, in its order. */
  columns: Column[]
  rows: PlanRow[]
}

export interface PlanRow {
  /** 1 for the first row below the heading. */
  row: number
  cells: Record<Column, string>
  /** Cells of columns under other names, such as 'RAG': kept as the action's note. Blank ones are left out. */
  others: { heading: string; text: string }[]
}

/** What an import would record and what it must ask: the data that `import plan --json` prints. */
export interface Preview {
  rows: PreviewRow[]
  questions: Question[]
}

export interface PreviewRow {
  row: number
  number: string | null
  /** The number of the row it is a sub-step of. */
  parent: string | null
  /** 'skipped': a row with nothing in it at all. */
  kind: 'action' | 'substep' | 'skipped'
  /** null: asked. */
  title: string | null
  /** Taken from another column because the row has no Action text. */
  titleProposed: boolean
  /** YYYY-MM-DD; null when there is none or it is asked. */
  due: string | null
  /** The words of the date, as typed. */
  dueText: string | null
  /** 'every 12 months'. */
  recurrence: string | null
  lead: string | null
  /** Ids of the questions that concern it. */
  asks: string[]
}

/** One question; its answer settles every row it names. 'leave open' is always an answer. */
export interface Question {
  id: string
  text: string
  choices: string[]
  rows: number[]
}

/** Records a row all the same, without the thing that was asked. */
export const LEAVE_OPEN = 'leave open'

/** A row as it was understood: its preview, and what is recorded beside it. */
export interface StudiedRow extends PreviewRow {
  from: PlanRow
  /** Row of its parent. */
  under: number | null
  leads: StoredLead[]
  riskLevel: 'low' | 'medium' | 'high' | 'not stated' | null
  /** Words of the plan that have no field of their own. */
  note: string | null
}

export interface StudiedPlan {
  columns: Column[]
  rows: StudiedRow[]
  questions: AskedQuestion[]
}

/** A question with the dates its choices stand for in each row, in the order of the choices. */
export interface AskedQuestion extends Question {
  about: 'date' | 'title'
  dates: Map<number, string[]>
}
