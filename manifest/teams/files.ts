import { colourIcon, outlineIcon } from './icons.js'
import { teamsManifest, type TeamsManifestConfig } from './manifest.js'

/** What the app package holds, by name: all at its top, as Teams wants it. */
export function teamsFiles(config: TeamsManifestConfig): Record<'manifest.json' | 'color.png' | 'outline.png', Uint8Array> {
  return {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(teamsManifest(config), null, 2)}\n`),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  }
}
