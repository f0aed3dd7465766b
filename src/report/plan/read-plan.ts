import { Problem } from '../../problem.js'
import { checkRow } from './check.js'
import { columnNames, findHeading, type Heading } from './columns.js'
import { lineEnd, readRow, type GridRow } from './grid.js'
import { looksLikeNumber } from './numbers.js'
import type { Column, Plan, PlanRow } from './plan.js'

/** A plan of a large partnership has about 200 rows; ten times that is a wrong file. */
const MOST_ROWS = 2000
/** Characters; as a file, bytes. */
export const MOST_TEXT = 2_000_000

/**
 * Finds the table of actions in a text (tab-separated as copied, or a comma or semicolon export) and reads it, every
 * cell exactly. Text around the table is passed over; a row that cannot belong to it for certain is an error, never
 * left out. Throws `Problem` that names the row or line and says what would work.
 */
export function readPlan(text: string): Plan {
  checkText(text)
  const heading = findHeading(text)
  if (!heading) throw noTable()
  const plan = {
    columns: heading.columns.filter((column) => column !== null),
    rows: rowsBelow(text, heading).map((cells, index) => rowOf(cells, heading, index + 1)),
  }
  if (plan.rows.length === 0) {
    throw new Problem('bad-value', `The table in line ${heading.line} has no rows, so there is nothing to import.`)
  }
  for (const row of plan.rows) checkRow(row)
  return plan
}

function checkText(text: string): void {
  if (text.trim() === '') throw new Problem('bad-value', 'The file is empty, so there is nothing to import.')
  if (text.startsWith('PK\u0003\u0004') || text.includes('\u0000')) {
    throw new Problem('bad-value',
      'This is not a text file. In Excel or Word, save the table as CSV or as plain text, and import that.',
    )
  }
  if (text.length > MOST_TEXT) {
    throw new Problem('too-long', 'The plan is larger than 2 MB, so it was not read. Please import its table alone.')
  }
}

function noTable(): Problem {
  return new Problem('bad-value',
    'No table of actions was found. It needs one line that heads it with Action and at least one of Number, By ' +
    'when, Lead, Dependencies, Risk and Outcome, with tabs between them (a table copied from Word or Excel) or ' +
    'saved as CSV.',
  )
}

/** The table ends at an empty line that no row follows; below it only text may stand. */
function rowsBelow(text: string, heading: Heading): string[][] {
  const rows: string[][] = []
  const numberAt = heading.columns.indexOf('number')
  let afterGap = false
  let at = heading.next
  while (at < text.length) {
    const row = readRow(text, at, heading.separator)
    const only = row.cells.length === 1 && !row.unclosed ? (row.cells[0] as string).trim() : null
    if (only === '') {
      afterGap = true
    } else {
      // Below an empty line a short row of a copied table is told from prose by its tabs.
      const tabbed = heading.separator === '\t' && row.cells.length > 2
      if (afterGap && (row.unclosed || !(tabbed || numbered(row.cells) || isWhole(row.cells)))) break
      checkShape(row, at)
      rows.push(row.cells)
      afterGap = false
    }
    at = row.next
  }
  for (; at < text.length; at = lineEnd(text, at)) {
    const cells = text.slice(at, lineEnd(text, at)).split(heading.separator)
    if (isWhole(cells)) throw cutOff(lineOf(text, at))
  }
  return rows

  /** As many cells as the heading. Prose has commas too, so in an export its number must look like one. */
  function isWhole(cells: readonly string[]): boolean {
    if (cells.length !== heading.cells.length) return false
    const number = (cells[numberAt] ?? '').trim()
    return heading.separator === '\t' || number === '' || looksLikeNumber(number)
  }

  function numbered(cells: readonly string[]): boolean {
    return cells.length > 1 && numberAt === 0 && looksLikeNumber(cells[0] ?? '')
  }

  function checkShape({ cells, unclosed, doubtful }: GridRow, at: number): void {
    const number = rows.length + 1
    const line = () => lineOf(text, at)
    const first = (cells[0] ?? '').trim()
    const before = rows.at(-1)?.length ?? Infinity
    if (unclosed || doubtful) throw strayQuote(number, line())
    if (cells.length === 1 && !looksLikeNumber(first)) throw broken(line(), first, number - 1)
    // Two short lines that add up to one row, the second without a number of its own: a break inside a cell.
    const halves = before + cells.length - 1 === heading.cells.length && cells.length < heading.cells.length
    if (numberAt === 0 && halves && first !== '' && !looksLikeNumber(first)) throw broken(line(), first, number - 1)
    if (cells.slice(heading.cells.length).some((cell) => cell.trim() !== '')) {
      throw new Problem('bad-value',
        `Row ${number} (line ${line()}) has ${cells.length} cells and the heading ${heading.cells.length}. Is ` +
        'there a cell that should stand in quotation marks?',
      )
    }
    if (cells.join('\n') === heading.cells.join('\n')) {
      throw new Problem('bad-value',
        `The heading stands again in line ${line()}. Please keep it once, or import each table from a file of ` +
        'its own.',
      )
    }
    if (number <= MOST_ROWS) return
    throw new Problem(
      'too-long',
      `The plan has more than 2,000 rows: row 2,001 is in line ${line()}. Please import it in parts.`,
    )
  }
}

function strayQuote(row: number, line: number): Problem {
  return new Problem('bad-value',
    `Row ${row} (line ${line}) has a cell that begins with a quotation mark which is not closed where the cell ` +
    'ends. Please mend it in the file, or save the sheet as CSV.',
  )
}

function broken(line: number, words: string, row: number): Problem {
  const after = row === 0 ? 'the heading' : `row ${row}`
  return new Problem(
    'bad-value',
    `Line ${line} (“${words.slice(0, 60)}”) follows ${after} and is no row of its own. If a line break cut a row ` +
    'in two, put it back on one line, or save the sheet as CSV. If it is text below the table, put an empty line ' +
    'before it.',
  )
}

function cutOff(line: number): Problem {
  return new Problem('bad-value',
    `Line ${line} looks like a row of the table, but stands apart from it. Please put the whole table together, ` +
    'and other text before or after it.',
  )
}

/** 1 for the first line. */
function lineOf(text: string, at: number): number {
  return 1 + (text.slice(0, at).match(/\r\n?|\n/g)?.length ?? 0)
}

function rowOf(cells: readonly string[], heading: Heading, row: number): PlanRow {
  const cellOf = (column: Column) => cells[heading.columns.indexOf(column)] ?? ''
  const found = Object.fromEntries(columnNames.map((column) => [column, cellOf(column)])) as Record<Column, string>
  const others = heading.columns.flatMap((column, at) => {
    const text = cells[at] ?? ''
    return column === null && text.trim() !== '' ? [{ heading: heading.cells[at] ?? '', text }] : []
  })
  return { row, cells: found, others }
}
