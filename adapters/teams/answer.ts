import type { Answer, Dispatch } from '../../src/dispatch.js'
import type { Log } from '../../src/log.js'
import type { Registry } from '../../src/registry.js'
import type { Form, Reply } from '../../src/reply.js'
import { plain } from '../../src/text.js'
import type { Message } from './card.js'
import type { Connector } from './connector.js'
import { type Gesture, requestId, type Said } from './gesture.js'
import { cannotPost, notNow, sentDirectly, unsentDirectly } from './phrases.js'
import { renderForm, type Remembered } from './render-form.js'
import { renderMessage } from './render.js'
import { bring, sendDirectly } from './ways.js'

export interface AnswerParts {
  dispatch: Dispatch
  registry: Registry
  connector: Connector
  clock(): number
  log: Pick<Log, 'request' | 'event' | 'fault'>
}

/** Brings gestures through the one door, and its answers to the right people. */
export function createAnswering(parts: AnswerParts) {
  const { dispatch, registry, connector, clock, log } = parts

  /** Asks the core; logs one line, of codes only. */
  async function ask(gesture: Gesture): Promise<Answer> {
    const began = clock()
    const answer = await throughFirstPost(gesture)
    const command = answer.command ? { command: answer.command } : {}
    log.request({ id: gesture.request.id, platform: 'teams', ...command, ms: clock() - began, outcome: outcomeOf(answer) })
    return answer
  }

  /** A channel is bound only after the bot has really posted there: it says its welcome, then asks again. */
  async function throughFirstPost(gesture: Gesture): Promise<Answer> {
    const { request } = gesture
    const answer = await dispatch(request)
    if (answer.reply?.problem !== 'post-first' || request.posted) return answer
    const welcome = renderMessage({ audience: 'channel', body: answer.reply.body })
    const posted = await bring(connector, gesture, { to: 'channel', message: welcome })
    if (posted.ok) return dispatch({ ...request, posted: true })
    return { ...answer, reply: posted.kind === 'refused' ? cannotPost() : notNow() }
  }

  /** What is said in the place the gesture came from, after private answers were sent. */
  async function say(gesture: Gesture, answer: Answer): Promise<Said[]> {
    if (answer.duplicate) return []
    if (answer.form) return [{ to: 'caller', message: formCard(answer.form) }]
    if (!answer.reply) return []
    return openly(gesture, answer, await onlyForThem(gesture, answer.reply))
  }

  /** A private reply goes to the direct chat, and the place is told so without content; any other stays as it is. */
  async function onlyForThem(gesture: Gesture, reply: Reply): Promise<Reply> {
    if (reply.audience !== 'private') return reply
    if (gesture.request.place.kind === 'direct') return { ...reply, audience: 'caller' }
    const sent = await sendDirectly(connector, gesture, renderMessage(reply, { mentions: mentionsOf(gesture) }))
    if (!sent.ok) log.event('teams private answer not sent', { id: gesture.request.id, note: sent.note })
    return sent.ok ? sentDirectly() : unsentDirectly()
  }

  function openly(gesture: Gesture, answer: Answer, reply: Reply): Said[] {
    const { said } = gesture.request
    const targeted = gesture.destination.targeted !== undefined
    const reads = !answer.commit && !reply.problem && !reply.asks && answer.reply?.audience !== 'private'
    const line = 'line' in said ? said.line : undefined
    const drawn = {
      mentions: mentionsOf(gesture),
      ...(reads && targeted && reply.audience === 'caller' && line !== undefined ? { show: line } : {}),
      ...(reads && line !== undefined ? { redraw: line } : {}),
      // What has changed since is asked about an older card, which stays.
      ...(reply.asks && !reply.problem ? { asks: true } : {}),
    }
    const message = renderMessage(reply, drawn)
    if (gesture.show && reads) return [{ to: 'channel', message }]
    if (!targeted || reply.audience !== 'channel') return [{ to: reply.audience === 'channel' ? 'channel' : 'caller', message }]
    // What is recorded is everybody's to know, in one line.
    return [{ to: 'caller', message }, { to: 'channel', message: renderMessage(inOneLine(reply)) }]
  }

  function formCard(form: Form, kept: Pick<Remembered, 'again'> = {}): Message {
    return renderForm(form, kept, registry.named(form.command)?.examples[0])
  }

  /**
   * The card as the line that drew it draws it now; null when it cannot be drawn for everybody. Only what reads: a
   * line that records would do so with no answer to anybody.
   */
  async function redrawn(gesture: Gesture, line: string): Promise<Message | null> {
    const { request } = gesture
    const found = registry.find(line)
    if (!('command' in found) || !['read', 'public'].includes(found.command.permission)) return null
    const answer = await dispatch({ ...request, id: requestId(`${request.id}:redraw`), said: { line }, expects: [] })
    const { reply } = answer
    if (!reply || reply.problem || reply.asks || answer.commit) return null
    if (reply.audience === 'private' && request.place.kind === 'channel') return null
    return renderMessage(reply, { redraw: line, mentions: mentionsOf(gesture) })
  }

  return { ask, say, onlyForThem, openly, formCard, redrawn, registry, connector, log }
}

export type Answering = ReturnType<typeof createAnswering>

function mentionsOf({ request }: Gesture): Record<string, string> {
  return Object.fromEntries(request.mentions.map(({ token, user }) => [token, user]))
}

function inOneLine({ title, body }: Reply): Reply {
  const first = body.find((block) => block.kind === 'text')
  return { audience: 'channel', body: [{ kind: 'text', text: title ?? (first?.kind === 'text' ? first.text : 'Recorded.') }] }
}

function outcomeOf(answer: Answer): string {
  if (answer.duplicate) return 'duplicate'
  if (answer.form) return 'form'
  if (answer.reply?.problem) return answer.reply.problem
  if (answer.commit) return 'recorded'
  return answer.reply?.asks ? 'asked' : 'answered'
}

/** The words of a reply: beside a card, and at a form's head. */
export function wordsOf(reply: Reply): string {
  return reply.body.flatMap((block) => (block.kind === 'text' ? [plain(block.text)] : [])).join('\n')
}
