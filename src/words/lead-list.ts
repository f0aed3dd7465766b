import type { Lead, Vocabulary } from '../line.js'
import type { KnownLeads } from './known-leads.js'
import { normalise } from './normalise.js'

export type Mention = Vocabulary['mentions'][number]

/** A word, a joiner or a mention of the platform. */
interface Piece { words: string; mention?: Mention }

/** A lead's name has at most this many words ('Voluntary, community and social enterprise organisations'). */
const longestName = 9
/** "for probation and for police" is one list; "with @Priya, for police" is not. */
const repeatable = /^(?:and|[&+])$/i
const joiner = /^(?:[,;&+/]|and)$/i

/** A vocabulary's mentions as they stand in a normalised line, the longest first ('@Sam Lee' before '@Sam'). */
export function mentionsOf({ mentions }: Pick<Vocabulary, 'mentions'>): Mention[] {
  return mentions
    .map((mention) => ({ ...mention, token: normalise(mention.token) }))
    .filter(({ token }) => token !== '')
    .sort((one, other) => other.token.length - one.token.length)
}

/** The mention that stands at a place in the text, if one does. */
export function mentionAt(text: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ token }) =>
    text.startsWith(token, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + token.length, at + token.length + 2)))
}

function piecesOf(phrase: string, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = []
  const word = /\s*([,;&+/]|[^\s,;&+/]+)\s*/y
  let at = phrase.length - phrase.trimStart().length
  while (at < phrase.length) {
    const mention = mentionAt(phrase, at, mentions)
    word.lastIndex = mention ? at + mention.token.length : at
    const match = mention ? /\s*/y : word
    match.lastIndex = word.lastIndex
    const read = match.exec(phrase)
    if (!read) return []
    pieces.push(mention ? { words: mention.token, mention } : { words: read[1]! })
    at = match.lastIndex
  }
  return pieces
}

function mentioned(mention: Mention, known: KnownLeads): Lead | undefined {
  if (mention.person !== undefined) return { person: mention.person, name: mention.name }
  const meaning = known.find(mention.name)
  return meaning && 'lead' in meaning ? meaning.lead : undefined
}

/**
 * The leads a phrase lists ('police, probation & @Priya'), in its order and each once; null when any part of the
 * phrase is something else.
 */
export function readLeads(phrase: string, known: KnownLeads, mentions: readonly Mention[]): Lead[] | null {
  const pieces = piecesOf(phrase, mentions)
  const hopeless = new Set<number>()

  function nameFrom(start: number, end: number): Lead | undefined {
    const words = pieces.slice(start, end).map((piece) => piece.words).join(' ').replace(/^@(?=\S)/, '')
    const bare = words.replace(/^the /i, '')
    const meaning = known.find(words) ?? (bare === words ? undefined : known.find(bare))
    return meaning && 'lead' in meaning ? meaning.lead : undefined
  }

  function marked(at: number): boolean {
    const piece = pieces[at]
    return piece?.mention !== undefined || piece?.words.startsWith('@') === true
  }

  /** The list after one lead that ended here; null when the rest is no list. */
  function after(lead: Lead | undefined, end: number): Lead[] | null {
    if (!lead) return null
    if (end === pieces.length) return [lead]
    let next = end
    while (next < pieces.length && joiner.test(pieces[next]!.words)) next += 1
    if (next > end && repeatable.test(pieces[next - 1]!.words) && /^for$/i.test(pieces[next]?.words ?? '')) next += 1
    if (next === end && !marked(next)) return null
    const rest = listFrom(next)
    return rest ? [lead, ...rest] : null
  }

  function endsInLead(): boolean {
    const last = pieces.at(-1)
    if (!last || last.mention) return last !== undefined
    for (let start = pieces.length - 1; start >= Math.max(0, pieces.length - longestName); start -= 1) {
      if (nameFrom(start, pieces.length)) return true
    }
    return false
  }

  function listFrom(start: number): Lead[] | null {
    const first = pieces[start]
    if (!first || hopeless.has(start)) return null
    if (first.mention) return after(mentioned(first.mention, known), start + 1)
    let last = start + 1
    while (last < pieces.length && last < start + longestName && !marked(last)) last += 1
    for (let end = last; end > start; end -= 1) {
      const list = after(nameFrom(start, end), end)
      if (list) return list
    }
    hopeless.add(start)
    return null
  }

  // a list ends in a lead; most phrases do not, and this is what keeps the work small
  if (!endsInLead()) return null
  const leads = listFrom(0)
  return leads && [...new Map(leads.map((lead) => [Object.values(lead)[0], lead])).values()]
}
