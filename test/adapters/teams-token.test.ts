import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { botbuilderAuthentication } from '../../adapters/teams/botbuilder.js'
import { createConnector } from '../../adapters/teams/connector.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { say } from '../../src/reply.js'
import { fakeLogin } from '../fakes/login.js'

const login = fakeLogin()
const { MsalTokenProvider } = await import('@microsoft/agents-hosting')
afterAll(() => login.restore())
beforeEach(() => void (login.calls.length = 0))

let registered = 0
/** An app of its own for each test: both libraries keep tokens. */
function app() {
  const appId = `cccccccc-0000-4000-8000-00000000010${++registered}`
  return { appId, appPassword: 'a-password-for-tests', appTenant: '7e1c0000-0000-4000-8000-00000000000a' }
}
const asked = ({ appId, appPassword, appTenant }: ReturnType<typeof app>) => ({
  method: 'POST',
  url: `https://login.microsoftonline.com/${appTenant}/oauth2/v2.0/token`,
  form: expect.objectContaining({ grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default', client_id: appId, client_secret: appPassword }) as unknown,
})

describe('a token for the connector', () => {
  it('is asked of the app’s own tenant, once while it lasts', async () => {
    const config = app()
    const authentication = await botbuilderAuthentication(config)
    expect([await authentication.token(), await authentication.token()]).toEqual(['the-token', 'the-token'])
    expect(login.calls).toEqual([asked(config)])
  })

  it('is asked for as Microsoft’s newer library asks', async () => {
    const config = app()
    const settings = { clientId: config.appId, clientSecret: config.appPassword, tenantId: config.appTenant }
    expect(await new MsalTokenProvider(settings).getAccessToken(settings, 'https://api.botframework.com')).toBe('the-token')
    expect(login.calls).toEqual([asked(config)])
  })

  it('that is refused sends nothing, may be tried again, and is asked for anew then', async () => {
    const authentication = await botbuilderAuthentication(app())
    const connector = createConnector({ token: () => authentication.token(), allowed: () => true })
    const to = { serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: 'a:1', bot: { id: '28:x' } }
    const message = renderMessage(say('caller', 'Hello.'))
    login.answers(401, { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' })
    expect(await connector.send(to, message)).toEqual({ ok: false, kind: 'retry', note: 'no token to be had' })
    expect(login.calls.filter(({ url }) => !url.startsWith('https://login.microsoftonline.com/'))).toEqual([])
    login.answers(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: 'the-next' })
    expect(await authentication.token()).toBe('the-next')
  })
})
