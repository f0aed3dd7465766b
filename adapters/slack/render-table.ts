import type { TableBlock } from '@slack/types'
import type { Block } from '../../src/reply.js'
import { clean, cut } from './escape.js'
import { TABLE } from './limits.js'
import { add, type Page } from './page.js'
import { drawList } from './render-list.js'
import { paragraphs, weight, words } from './runs.js'

type Table = Extract<Block, { kind: 'table' }>

/** A table: Slack's own where it takes one (one a message, 20 columns), else the same figures as a list. */
export function drawTable(page: Page, table: Table): void {
  const caption = words(cut(table.caption, TABLE.cell), true)
  const [first = []] = table.rows
  const fits = page.room.blocks >= 2 && page.room.characters > weight(caption)
  if (!fits) return void (page.left += table.rows.length)
  add(page, paragraphs(caption), weight(caption))
  if (page.table || first.length === 0 || table.columns.length > TABLE.columns) return drawList(page, asList(table), {})
  const head = rowOf(table.columns)
  const rows = [head]
  let characters = size(head)
  for (const row of table.rows.slice(0, TABLE.rows - 1)) {
    const cells = rowOf(row.slice(0, table.columns.length))
    if (characters + size(cells) > page.room.characters) break
    characters += size(cells)
    rows.push(cells)
  }
  page.left += table.rows.length - (rows.length - 1)
  if (characters > page.room.characters) return
  page.table = true
  add(page, [{ type: 'table', rows }], characters)
}

type Cells = Extract<TableBlock['rows'][number][number], { type: 'raw_text' }>[]

/** Slack refuses an empty cell. */
function rowOf(cells: readonly string[]): Cells {
  return cells.map((cell) => ({ type: 'raw_text', text: cut(clean(cell), TABLE.cell) || '–' }))
}

function size(cells: Cells): number {
  return cells.reduce((sum, cell) => sum + cell.text.length, 0)
}

function asList(table: Table): Extract<Block, { kind: 'list' }> {
  const items = table.rows.map((row) => ({ text: row.map((cell, at) => `${table.columns[at] ?? ''}: ${cell}`).join('; ') }))
  return { kind: 'list', items }
}
