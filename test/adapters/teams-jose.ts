import { createRemoteJWKSet, jwtVerify } from 'jose'
import type { Authentication } from '../../adapters/teams/authentication.js'
import type { FakeTeams } from '../fakes/teams.js'
import { ISSUER } from '../fakes/teams.js'

/** The authentication port without botbuilder: whatever passes with both shows that the port is all there is. */
export function joseAuthentication(teams: FakeTeams): Authentication {
  const url = `${teams.url}/keys`
  const keys = createRemoteJWKSet(new URL(url))
  const rules = { issuer: ISSUER, audience: teams.appId, algorithms: ['RS256'], clockTolerance: 300 }
  return {
    async verify(authorization, activity) {
      const checked = await jwtVerify(authorization.slice('Bearer '.length), keys, rules).catch(() => null)
      if (!checked) return false
      const published = keys.jwks()?.keys.find(({ kid }) => kid === checked.protectedHeader.kid)
      const { endorsements = [] } = (published ?? {}) as { endorsements?: unknown[] }
      return endorsements.length === 0 || endorsements.includes(activity['channelId'])
    },
    token: async () => 'a-token',
  }
}
