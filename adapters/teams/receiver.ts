import type { IncomingHttpHeaders } from 'node:http'
import type { Log } from '../../src/log.js'
import type { Authentication } from './authentication.js'
import type { Allowed } from './hosts.js'
import { type Incoming, readIncoming, tenantOf } from './incoming.js'
import type { Taken } from './listen.js'
import { precheck } from './precheck.js'
import type { FrontRoute } from './route.js'

export const TEAMS_PATH = '/api/messages'

/** A line at most this often about refused requests: a stranger must not be able to fill the log. */
const REFUSALS_LOGGED_EVERY_MS = 10_000

export interface ReceiverParts {
  appId: string
  /** Tenants that are served; the token says nothing of them. */
  tenants: readonly string[]
  allowed: Allowed
  authentication: Pick<Authentication, 'verify'>
  clock(): number
  log: Pick<Log, 'event' | 'fault'>
  /** Told of every genuine activity of those tenants. */
  hear(incoming: Incoming, tenant: string): Promise<Taken>
}

/** An activity as it came, and what it is answered with. */
export type OnActivity = (json: unknown, headers: IncomingHttpHeaders) => Promise<Taken>

/** Our own check first, then Microsoft's, then the tenant; then it is heard. */
export function createOnActivity({ appId, tenants, allowed, authentication, clock, hear }: ReceiverParts): OnActivity {
  const served = new Set(tenants.map((one) => one.toLowerCase()))
  return async (json, headers) => {
    const checked = precheck({ json, headers }, { appId, allowed, now: clock() })
    if (!checked.pass) return { status: checked.status }
    // botbuilder writes into what it is given.
    const genuine = await authentication.verify(checked.authorization, structuredClone(checked.activity)).catch(() => false)
    if (!genuine) return { status: 401 }
    const incoming = readIncoming(checked.activity)
    if (!incoming) return { status: 400 }
    const tenant = tenantOf(incoming.activity)
    if (tenant === null || !served.has(tenant)) return { status: 403 }
    return hear(incoming, tenant)
  }
}

/** Teams' one address. */
export function teamsRoute(onActivity: OnActivity, { log, clock }: Pick<ReceiverParts, 'log' | 'clock'>): FrontRoute {
  const refused = refusals(log, clock)
  return {
    path: TEAMS_PATH,
    onFault: 400,
    async handle({ headers, rawBody }, response) {
      const json = parsed(rawBody)
      const { status, body } = json === undefined ? { status: 400 } : await onActivity(json, headers)
      refused(status)
      if (body === undefined) return void response.writeHead(status).end()
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    },
  }
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'))
  } catch {
    return undefined
  }
}

function refusals(log: Pick<Log, 'event'>, clock: () => number): (status: number) => void {
  let logged = -Infinity
  let count = 0
  return (status) => {
    if (status < 400) return
    count++
    if (clock() - logged < REFUSALS_LOGGED_EVERY_MS) return
    log.event('teams requests refused', { status, count })
    logged = clock()
    count = 0
  }
}
