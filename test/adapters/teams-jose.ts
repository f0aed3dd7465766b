import { createRemoteJWKSet, jwtVerify } from 'jose'
import type { Authentication } from '../../adapters/teams/authentication.js'
import type { FakeTeams } from '../fakes/teams.js'
import { ISSUER } from '../fakes/teams.js'

/** The authentication port without botbuilder: whatever passes with both shows that the port is all there is. */
export function joseAuthentication(teams: FakeTeams): Authentication {
  const keys = createRemoteJWKSet(new URL(`${teams.url}/keys`))
  return {
    verify: async (authorization) =>
      jwtVerify(authorization.slice('Bearer '.length), keys, { issuer: ISSUER, audience: teams.appId, algorithms: ['RS256'], clockTolerance: 300 })
        .then(() => true, () => false),
    token: async () => 'a-token',
  }
}
