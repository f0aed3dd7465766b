import { answerText } from '../../src/answer-text.js'
import type { Answer, Dispatch } from '../../src/dispatch.js'
import type { Registry } from '../../src/registry.js'
import { say, type Form, type Reply } from '../../src/reply.js'
import type { Place, Request } from '../../src/request.js'
import { plain } from '../../src/text.js'
import { normalise } from '../../src/words/normalise.js'
import type { Gesture } from './asked.js'
import { mentionsIn } from './mentions.js'
import type { Visitor } from './people.js'
import type { Own, Shown, Timeline } from './timeline.js'

export interface SayParts {
  dispatch: Dispatch
  registry: Registry
  place: Place
  people: readonly Visitor[]
  timeline: Timeline
  now(): Promise<string>
  report(error: unknown, about: Record<string, unknown>): string
}

/** What a gesture changed on the page beside what is new. */
export interface Changed {
  /** Forms drawn anew in their place. */
  redrawn: Own[]
  /** Numbers of messages that are gone. */
  gone: number[]
}

const unchanged: Changed = { redrawn: [], gone: [] }

/** Does what somebody did, and puts what came of it into the conversation. */
export function createSay({ dispatch, registry, place, people, timeline, now, report }: SayParts) {
  return async function done(gesture: Gesture, who: Visitor): Promise<Changed> {
    const { did } = gesture
    if ('show' in did) return show(did.show, who)
    const answer = await dispatch(requestOf(gesture, who))
    const at = await now()
    const text = 'line' in did ? did.line : did.command
    const open = 'form' in did && did.form !== undefined ? timeline.ownOf(who.key, did.form) : undefined
    if (answer.form) {
      if (!open?.form) timeline.tell({ at, who: who.key, to: who.key, text, form: answer.form })
      else return redraw(open, answer.form)
      return unchanged
    }
    const reply = replyOf(answer)
    // What is wrong with a form, or asked about it, stands at its head, where its sender is looking.
    if (open?.form && 'values' in did && (reply.problem || reply.asks)) return redraw(open, sentAgain(open.form, did.values, reply), !reply.problem)
    if (reply.audience === 'channel') await post({ at, who: who.key, text, reply })
    else timeline.tell({ at, who: who.key, to: who.key, text, reply })
    return open?.form ? close(open) : unchanged
  }

  function requestOf(gesture: Gesture, who: Visitor): Request {
    const { did } = gesture
    const said: Request['said'] = 'line' in did ? { line: did.line } : 'command' in did ? { command: did.command, values: did.values } : { line: '' }
    const words = 'line' in said ? said.line : Object.values(said.values).join('\n')
    return {
      id: `web:${gesture.id}`,
      said,
      caller: { platform: place.platform, tenant: place.tenant, user: who.key, name: who.name },
      // The line is made plain before it is read, so tokens must stand in it as they will then.
      mentions: mentionsIn(normalise(words), people).map((one) => ({ ...one, tenant: place.tenant })),
      place,
      expects: gesture.expects,
      // The page's channel can always be posted to.
      posted: true,
    }
  }

  function replyOf(answer: Answer): Reply {
    return answer.reply ?? say('caller', answerText(answer, registry) || 'Done.')
  }

  /** Shows the channel exactly what one person was told, once. */
  async function show(n: number, who: Visitor): Promise<Changed> {
    const told = timeline.ownOf(who.key, n)
    if (!told?.reply || !showable(told)) return unchanged
    const { text, reply } = told
    timeline.remove(told)
    await post({ at: await now(), who: who.key, text, reply: { ...reply, audience: 'channel' } })
    return { redrawn: [], gone: [n] }
  }

  /** What was recorded is recorded, whether or not the page can keep its own copy of the answer. */
  async function post(message: { at: string; who: string; text: string; reply: Reply }): Promise<void> {
    await timeline.post(message).catch((error: unknown) => report(error, { page: 'keep' }))
  }

  function close(open: Own): Changed {
    timeline.remove(open)
    return { redrawn: [], gone: [open.n] }
  }

  function redraw(open: Own, form: Form, again = false): Changed {
    open.form = form
    open.again = again
    return { redrawn: [open], gone: [] }
  }
}

/** An answer its reader may show to everybody: nothing private, no problem, no question. */
export function showable(shown: Shown): boolean {
  return shown.reply?.audience === 'caller' && !shown.reply.problem && !shown.reply.asks
}

/** The form with what was sent, so that no words are lost and one press says "yes, even so". */
function sentAgain(form: Form, values: Record<string, string>, reply: Reply): Form {
  const fields = form.fields.map(({ error: _error, value: _value, ...field }) => ({ ...field, ...(values[field.name] ? { value: values[field.name] as string } : {}) }))
  const intro = reply.body.map((block) => (block.kind === 'text' ? plain(block.text) : '')).join(' ')
  if (reply.problem === 'changed-since') return { command: form.command, title: form.title, intro, fields, submit: 'Apply mine anyway' }
  return { ...form, intro, fields, submit: reply.problem ? form.submit : 'Yes, record it again' }
}
