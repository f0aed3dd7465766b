import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer, Method } from './asked.js'
import { chatMethods } from './chat.js'
import { type Behaviour, type Faults, refusesOutright } from './faults.js'
import { PACE, SCOPE } from './limits.js'
import { peopleMethods } from './people.js'
import { Refusal, refuse } from './refusal.js'
import { respond } from './respond.js'
import { postDue, scheduleMethods } from './schedule.js'
import type { Json } from './shape.js'
import type { Call, State } from './state.js'
import { viewMethods } from './views.js'
import { decodeBody, readBody, tokenOf } from './wire.js'
import type { Workspace } from './world.js'

const METHODS = new Map<string, Method>([...chatMethods, ...scheduleMethods, ...peopleMethods, ...viewMethods])

export interface Server {
  state: State
  faults: Faults
  /** Ends scripted delays when the fake closes. */
  closing: AbortSignal
  late: { at: number; work: () => unknown }[]
}
type Headers = Record<string, string | number>
interface Reply { status: number; body: unknown; headers?: Headers }

/** Brings the world up to the clock: scheduled messages that are due and work that lands late. */
export const settle = ({ state, late }: Pick<Server, 'state' | 'late'>): void => {
  postDue(state)
  const due = late.filter((each) => each.at <= state.now())
  for (const each of due) late.splice(late.indexOf(each), 1)
  for (const each of due) each.work()
}

const placeOf = (state: State, token: string | undefined): Workspace => {
  if (!token) throw refuse('not_authed')
  const place = state.workspaces.find((each) => each.token === token)
  if (!place) throw refuse('invalid_auth')
  if (place.refuses) throw refuse(place.refuses)
  return place
}

const overPace = (state: State, { method, team }: Call): boolean => {
  const allowed = PACE.perMinute.get(method)
  if (!state.rateLimit || allowed === undefined) return false
  const since = state.now() - PACE.minuteMs
  return state.calls.filter((call) => call.method === method && call.team === team && call.at > since).length > allowed
}

const run = (state: State, call: Call): Answer => {
  const work = METHODS.get(call.method)
  if (!work) throw refuse('unknown_method', { more: { req_method: call.method } })
  const place = placeOf(state, call.token)
  const needed = SCOPE.get(call.method)
  if (needed && !place.scopes.includes(needed)) {
    throw refuse('missing_scope', { more: { needed, provided: place.scopes.join(',') } })
  }
  if (overPace(state, call)) throw refuse('ratelimited', { status: 429, retryAfter: 60 })
  return { ok: true, ...work({ state, place, method: call.method, body: call.body }) }
}

const retryHeader = (seconds?: string | number): Headers => (seconds === undefined ? {} : { 'retry-after': seconds })

const refused = (error: unknown, status: number): Reply => {
  // Anything unforeseen (JSON nested too deep, a mistake in the fake) is Slack's own failure, and the fake goes on.
  if (!(error instanceof Refusal)) return { status: 200, body: { ok: false, error: 'fatal_error' } }
  const { retryAfter } = error.detail
  return { status: error.detail.status ?? status, body: error.body(), headers: retryHeader(retryAfter) }
}

const attempt = (work: () => unknown, refusalStatus: number): Reply => {
  try {
    return { status: 200, body: work() }
  } catch (error) {
    return refused(error, refusalStatus)
  }
}

const scripted = ({ status, body, retryAfter }: Behaviour): Reply => {
  const code = status ?? (retryAfter === undefined ? 200 : 429)
  const standard = code === 429 ? { ok: false, error: 'ratelimited' } : `HTTP ${code}`
  return { status: code, body: body ?? standard, headers: retryHeader(retryAfter) }
}

/** The reply to send, or nothing when the connection is to be dropped. */
const behave = (server: Server, fault: Behaviour, work: () => Reply): Reply | undefined => {
  if (refusesOutright(fault)) return fault.dropUnheard ? undefined : scripted(fault)
  if (fault.landsAfterMs !== undefined) {
    server.late.push({ at: server.state.now() + fault.landsAfterMs, work })
    return fault.drop ? undefined : { status: fault.acceptThenStatus ?? 500, body: 'landing late' }
  }
  const reply = work()
  if (fault.drop) return undefined
  const { acceptThenStatus: status } = fault
  return status === undefined ? reply : { status, body: 'accepted all the same' }
}

const send = (response: ServerResponse, { status, body, headers = {} }: Reply): void => {
  const json = typeof body !== 'string'
  const type = json ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8'
  response.writeHead(status, { 'content-type': type, ...headers }).end(json ? JSON.stringify(body) : body)
}

const decode = (request: IncomingMessage, raw: string, query: URLSearchParams): { body: Json; problem?: unknown } => {
  try {
    return { body: { ...Object.fromEntries(query), ...decodeBody(request.headers['content-type'] ?? '', raw) } }
  } catch (problem) {
    return { body: {}, problem }
  }
}

/** Handles one request: /api/<method>, or /respond/… for response_urls. */
export const serve = async (server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { state } = server
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake.invalid')
  const [, area = '', rest = ''] = /^\/(api|respond)\/(.+)$/.exec(pathname) ?? []
  const raw = await readBody(request)
  if (area === '') return send(response, { status: 404, body: 'not found' })
  settle(server)
  const { body, problem } = decode(request, raw, searchParams)
  const method = area === 'api' ? rest : 'response_url'
  const token = tokenOf(request, body)
  const place = state.workspaces.find((each) => each.token === token)
  const call: Call = { method, token, team: place?.id, body, at: state.now() }
  state.calls.push(call)
  const fault = server.faults.next(method)
  const reply = behave(server, fault, () => attempt(() => {
    if (problem) throw problem
    if (area === 'api') return run(state, call)
    if (request.method !== 'POST') throw refuse('invalid_method', { status: 405 })
    respond(state, rest, body)
    return 'ok'
  }, area === 'api' ? 200 : 400))
  if (fault.delayMs) await wait(fault.delayMs, undefined, { signal: server.closing })
  call.status = reply?.status ?? 0
  call.answer = reply?.body
  if (!reply) return void request.socket.destroy()
  const scopes: Headers = place && area === 'api' ? { 'x-oauth-scopes': place.scopes.join(',') } : {}
  send(response, { ...reply, headers: { ...scopes, ...reply.headers } })
}
