import type { Command } from '../../src/command.js'

export interface TeamsManifestConfig {
  /** The bot's Entra application id. */
  appId: string
  /** The https address the bot is reached at, without a path. */
  publicUrl: string
  /** Where whoever runs the bot says how they deal with personal details, and on what terms; else its own address. */
  privacyUrl?: string
  /** At most 30 characters. */
  name?: string
  /** Semantic; Teams takes a new package only with a new one. */
  version: string
  /** Slash commands and messages for one person need schema 1.29, of June 2026; without them 1.25 does. */
  slash?: boolean
  commands: readonly Pick<Command, 'name' | 'summary' | 'menu'>[]
}

interface CommandList {
  scopes: ('team' | 'groupChat' | 'personal')[]
  triggers?: ('mention' | 'slash')[]
  commands: { title: string; description: string }[]
}

/** The manifest of a Teams app, as far as the bot uses it. */
export interface TeamsManifest {
  $schema: string
  manifestVersion: '1.25' | '1.29'
  version: string
  id: string
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string }
  name: { short: string; full: string }
  description: { short: string; full: string }
  icons: { color: 'color.png'; outline: 'outline.png' }
  accentColor: string
  supportsChannelFeatures: 'tier1'
  bots: {
    botId: string
    scopes: ('team' | 'groupChat' | 'personal')[]
    supportsFiles: false
    isNotificationOnly: false
    supportsTargetedMessages?: true
    commandLists: CommandList[]
  }[]
  validDomains: string[]
}

/** Teams shows ten. */
const COMMANDS = 10

/** What an administrator uploads, beside its icons: everything the bot needs, nothing else. No permission to read along. */
export function teamsManifest({ appId, publicUrl, privacyUrl, name = 'CDP', version, slash = true, commands }: TeamsManifestConfig): TeamsManifest {
  const menu = commands
    .filter((command) => command.menu)
    .sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))
    .slice(0, COMMANDS)
    .map((command) => ({ title: command.name.slice(0, 32), description: command.summary.slice(0, 128) }))
  const manifestVersion = slash ? '1.29' : '1.25'
  const { href, hostname } = new URL(publicUrl)
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id: appId,
    developer: { name: name.slice(0, 32), websiteUrl: href, privacyUrl: privacyUrl ?? href, termsOfUseUrl: privacyUrl ?? href },
    name: { short: name.slice(0, 30), full: 'Combating Drugs Partnership record' },
    description: {
      short: 'Keeps the record of a Combating Drugs Partnership',
      full:
        'Actions, decisions and the eight key actions of the guidance for local delivery partners, kept where the ' +
        'partnership talks. It posts a weekly digest, answers questions about the guidance with its source, and shows ' +
        'who changed what. It reads only what is said to it: its mentions, its commands and its direct chat.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1d3557',
    // Private and shared channels too: that is where partners of several organisations meet.
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        botId: appId,
        scopes: ['team', 'groupChat', 'personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        ...(slash ? { supportsTargetedMessages: true as const } : {}),
        commandLists: [
          { scopes: ['team', 'groupChat'], ...(slash ? { triggers: ['mention' as const, 'slash' as const] } : {}), commands: menu },
          { scopes: ['personal'], commands: menu },
        ],
      },
    ],
    validDomains: [hostname],
  }
}
