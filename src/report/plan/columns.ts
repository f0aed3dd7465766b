import { lineEnd, readRow, type Separator } from './grid.js'
import type { Column } from './plan.js'

/** What plans call their columns, lower case. The first is the name shown. */
const names: Record<Column, readonly string[]> = {
  number: ['number', 'no', 'num', 'nr', '#', 'ref', 'reference', 'action number', 'action no', 'id'],
  action: ['action', 'actions', 'key action', 'key actions', 'task', 'what'],
  when: ['by when', 'when', 'due', 'due date', 'due by', 'deadline', 'date', 'target date', 'timescale', 'timescales'],
  lead: ['lead', 'leads', 'lead officer', 'lead organisation', 'lead agency', 'owner', 'by whom', 'who',
    'responsible'],
  dependencies: ['dependencies', 'dependency', 'dependent on', 'depends on'],
  risk: ['risk', 'risks', 'risks and issues'],
  outcome: ['outcome', 'outcomes', 'intended outcome', 'expected outcome'],
}
export const columnNames: readonly Column[] = Object.keys(names) as Column[]
const columnOf = new Map(
  columnNames.flatMap((column) => names[column].map((name): [string, Column] => [name, column])),
)

/** The column's name for a message: 'By when'. */
export function columnName(column: Column): string {
  const name = names[column][0] as string
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

export interface Heading {
  separator: Separator
  /** As typed. */
  cells: string[]
  /** What each cell heads; null for a column of another name. */
  columns: (Column | null)[]
  /** Where the rows begin. */
  next: number
  /** 1 for the first line of the text. */
  line: number
}

/** A heading is short: looking no further keeps a long text of many quotation marks quick to search. */
const LONGEST = 1000

/**
 * The line that heads the table: it names Action or Outcome and another column, and most of its cells. Where several
 * lines would do (prose can list columns too), the one that names the most. Null when there is none.
 */
export function findHeading(text: string): Heading | null {
  let best: Heading | null = null
  let line = 1
  for (let start = 0; start < text.length; start = lineEnd(text, start)) {
    const found = headingAt(text.slice(start, start + LONGEST), line)
    if (found && known(found) > (best ? known(best) : 1)) best = { ...found, next: start + found.next }
    line += 1
  }
  return best
}

function headingAt(text: string, line: number): Heading | null {
  if (!/action|task|what|outcome/i.test(text)) return null
  let best: Heading | null = null
  for (const separator of ['\t', ',', ';'] as const) {
    const { cells, next, unclosed } = readRow(text, 0, separator)
    if (unclosed || cells.length < 2) continue
    const columns = columnsOf(cells)
    const heading = { separator, cells, columns, next, line }
    const named = cells.filter((cell) => cell.trim() !== '').length
    if (!columns.includes('action') && !columns.includes('outcome')) continue
    if (known(heading) * 2 >= named && known(heading) > (best ? known(best) : 1)) best = heading
  }
  return best
}

/** Each name counts once: the second of two that mean the same is a column of its own. */
function columnsOf(cells: readonly string[]): (Column | null)[] {
  const taken = new Set<Column>()
  return cells.map((cell) => {
    const name = cell.toLowerCase().replace(/[\s*:.?_]+/g, ' ').replace(/\(s\)/g, 's').trim()
    const column = columnOf.get(name)
    if (!column || taken.has(column)) return null
    taken.add(column)
    return column
  })
}

function known({ columns }: Heading): number {
  return columns.filter((column) => column !== null).length
}
