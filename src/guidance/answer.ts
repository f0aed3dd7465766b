import type { Block, Choice, Reply } from '../reply.js'
import { citation, place, publicationPage, shortPlace } from './cite.js'
import { findAnswer } from './find.js'
import type { Entry } from './register/entry.js'
import { entryById, isAside } from './register/index.js'

/**
 * The document's own words, when the operator has imported them; without it the register answers alone. Each may
 * return nothing.
 */
export interface OfficialText {
  /** The exact passage behind an entry, with its licence line. */
  passage(entry: Entry): Block[]
  /** A full-text look for what the register does not answer: the passage and the section it stands in. */
  backUp(question: string): { section: string; blocks: Block[] } | undefined
  /** The page's address with the section's anchor. */
  link(section: string): string | undefined
}

const RELATED = 3

/** Answers a question from the register: the answer first, then where the guidance says it. Never throws. */
export function answerQuestion(question: string, official?: OfficialText): Reply {
  const found = findAnswer(question)
  const [first, second] = found.entries
  // Somebody may be in danger: what to do comes first, and nothing to press distracts from it.
  if (first && found.urgent) return { audience: 'caller', body: [...entryBlocks(first), doesNotSay] }
  if (!found.answered || !first) return notSaid(question, found.entries, official)
  const body = [...entryBlocks(first), ...(second ? also(second) : []), ...(official?.passage(first) ?? [])]
  if (found.half) body.push({ kind: 'text', text: 'I found this for one of your questions only; for the other, the guidance does not say, as far as I can find.' })
  const cited = [citation(first, linkTo(first, official))]
  if (second && !sameSource(first, second)) cited.push(citation(second, linkTo(second, official)))
  // The entry's own question as the title: "Yes" must be read against the question it answers, not the one typed.
  const title = first.question
  const next = [...relatedTo(first, [...found.entries, ...found.close]), ...addAction(first)]
  return { audience: 'caller', title, body: [...body, ...cited, ...closeBlocks(found.close)], next }
}

function sameSource(one: Entry, other: Entry): boolean {
  return one.section === other.section && one.strength === other.strength && one.footnote === other.footnote
}

/** "The guidance does not say", what it says nearby, and whom to ask. The question itself is never repeated. */
function notSaid(question: string, nearest: Entry[], official?: OfficialText): Reply {
  const [silent] = nearest.filter(({ strength }) => strength === 'silent')
  const speaking = nearest.filter(({ strength }) => strength !== 'silent').slice(0, RELATED)
  const choices = speaking.map(({ question: asked, section }) => ({ label: `${place(section).section}: ${asked}`, line: `ask ${asked}` }))
  if (silent) {
    const said = silent.answer.includes('does not say') ? [] : [doesNotSay]
    return { audience: 'caller', body: [...said, ...entryBlocks(silent), ...(isAside(silent) ? [] : [citation(silent, linkTo(silent, official))])], next: choices }
  }
  const body: Block[] = [
    { kind: 'text', text: 'The guidance does not say, as far as I can find.' },
    ...(official?.backUp(question)?.blocks ?? []),
    {
      kind: 'text',
      text: 'You could ask your partnership’s coordinator, your regional team at the Office for Health Improvement and Disparities ' +
        '(OHID) or the Joint Combating Drugs Unit (JCDU).' + (choices.length > 0 ? ' These parts of the guidance come nearest:' : ''),
    },
  ]
  return { audience: 'caller', body, next: choices }
}

const doesNotSay: Block = { kind: 'text', text: 'The guidance does not say.' }

function entryBlocks(entry: Entry): Block[] {
  return [
    { kind: 'text', text: entry.answer },
    ...(entry.list ? [{ kind: 'list' as const, items: entry.list.map((text) => ({ text })) }] : []),
    ...(entry.after ? [{ kind: 'text' as const, text: entry.after }] : []),
  ]
}

function also(entry: Entry): Block[] {
  const [first, ...rest] = entryBlocks(entry)
  return first?.kind === 'text' ? [{ kind: 'text', text: [{ strong: `Also: ${entry.question}` }, ` ${entry.answer}`] }, ...rest] : rest
}

function linkTo(entry: Entry, official?: OfficialText): string {
  return official?.link(entry.section) ?? publicationPage
}

/** What fits nearly as well is told too, shortly and apart, with its place: the person may have meant it. */
function closeBlocks(close: Entry[]): Block[] {
  if (close.length === 0) return []
  const items = close.map((entry) => {
    const after = [...(entry.after ? [entry.after] : []), `(${shortPlace(entry.section)})`].join(' ')
    return { text: [{ strong: entry.question }, ` ${entry.answer} ${entry.list ? '' : after}`.trimEnd()], ...(entry.list ? { detail: `${entry.list.join('; ')}. ${after}` } : {}) }
  })
  return [{ kind: 'text', text: 'Close to this in the guidance:' }, { kind: 'list', items }]
}

function relatedTo(first: Entry, shown: Entry[]): Choice[] {
  const related = (first.related ?? []).flatMap((id) => entryById(id) ?? []).filter((entry) => !shown.includes(entry))
  return related.slice(0, RELATED).map(({ question }) => ({ label: question, line: `ask ${question}` }))
}

/** Only what somebody is asked to do can become an action. */
function addAction(entry: Entry): Choice[] {
  if (['fact', 'may', 'silent'].includes(entry.strength)) return []
  return [{ label: 'Add an action for this', line: `action add Check against the guidance: ${entry.question.replace(/\?$/, '')}`, opens: true }]
}
