import type { KnownBlock, RichTextSection } from '@slack/types'
import type { Block, Item } from '../../src/reply.js'
import { plain } from '../../src/text.js'
import { choiceButton, type Drawn } from './button.js'
import { clean, cut } from './escape.js'
import { BLOCK } from './limits.js'
import { add, type Page } from './page.js'
import { cutRuns, type Run, runsOf, weight, words } from './runs.js'

type List = Extract<Block, { kind: 'list' }>

/** One item among many needs no more; the record itself shows the whole text. */
const ITEM = 1000

/** A list; each item with its button where there is room for a block each, else closely set and without buttons. */
export function drawList(page: Page, list: List, drawn: Drawn): void {
  const buttons = list.items.some((item) => item.choice) && list.items.length <= page.room.blocks
  const drawnOnes = buttons ? drawSections(page, list, drawn) : drawClosely(page, list)
  page.left += list.items.length - drawnOnes
}

function drawSections(page: Page, list: List, drawn: Drawn): number {
  for (const [at, item] of list.items.entries()) {
    const mark = list.ordered ? `${at + 1}. ` : ''
    const detail = item.detail ? `\n${item.detail}` : ''
    const text = cut(clean(`${mark}${plain(item.text)}${detail}`), ITEM) || '–'
    if (text.length > page.room.characters) return at
    const accessory = item.choice && choiceButton(item.choice, `item-${page.blocks.length}`, drawn)
    const section: KnownBlock = { type: 'section', text: { type: 'plain_text', text, emoji: false } }
    add(page, [accessory ? { ...section, accessory } : section], text.length)
  }
  return list.items.length
}

function drawClosely(page: Page, list: List): number {
  const style = list.ordered ? 'ordered' : 'bullet'
  let done = 0
  while (done < list.items.length && page.room.blocks > 0) {
    const elements = together(list.items.slice(done), Math.min(BLOCK.richText, page.room.characters))
    if (elements.length === 0) break
    const offset = list.ordered && done > 0 ? { offset: done } : {}
    const characters = elements.reduce((sum, section) => sum + weight(section.elements), 0)
    add(page, [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style, elements, ...offset }] }], characters)
    done += elements.length
  }
  return done
}

/** As many items from the first on as fit into so many characters. */
function together(items: readonly Item[], most: number): RichTextSection[] {
  const sections: RichTextSection[] = []
  let room = most
  for (const item of items) {
    const elements = itemRuns(item)
    room -= weight(elements)
    if (room < 0) break
    sections.push({ type: 'rich_text_section', elements })
  }
  return sections
}

function itemRuns(item: Item): Run[] {
  const runs = cutRuns([...runsOf(item.text), ...(item.detail ? words(`\n${item.detail}`) : [])], ITEM)
  return runs.length > 0 ? runs : words('–')
}
