import { createServer } from 'node:http'
import { type Behaviour, faults } from './slack/faults.js'
import { Refusal } from './slack/refusal.js'
import { type Gesture, issueResponseUrl } from './slack/respond.js'
import { serve, type Server, settle } from './slack/serve.js'
import { emptyState, issueTrigger, type Settings, type State } from './slack/state.js'
import type { Workspace } from './slack/world.js'

export { checkMessage, type Verdict } from './slack/message.js'
export { checkView } from './slack/view.js'
export type { MaskedLink, Mention } from './slack/mentions.js'
export type { Behaviour } from './slack/faults.js'
export type { Call, Ephemeral, Posted, Responded, Scheduled, ShownView } from './slack/state.js'
export { type Channel, channel, type User, user, usualScopes, type Workspace, workspace } from './slack/world.js'
export { appMention, directMessage, event } from './slack/events.js'
export type { Origin } from './slack/origin.js'
export {
  blockAction, globalShortcut, messageShortcut, slashCommand, viewSubmission,
} from './slack/payloads.js'
export { encodePayload, sign, signedRequest } from './slack/sign.js'

export interface FakeSlackOptions extends Partial<Settings> {
  workspaces?: Workspace[]
}

type Seen = 'calls' | 'posted' | 'views' | 'scheduled' | 'ephemerals' | 'responses' | 'warnings' | 'mentions' | 'links'

/** Everything Slack was told, as it stands by the fake's clock at the moment of reading. */
export interface FakeSlack extends Readonly<Pick<State, Seen>> {
  /** For `slackApiUrl`: http://127.0.0.1:port/api/ */
  readonly url: string
  readonly workspaces: Workspace[]
  /** One message a second and channel, and the per-minute tiers, as 429. Off until a test switches it on. */
  rateLimit: boolean
  /** Charts (data_visualization) are rolled out. */
  charts: boolean
  now(): number
  /** Faults for the next calls of a method: a Web API name, `response_url`, or `*` for any. */
  script(method: string, behaviours: Behaviour[]): void
  /** A trigger_id of one workspace, valid for three seconds from `at` (milliseconds, now if not given). */
  trigger(team: string, at?: number): string
  responseUrl(gesture: Gesture): string
  /** A fetch that brings what is meant for hooks.slack.com here, for a product that allows no other host. */
  reroute: typeof fetch
  close(): Promise<void>
}

/**
 * A Slack on 127.0.0.1 that refuses what Slack refuses. Give `now` to steer its clock (milliseconds); scheduled
 * messages appear when it passes their time. Knows nothing of the product.
 */
export const startFakeSlack = async (options: FakeSlackOptions = {}): Promise<FakeSlack> => {
  const stopping = new AbortController()
  const state = emptyState({
    now: Date.now,
    charts: true,
    listIdsAsNumbers: false,
    listLagMs: 0,
    rateLimit: false,
    responseOrigin: '',
    ...options,
  })
  state.workspaces.push(...(options.workspaces ?? []))
  const server: Server = { state, faults: faults(), closing: stopping.signal, late: [] }
  const http = createServer((request, response) => {
    serve(server, request, response).catch((error: unknown) => {
      if (response.headersSent || !(error instanceof Refusal)) return void response.destroy()
      response.writeHead(error.detail.status ?? 400, { connection: 'close' }).end(JSON.stringify(error.body()))
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  state.responseOrigin ||= origin

  const seen = <Name extends Seen>(name: Name): State[Name] => {
    settle(server)
    return state[name]
  }

  return {
    url: `${origin}/api/`,
    get calls() { return seen('calls') },
    get posted() { return seen('posted') },
    get views() { return seen('views') },
    get scheduled() { return seen('scheduled') },
    get ephemerals() { return seen('ephemerals') },
    get responses() { return seen('responses') },
    get warnings() { return seen('warnings') },
    get mentions() { return seen('mentions') },
    get links() { return seen('links') },
    workspaces: state.workspaces,
    get rateLimit() { return state.rateLimit },
    set rateLimit(on) { state.rateLimit = on },
    get charts() { return state.charts },
    set charts(on) { state.charts = on },
    now: () => state.now(),
    script: server.faults.script,
    trigger: (team, at) => issueTrigger(state, team, at),
    responseUrl: (gesture) => issueResponseUrl(state, gesture),
    reroute: (input, init) => {
      const asked = new URL(input instanceof Request ? input.url : input)
      if (asked.hostname !== 'hooks.slack.com') return fetch(input, init)
      const here = `${origin}${asked.pathname}`
      return input instanceof Request ? fetch(new Request(here, input), init) : fetch(here, init)
    },
    close: () => new Promise((resolve) => {
      stopping.abort()
      http.close(() => resolve())
      http.closeAllConnections()
    }),
  }
}
