import type { IncomingMessage, ServerResponse } from 'node:http'
import { nextId } from './activities.js'

/** A call the bot made. */
export interface Call {
  method: string
  /** Decoded, from /v3 on. */
  path: string
  query: string
  body: Record<string, unknown>
  /** Without 'Bearer '. */
  token: string
}

/** What goes wrong with the next call. */
export type Fault =
  | { status: number; headers?: Record<string, string>; code?: string }
  /** The message is taken and the answer lost. */
  | 'lost'
  | 'reset'
  | 'hang'
  | 'no id'
  | { redirect: string }

export interface World {
  calls: Call[]
  faults: Fault[]
  /** Messages by '<conversation>/<activity>'. */
  messages: Map<string, Record<string, unknown>>
  /** Conversations the bot may not write in. */
  blocked: Set<string>
}

/** Teams' limit: 100 KB counted as UTF-16. */
const MOST = 100 * 1024

/** Serves /v3/conversations as the Bot Connector does. */
export async function serveConnector(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake')
  const path = url.pathname.slice(url.pathname.indexOf('/v3/')).split('/').map(decodeURIComponent).join('/')
  const text = await bodyOf(request)
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
  const body = JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>
  world.calls.push({ method: request.method ?? '', path, query: url.search, body, token })
  const fault = world.faults.shift()
  const json = (status: number, value: unknown) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  const refuse = (status: number, code: string) => json(status, { error: { code, message: 'refused' } })
  if (fault === 'reset') return void request.socket.destroy()
  if (fault === 'hang') return
  if (typeof fault === 'object' && 'redirect' in fault) return void response.writeHead(307, { location: fault.redirect }).end()
  if (typeof fault === 'object') {
    const code = fault.code ? JSON.stringify({ error: { code: fault.code, message: 'x' } }) : ''
    return void response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(code)
  }
  if (token === '') return refuse(401, 'Unauthorized')
  if (text.length * 2 > MOST) return refuse(413, 'MessageSizeTooBig')
  const made = apply(world, { method: request.method ?? '', path, query: url.search, body, token })
  if (typeof made === 'number') return refuse(made, made === 403 ? 'MessageWritesBlocked' : 'BadSyntax')
  if (fault === 'lost') return void request.socket.destroy()
  json(request.method === 'POST' ? 201 : 200, fault === 'no id' ? {} : made)
}

/** What a call does; a status when it is refused. */
function apply(world: World, { method, path, query, body }: Call): Record<string, string> | number {
  const [, , conversations, conversation, activities, activity, ...rest] = path.split('/')
  if (conversations !== 'conversations' || rest.length > 0) return 404
  if (conversation === undefined) return method === 'POST' ? create(world, body) : 405
  if (activities !== 'activities') return 404
  if (world.blocked.has(conversation)) return 403
  if (query === '?isTargetedActivity=true' && !(body['recipient'] as { id?: string } | undefined)?.id) return 400
  if (body['type'] !== 'message') return 400
  if (method === 'PUT') {
    const key = `${conversation}/${activity}`
    if (!world.messages.has(key)) return 404
    world.messages.set(key, body)
    return { id: activity as string }
  }
  if (method !== 'POST') return 405
  const id = nextId()
  world.messages.set(`${conversation}/${id}`, body)
  return { id }
}

function create(world: World, body: Record<string, unknown>): Record<string, string> | number {
  const channel = (body['channelData'] as { channel?: { id?: string } } | undefined)?.channel?.id
  if (channel) {
    if (world.blocked.has(channel)) return 403
    if (typeof body['activity'] !== 'object') return 400
    const activityId = nextId()
    const id = `${channel};messageid=${activityId}`
    world.messages.set(`${id}/${activityId}`, body['activity'] as Record<string, unknown>)
    return { id, activityId }
  }
  const [member] = (body['members'] ?? []) as { id?: string }[]
  if (!member?.id || !(body['bot'] as { id?: string } | undefined)?.id) return 400
  const id = `a:personal-${member.id}`
  return world.blocked.has(id) ? 403 : { id }
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve(text)).on('error', reject)
  })
}
