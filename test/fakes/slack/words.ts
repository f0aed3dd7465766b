import { isJson } from './shape.js'

/** Deeper than anything Slack takes; a walk stops here so that hostile JSON cannot exhaust the stack. */
export const DEEPEST = 40

/** Characters in every `text` of blocks or cells. Buttons, menus and inputs do not count towards a message's text. */
export const lengthOfText = (value: unknown, depth = 0): number => {
  if (depth > DEEPEST) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + lengthOfText(item, depth + 1), 0)
  if (!isJson(value) || value['type'] === 'actions' || value['type'] === 'input') return 0
  return Object.entries(value).reduce((sum, [name, inner]) => {
    if (name === 'accessory') return sum
    return sum + (name === 'text' && typeof inner === 'string' ? inner.length : lengthOfText(inner, depth + 1))
  }, 0)
}
