import type { Block } from '../../src/reply.js'
import type { Table } from './card.js'
import { clean, cut } from './escape.js'
import { TABLE } from './limits.js'
import { add, type Page, weight } from './page.js'
import { drawList } from './render-list.js'
import { paragraphs, words } from './runs.js'

type TableBlock = Extract<Block, { kind: 'table' }>
type Row = Table['rows'][number]

/** A table; one with too many columns as a list of the same figures. */
export function drawTable(page: Page, table: TableBlock): void {
  const caption = paragraphs(words(cut(table.caption, TABLE.cell), { weight: 'Bolder' }))
  if (!add(page, caption)) return void (page.left += table.rows.length)
  if (table.columns.length > TABLE.columns) return drawList(page, asList(table), {})
  const head = rowOf(table.columns, true)
  const drawn: Table = { type: 'Table', firstRowAsHeader: true, columns: table.columns.map(() => ({ width: 1 })), rows: [head] }
  let room = page.room - weight(drawn)
  for (const cells of table.rows) {
    const row = rowOf(cells.slice(0, table.columns.length))
    room -= weight(row)
    if (room < 0) break
    drawn.rows.push(row)
  }
  const rows = drawn.rows.length - 1
  page.left += table.rows.length - rows
  if (rows > 0) add(page, [drawn])
}

function rowOf(cells: readonly string[], head = false): Row {
  const style = head ? { weight: 'Bolder' as const } : {}
  return {
    type: 'TableRow',
    cells: cells.map((cell) => {
      // A line break would make a second block; a cell is one.
      const text = cut(clean(cell).replace(/\s+/g, ' ').trim(), TABLE.cell) || '–'
      return { type: 'TableCell', items: paragraphs(words(text, style)) }
    }),
  }
}

function asList(table: TableBlock): Extract<Block, { kind: 'list' }> {
  const items = table.rows.map((row) => ({ text: row.map((cell, at) => `${table.columns[at] ?? ''}: ${cell}`).join('; ') }))
  return { kind: 'list', items }
}
