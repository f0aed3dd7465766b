import { isJson, type Json } from './shape.js'
import { DEEPEST } from './words.js'

export type MentionKind = 'user' | 'subteam' | 'channel' | 'here' | 'everyone'

/** Something that would call people's attention, found live in what the product sent. */
export interface Mention { kind: MentionKind; raw: string; pointer: string }
/** A link that shows other words than its address. */
export interface MaskedLink { url: string; label: string; pointer: string }
export interface Live { mentions: Mention[]; links: MaskedLink[] }

const SPECIAL = ['channel', 'here', 'everyone'] as const
const isSpecial = (word: string): word is 'channel' | 'here' | 'everyone' => SPECIAL.some((each) => each === word)

const kindOf = (inside: string): MentionKind | undefined => {
  if (inside.startsWith('@')) return 'user'
  if (inside.startsWith('!subteam^')) return 'subteam'
  const word = inside.slice(1).split('|')[0] ?? ''
  return inside.startsWith('!') && isSpecial(word) ? word : undefined
}

// docs.slack.dev/messaging/formatting-message-text: only what stands between < and > is read as markup
const readMarkup = (words: string, pointer: string, live: Live): void => {
  for (const [raw, inside = ''] of words.matchAll(/<([^<>]+)>/g)) {
    const kind = kindOf(inside)
    if (kind) live.mentions.push({ kind, raw, pointer })
    const bar = inside.indexOf('|')
    if (bar > 0 && !/^[@#!]/.test(inside)) {
      live.links.push({ url: inside.slice(0, bar), label: inside.slice(bar + 1), pointer })
    }
  }
}

/** With `link_names` or `parse: full` Slack turns bare @names into mentions as well. */
const readNames = (words: string, pointer: string, live: Live): void => {
  for (const [raw, name = ''] of words.matchAll(/(?<![\w<])@([\w.-]+)/g)) {
    live.mentions.push({ kind: isSpecial(name) ? name : 'user', raw, pointer })
  }
}

const readMarkdown = (words: string, pointer: string, live: Live): void => {
  readMarkup(words, pointer, live)
  for (const [, label = '', url = ''] of words.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    live.links.push({ url, label, pointer })
  }
}

const readRich = (node: Json, pointer: string, live: Live): void => {
  const raw = JSON.stringify(node)
  if (node['type'] === 'user' && node['user_id']) live.mentions.push({ kind: 'user', raw, pointer })
  if (node['type'] === 'usergroup' && node['usergroup_id']) live.mentions.push({ kind: 'subteam', raw, pointer })
  const range = node['range']
  if (node['type'] === 'broadcast' && typeof range === 'string' && isSpecial(range)) {
    live.mentions.push({ kind: range, raw, pointer })
  }
  const { url, text } = node
  if (node['type'] === 'link' && typeof url === 'string' && typeof text === 'string' && text !== url) {
    live.links.push({ url, label: text, pointer })
  }
}

const walk = (value: unknown, pointer: string, visit: (node: Json, pointer: string) => void): void => {
  if (pointer.split('/').length > DEEPEST) return
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, `${pointer}/${index}`, visit))
  if (!isJson(value)) return
  visit(value, pointer)
  for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${name}`, visit)
}

const readBlocks = (blocks: unknown, pointer: string, live: Live): void => walk(blocks, pointer, (node, at) => {
  if (node['type'] === 'mrkdwn' && typeof node['text'] === 'string') readMarkup(node['text'], `${at}/text`, live)
  if (node['type'] === 'markdown' && typeof node['text'] === 'string') readMarkdown(node['text'], `${at}/text`, live)
  readRich(node, at, live)
})

const ATTACHMENT_TEXTS = new Set(['text', 'pretext', 'fallback', 'value', 'title', 'footer'])

/**
 * The live mentions and masked links of a message or view body (`text`, `blocks`, `attachments`).
 * plain_text objects and raw table cells are never markup, so they are not read.
 */
export const findLive = (body: Json): Live => {
  const live: Live = { mentions: [], links: [] }
  const named = ['1', 'true', true].some((yes) => yes === body['link_names']) || body['parse'] === 'full'
  if (typeof body['text'] === 'string') {
    readMarkup(body['text'], '/text', live)
    if (named) readNames(body['text'], '/text', live)
  }
  readBlocks(body['blocks'], '/blocks', live)
  walk(body['attachments'], '/attachments', (node, at) => {
    if (node['type'] === 'plain_text') return
    for (const [name, inner] of Object.entries(node)) {
      if (typeof inner === 'string' && ATTACHMENT_TEXTS.has(name)) readMarkup(inner, `${at}/${name}`, live)
    }
    readRich(node, at, live)
  })
  return live
}
