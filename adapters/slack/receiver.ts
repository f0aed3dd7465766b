import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver, type App, type ReceiverEvent } from '@slack/bolt'
import type { FrontRoute } from './route.js'
import type { Incoming } from './incoming.js'
import { precheck } from './precheck.js'
import { silentLogger } from './silent.js'
import type { Log } from '../../src/log.js'

export const SLACK_PATH = '/slack/events'

/** A line at most this often about refused requests: a stranger must not be able to fill the log. */
const REFUSALS_LOGGED_EVERY_MS = 10_000

/** Answers the HTTP request: with nothing, or with a body Slack shows or obeys, as JSON text or still to be written. Once only. */
export type Acknowledge = (body?: Record<string, unknown> | string) => Promise<void>

export interface ReceiverParts {
  signingSecret: string
  clock(): number
  log: Pick<Log, 'event' | 'fault'>
  /** Told of every genuine request; must acknowledge within three seconds. */
  hear(incoming: Incoming, acknowledge: Acknowledge): Promise<void>
}

/** Slack's one address: our own check first, then Bolt's receiver verifies, parses and hands over. */
export function slackRoute({ signingSecret, clock, log, hear }: ReceiverParts): FrontRoute {
  const refused = refusals(log, clock)
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [SLACK_PATH],
    logger: silentLogger,
    customPropertiesExtractor: (request) => ({ prechecked: (request as Read).prechecked }),
    // After three seconds Bolt would answer 404, and after a fault 500: both make Slack show an error or send again.
    unhandledRequestHandler: ({ response }) => void (response.headersSent || response.writeHead(200).end()),
    processEventErrorHandler: async ({ error, response }) => {
      log.fault(error, { platform: 'slack' })
      if (!response.headersSent) response.writeHead(200).end()
      return true
    },
  })
  // Of Bolt's App only this one method is called. The rest of it (its routing, its clients, which keep one token's
  // header for all) has no part here: the door is dispatch.
  receiver.init({ processEvent: (event: ReceiverEvent) => heard(event, hear) } as unknown as App)
  return {
    path: SLACK_PATH,
    onFault: 200,
    async handle({ headers, rawBody, raw }, response) {
      const checked = precheck({ headers, rawBody }, clock())
      if (!checked.pass) {
        refused(checked.status)
        return void response.writeHead(checked.status).end()
      }
      raw.headers['content-type'] = checked.contentType
      const answered = new Promise<void>((resolve) => response.once('close', resolve))
      receiver.requestListener(read(raw, rawBody, { incoming: checked.incoming, response }), response)
      await answered
      refused(response.statusCode)
    },
  }
}

/** What was read before Bolt verified the very same bytes: it need not be read again. */
interface Prechecked {
  incoming: Incoming
  response: ServerResponse
}

async function heard(event: ReceiverEvent, hear: ReceiverParts['hear']): Promise<void> {
  const { incoming, response } = (event.customProperties ?? {})['prechecked'] as Prechecked
  if (incoming.kind === 'other') return event.ack()
  await hear(incoming, (body) => {
    // Bolt sends text as it is, and without a type.
    if (typeof body === 'string') response.setHeader('content-type', 'application/json')
    return event.ack(body)
  })
}

/** Bolt takes a body that was read before from here. What goes with it lies beside: a WeakMap is work for every collection. */
interface Read extends IncomingMessage {
  rawBody: Buffer
  prechecked: Prechecked
}

function read(request: IncomingMessage, rawBody: Buffer, prechecked: Prechecked): Read {
  return Object.assign(request, { rawBody, prechecked })
}

function refusals(log: Pick<Log, 'event'>, clock: () => number): (status: number) => void {
  let logged = -Infinity
  let count = 0
  return (status) => {
    if (status < 400) return
    count++
    if (clock() - logged < REFUSALS_LOGGED_EVERY_MS) return
    log.event('slack requests refused', { status, count })
    logged = clock()
    count = 0
  }
}
