import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.js'
import { startBlock } from '../src/start-block.js'

const teams = {
  TEAMS_APP_ID: 'CCCCCCCC-0000-4000-8000-000000000001',
  TEAMS_APP_PASSWORD: 'a-password-for-tests',
  TEAMS_APP_TENANT: '7e1c0000-0000-4000-8000-00000000000a',
}
const local = { TEAMS_LOCAL_SERVICE_URL: 'http://127.0.0.1:3980/', TEAMS_LOCAL_OPENID_URL: 'http://localhost:3980/keys' }
const reading = (environment: Record<string, string>) => () => readConfig(environment)

describe('Teams’ settings', () => {
  it('need an app id, a password and a tenant: none alone, and never an empty one', () => {
    expect(readConfig({}).teams).toBeUndefined()
    expect(readConfig(teams).teams).toEqual({ appId: teams.TEAMS_APP_ID.toLowerCase(), appPassword: teams.TEAMS_APP_PASSWORD, appTenant: teams.TEAMS_APP_TENANT, tenants: [teams.TEAMS_APP_TENANT] })
    for (const name of ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_APP_TENANT'] as const) {
      const { [name]: _left, ...others } = teams
      expect(reading(others)).toThrow(ConfigError)
      expect(reading(others)).toThrow(name)
      for (const empty of ['', '  ']) expect(reading({ ...teams, [name]: empty })).toThrow(name)
      expect(reading({ ...teams, ...local, [name]: '' })).toThrow(name)
    }
  })

  it('let a test client in only when both its addresses are given, on this machine', () => {
    expect(readConfig(teams).teams?.local).toBeUndefined()
    const config = readConfig({ ...teams, ...local })
    expect(config.teams?.local).toEqual({ serviceUrl: local.TEAMS_LOCAL_SERVICE_URL, openIdUrl: local.TEAMS_LOCAL_OPENID_URL })
    expect(startBlock(config, { front: 'http://127.0.0.1:3000', page: null, lacks: [] })).toContain('for development only')
    expect(startBlock(readConfig(teams), { front: 'http://127.0.0.1:3000', page: null, lacks: [] })).not.toContain('development')
    const elsewhere = ['http://10.0.0.1:3980/', 'https://smba.trafficmanager.net/uk/', 'http://127.0.0.1.evil.example/', 'http://localhost.evil.example/', 'http://127.0.0.1@evil.example/', 'file:///etc/passwd', 'http://0.0.0.0/', '127.0.0.1']
    for (const name of Object.keys(local) as (keyof typeof local)[]) {
      expect(reading({ ...teams, [name]: local[name] })).toThrow('go together')
      for (const address of elsewhere) expect(reading({ ...teams, ...local, [name]: address })).toThrow(`${name} must be on this machine`)
    }
  })

  it('open nothing by themselves: without an app a test client’s addresses turn nothing on', () => {
    expect(readConfig(local).teams).toBeUndefined()
  })
})
