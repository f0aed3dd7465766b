import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../../src/log.js'
import { readBody, TooLargeError } from './body.js'

/** A slow sender may take this long over its headers, and over everything (Node's own defaults: 60 s and 300 s). */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000
/** Requests that are being answered when the bot stops are waited for this long. */
const DRAIN_MS = 10_000

/** The raw request with its body, already read: what Bolt's receiver and the Teams shim take over. */
export interface FrontRequest {
  method: string
  /** Without the query. */
  path: string
  headers: IncomingMessage['headers']
  rawBody: Buffer
  raw: IncomingMessage
}

export interface Route {
  path: string
  /** POST if not given. */
  method?: 'GET' | 'POST'
  /** Answers `response`. A fault is logged, and answered with `onFault` if nothing was sent yet. */
  handle(request: FrontRequest, response: ServerResponse): Promise<void> | void
  /** What the sender is told when `handle` fails: 400 if not given. Never a 5xx: the platforms would send again. */
  onFault?: number
}

export interface FrontParts {
  /** 0 picks a free one. */
  port: number
  host: string
  routes: readonly Route[]
  /** Whether commands could be answered now: asked by /readyz. */
  ready(): Promise<boolean>
  log: Pick<Log, 'fault'>
}

export interface Front {
  port: number
  /** Stops accepting, waits for what is being answered (at most 10 s), then closes every connection. */
  close(): Promise<void>
}

/**
 * The one HTTP server. Nothing a stranger sends ends the process or is answered with a 5xx. Rejects if the port is
 * taken.
 */
export async function startFront(parts: FrontParts): Promise<Front> {
  const routes = [...parts.routes, alive, readiness(parts)]
  const working = new Set<Promise<void>>()
  const options = { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, keepAlive: true }
  const server = createServer(options, (request, response) => {
    const work = answer({ request, response, routes, log: parts.log }).finally(() => working.delete(work))
    working.add(work)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(parts.port, parts.host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await settled(working, DRAIN_MS)
      server.closeAllConnections()
      await closed
    },
  }
}

interface Asked {
  request: IncomingMessage
  response: ServerResponse
  routes: readonly Route[]
  log: Pick<Log, 'fault'>
}

async function answer({ request, response, routes, log }: Asked): Promise<void> {
  // A URL of two slashes makes the URL parser throw, so the path is cut by hand.
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  const method = request.method ?? 'GET'
  const there = routes.filter((route) => route.path === path)
  const route = there.find((one) => (one.method ?? 'POST') === method)
  if (there.length === 0) return refuse(request, response, 404)
  if (!route) return refuse(request, response, 405, { allow: there.map((one) => one.method ?? 'POST').join(', ') })
  try {
    const rawBody = await readBody(request)
    await route.handle({ method, path, headers: request.headers, rawBody, raw: request }, response)
  } catch (error) {
    if (error instanceof TooLargeError) return refuse(request, response, 413)
    // The sender went away while it was still speaking: nobody is left to answer, and nothing went wrong here.
    if (request.destroyed && !request.complete) return
    log.fault(error, { path })
    refuse(request, response, route.onFault ?? 400)
  }
}

/** An empty answer; a body that was not read to its end closes the connection, so that it is not read as a request. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { ...headers, ...(request.complete ? {} : { connection: 'close' }) }).end()
}

const alive: Route = { path: '/healthz', method: 'GET', handle: (_request, response) => json(response, 200, { ok: true }) }

function readiness({ ready }: FrontParts): Route {
  return {
    path: '/readyz',
    method: 'GET',
    async handle(_request, response) {
      const ok = await ready().catch(() => false)
      json(response, ok ? 200 : 503, { ok })
    },
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function settled(working: Set<Promise<void>>, most: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, most)))
  await Promise.race([Promise.allSettled(working), patience])
  clearTimeout(timer)
}
