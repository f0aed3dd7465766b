/** Every setting, as data: the table in the README is generated from it. */
export const variables = [
  { name: 'PORT', meaning: 'Port of the web server', standard: '3000' },
  { name: 'CDP_HOST', meaning: 'Address it listens on', standard: '127.0.0.1 for the page alone, 0.0.0.0 with a platform' },
  { name: 'CDP_DATA', meaning: 'Folder of the embedded store', standard: './data' },
  { name: 'CDP_COMMAND', meaning: 'The slash command’s name', standard: '/cdp' },
  { name: 'CDP_PUBLIC_URL', meaning: 'The https address people and platforms reach it at; used in the manifests', standard: '' },
  { name: 'CDP_PRIVACY_URL', meaning: 'Your organisation’s privacy statement and terms, named in the Teams app', standard: 'CDP_PUBLIC_URL' },
  { name: 'CDP_PAGE', meaning: '“loopback” keeps the demonstration page beside a platform, on a port of its own on this machine only', standard: 'on while no platform is configured' },
  { name: 'CDP_PAGE_PORT', meaning: 'That port', standard: '3001' },
  { name: 'CDP_LOG', meaning: 'How much is logged: debug, info, warn, error or silent', standard: 'info' },
  { name: 'SLACK_BOT_TOKEN', meaning: 'Turns Slack on: the bot token, xoxb-…', standard: '' },
  { name: 'SLACK_SIGNING_SECRET', meaning: 'Turns Slack on: the signing secret', standard: '' },
  { name: 'SLACK_API_URL', meaning: 'Another Slack Web API, for tests', standard: 'https://slack.com/api/' },
  { name: 'TEAMS_APP_ID', meaning: 'Turns Teams on: the Entra application id of the bot', standard: '' },
  { name: 'TEAMS_APP_PASSWORD', meaning: 'Turns Teams on: a client secret of that application', standard: '' },
  { name: 'TEAMS_APP_TENANT', meaning: 'Turns Teams on: the tenant the application is registered in', standard: '' },
  { name: 'TEAMS_TENANTS', meaning: 'The tenants whose people are served, separated by commas', standard: 'TEAMS_APP_TENANT alone' },
  { name: 'TEAMS_LOCAL_SERVICE_URL', meaning: 'Development on this machine only: the connector of a local test client', standard: '' },
  { name: 'TEAMS_LOCAL_OPENID_URL', meaning: 'Development on this machine only: where that client’s keys are published', standard: '' },
  { name: 'MONGODB_URI', meaning: 'Keeps the record in MongoDB (4.4 or newer) instead of the embedded store', standard: '' },
  { name: 'GUIDANCE_API_URL', meaning: 'Where “guidance check” asks when the guidance was updated', standard: 'GOV.UK’s content API' },
] as const

export type VariableName = (typeof variables)[number]['name']
