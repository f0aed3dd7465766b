import { startFront } from '../../adapters/front/front.js'
import type { Authentication } from '../../adapters/teams/authentication.js'
import { botbuilderAuthentication } from '../../adapters/teams/botbuilder.js'
import { createTeams } from '../../adapters/teams/teams.js'
import type { Answer } from '../../src/dispatch.js'
import type { Log } from '../../src/log.js'
import { say } from '../../src/reply.js'
import type { Request } from '../../src/request.js'
import { action, message, type Person, people, places, startFakeTeams, type FakeTeams, type Where } from '../fakes/teams.js'
import { startHarness } from '../harness.js'
import { joseAuthentication } from './teams-jose.js'

export type Engine = 'botbuilder' | 'jose'
export const engines: Engine[] = ['botbuilder', 'jose']

export type Logged = Parameters<Log['request']>[0]

export function authenticationOf(engine: Engine, teams: FakeTeams): Promise<Authentication> {
  const config = { appId: teams.appId, appPassword: 'a-password-for-tests', appTenant: teams.tenant, local: { openIdUrl: teams.openIdUrl } }
  return engine === 'jose' ? Promise.resolve(joseAuthentication(teams)) : botbuilderAuthentication(config)
}

/** The real front and the real adapter over sockets, before a fake of Microsoft's side; the core scripted or real. */
export async function startTeamsBot(given: { engine?: Engine; core?: 'scripted' | 'real' } = {}) {
  const teams = await startFakeTeams()
  const harness = await startHarness({ found: false })
  const asked: Request[] = []
  const requests: Logged[] = []
  const events: { name: string; fields?: object }[] = []
  const faults: unknown[] = []
  let answers: (request: Request) => Answer | Promise<Answer> = () => ({ reply: say('caller', 'Heard.') })
  const log: Log = {
    request: (fields) => void requests.push(fields),
    event: (name, fields) => void events.push({ name, ...(fields ? { fields } : {}) }),
    fault: (error) => `fault${faults.push(error)}`,
  }
  const bot = createTeams({
    config: { appId: teams.appId, tenants: [teams.tenant], local: { serviceUrl: teams.serviceUrl, openIdUrl: teams.openIdUrl } },
    authentication: await authenticationOf(given.engine ?? 'jose', teams),
    dispatch: async (request) => {
      asked.push(request)
      return given.core === 'real' ? harness.app.dispatch(request) : answers(request)
    },
    registry: harness.app.registry,
    store: harness.app.store,
    log,
    clock: Date.now,
  })
  harness.app.posts.set('teams', bot.post)
  const front = await startFront({ port: 0, host: '127.0.0.1', routes: bot.routes, ready: async () => true, log })
  const url = `http://127.0.0.1:${front.port}/api/messages`

  return {
    teams, harness, bot, front, url, asked, requests, events, faults,
    /** How the core answers from now on. */
    answers: (by: typeof answers) => void (answers = by),
    deliver: (activity: unknown, authorization?: string | null) => teams.deliver(url, activity, authorization),
    /** Says a line and returns the calls that came of it. */
    async say(text: string, { as = people.priya, where = places.channel, ...more }: { as?: Person; where?: Where } & Record<string, unknown> = {}) {
      const before = teams.calls.length
      const response = await teams.deliver(url, message(teams.from(as, where), text, more))
      await bot.stop()
      return { status: response.status, calls: teams.calls.slice(before) }
    },
    /** Presses a button or sends a form, and returns the invoke's answer and the calls that came of it. */
    async press(data: unknown, card: string, { as = people.priya, where = places.channel, ...more }: { as?: Person; where?: Where } & Record<string, unknown> = {}) {
      const before = teams.calls.length
      const response = await teams.deliver(url, action(teams.from(as, where), data, card, more))
      const body = (await response.json()) as { statusCode: number; type: string; value: unknown }
      await bot.stop()
      return { status: response.status, body, calls: teams.calls.slice(before) }
    },
    async close() {
      await front.close()
      await bot.stop()
      await harness.close()
      await teams.close()
    },
  }
}

export type TeamsBot = Awaited<ReturnType<typeof startTeamsBot>>

/** Every text a card shows, in order. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'data' || name === 'fallbackText' || name === 'summary') return []
    return ['text', 'title', 'label'].includes(name) && typeof inner === 'string' ? [inner] : textsOf(inner)
  })
}

/** What buttons carry, by their label. */
export function buttonsOf(value: unknown): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {}
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    const { type, title, data } = node as { type?: string; title?: string; data?: Record<string, unknown> }
    if (type === 'Action.Execute') found[title ?? ''] = data ?? {}
    Object.values(node).forEach(walk)
  }
  walk(value)
  return found
}
