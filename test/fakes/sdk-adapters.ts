import { Activity as AgentsActivity } from '@microsoft/agents-activity'
import { CloudAdapter as AgentsAdapter, ConnectorClient, type TurnContext as AgentsContext } from '@microsoft/agents-hosting'
import botbuilder, { type Activity } from 'botbuilder'
import { ISSUER, type FakeTeams } from './teams.js'

type Plain = Record<string, unknown>

/** What a bot does with an incoming activity: answers it, then replaces the answer. */
export interface Sdk {
  name: string
  /** Hears an activity by its own adapter and lets that build whatever goes out. */
  answer(teams: FakeTeams, incoming: Plain, message: Plain): Promise<void>
  /** Begins a thread in a channel. */
  thread(teams: FakeTeams, channel: string, message: Plain): Promise<void>
}

/** As express has it, of which the adapters use this much. */
const response = new Proxy({}, { get: (_target, name) => (name === 'socket' ? null : name === 'headersSent' ? false : () => response) })
const thread = (teams: FakeTeams, channel: string, message: Plain) =>
  ({ isGroup: true, channelData: { channel: { id: channel }, tenant: { id: teams.tenant } }, tenantId: teams.tenant, activity: message })

function botbuilderAdapter(teams: FakeTeams) {
  const factory = new botbuilder.ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: teams.appId, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: teams.tenant, MicrosoftAppType: 'SingleTenant' })
  const credentials = { signRequest: async (request: { headers: Headers }) => (request.headers.set('authorization', 'Bearer a-token'), request) }
  factory.createCredentials = async () => credentials as never
  const local = { ToBotFromChannelOpenIdMetadataUrl: teams.openIdUrl, ToBotFromChannelTokenIssuer: ISSUER, ToChannelFromBotOAuthScope: ISSUER, ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/x' }
  return new botbuilder.CloudAdapter(new botbuilder.ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: teams.appId, ...local }, factory))
}

class Agents extends AgentsAdapter {
  readonly #client: ConnectorClient
  constructor(teams: FakeTeams) {
    super({ clientId: teams.appId, tenantId: teams.tenant, clientSecret: 'x' } as never)
    this.#client = ConnectorClient.createClientWithToken(teams.serviceUrl, 'a-token', undefined as never)
  }
  protected override async createConnectorClient() {
    return this.#client
  }
  protected override async createConnectorClientWithIdentity() {
    return this.#client
  }
  protected override async createUserTokenClient() {
    return {} as never
  }
}

export const sdks: Sdk[] = [
  {
    name: 'botbuilder',
    async answer(teams, incoming, message) {
      const request = { body: structuredClone(incoming), headers: { authorization: `Bearer ${teams.token(teams.serviceUrl)}` }, method: 'POST' }
      await botbuilderAdapter(teams).process(request as never, response as never, async (context) => {
        const posted = await context.sendActivity(structuredClone(message) as Partial<Activity>)
        await context.updateActivity({ ...structuredClone(message), id: posted?.id } as Partial<Activity>)
      })
    },
    async thread(teams, channel, message) {
      const parameters = thread(teams, channel, message) as never
      await botbuilderAdapter(teams).createConversationAsync(teams.appId, 'msteams', teams.serviceUrl, ISSUER, parameters, async () => {})
    },
  },
  {
    name: 'agents-hosting',
    async answer(teams, incoming, message) {
      const user = { aud: teams.appId, appid: teams.appId, serviceurl: teams.serviceUrl }
      const request = { body: structuredClone(incoming), headers: {}, method: 'POST', user }
      await new Agents(teams).process(request as never, response as never, async (context: AgentsContext) => {
        const posted = await context.sendActivity(AgentsActivity.fromObject(structuredClone(message)))
        await context.updateActivity(AgentsActivity.fromObject({ ...structuredClone(message), id: posted?.id }))
      })
    },
    async thread(teams, channel, message) {
      const parameters = thread(teams, channel, message) as never
      await new Agents(teams).createConversationAsync(teams.appId, 'msteams', teams.serviceUrl, ISSUER, parameters, async () => {})
    },
  },
]
