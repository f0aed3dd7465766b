import { z } from 'zod'
import type { Message } from './card.js'
import type { Allowed } from './hosts.js'
import { type Failed, failureOf, silenceOf } from './outcome.js'

/** One attempt at a time, of at most this long: the SDK's own four attempts would post four times. */
const TIMEOUT_MS = 10_000
/** An answer is an id; more is not read. */
const MOST_ANSWER = 64 * 1024

/** Where a message goes. */
export interface Destination {
  serviceUrl: string
  conversation: string
  /** The bot's own account there. */
  bot: { id: string; name?: string }
  /** The activity it answers: in a channel, its thread. */
  replyTo?: string
  /** Only this account sees it. */
  targeted?: { id: string; name?: string }
}

export type Delivered = { ok: true; id: string } | Failed

export interface Connector {
  /** Posts in a conversation; the answer names the message. */
  send(destination: Destination, message: Message): Promise<Delivered>
  /** Begins a thread in a channel, or a direct chat; the answer names the conversation. */
  create(serviceUrl: string, parameters: Record<string, unknown>): Promise<Delivered>
  /** Replaces a message of the bot's. May be tried again: it says the same however often. */
  update(destination: Destination, activity: string, message: Message): Promise<Delivered>
}

interface Call {
  method: 'POST' | 'PUT'
  serviceUrl: string
  /** Parts of the path, still to be encoded. */
  path: readonly string[]
  query?: string
  body: unknown
}

const answered = z.object({ id: z.string().min(1).max(2000) })
const refused = z.object({ error: z.object({ code: z.string().regex(/^[A-Za-z][A-Za-z0-9]{1,60}$/) }) })

/** Teams' Bot Connector by plain calls. Nothing but the hosts that are allowed is ever called, and no redirect followed. */
export function createConnector({ token, allowed }: { token(): Promise<string>; allowed: Allowed }): Connector {
  async function call({ method, serviceUrl, path, query = '', body }: Call): Promise<Delivered> {
    if (!allowed(serviceUrl)) return { ok: false, kind: 'refused', note: 'that address is not Teams’' }
    const bearer = await token().catch(() => null)
    // Nothing was sent yet, so this may be tried again.
    if (bearer === null) return { ok: false, kind: 'retry', note: 'no token to be had' }
    const url = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations${path.map((part) => `/${encodeURIComponent(part)}`).join('')}${query}`
    try {
      const response = await fetch(url, {
        method,
        redirect: 'error',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return await outcomeOf(response, method)
    } catch (error) {
      return silenceOf(error)
    }
  }

  return {
    send(destination, message) {
      const { serviceUrl, conversation, replyTo } = destination
      const path = [conversation, 'activities', ...(replyTo ? [replyTo] : [])]
      const query = destination.targeted ? '?isTargetedActivity=true' : ''
      return call({ method: 'POST', serviceUrl, path, query, body: outgoing(destination, message) })
    },
    create: (serviceUrl, parameters) => call({ method: 'POST', serviceUrl, path: [], body: parameters }),
    update(destination, activity, message) {
      const { serviceUrl, conversation } = destination
      const body = { ...outgoing({ ...destination, replyTo: undefined }, message), id: activity }
      return call({ method: 'PUT', serviceUrl, path: [conversation, 'activities', activity], body })
    },
  }
}

/** A message with the addresses an SDK would give it. */
function outgoing(to: Omit<Destination, 'replyTo'> & { replyTo?: string | undefined }, message: Message): Record<string, unknown> {
  return {
    ...message,
    channelId: 'msteams',
    from: to.bot,
    conversation: { id: to.conversation },
    ...(to.targeted ? { recipient: { ...to.targeted, isTargeted: true } } : {}),
    ...(to.replyTo ? { replyToId: to.replyTo } : {}),
  }
}

async function outcomeOf(response: Response, method: Call['method']): Promise<Delivered> {
  const text = await readLittle(response)
  const json = parsed(text)
  if (!response.ok) {
    const code = refused.safeParse(json).data?.error.code
    return failureOf({ status: response.status, headers: response.headers, ...(code ? { code } : {}) })
  }
  const { data } = answered.safeParse(json)
  if (data) return { ok: true, id: data.id }
  // An update names nothing new; a post without an id can never be found again.
  return method === 'PUT' ? { ok: true, id: '' } : { ok: false, kind: 'doubt', note: 'no id' }
}

async function readLittle(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true })
    if (text.length > MOST_ANSWER) break
  }
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
