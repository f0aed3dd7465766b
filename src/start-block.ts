import type { Config } from './config.js'

/** The short block printed at the start: what is on, what is off and how to turn it on, where to click. */
export function startBlock(config: Config, started: { front: string; page: string | null; lacks: readonly string[] }): string {
  const { front, page, lacks } = started
  const record = config.mongodbUri ? 'MongoDB' : `embedded store in ${config.data} (CDP_DATA moves it, MONGODB_URI replaces it)`
  const slack = config.slack ? `on: requests to ${front}/slack/events` : 'off: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET'
  const teams = config.teams ? `on: messages to ${front}/api/messages` : 'off: set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_APP_TENANT'
  return [
    'The partnership bot is running.',
    `  Record  on: ${record}`,
    ...(lacks.length > 0 ? [`          This server has no ${lacks.join(' and no ')}. Everything but that works.`] : []),
    `  Page    ${page ? `on: open ${page}` : pageOff(config)}`,
    `  Slack   ${slack}`,
    `  Teams   ${teams}`,
    `  Health  ${front}/healthz`,
    ...(config.teams?.local ? ['', 'Teams accepts a test client on this machine: for development only.'] : []),
    ...(page ? ['', `Next: open ${page} and type “status”. It shows a made-up example partnership.`] : []),
  ].join('\n')
}

function pageOff(config: Config): string {
  const beside = config.slack ?? config.teams ?? config.mongodbUri
  return beside ? 'off beside a platform or MongoDB: CDP_PAGE=loopback turns it on for this machine' : 'off: CDP_PAGE=off is set'
}
