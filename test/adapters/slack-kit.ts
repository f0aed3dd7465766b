import { startFront } from '../../adapters/front/front.js'
import type { Installations } from '../../adapters/slack/installations.js'
import { createSlack } from '../../adapters/slack/slack.js'
import type { Answer, Dispatch } from '../../src/dispatch.js'
import { loadCommands } from '../../src/load-commands.js'
import type { Log } from '../../src/log.js'
import { createRegistry } from '../../src/registry.js'
import { say } from '../../src/reply.js'
import type { Request } from '../../src/request.js'
import {
  channel, encodePayload, sign, signedRequest, slashCommand, startFakeSlack, user, workspace, type FakeSlack, type Workspace,
} from '../fakes/slack.js'

export const SECRET = 'a-signing-secret-for-tests'

export type Logged = Parameters<Log['request']>[0]

/** Two workspaces whose channels and people have the same ids, so that a mix-up shows. */
export function workspaces(): Workspace[] {
  return ['T1', 'T2'].map((id) => workspace({
    id,
    users: [user({ id: 'U1', name: 'priya', real_name: 'Priya Shah' }), user({ id: 'U2', name: 'tom', real_name: 'Tom Reed' })],
    channels: [
      channel({ id: 'C1', name: 'cdp', members: [`U${id}BOT`, 'U1', 'U2'] }),
      channel({ id: 'COUT', name: 'outside', members: ['U1'] }),
      channel({ id: 'CPRIVATE', is_private: true, members: ['U1'] }),
      channel({ id: 'COLD', members: [`U${id}BOT`, 'U1'], is_archived: true }),
    ],
  }))
}

/** The real front, Bolt's real receiver and the real adapter over sockets, before a fake Slack. */
export async function startSlackBot(given: { dispatch?: Dispatch; teams?: 'one' | 'both' } = {}) {
  const slack = await startFakeSlack({ workspaces: workspaces() })
  const asked: Request[] = []
  const requests: Logged[] = []
  const events: { name: string; fields?: object }[] = []
  const faults: unknown[] = []
  let answers: (request: Request) => Answer | Promise<Answer> = () => ({ reply: say('caller', 'Heard.') })
  const dispatch: Dispatch = given.dispatch ?? (async (request) => {
    asked.push(request)
    return answers(request)
  })
  const log: Log = {
    request: (fields) => void requests.push(fields),
    event: (name, fields) => void events.push({ name, ...(fields ? { fields } : {}) }),
    fault: (error) => `fault${faults.push(error)}`,
  }
  const registry = createRegistry(await loadCommands())
  const [first, second] = slack.workspaces as [Workspace, Workspace]
  const both: Installations = {
    async of(team) {
      const found = slack.workspaces.find((one) => one.id === team)
      return found ? { team, token: found.token, botUser: found.botUserId, botName: '@cdp' } : null
    },
  }
  const bot = createSlack({
    config: { signingSecret: SECRET, botToken: first.token, apiUrl: slack.url },
    dispatch,
    registry,
    log,
    clock: Date.now,
    ...(given.teams === 'both' ? { installations: both } : {}),
  })
  const front = await startFront({ port: 0, host: '127.0.0.1', routes: bot.routes, ready: async () => true, log })
  const url = `http://127.0.0.1:${front.port}/slack/events`

  return {
    slack, bot, front, url, first, second, asked, requests, events, faults, registry,
    /** How the core answers from now on. */
    answers: (by: typeof answers) => void (answers = by),
    /** Sends a signed request as Slack would. */
    send: (body: Parameters<typeof signedRequest>[0]['body'], more: Partial<Parameters<typeof signedRequest>[0]> = {}) =>
      signedRequest({ url, secret: SECRET, body, ...more }),
    origin: (more: object = {}) => ({ slack, workspace: first, user: 'U1', channel: 'C1', ...more }),
    /** `/cdp …`, and the JSON of the acknowledgement ({} when it is empty). */
    async slash(text: string, more: object = {}) {
      const response = await signedRequest({ url, secret: SECRET, body: slashCommand({ slack, workspace: first, user: 'U1', channel: 'C1', text, ...more }) })
      return { status: response.status, body: await bodyOf(response) }
    },
    /** Resolves when everything after the acknowledgements is done. */
    settled: () => bot.stop(),
    async close() {
      await front.close()
      await bot.stop()
      await slack.close()
    },
  }
}

export type SlackBot = Awaited<ReturnType<typeof startSlackBot>>

export async function bodyOf(response: Response): Promise<Acknowledged> {
  const text = await response.text()
  return (text === '' ? {} : JSON.parse(text)) as Acknowledged
}

export interface Acknowledged {
  response_type?: string
  text?: string
  blocks?: unknown[]
  response_action?: string
  errors?: Record<string, string>
  view?: Record<string, unknown>
}

/** The values of all buttons in blocks, by their label. */
export function buttonsOf(blocks: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    const { type, value, text } = node as { type?: string; value?: string; text?: { text?: string } }
    if (type === 'button') found[text?.text ?? ''] = value ?? ''
    Object.values(node).forEach(walk)
  }
  walk(blocks)
  return found
}

/** Repeats a request with the same bytes and signature. */
export function replayable(url: string, payload: Record<string, unknown>): () => Promise<Response> {
  const { body, contentType } = encodePayload(payload)
  const headers = { 'content-type': contentType, ...sign({ secret: SECRET, body }) }
  return () => fetch(url, { method: 'POST', headers, body })
}

export type { FakeSlack }
