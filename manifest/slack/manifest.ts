import type { AppsManifestValidateArguments } from '@slack/web-api'
import type { Command } from '../../src/command.js'

/** The manifest as Slack's own types know it. */
export type SlackManifest = Exclude<AppsManifestValidateArguments['manifest'], string>

export interface SlackManifestConfig {
  /** The https address the bot is reached at, without a path. */
  publicUrl: string
  /** '/cdp': at most 32 characters. */
  commandName: string
  /** At most 35 characters. */
  name?: string
  commands: readonly Pick<Command, 'menu' | 'examples'>[]
}

/**
 * What the bot may do; never a *:history of channels: it reads only what is said to it. users:read is for names.
 */
const scopes = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'im:write', 'users:read'] as const

/** Mentions in a channel, and lines in the direct chat. */
const events = ['app_mention', 'message.im'] as const

/** Slack takes 1,000 characters and a phone shows far fewer. */
const HINT = 200

/** What an administrator pastes at api.slack.com/apps: everything the bot needs, nothing else. */
export function slackManifest({ publicUrl, commandName, name = 'CDP', commands }: SlackManifestConfig): SlackManifest {
  const url = new URL('/slack/events', publicUrl).href
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: name.slice(0, 35),
      description: 'Keeps the record of a Combating Drugs Partnership',
      long_description:
        'Actions, decisions and the eight key actions of the guidance for local delivery partners, kept where the ' +
        'partnership talks. It posts a weekly digest, answers questions about the guidance with its source, and shows ' +
        'who changed what. It reads only what is said to it: the slash command, its mentions and its direct chat.',
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: botName(name), always_online: true },
      slash_commands: [
        {
          command: commandName,
          url,
          description: 'Record and find actions and decisions, or ask about the guidance',
          usage_hint: usageHint(commands),
          // People and channels arrive with their ids, so that a mention means one person.
          should_escape: true,
        },
      ],
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { request_url: url, bot_events: [...events] },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }
}

/** The first examples of the ten menu commands, as far as the hint goes. */
function usageHint(commands: SlackManifestConfig['commands']): string {
  const menu = commands.filter((command) => command.menu).sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))
  let hint = 'help'
  for (const example of menu.map((command) => command.examples[0] ?? '').filter((one) => one !== '')) {
    const longer = `${hint} | ${example}`
    if (longer.length <= HINT) hint = longer
  }
  return hint
}

/** Slack takes small letters, digits, '-', '_' and '.', at most 80 of them. */
function botName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-').slice(0, 80) || 'cdp'
}
