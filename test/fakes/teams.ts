import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { From, Person, Where } from './teams/activities.js'
import { type Call, type Fault, serveConnector, type World } from './teams/connector.js'
import { type Forged, makeKey, makeToken, type SigningKey } from './teams/token.js'

export { action, activity, mentionOf, message } from './teams/activities.js'
export { makeKey } from './teams/token.js'
export type { Call, Fault, Forged, From, Person, SigningKey, Where }

export const ISSUER = 'https://api.botframework.com'

/** A key of Microsoft's that may not sign for Teams. */
export const webchatKey = makeKey('key-webchat', ['webchat'])

export const people = {
  priya: { id: '29:priya', name: 'Priya Shah', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001' },
  tom: { id: '29:tom', name: 'Tom Reed', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002' },
} satisfies Record<string, Person>

const THREAD = '19:cdp@thread.tacv2;messageid=1699999999999'

export const places = {
  channel: { scope: 'channel', conversation: THREAD, channel: '19:cdp@thread.tacv2', team: '19:team@thread.tacv2' },
  personal: { scope: 'personal', conversation: 'a:personal-29:priya' },
  group: { scope: 'groupChat', conversation: '19:meeting_abc@thread.v2', name: 'Partnership meeting' },
} satisfies Record<string, Where>

/**
 * Microsoft's side on this machine: publishes its own keys, signs activities, and takes what the bot sends. Imports
 * nothing of the bot.
 */
export async function startFakeTeams(given: { appId?: string; tenant?: string } = {}) {
  const appId = given.appId ?? 'cccccccc-0000-4000-8000-000000000001'
  const tenant = given.tenant ?? '7e1c0000-0000-4000-8000-00000000000a'
  const key = makeKey('key-1')
  const world: World = { calls: [], faults: [], messages: new Map(), blocked: new Set() }
  /** Addresses asked for beside the connector's: keys, and anything that ought not to be asked. */
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const json = (value: unknown) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (path.includes('/v3/conversations')) {
      return void serveConnector(request, response, world).catch(() => response.destroy())
    }
    asked.push(path)
    if (path === '/.well-known/openidconfiguration') {
      return json({ issuer: ISSUER, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] })
    }
    return path === '/keys' ? json({ keys: [key.jwk, webchatKey.jwk] }) : void response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const serviceUrl = `${url}/uk/`
  const bot: Person = { id: `28:${appId}`, name: 'CDP' }

  function token(serviceurl: unknown, forged: Forged = {}): string {
    const now = Math.floor(Date.now() / 1000)
    return makeToken({ iss: ISSUER, aud: appId, nbf: now - 10, exp: now + 600, serviceurl }, key, forged)
  }

  return {
    url, serviceUrl, appId, tenant, bot, key, token, asked,
    openIdUrl: `${url}/.well-known/openidconfiguration`,
    calls: world.calls,
    messages: world.messages,
    blocked: world.blocked,
    /** What goes wrong with the next calls, in order. */
    script: (...faults: Fault[]) => void world.faults.push(...faults),
    /** Who speaks, and where. */
    from: (person: Person = people.priya, where: Where = places.channel): From => ({ serviceUrl, bot, tenant, person, where }),
    /** Sends an activity as Teams would; `authorization` replaces the genuine header. */
    async deliver(to: string, activity: unknown, authorization?: string | null): Promise<Response> {
      const claimed = (activity as { serviceUrl?: unknown } | null)?.serviceUrl ?? serviceUrl
      const header = authorization === undefined ? `Bearer ${token(claimed)}` : authorization
      return fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...(header === null ? {} : { authorization: header }) },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      })
    },
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

export type FakeTeams = Awaited<ReturnType<typeof startFakeTeams>>
