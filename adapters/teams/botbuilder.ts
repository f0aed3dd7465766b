import { AsyncLocalStorage } from 'node:async_hooks'
import type { Activity } from 'botbuilder'
import type { Authentication } from './authentication.js'
import { ISSUER } from './precheck.js'

/** Its own calls to Microsoft have no time limit. */
const TIMEOUT_MS = 10_000

export interface BotbuilderConfig {
  appId: string
  appPassword: string
  /** The tenant the app is registered in. */
  appTenant: string
  /** Development only: where keys are published on this machine. Then the token is a made-up one. */
  local?: { openIdUrl: string }
}

/** What a token for the connector is asked for. */
const SCOPE = 'https://api.botframework.com'
const LOCAL_TOKEN = 'local-development'

/** The one use of botbuilder: it is loaded here, and only when this is called. */
export async function botbuilderAuthentication(config: BotbuilderConfig): Promise<Authentication> {
  // An empty id would turn its check off altogether.
  if (config.appId.trim() === '' || config.appPassword.trim() === '') throw new TypeError('Teams needs an app id and a password')
  const { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } = (await import('botbuilder')).default
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: config.appId,
    MicrosoftAppPassword: config.appPassword,
    MicrosoftAppTenantId: config.appTenant,
    MicrosoftAppType: 'SingleTenant',
  })
  const login = `https://login.microsoftonline.com/${config.appTenant}`
  const local = config.local && {
    ToBotFromChannelOpenIdMetadataUrl: config.local.openIdUrl,
    ToBotFromChannelTokenIssuer: ISSUER,
    ToChannelFromBotOAuthScope: SCOPE,
    ToChannelFromBotLoginUrl: login,
  }
  const check = new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: config.appId, ...local }, credentials)
  let sender: ReturnType<typeof credentials.createCredentials> | undefined

  return {
    async verify(authorization, activity) {
      const checked = quietly(() => check.authenticateRequest(activity as unknown as Activity, authorization))
      return within(checked).then(({ claimsIdentity }) => claimsIdentity.isAuthenticated, () => false)
    },
    async token() {
      if (config.local) return LOCAL_TOKEN
      sender ??= credentials.createCredentials(config.appId, SCOPE, login, true)
      const made = (await sender) as unknown as { getToken(): Promise<string> }
      return within(quietly(() => made.getToken()))
    },
  }
}

const silenced = new AsyncLocalStorage<true>()
let hushed: typeof console.error | undefined

/** Its check prints stacks and keys for every forged token: a stranger could fill the log. Only its own calls are quiet. */
function quietly<T>(work: () => Promise<T>): Promise<T> {
  // The rule is against printing; this is what keeps a library from it.
  /* oxlint-disable no-console */
  if (console.error !== hushed) {
    const print = console.error.bind(console)
    hushed = (...what: unknown[]) => void (silenced.getStore() ?? print(...what))
    console.error = hushed
  }
  /* oxlint-enable no-console */
  return silenced.run(true, work)
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => (timer = setTimeout(() => reject(new Error('Microsoft did not answer in time')), TIMEOUT_MS)))
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
