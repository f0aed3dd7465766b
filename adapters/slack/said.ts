import { unescape } from './escape.js'

/** Mentions beyond these stay plain text: nobody names more people in one line, and each is looked up. */
const MOST_MENTIONS = 20

/** A line as its writer meant it: Slack's markup resolved, mentions as '@Name'. */
export interface Line {
  line: string
  mentions: { token: string; user: string; name: string }[]
}

/** The people a text mentions, and the names Slack gave with them. */
export function mentionedUsers(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, user = '', name = ''] of text.matchAll(/<@([UW][A-Z0-9]{1,30})(?:\|([^<>|]{1,200}))?>/g)) {
    if (found.size < MOST_MENTIONS && !found.get(user)) found.set(user, name)
  }
  return found
}

/**
 * Reads Slack's form of a typed text. `names` says how the people are called; two of one name are told apart by
 * their id, so that a token always means one person.
 */
export function readLine(text: string, names: Map<string, string>): Line {
  const mentions: Line['mentions'] = []
  const tokens = new Map<string, string>()
  for (const [user, name] of names) {
    const shown = unescape(name).replace(/[\s<>@]+/g, ' ').trim().slice(0, 80) || user
    const taken = mentions.some(({ token }) => token === `@${shown}`)
    const token = taken ? `@${shown} (${user})` : `@${shown}`
    mentions.push({ token, user, name: shown })
    tokens.set(user, token)
  }
  const line = text
    // What stands between < and > is Slack's own; a person's < arrives as &lt;.
    .replace(/<([^<>]{1,3000})>|&(?:amp|lt|gt);/g, (all, inside?: string) => (inside ? resolved(inside, tokens) : unescape(all)))
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return { line, mentions }
}

function resolved(inside: string, tokens: Map<string, string>): string {
  const bar = inside.indexOf('|')
  const [target, label] = (bar < 0 ? [inside, ''] : [inside.slice(0, bar), inside.slice(bar + 1)]).map(unescape) as [string, string]
  if (target.startsWith('@')) return tokens.get(target.slice(1)) ?? `@${label || target.slice(1)}`
  if (target.startsWith('#')) return `#${label || target.slice(1)}`
  if (target.startsWith('!date')) return label
  // @here, @channel, user groups: words like any other, never calls.
  if (target.startsWith('!')) return `@${(label || target.slice(1)).replace(/^@/, '')}`
  const address = target.replace(/^(mailto|tel):/, '')
  return label === '' || address.endsWith(label) ? label || address : `${label} (${address})`
}
