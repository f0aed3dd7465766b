import { nearWords, sameNames } from '../register/synonyms.js'
import { stem } from './stem.js'
import { words } from './words.js'

/** The stems of every name, by first stem, longest first: read as the name's first form: one token, or its words. */
const names = new Map<string, { rest: string[]; as: string[] }[]>()
for (const [first = '', ...forms] of sameNames) {
  const short = first.includes(' ') ? words(first).map(stem) : [first]
  for (const form of [first, ...forms]) {
    const [head = '', ...rest] = words(form).map(stem)
    const known = names.get(head) ?? []
    known.push({ rest, as: short })
    names.set(head, known)
  }
}
for (const forms of names.values()) forms.sort((one, other) => other.rest.length - one.rest.length)

/** The names that may begin with a stem, longest first. */
export function formsOfNames(head: string): { rest: string[]; as: string[] }[] | undefined {
  return names.get(head)
}

/** Words stemmed, with every known name in its first form: ["senior", "responsible", "owner"] -> ["sro"]. */
export function joinNames(plain: string[]): string[] {
  const stemmed = plain.map(stem)
  const tokens: string[] = []
  for (let at = 0; at < stemmed.length; ) {
    const here = stemmed[at] ?? ''
    const found = names.get(here)?.find(({ rest }) => rest.every((part, step) => stemmed[at + 1 + step] === part))
    tokens.push(...(found ? found.as : [here]))
    at += found ? 1 + found.rest.length : 1
  }
  return tokens
}

export const nameStems: ReadonlySet<string> = new Set(sameNames.flat().flatMap((form) => words(form).map(stem)))

const isName = new Set(sameNames.map(([first]) => first))
const none: ReadonlySet<string> = new Set()
const near = new Map<string, Set<string>>()
for (const group of nearWords) {
  const stemmed = group.map((word) => (isName.has(word) ? word : stem(word)))
  for (const word of stemmed) {
    const mates = near.get(word) ?? new Set()
    for (const mate of stemmed) if (mate !== word) mates.add(mate)
    near.set(word, mates)
  }
}

/** The words that may stand in for a token, without itself. */
export function nearTo(token: string): ReadonlySet<string> {
  return near.get(token) ?? none
}
