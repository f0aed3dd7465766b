import { z } from 'zod'
import { teamsOf } from './config-teams.js'
import { variables } from './variables.js'

/** An empty value means "not set", except for a secret: there it stops the start. */
const text = z.string().trim()
const guid = text.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must look like 00000000-0000-0000-0000-000000000000')
const loopback = z.url({ hostname: /^(127\.0\.0\.1|localhost)$/, error: 'must be on this machine: http://127.0.0.1:… or http://localhost:…' })
const port = z.coerce.number({ error: 'is not a port: give a number from 0 to 65535' }).int().min(0).max(65535)

const environmentSchema = z.object({
  PORT: port.default(3000),
  CDP_HOST: text.optional(),
  CDP_DATA: text.min(1).default('./data'),
  CDP_COMMAND: text.regex(/^\/[a-z][a-z0-9_-]{0,30}$/, 'must look like /cdp: a slash, then small letters, at most 32 in all').default('/cdp'),
  CDP_PUBLIC_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  CDP_PRIVACY_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  CDP_PAGE: z.enum(['loopback', 'off'], { error: 'is “loopback”, “off” or not set' }).optional(),
  CDP_PAGE_PORT: port.default(3001),
  CDP_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'is debug, info, warn, error or silent' }).default('info'),
  SLACK_BOT_TOKEN: text.regex(/^xox[a-z]-/, 'must begin with xoxb-').optional(),
  SLACK_SIGNING_SECRET: text.min(16, 'is too short: copy it whole from the app’s Basic Information page').optional(),
  SLACK_API_URL: z.url('must be an address').optional(),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_APP_PASSWORD: text.min(8, 'is too short: copy the secret’s value, not its id').optional(),
  TEAMS_APP_TENANT: guid.optional(),
  TEAMS_TENANTS: text.transform((list) => list.split(',').map((one) => one.trim()).filter(Boolean)).optional(),
  TEAMS_LOCAL_SERVICE_URL: loopback.optional(),
  TEAMS_LOCAL_OPENID_URL: loopback.optional(),
  MONGODB_URI: text.regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://').optional(),
  GUIDANCE_API_URL: z.url('must be an address').optional(),
})
export type ReadEnvironment = z.infer<typeof environmentSchema>

export interface Config {
  port: number
  host: string
  data: string
  commandName: string
  publicUrl?: string
  privacyUrl?: string
  log: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  slack?: { botToken: string; signingSecret: string; apiUrl?: string }
  teams?: TeamsSettings
  mongodbUri?: string
  /** Where `guidance check` asks; GOV.UK's content API when not set. */
  guidanceApi?: string
  /** Where the demonstration page is served: with the front, on a loopback port of its own, or nowhere. */
  page: { on: 'front' } | { on: 'own-port'; port: number } | { on: 'nowhere' }
}

export interface TeamsSettings {
  appId: string
  appPassword: string
  /** The tenant the application is registered in. */
  appTenant: string
  /** The tenants whose people are served. */
  tenants: string[]
  /** Development on this machine only. Tokens are still checked, against that client's keys. */
  local?: { serviceUrl: string; openIdUrl: string }
}

/** A setting that cannot be right stops the start: the message names the variable and what would work. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment, once. Secrets that are set but empty stop the start: an open door is worse than none. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'MONGODB_URI'] as const) {
    if (environment[name] !== undefined && environment[name].trim() === '') {
      throw new ConfigError(`${name} is set but empty. Give it its value, or leave it out.`)
    }
  }
  const given = Object.fromEntries(variables.map(({ name }) => [name, environment[name] === '' ? undefined : environment[name]]))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ConfigError(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is wrong'}.`)
  }
  const read = parsed.data
  const slack = slackOf(read)
  const teams = teamsOf(read)
  const platform = slack !== undefined || teams !== undefined
  return {
    port: read.PORT,
    host: read.CDP_HOST ?? (platform ? '0.0.0.0' : '127.0.0.1'),
    data: read.CDP_DATA,
    commandName: read.CDP_COMMAND,
    ...(read.CDP_PUBLIC_URL ? { publicUrl: read.CDP_PUBLIC_URL } : {}),
    ...(read.CDP_PRIVACY_URL ? { privacyUrl: read.CDP_PRIVACY_URL } : {}),
    log: read.CDP_LOG,
    ...(slack ? { slack } : {}),
    ...(teams ? { teams } : {}),
    ...(read.MONGODB_URI ? { mongodbUri: read.MONGODB_URI } : {}),
    ...(read.GUIDANCE_API_URL ? { guidanceApi: read.GUIDANCE_API_URL } : {}),
    // The page speaks for a made-up partnership: it has no place in a shared database either, unless asked for.
    page: pageOf(read.CDP_PAGE, platform || read.MONGODB_URI !== undefined, read.CDP_PAGE_PORT),
  }
}

function slackOf(read: z.infer<typeof environmentSchema>): Config['slack'] {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = read
  if (!botToken && !signingSecret) return undefined
  if (!botToken) throw new ConfigError('SLACK_BOT_TOKEN is missing: SLACK_SIGNING_SECRET alone cannot connect Slack.')
  if (!signingSecret) throw new ConfigError('SLACK_SIGNING_SECRET is missing: without it nobody could tell Slack’s requests from a stranger’s.')
  return { botToken, signingSecret, ...(read.SLACK_API_URL ? { apiUrl: read.SLACK_API_URL } : {}) }
}

/** The page acts for anybody who opens it, so beside a platform it is off, or on a loopback port of its own. */
function pageOf(asked: 'loopback' | 'off' | undefined, platform: boolean, port: number): Config['page'] {
  if (asked === 'off') return { on: 'nowhere' }
  if (asked === 'loopback') return { on: 'own-port', port }
  return platform ? { on: 'nowhere' } : { on: 'front' }
}
