import type { Command } from '../src/command.js'
import type { Config } from '../src/config.js'
import { slackManifest } from './slack/manifest.js'
import { teamsFiles } from './teams/files.js'
import { version } from '../src/version.js'
import { zip } from './teams/zip.js'

/** What an administrator installs; or the settings it cannot be made without. */
type Package = { bytes: Uint8Array | string; next: string } | { missing: string[] }

/** The packages of this installation, made from its configuration. */
export function packages(config: Config, load: () => Promise<readonly Command[]>) {
  const { publicUrl, privacyUrl, commandName } = config
  return {
    async slack(): Promise<Package> {
      if (!publicUrl) return { missing: ['CDP_PUBLIC_URL'] }
      const manifest = slackManifest({ publicUrl, commandName, commands: await load() })
      return { bytes: `${JSON.stringify(manifest, null, 2)}\n`, next: 'On api.slack.com/apps choose Create New App, From a manifest, and paste it.' }
    },
    /** `slash` false: for an organisation whose Teams has no slash commands for bots yet. */
    async teams({ slash }: { slash: boolean }): Promise<Package> {
      const appId = config.teams?.appId
      const missing = [...(publicUrl ? [] : ['CDP_PUBLIC_URL']), ...(appId ? [] : ['TEAMS_APP_ID'])]
      if (!publicUrl || !appId) return { missing }
      const also = privacyUrl ? '' : ' Set CDP_PRIVACY_URL too: an administrator looks there before allowing the app.'
      const made = teamsFiles({ appId, publicUrl, ...(privacyUrl ? { privacyUrl } : {}), version, slash, commands: await load() })
      return { bytes: await zip(made), next: `In the Teams admin centre choose Manage apps, Upload new app.${also}` }
    },
  }
}
