import type { Mention, Place, Request } from '../../src/request.js'
import { readPressed } from './button.js'
import { type Gesture, requestId } from './gesture.js'
import type { Activity } from './incoming.js'
import { readRemembered, readValues } from './render-form.js'
import { readLine } from './said.js'

/** A typed line; null when it was not said to the bot: a channel's talk is its own. */
export function readMessage(activity: Activity, tenant: string): Gesture | null {
  const { from, recipient } = activity
  if (from.role === 'bot' || from.id === recipient.id) return null
  const { line, addressed, mentions } = readLine(activity.text ?? '', activity.entities ?? [], recipient.id)
  const place = placeOf(activity, tenant)
  if (place.kind === 'channel' && !addressed && !recipient.isTargeted) return null
  const said = { said: { line }, mentions: mentions.map((one): Mention => ({ ...one, tenant })), expects: [] }
  return gestureOf(activity, { ...about(activity, tenant), place, ...said })
}

/** A pressed button or a sent form; null when it is none of ours. */
export function readAction(activity: Activity, tenant: string, data: unknown): Gesture | null {
  const shared = { ...about(activity, tenant), place: placeOf(activity, tenant) }
  const card = activity.replyToId ? { card: activity.replyToId } : {}
  const pressed = readPressed(data)
  if (pressed) {
    const mentions = Object.entries(pressed.mentions ?? {}).map(([token, user]): Mention => ({ token, tenant, user, name: token.replace(/^@/, '') }))
    const request: Request = { ...shared, said: { line: pressed.line }, mentions, expects: pressed.expects ?? [] }
    const { redraw, show, answers } = pressed
    const more = { ...(redraw === undefined ? {} : { redraw }), ...(show ? { show } : {}), ...(answers ? { answers } : {}) }
    return { ...gestureOf(activity, request), ...card, ...more }
  }
  const kept = readRemembered(data)
  if (!kept) return null
  const values = { ...readValues(data), ...(kept.again ? { again: 'yes' } : {}) }
  const request: Request = { ...shared, said: { command: kept.command, values }, mentions: [], expects: kept.expects }
  return { ...gestureOf(activity, request), ...card, kept }
}

function about(activity: Activity, tenant: string): Pick<Request, 'id' | 'caller'> {
  const { from, conversation } = activity
  return {
    id: requestId(`${conversation.id}:${activity.id ?? ''}`),
    // A mention tells only the connector's own id, so that is the one people are known by.
    caller: { platform: 'teams', tenant, user: from.id, ...aliasOf(from), name: (from.name ?? '').slice(0, 80) },
  }
}

function gestureOf(activity: Activity, request: Request): Gesture {
  const { from, recipient, conversation, serviceUrl, id } = activity
  const account = named(from)
  const destination = {
    serviceUrl,
    conversation: conversation.id,
    bot: named(recipient),
    ...(id && activity.type === 'message' ? { replyTo: id } : {}),
    // A question nobody else saw is answered where nobody else sees it.
    ...(recipient.isTargeted ? { targeted: account } : {}),
  }
  return { request, destination, account }
}

/** The id of the tenant's directory: people were known by it before, and it stays when the bot is registered anew. */
export function aliasOf({ aadObjectId }: { aadObjectId?: string | null | undefined }): { alias?: string } {
  return aadObjectId ? { alias: aadObjectId } : {}
}

export function named({ id, name }: Activity['from']): { id: string; name?: string } {
  return { id, ...(name ? { name: name.slice(0, 200) } : {}) }
}

/** A channel without its thread; a meeting's or group's chat is a channel too, bound on its first use. */
export function placeOf({ conversation, channelData }: Activity, tenant: string): Place {
  const { channel } = channelData ?? {}
  const id = withoutThread(channel?.id ?? conversation.id)
  const kind = conversation.conversationType === 'personal' ? 'direct' : 'channel'
  const name = channel?.name ?? conversation.name
  const chat = conversation.conversationType === 'groupChat' ? { chat: true } : {}
  return { platform: 'teams', tenant, channel: id, kind, ...chat, ...(name && kind === 'channel' ? { name: name.slice(0, 200) } : {}) }
}

export function withoutThread(conversation: string): string {
  return conversation.split(';messageid=', 1)[0] as string
}
