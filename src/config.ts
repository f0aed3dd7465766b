import { z } from 'zod'

/** Every setting, as data: the table in the README is generated from it. */
export const variables = [
  { name: 'PORT', meaning: 'Port of the web server', standard: '3000' },
  { name: 'CDP_HOST', meaning: 'Address it listens on', standard: '127.0.0.1 for the page alone, 0.0.0.0 with a platform' },
  { name: 'CDP_DATA', meaning: 'Folder of the embedded store', standard: './data' },
  { name: 'CDP_COMMAND', meaning: 'The slash command’s name', standard: '/cdp' },
  { name: 'CDP_PUBLIC_URL', meaning: 'The https address people and platforms reach it at; used in the manifests', standard: '' },
  { name: 'CDP_PAGE', meaning: '“loopback” keeps the demonstration page beside a platform, on a port of its own on this machine only', standard: 'on while no platform is configured' },
  { name: 'CDP_PAGE_PORT', meaning: 'That port', standard: '3001' },
  { name: 'CDP_LOG', meaning: 'How much is logged: debug, info, warn, error or silent', standard: 'info' },
  { name: 'SLACK_BOT_TOKEN', meaning: 'Turns Slack on: the bot token, xoxb-…', standard: '' },
  { name: 'SLACK_SIGNING_SECRET', meaning: 'Turns Slack on: the signing secret', standard: '' },
  { name: 'SLACK_API_URL', meaning: 'Another Slack Web API, for tests', standard: 'https://slack.com/api/' },
] as const

export type VariableName = (typeof variables)[number]['name']
export type Environment = Partial<Record<VariableName, string>>

/** An empty value means "not set", except for a secret: there it stops the start. */
const text = z.string().trim()
const port = z.coerce.number({ error: 'is not a port: give a number from 0 to 65535' }).int().min(0).max(65535)

const environmentSchema = z.object({
  PORT: port.default(3000),
  CDP_HOST: text.optional(),
  CDP_DATA: text.min(1).default('./data'),
  CDP_COMMAND: text.regex(/^\/[a-z][a-z0-9_-]{0,30}$/, 'must look like /cdp: a slash, then small letters, at most 32 in all').default('/cdp'),
  CDP_PUBLIC_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  CDP_PAGE: z.enum(['loopback', 'off'], { error: 'is “loopback”, “off” or not set' }).optional(),
  CDP_PAGE_PORT: port.default(3001),
  CDP_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'is debug, info, warn, error or silent' }).default('info'),
  SLACK_BOT_TOKEN: text.regex(/^xox[a-z]-/, 'must begin with xoxb-').optional(),
  SLACK_SIGNING_SECRET: text.min(16, 'is too short: copy it whole from the app’s Basic Information page').optional(),
  SLACK_API_URL: z.url('must be an address').optional(),
})

export interface Config {
  port: number
  host: string
  data: string
  commandName: string
  publicUrl?: string
  log: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  slack?: { botToken: string; signingSecret: string; apiUrl?: string }
  /** Where the demonstration page is served: with the front, on a loopback port of its own, or nowhere. */
  page: { on: 'front' } | { on: 'own-port'; port: number } | { on: 'nowhere' }
}

/** A setting that cannot be right stops the start: the message names the variable and what would work. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment, once. Secrets that are set but empty stop the start: an open door is worse than none. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'] as const) {
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
  const platform = slack !== undefined
  return {
    port: read.PORT,
    host: read.CDP_HOST ?? (platform ? '0.0.0.0' : '127.0.0.1'),
    data: read.CDP_DATA,
    commandName: read.CDP_COMMAND,
    ...(read.CDP_PUBLIC_URL ? { publicUrl: read.CDP_PUBLIC_URL } : {}),
    log: read.CDP_LOG,
    ...(slack ? { slack } : {}),
    page: pageOf(read.CDP_PAGE, platform, read.CDP_PAGE_PORT),
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

/** The short block printed at the start: what is on, what is off and how to turn it on, where to click. */
export function startBlock(config: Config, addresses: { front: string; page: string | null }): string {
  const slack = config.slack
    ? `on: requests to ${addresses.front}/slack/events`
    : 'off: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET'
  const page = addresses.page
    ? `on: open ${addresses.page}`
    : config.slack
      ? 'off beside a platform: CDP_PAGE=loopback turns it on for this machine'
      : 'off: CDP_PAGE=off is set'
  return [
    'The partnership bot is running.',
    `  Record  on: embedded store in ${config.data} (CDP_DATA moves it)`,
    `  Page    ${page}`,
    `  Slack   ${slack}`,
    `  Health  ${addresses.front}/healthz`,
    ...(addresses.page ? ['', `Next: open ${addresses.page} and type “status”. It shows a made-up example partnership.`] : []),
  ].join('\n')
}
