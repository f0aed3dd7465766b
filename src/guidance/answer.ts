import type { Block, Choice, Reply } from '../reply.js'
import { citation } from './cite.js'
import { findAnswer } from './find.js'
import type { Entry } from './register/entry.js'
import { entryById } from './register/index.js'

/** Answers a question from the register: the answer first, then where the guidance says it. Never throws. */
export function answerQuestion(question: string): Reply {
  const found = findAnswer(question)
  const first = found.entries[0]
  if (!found.answered || !first) return { audience: 'caller', body: [{ kind: 'text', text: 'The guidance does not say.' }] }
  return { audience: 'caller', body: [...entryBlocks(first), citation(first)], next: nextChoices(first) }
}

function entryBlocks(entry: Entry): Block[] {
  return [
    { kind: 'text', text: entry.answer },
    ...(entry.list ? [{ kind: 'list' as const, items: entry.list.map((text) => ({ text })) }] : []),
    ...(entry.after ? [{ kind: 'text' as const, text: entry.after }] : []),
  ]
}

function nextChoices(entry: Entry): Choice[] {
  const related = (entry.related ?? []).flatMap((id) => entryById(id) ?? []).slice(0, 3)
  return [
    ...related.map(({ question }) => ({ label: question, line: `ask ${question}` })),
    { label: 'Add an action for this', line: `action add ${entry.question}`, opens: true },
  ]
}
