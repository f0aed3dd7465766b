import type { Post } from '../../src/digest/outbox.js'
import type { Dispatch } from '../../src/dispatch.js'
import type { Log } from '../../src/log.js'
import type { Registry } from '../../src/registry.js'
import { createAnswering } from './answer.js'
import { createClients } from './client.js'
import { createHeard } from './heard.js'
import { singleInstallation, type Installations } from './installations.js'
import { createListener } from './listen.js'
import { createPeople } from './people.js'
import { createPost } from './post.js'
import { slackRoute } from './receiver.js'
import { createRespond } from './respond.js'
import type { FrontRoute } from './route.js'

/** Work begun after an acknowledgement is waited for this long when the bot stops. */
const DRAIN_MS = 10_000

export interface SlackParts {
  config: { signingSecret: string; botToken: string; apiUrl?: string }
  dispatch: Dispatch
  registry: Registry
  log: Log
  /** Milliseconds, for what Slack signs and for the log. */
  clock(): number
  /** Which token speaks to which workspace; by default the one of `config.botToken`. */
  installations?: Installations
}

export interface Slack {
  /** For the front. */
  routes: FrontRoute[]
  /** How the outbox posts to 'slack/T1/C1'. */
  post: Post
  /** Waits for answers that are still on their way, at most ten seconds. */
  stop(): Promise<void>
}

/** Slack: its requests through the one door, its posts. */
export function createSlack({ config, dispatch, registry, log, clock, ...given }: SlackParts): Slack {
  const clients = createClients(config.apiUrl)
  const installations = given.installations ?? singleInstallation(config.botToken, clients)
  const people = createPeople(clients, clock)
  const respond = createRespond(config.apiUrl)
  const answering = createAnswering({ dispatch, registry, clients, clock, log })
  const heard = createHeard({ clients, people, respond })
  const listener = createListener({ answering, heard, installations, clock, submissions: { clients, people, respond, registry } })
  return {
    routes: [slackRoute({ signingSecret: config.signingSecret, clock, log, hear: listener.hear })],
    post: createPost({ clients, installations }),
    stop: () => listener.drain(DRAIN_MS),
  }
}
