import type { Answer } from '../../src/dispatch.js'
import { formOf } from '../../src/form.js'
import type { Reply } from '../../src/reply.js'
import { wordsOf, type Answering } from './answer.js'
import { type Card, cardOf, type Message } from './card.js'
import { cut } from './escape.js'
import type { Gesture, Said } from './gesture.js'
import { beside } from './phrases.js'

/** What somebody sees who acted on a card. */
export interface Shown {
  /** Within the invoke, for them alone: a card in place of theirs, or a line beside it. */
  invoke: { card: Card } | { text: string }
  /** What everybody sees in place of the card from now on. */
  base?: Message
  /** What is said below it. */
  said: Said[]
}

/** Teams shows a line or two beside a card. */
const BESIDE = 500

/** A pressed button. */
export async function afterClick(answering: Answering, gesture: Gesture, answer: Answer): Promise<Shown> {
  if (answer.duplicate) return text(beside.recordedAlready)
  if (answer.form) return text(beside.form, await answering.say(gesture, answer))
  if (!answer.reply) return text(beside.heardAlready)
  const reply = await answering.onlyForThem(gesture, answer.reply)
  const settled = gesture.answers && !reply.problem && !reply.asks
  if (answer.commit || settled) return recorded(answering, gesture, { answer, reply })
  const words = reply.problem || answer.reply.audience === 'private'
  if (words && !reply.next?.length && gesture.request.place.kind === 'channel') return text(wordsOf(reply))
  const said = answering.openly(gesture, answer, reply)
  const shown = text(gesture.show && said[0]?.to === 'channel' ? beside.shown : beside.answer, said)
  if (reply.problem !== 'changed-since' || gesture.redraw === undefined) return shown
  // Their card is older than what it shows: it is drawn as it stands, so that nobody presses it again.
  const drawn = await answering.redrawn(gesture, gesture.redraw)
  return drawn ? { ...shown, base: drawn } : shown
}

/** A sent form. */
export async function afterForm(answering: Answering, gesture: Gesture, answer: Answer): Promise<Shown> {
  if (answer.duplicate) return text(beside.recordedAlready)
  if (!answer.form && !answer.reply) return text(beside.heardAlready)
  if (answer.form) return card(answering.formCard(answer.form, gesture.kept))
  const asked = answer.reply as Reply
  const reply = await answering.onlyForThem(gesture, asked)
  if (!answer.commit && (asked.problem || asked.asks)) return again(answering, gesture, asked)
  return recorded(answering, gesture, { answer, reply })
}

/** The card everybody sees becomes what it is now: drawn anew where a line drew it, else the answer. */
async function recorded(answering: Answering, gesture: Gesture, done: { answer: Answer; reply: Reply }): Promise<Shown> {
  const [first, ...others] = answering.openly(gesture, done.answer, done.reply)
  const drawn = gesture.redraw === undefined ? null : await answering.redrawn(gesture, gesture.redraw)
  if (drawn) return { ...card(drawn), base: drawn, said: [...(first ? [first] : []), ...others] }
  return first ? { ...card(first.message), base: first.message, said: others } : text(beside.heardAlready)
}

/** The same form with what is to be said at its head; what was typed stays. */
function again(answering: Answering, gesture: Gesture, reply: Reply): Shown {
  const { said, expects } = gesture.request
  const command = 'values' in said ? answering.registry.named(said.command) : undefined
  if (!command || !('values' in said)) return text(wordsOf(reply))
  const form = formOf(command, { values: said.values, intro: wordsOf(reply) })
  if (reply.problem === 'changed-since') return card(answering.formCard({ ...form, submit: 'Apply mine anyway' }))
  if (reply.asks && !reply.problem) return card(answering.formCard({ ...form, submit: 'Record it again', expects }, { again: true }))
  return card(answering.formCard({ ...form, expects }, gesture.kept))
}

function card(message: Message): Shown {
  return { invoke: { card: cardOf(message) }, said: [] }
}

function text(words: string, said: Said[] = []): Shown {
  return { invoke: { text: cut(words, BESIDE) }, said }
}
