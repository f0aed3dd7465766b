import type { Mention } from '../../src/request.js'
import { withoutTitle, type Visitor } from './people.js'

/**
 * The people named by '@Full Name' or '@First' in a text, whatever the case; the longest name that fits is meant.
 * 'someone@Tom.example' names nobody.
 */
export function mentionsIn(text: string, people: readonly Visitor[]): Mention[] {
  const found = new Map<string, Mention>()
  const spoken = people
    .flatMap((person) => [...new Set(waysToSay(person.name))].map((name) => ({ person, name })))
    .sort((a, b) => b.name.length - a.name.length)
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.])@/gu)) {
    const after = text.slice(index + 1)
    const meant = spoken.find(({ name }) => startsWithName(after, name))
    if (!meant) continue
    const token = `@${after.slice(0, meant.name.length)}`
    found.set(token, { token, tenant: 'local', user: meant.person.key, name: meant.person.name })
  }
  return [...found.values()]
}

function waysToSay(name: string): string[] {
  const bare = withoutTitle(name)
  return [name, bare, bare.split(' ', 1)[0] as string]
}

function startsWithName(text: string, name: string): boolean {
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false
  return !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))
}
