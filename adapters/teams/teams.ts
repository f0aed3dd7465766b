import type { Post } from '../../src/digest/outbox.js'
import type { Dispatch } from '../../src/dispatch.js'
import type { Log } from '../../src/log.js'
import type { Storage } from '../../src/record/storage.js'
import type { Registry } from '../../src/registry.js'
import { createAnswering } from './answer.js'
import type { Authentication } from './authentication.js'
import { type Connector, createConnector } from './connector.js'
import { createDestinations } from './destinations.js'
import { allowedHosts } from './hosts.js'
import { createListener } from './listen.js'
import { createPost } from './post.js'
import { createOnActivity, type OnActivity, teamsRoute } from './receiver.js'
import type { FrontRoute } from './route.js'

/** Work begun before the bot stops is waited for this long. */
const DRAIN_MS = 10_000

export interface TeamsConfig {
  appId: string
  appPassword: string
  /** The tenant the app is registered in: its tokens come from there. */
  appTenant: string
  /** The tenants whose people are served. */
  tenants: readonly string[]
  /** Development only, on this machine only: a connector and keys of one's own instead of Microsoft's. */
  local?: { serviceUrl: string; openIdUrl: string }
}

export interface TeamsParts {
  config: Pick<TeamsConfig, 'appId' | 'tenants' | 'local'>
  authentication: Authentication
  dispatch: Dispatch
  registry: Registry
  log: Log
  /** Where destinations are kept. */
  store: Pick<Storage, 'get' | 'put' | 'remove' | 'list'>
  /** Milliseconds, for the tokens' times and for the log. */
  clock(): number
}

export interface Teams {
  /** For the front. */
  routes: FrontRoute[]
  onActivity: OnActivity
  send: Connector['send']
  /** How the outbox posts to 'teams/tenant/channel'. */
  post: Post
  /** Waits for answers that are still on their way, at most ten seconds. */
  stop(): Promise<void>
}

/** Teams: its activities through the one door, its posts. */
export function createTeams({ config, authentication, dispatch, registry, log, store, clock }: TeamsParts): Teams {
  const allowed = allowedHosts(config.local?.serviceUrl)
  const connector = createConnector({ token: () => authentication.token(), allowed })
  const destinations = createDestinations(store)
  const answering = createAnswering({ dispatch, registry, connector, clock, log })
  const listener = createListener({ answering, destinations, clock })
  const { appId, tenants } = config
  const onActivity = createOnActivity({ appId, tenants, allowed, authentication, clock, log, hear: listener.hear })
  return {
    routes: [teamsRoute(onActivity, { log, clock })],
    onActivity,
    send: connector.send,
    post: createPost({ connector, destinations }),
    stop: () => listener.drain(DRAIN_MS),
  }
}
