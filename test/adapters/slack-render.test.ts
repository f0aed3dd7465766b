import { describe, expect, it } from 'vitest'
import { readPressed } from '../../adapters/slack/button.js'
import { escape, unescape, whole } from '../../adapters/slack/escape.js'
import { renderModal } from '../../adapters/slack/modal.js'
import { renderMessage } from '../../adapters/slack/render.js'
import { checkMessage, checkView } from '../fakes/slack.js'
import { forms, gallery } from '../gallery.js'

const kept = { channel: 'C1', kind: 'channel' as const, respond: 'https://hooks.slack.com/commands/T1/1/x' }
const drawn = (name: string) => {
  const found = gallery.find((one) => one.name === name)
  if (!found) throw new Error(`nothing called ${name}`)
  return renderMessage(found.reply, { show: 'action list' })
}

/** Every text a message shows, in order. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner)))
}

describe('messages', () => {
  it.each(gallery)('are taken by Slack: $name', ({ reply }) => {
    const message = renderMessage(reply, { show: 'action list', mentions: { '@Ann': 'U1' } })
    const verdict = checkMessage({ ...message })
    expect({ error: verdict.error, messages: verdict.messages, warnings: verdict.warnings }).toEqual({ error: undefined, messages: [], warnings: [] })
    expect(textsOf(message.blocks).join('').length).toBeLessThanOrEqual(10_000 + 25 * 75)
    expect(message.text).not.toBe('')
  })

  it.each(gallery)('make nothing live that a person typed: $name', ({ reply }) => {
    const { mentions, links } = checkMessage({ ...renderMessage(reply) })
    expect(mentions).toEqual([])
    // Links of our own name their host behind whatever the label says.
    expect(links.filter(({ url, label }) => !label.endsWith(`(${new URL(url).host})`) || new URL(url).host !== 'www.gov.uk')).toEqual([])
  })

  it('say how much was left out, and show the rest', () => {
    const { blocks } = drawn('1,000 items')
    const items = blocks.flatMap((block) => (block.type === 'rich_text' && block.elements[0]?.type === 'rich_text_list' ? block.elements[0].elements : []))
    expect(items.length).toBeGreaterThan(30)
    expect(textsOf(blocks)).toContain(`… and ${1000 - items.length} more, too many for one message.`)
    expect(textsOf(drawn('text of 40,000 characters').blocks)).toContain('… The rest is too long for one message.')
    expect(textsOf(drawn('table of 100 rows').blocks)).toContain('… and 1 more, too many for one message.')
  })

  it('go on counting in an ordered list of several blocks', () => {
    const lists = drawn('1,000 items').blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    const offsets = lists.flatMap((list) => (list.type === 'rich_text_list' ? [['offset' in list ? Number(list.offset) : 0, list.elements.length] as const] : []))
    expect(offsets.length).toBeGreaterThan(1)
    for (const [at, [offset]] of offsets.entries()) expect(offset).toBe(offsets.slice(0, at).reduce((sum, [, count]) => sum + count, 0))
  })

  it('keep the same words for screen readers', () => {
    expect(drawn('recorded').text).toContain('Recorded A-14: Buy naloxone kits')
    expect(drawn('hostile everywhere').text).toContain('&lt;!channel&gt;')
  })

  it('carry lines in buttons, and drop a button whose line is too long', () => {
    const rows = drawn('30 buttons, some too long').blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
    const lines = rows.map((one) => readPressed('value' in one ? String(one.value) : undefined))
    expect(rows).toHaveLength(25)
    expect(lines[0]).toEqual({ line: 'action show 1' })
    expect(lines.at(-1)).toEqual({ line: 'action list', show: true })
  })

  it('take with a button the people its line mentions', () => {
    const reply = { audience: 'caller' as const, body: [], next: [{ label: 'Yes', line: 'add kits for @Ann' }, { label: 'No', line: 'help' }] }
    const { blocks } = renderMessage(reply, { mentions: { '@Ann': 'U1' } })
    const values = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : [])).map((one) => readPressed('value' in one ? String(one.value) : ''))
    expect(values).toEqual([{ line: 'add kits for @Ann', mentions: { '@Ann': 'U1' } }, { line: 'help' }])
  })
})

describe('modals', () => {
  it.each(forms)('are taken by Slack, and nothing in them is live: $name', ({ form }) => {
    const view = renderModal(form, kept)
    const verdict = checkView(view)
    expect({ error: verdict.error, messages: verdict.messages }).toEqual({ error: undefined, messages: [] })
    expect([...verdict.mentions, ...verdict.links]).toEqual([])
  })

  it('are not opened when what they must remember does not fit', () => {
    const expects = Array.from({ length: 100 }, (_none, at) => ({ record: `action/${at}-${'x'.repeat(30)}`, revision: 1 }))
    expect(renderModal({ command: 'x', title: 'x', submit: 'x', fields: [], expects }, kept)).toBeNull()
  })
})

describe('escaping', () => {
  it('is undone by Slack’s reading, once and not twice', () => {
    for (const text of ['<!channel>', '&lt;', '&amp;amp;', 'a < b & c > d', '']) expect(unescape(escape(text))).toBe(text)
    expect(unescape('&amp;lt;!channel&amp;gt;')).toBe('&lt;!channel&gt;')
  })

  it('never cuts a character in two', () => {
    expect(whole('a😀b', 2)).toBe('a')
    expect(whole('a😀b', 3)).toBe('a😀')
  })
})
