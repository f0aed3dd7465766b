import type { Clients } from './client.js'
import type { Said } from './gesture.js'
import type { Installation } from './installations.js'
import { failureOf } from './outcome.js'
import type { Message } from './render.js'
import type { Respond } from './respond.js'

export type Delivered = { ok: true; id: string } | { ok: false; kind: 'refused' | 'retry' | 'doubt'; note: string }

/** One way to bring an answer to people: one attempt. */
export type Way = (said: Said) => Promise<Delivered>

/** No previews of links: they would fill the channel, and make Slack fetch addresses people typed. */
export const quiet = { unfurl_links: false, unfurl_media: false }

/** The body a response_url and an acknowledgement of a slash command take. */
export function responseBody({ to, message }: Said): Record<string, unknown> {
  return { response_type: to === 'channel' ? 'in_channel' : 'ephemeral', ...message, ...quiet }
}

/** The same as JSON text. The same message again, as the status of an unchanged record is, is written once. */
export function responseText(said: Said): string {
  const before = written.get(said.message)
  if (before?.to === said.to) return before.text
  const text = JSON.stringify(responseBody(said))
  written.set(said.message, { to: said.to, text })
  return text
}

const written = new WeakMap<Message, { to: Said['to']; text: string }>()

export function byResponseUrl(respond: Respond, url: string, thread?: string): Way {
  return async (said) => {
    const body = { ...responseBody(said), replace_original: false, ...(thread ? { thread_ts: thread } : {}) }
    return (await respond(url, body)) ? { ok: true, id: '' } : { ok: false, kind: 'refused', note: 'response_url' }
  }
}

export interface Target {
  channel: string
  /** Who alone sees what is for the caller; not given in a direct chat, where all is for them. */
  user?: string
  thread?: string
}

export function byApi(clients: Clients, installation: Installation, target: Target): Way {
  const { channel, user } = target
  const thread = target.thread ? { thread_ts: target.thread } : {}
  return ({ to, message }) =>
    attempt(async () => {
      const { chat } = clients.interactive(installation.token)
      if (to === 'channel' || !user) return (await chat.postMessage({ channel, ...message, ...thread, ...quiet })).ts
      return (await chat.postEphemeral({ channel, user, ...message, ...thread })).message_ts
    })
}

/** Posts in the direct chat with somebody, whoever else may be in the place they asked from. */
export async function sendDirectly(given: { clients: Clients; installation: Installation; user: string; message: Message }): Promise<Delivered> {
  const { clients, installation, user, message } = given
  return attempt(async () => {
    const client = clients.interactive(installation.token)
    const opened = await client.conversations.open({ users: user })
    return (await client.chat.postMessage({ channel: opened.channel?.id ?? user, ...message, ...quiet })).ts
  })
}

/** Tries each way until one did not refuse: what may have been delivered is not sent a second time. */
export async function deliver(said: Said, ways: readonly Way[]): Promise<Delivered> {
  let last: Delivered = { ok: false, kind: 'refused', note: 'no way to answer' }
  for (const way of ways) {
    last = await way(said)
    if (last.ok || last.kind !== 'refused') return last
  }
  return last
}

async function attempt(call: () => Promise<string | undefined>): Promise<Delivered> {
  try {
    return { ok: true, id: (await call()) ?? '' }
  } catch (error) {
    return failureOf(error)
  }
}
