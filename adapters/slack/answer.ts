import type { Answer, Dispatch } from '../../src/dispatch.js'
import type { Log } from '../../src/log.js'
import { plain } from '../../src/text.js'
import type { Registry } from '../../src/registry.js'
import type { Form, Reply } from '../../src/reply.js'
import type { Clients } from './client.js'
import type { Gesture, Said } from './gesture.js'
import { renderModal } from './modal.js'
import { cannotPost, formAsText, notNow, sentDirectly, unsentDirectly } from './phrases.js'
import { renderMessage } from './render.js'
import { byApi, sendDirectly } from './ways.js'

export interface AnswerParts {
  dispatch: Dispatch
  registry: Registry
  clients: Clients
  clock(): number
  log: Pick<Log, 'request' | 'event' | 'fault'>
}

/** Brings gestures through the one door, and its answers to the right people. */
export function createAnswering(parts: AnswerParts) {
  const { dispatch, registry, clients, clock, log } = parts

  /** Asks the core; logs one line, of codes only. */
  async function ask(gesture: Gesture): Promise<Answer> {
    const began = clock()
    const answer = await throughFirstPost(gesture)
    const command = answer.command ? { command: answer.command } : {}
    log.request({ id: gesture.request.id, platform: 'slack', ...command, ms: clock() - began, outcome: outcomeOf(answer) })
    return answer
  }

  /** A channel is bound only after the bot has really posted there: it says its welcome, then asks again. */
  async function throughFirstPost({ installation, request }: Gesture): Promise<Answer> {
    const answer = await dispatch(request)
    if (answer.reply?.problem !== 'post-first' || request.posted) return answer
    const welcome = renderMessage({ audience: 'channel', body: answer.reply.body })
    const posted = await byApi(clients, installation, { channel: request.place.channel })({ to: 'channel', message: welcome })
    if (posted.ok) return dispatch({ ...request, posted: true })
    return { ...answer, reply: posted.kind === 'refused' ? cannotPost(installation.botName) : notNow() }
  }

  /** What is left to say after modals were opened and private answers sent; null when there is nothing. */
  async function say(gesture: Gesture, answer: Answer): Promise<Said | null> {
    if (answer.duplicate) return null
    if (answer.form) return open(gesture, answer.form)
    if (!answer.reply) return null
    return answer.reply.audience === 'private' ? privately(gesture, answer.reply) : openly(gesture, answer.reply)
  }

  async function open(gesture: Gesture, form: Form): Promise<Said | null> {
    const { installation, request, trigger, respond, thread } = gesture
    const { channel, kind, name } = request.place
    const kept = { channel, kind, ...(name ? { name } : {}), ...(respond ? { respond } : {}), ...(thread ? { thread } : {}) }
    const view = trigger ? renderModal(form, kept) : null
    if (view && trigger) {
      try {
        await clients.interactive(installation.token).views.open({ trigger_id: trigger, view })
        return null
      } catch {
        // Too late for the modal (three seconds), or Slack is slow: the same as text, with a button to try again.
      }
    }
    return openly(gesture, formAsText(form, request, registry))
  }

  async function privately(gesture: Gesture, reply: Reply): Promise<Said> {
    const { installation, request } = gesture
    if (request.place.kind === 'direct') return openly(gesture, { ...reply, audience: 'caller' })
    const message = renderMessage(reply, { mentions: mentionsOf(gesture) })
    const sent = await sendDirectly({ clients, installation, user: request.caller.user, message })
    if (!sent.ok) log.event('slack private answer not sent', { id: request.id, note: sent.note })
    return { to: 'caller', message: renderMessage(sent.ok ? sentDirectly() : unsentDirectly()) }
  }

  function openly(gesture: Gesture, reply: Reply): Said {
    const { place, said } = gesture.request
    const showable = place.kind === 'channel' && reply.audience === 'caller' && !reply.problem && !reply.asks
    const show = showable && !gesture.show && 'line' in said ? { show: said.line } : {}
    const message = renderMessage(reply, { mentions: mentionsOf(gesture), ...show })
    return { to: reply.audience === 'channel' || (showable && gesture.show) ? 'channel' : 'caller', message }
  }

  return { ask, say, registry, log }
}

export type Answering = ReturnType<typeof createAnswering>

function mentionsOf({ request }: Gesture): Record<string, string> {
  return Object.fromEntries(request.mentions.map(({ token, user }) => [token, user]))
}

function outcomeOf(answer: Answer): string {
  if (answer.duplicate) return 'duplicate'
  if (answer.form) return 'form'
  if (answer.reply?.problem) return answer.reply.problem
  if (answer.commit) return 'recorded'
  return answer.reply?.asks ? 'asked' : 'answered'
}

/** The words of a reply, for a modal's head. */
export function wordsOf(reply: Reply): string {
  return reply.body.flatMap((block) => (block.kind === 'text' ? [plain(block.text)] : [])).join('\n')
}
