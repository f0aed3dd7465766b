import type { Block, Item } from '../../src/reply.js'
import { choiceButton, type Drawn } from './button.js'
import type { Element, RichText } from './card.js'
import { add, type Page, weight } from './page.js'
import { cutRuns, paragraphs, runsOf, words } from './runs.js'

type List = Extract<Block, { kind: 'list' }>

/** One item among many needs no more; the record itself shows the whole text. */
const ITEM = 600

/** A list; each item with its button where there is room for all of them, else closely set and without buttons. */
export function drawList(page: Page, list: List, drawn: Drawn): void {
  const withButtons = list.items.map((item, at) => withButton(item, mark(list, at), drawn))
  const fits = withButtons.reduce((sum, element) => sum + weight(element), 0) <= page.room
  for (const [at, item] of list.items.entries()) {
    const elements = fits ? [withButtons[at] as Element] : itemText(item, mark(list, at))
    if (add(page, elements)) continue
    page.left += list.items.length - at
    return
  }
}

function mark(list: List, at: number): string {
  return list.ordered ? `${at + 1}. ` : '• '
}

function withButton(item: Item, mark: string, drawn: Drawn): Element {
  const items = itemText(item, mark)
  const button = item.choice && choiceButton(item.choice, drawn)
  const text = { type: 'Column' as const, width: 'stretch' as const, items }
  if (!button) return { type: 'ColumnSet', columns: [text] }
  return { type: 'ColumnSet', columns: [text, { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [button] }] }] }
}

function itemText(item: Item, mark: string): RichText[] {
  const detail = item.detail ? words(`\n${item.detail}`, { isSubtle: true }) : []
  return paragraphs(cutRuns([...words(mark), ...runsOf(item.text), ...detail], ITEM))
}
