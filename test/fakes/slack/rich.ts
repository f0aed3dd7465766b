import { boolean, list, number, oneOf, type Rule, shape, string, typed, url } from './shape.js'
import { ELEMENT } from './limits.js'

const style = shape({ bold: boolean, code: boolean, italic: boolean, strike: boolean, underline: boolean })
const id = string({ min: 1 })

// @slack/types 3.2.0 block-elements.d.ts, "RichTextElement"
const inline = typed({
  text: shape({ text: string({ min: 1 }), style }, ['text']),
  link: shape({ url: url(ELEMENT.url), text: string(), unsafe: boolean, style }, ['url']),
  user: shape({ user_id: id, style }, ['user_id']),
  usergroup: shape({ usergroup_id: id, style }, ['usergroup_id']),
  channel: shape({ channel_id: id, style }, ['channel_id']),
  team: shape({ team_id: id, style }, ['team_id']),
  broadcast: shape({ range: oneOf('here', 'channel', 'everyone'), style }, ['range']),
  emoji: shape({ name: id, unicode: string(), url: string(), style }, ['name']),
  color: shape({ value: id, style }, ['value']),
  date: shape({ timestamp: number(), format: id, url: string(), fallback: string(), style }, ['timestamp', 'format']),
})

const border = number({ min: 0, max: 1 })
const section = shape({ elements: list(inline) }, ['elements'])

/** A rich_text block: a block of its own, a table cell, or the first content of a rich_text_input. */
export const richText: Rule = shape({
  block_id: string({ min: 1, max: 255 }),
  elements: list(typed({
    rich_text_section: section,
    rich_text_quote: shape({ elements: list(inline), border }, ['elements']),
    rich_text_preformatted: shape({ elements: list(inline), border }, ['elements']),
    rich_text_list: shape({
      elements: list(typed({ rich_text_section: section })),
      style: oneOf('bullet', 'ordered'),
      indent: number({ min: 0, max: 8 }),
      offset: number({ min: 0 }),
      border,
    }, ['elements', 'style']),
  }), { min: 1 }),
}, ['elements'])
