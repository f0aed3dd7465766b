import { ConfigError, type ReadEnvironment, type TeamsSettings } from './config.js'

/** Teams is on when all three are set; one alone stops the start, because an empty id would turn its check off. */
export function teamsOf(read: ReadEnvironment): TeamsSettings | undefined {
  const needed = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_APP_TENANT'] as const
  const missing = needed.filter((name) => !read[name])
  if (missing.length === needed.length) return undefined
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: appPassword, TEAMS_APP_TENANT: appTenant } = read
  if (!appId || !appPassword || !appTenant) throw new ConfigError(`${missing.join(' and ')} must be set too, to connect Teams.`)
  const { TEAMS_LOCAL_SERVICE_URL: serviceUrl, TEAMS_LOCAL_OPENID_URL: openIdUrl } = read
  if (Boolean(serviceUrl) !== Boolean(openIdUrl)) {
    throw new ConfigError('TEAMS_LOCAL_SERVICE_URL and TEAMS_LOCAL_OPENID_URL go together.')
  }
  const local = serviceUrl && openIdUrl ? { local: { serviceUrl, openIdUrl } } : {}
  return { appId: appId.toLowerCase(), appPassword, appTenant, tenants: read.TEAMS_TENANTS ?? [appTenant], ...local }
}
