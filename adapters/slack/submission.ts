import type { Answer } from '../../src/dispatch.js'
import { formOf } from '../../src/form.js'
import type { Form, Reply } from '../../src/reply.js'
import type { Registry } from '../../src/registry.js'
import type { Request } from '../../src/request.js'
import type { ModalView } from '@slack/types'
import { wordsOf } from './answer.js'
import type { Clients } from './client.js'
import { digest, requestId, type Heard } from './gesture.js'
import type { Submission } from './incoming.js'
import { blockOf, readRemembered, readValues, renderModal, type Remembered } from './modal.js'
import type { People } from './people.js'
import type { Respond } from './respond.js'
import { byApi, byResponseUrl, sendDirectly } from './ways.js'

/** A modal that was sent in: a gesture, and what the modal does with the answer. */
export interface Sent extends Heard {
  /** What the modal shows next; null when it closes and the answer goes to the place it was opened from. */
  next(answer: Answer): { response_action: 'errors'; errors: Record<string, string> } | { response_action: 'update'; view: ModalView } | null
}

export interface SubmissionParts {
  clients: Clients
  people: People
  respond: Respond
  registry: Registry
}

/** Null for a modal that is not one of ours. */
export function readSubmission(submission: Submission, parts: SubmissionParts): Sent | null {
  const { clients, people, respond, registry } = parts
  const { team, user, view } = submission
  const kept = readRemembered(view.private_metadata)
  if (!kept) return null
  const values = readValues(submission)
  // The same values sent twice are one delivery; corrected ones, after an error in the same modal, are another.
  const id = requestId(`view:${view.id}:${view.hash}:${digest(values)}`, submission)
  return {
    id,
    team: team.id,
    async read(installation) {
      const { channel, kind, name } = kept
      const request: Request = {
        id,
        said: { command: kept.command, values: kept.again ? { ...values, again: 'yes' } : values },
        caller: { platform: 'slack', tenant: user.team_id ?? team.id, user: user.id, name: await people.name(installation, user.id, user.name ?? '') },
        mentions: [],
        place: { platform: 'slack', tenant: team.id, channel, kind, ...(name ? { name } : {}) },
        expects: kept.expects,
      }
      return { gesture: { installation, request } }
    },
    ways(installation) {
      const { channel, kind, thread, respond: url } = kept
      const target = { channel, ...(kind === 'channel' ? { user: user.id } : {}), ...(thread ? { thread } : {}) }
      // Where the bot is no member, the gesture that opened the modal may still be answered, for half an hour.
      const byGesture = url ? [byResponseUrl(respond, url, thread)] : []
      if (!installation) return byGesture
      return [
        byApi(clients, installation, target),
        ...byGesture,
        ({ message }) => sendDirectly({ clients, installation, user: user.id, message }),
      ]
    },
    next(answer) {
      if (answer.duplicate) return null
      if (answer.form) return corrected(answer.form, kept, Object.keys(values))
      const reply = answer.reply
      if (!reply?.problem && !reply?.asks) return null
      const command = registry.named(kept.command)
      return command ? again(reply, formOf(command, { values, intro: wordsOf(reply) }), kept) : null
    },
  }
}

/** Errors stand at their fields; a form that asks for something else is drawn anew. */
function corrected(form: Form, kept: Remembered, there: string[]): ReturnType<Sent['next']> {
  const errors = form.fields.flatMap(({ name, error }) => (error && there.includes(name) ? [[blockOf(name, kept.expects), error] as const] : []))
  if (errors.length > 0) return { response_action: 'errors', errors: Object.fromEntries(errors) }
  return update(form, kept)
}

/** The same modal with what is to be said at its head; what was typed stays. */
function again(reply: Reply, form: Form, kept: Remembered): ReturnType<Sent['next']> {
  if (reply.problem === 'changed-since') return update({ ...form, submit: 'Apply mine anyway' }, kept)
  if (reply.asks && !reply.problem) return update({ ...form, submit: 'Record it again', expects: kept.expects }, { ...kept, again: true })
  return update({ ...form, expects: kept.expects }, kept)
}

function update(form: Form, kept: Remembered): ReturnType<Sent['next']> {
  const view = renderModal(form, kept)
  return view ? { response_action: 'update', view } : null
}
