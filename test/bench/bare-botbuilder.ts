import botbuilder, { type Request, type Response } from 'botbuilder'
import { createServer } from 'node:http'

// What the bot is measured against on Teams: botbuilder's own adapter, which checks the token and answers 200, no more.
const read = (name: string) => process.env[name] ?? ''
const authentication = new botbuilder.ConfigurationBotFrameworkAuthentication({
  MicrosoftAppId: read('TEAMS_APP_ID'),
  MicrosoftAppPassword: read('TEAMS_APP_PASSWORD'),
  MicrosoftAppTenantId: read('TEAMS_APP_TENANT'),
  MicrosoftAppType: 'SingleTenant',
  ToBotFromChannelOpenIdMetadataUrl: read('TEAMS_LOCAL_OPENID_URL'),
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${read('TEAMS_APP_TENANT')}`,
} as Record<string, string>)
const adapter = new botbuilder.CloudAdapter(authentication)

const server = createServer((incoming, outgoing) => {
  let text = ''
  incoming.setEncoding('utf8').on('data', (part: string) => (text += part))
  incoming.on('end', () => {
    const request: Request = { body: JSON.parse(text) as Record<string, unknown>, headers: incoming.headers, method: 'POST' }
    const response: Response = {
      socket: incoming.socket,
      end: (...given: unknown[]) => outgoing.end(...(given as [])),
      header: (name: string, value: unknown) => outgoing.setHeader(name, String(value)),
      send: (...given: unknown[]) => outgoing.end(...(given as [])),
      status: (code: number) => (outgoing.statusCode = code),
    }
    void adapter.process(request, response, async () => {})
  })
})
server.listen(Number(read('PORT')), '127.0.0.1', () => process.stdout.write('ready\n'))
