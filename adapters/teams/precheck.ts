import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { Allowed } from './hosts.js'

/** Seconds that clocks may differ, as Microsoft's own check has it. */
const MOST_SKEW = 300
export const ISSUER = 'https://api.botframework.com'

const header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) })
const claims = z.object({
  iss: z.literal(ISSUER),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
})
const body = z.looseObject({ channelId: z.literal('msteams'), serviceUrl: z.string().min(1) })

export type Checked = { pass: true; authorization: string; activity: Record<string, unknown> } | { pass: false; status: 401 }

export interface Rules {
  appId: string
  allowed: Allowed
  /** Milliseconds. */
  now: number
}

/**
 * What is refused before any SDK sees it, with no call to anywhere: botbuilder takes a token that never ends or names
 * no service, chooses another check when the body names another channel, and asks the network about tokens that
 * nobody signed. Whether the signature is right is not looked at here.
 */
export function precheck(request: { json: unknown; headers: IncomingHttpHeaders }, { appId, allowed, now }: Rules): Checked {
  const refused = { pass: false, status: 401 } as const
  const { authorization } = request.headers
  const [, head, payload] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '') ?? []
  const activity = body.safeParse(request.json)
  const token = claims.safeParse(decoded(payload))
  if (!authorization || !activity.success || !token.success || !header.safeParse(decoded(head)).success) return refused
  const { aud, exp, nbf, serviceurl } = token.data
  if (aud !== appId || exp < now / 1000 - MOST_SKEW || (nbf ?? 0) > now / 1000 + MOST_SKEW) return refused
  if (activity.data.serviceUrl !== serviceurl || !allowed(serviceurl)) return refused
  return { pass: true, authorization, activity: activity.data }
}

function decoded(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
