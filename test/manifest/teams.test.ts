import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { afterAll, describe, expect, it } from 'vitest'
import { UsageError, type Terminal } from '../../adapters/terminal/cli.js'
import { packageVerbs } from '../../adapters/terminal/package.js'
import { teamsFiles } from '../../manifest/teams/files.js'
import { zip } from '../../manifest/teams/zip.js'
import { teamsManifest } from '../../manifest/teams/manifest.js'
import { packages } from '../../manifest/packages.js'
import { readConfig } from '../../src/config.js'
import { loadCommands } from '../../src/load-commands.js'

const commands = await loadCommands()
const config = { appId: 'cccccccc-0000-4000-8000-000000000001', publicUrl: 'https://cdp.example.org', version: '0.1.0', commands }
const folder = mkdtempSync(join(tmpdir(), 'cdp-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What Microsoft's own validator finds wrong, by its own schema of that version. */
async function wrongIn(manifest: object, version: string): Promise<string[]> {
  const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams')
  // Given the schema it asks no network.
  const schema: unknown = JSON.parse(readFileSync(join(schemas, `v${version}`, 'MicrosoftTeams.schema.json'), 'utf8'))
  return AppManifestUtils.validateAgainstSchema(manifest as never, schema as never)
}

describe('the Teams manifest', () => {
  it.each([{ slash: true, version: '1.29' }, { slash: false, version: '1.25' }])('meets Microsoft’s schema $version', async ({ slash, version }) => {
    const manifest = teamsManifest({ ...config, slash, name: 'The Combating Drugs Partnership of a Very Long Place' })
    expect(await wrongIn(manifest, version)).toEqual([])
    expect(manifest.manifestVersion).toBe(version)
    expect(await wrongIn({ ...manifest, surprise: true }, version)).not.toEqual([])
    expect(await wrongIn({ ...manifest, developer: { ...manifest.developer, privacyUrl: 'no address' } }, version)).not.toEqual([])
  })

  it('offers the ten commands of the menu, in their order, by mention and slash', () => {
    const [inChannels, inPerson] = teamsManifest(config).bots[0]?.commandLists ?? []
    const menu = commands.filter((one) => one.menu).sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))
    expect(inChannels?.commands.map(({ title }) => title)).toEqual(menu.slice(0, 10).map(({ name }) => name))
    expect([inChannels?.triggers, inPerson?.scopes, inPerson?.triggers]).toEqual([['mention', 'slash'], ['personal'], undefined])
  })

  it('asks for nothing but to be spoken to', () => {
    const manifest = teamsManifest(config)
    expect(Object.keys(manifest)).not.toContain('authorization')
    expect(manifest).toMatchObject({ id: config.appId, supportsChannelFeatures: 'tier1', validDomains: ['cdp.example.org'] })
  })
})

/** Width, height and the pixels of a PNG of ours. */
function read(bytes: Uint8Array) {
  const file = Buffer.from(bytes)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const rows = inflateSync(file.subarray(file.indexOf('IDAT') + 4, file.indexOf('IEND') - 8))
  const pixels = Array.from({ length: width * height }, (_none, at) => [...rows.subarray(Math.floor(at / width) * (width * 4 + 1) + 1 + (at % width) * 4).subarray(0, 4)])
  return { signature: file.subarray(1, 4).toString(), width, height, pixels }
}

describe('the icons', () => {
  const files = teamsFiles(config)

  it('the colour one is 192 by 192 and covers all of it', () => {
    const { signature, width, height, pixels } = read(files['color.png'])
    expect([signature, width, height]).toEqual(['PNG', 192, 192])
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true)
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(2)
  })

  it('the outline is 32 by 32, white on nothing', () => {
    const { width, height, pixels } = read(files['outline.png'])
    expect([width, height]).toEqual([32, 32])
    expect(pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true)
    const solid = pixels.filter(([, , , alpha]) => alpha === 255).length
    expect(solid).toBeGreaterThan(100)
    expect(pixels.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(400)
  })
})

/** The names in a zip's directory: each entry there begins with PK 01 02 and holds its name from byte 46 on. */
function namesIn(bytes: Buffer): string[] {
  const names: string[] = []
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    names.push(bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)))
  }
  return names
}

/** Where a file's bytes stand in a zip: its entry in the directory names the size and the local header. */
function entry(bytes: Buffer, name: string): { size: number; at: number } {
  const found = bytes.lastIndexOf(name) - 46
  const local = bytes.readUInt32LE(found + 42)
  return { size: bytes.readUInt32LE(found + 20), at: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28) }
}

describe('npm run cdp -- package', () => {
  const printed: string[] = []
  const terminal = { print: (text: string) => void printed.push(text) } as unknown as Terminal
  const verbs = packageVerbs({
    teams: async () => ({ bytes: await zip(teamsFiles(config)), next: 'Upload it.' }),
    slack: async () => ({ missing: ['CDP_PUBLIC_URL'] }),
  })

  it('writes the file and says what to do with it', async () => {
    const file = join(folder, 'app.zip')
    expect(await verbs['package teams']?.verb([file], terminal)).toBe(0)
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    expect(namesIn(bytes)).toEqual(['manifest.json', 'color.png', 'outline.png'])
    expect(Buffer.from(await zip(teamsFiles(config))).equals(bytes)).toBe(true)
    expect(printed).toEqual([`Written: ${file}. Upload it.`])
  })

  it('makes the one without slash commands when asked, and names the privacy statement that is set', async () => {
    const set = { CDP_PUBLIC_URL: config.publicUrl, TEAMS_APP_ID: config.appId, TEAMS_APP_PASSWORD: 'a-password', TEAMS_APP_TENANT: config.appId }
    const file = join(folder, 'older.zip')
    const made = async (environment: Record<string, string>, ...argv: string[]) => {
      printed.length = 0
      await packageVerbs(packages(readConfig(environment), loadCommands))['package teams']?.verb([file, ...argv], terminal)
      const { size, at } = entry(readFileSync(file), 'manifest.json')
      return JSON.parse(inflateRawSync(readFileSync(file).subarray(at, at + size)).toString()) as ReturnType<typeof teamsManifest>
    }
    const older = await made(set, '--without-slash')
    expect([older.manifestVersion, older.bots[0]?.supportsTargetedMessages, older.developer.privacyUrl]).toEqual(['1.25', undefined, 'https://cdp.example.org/'])
    expect(printed.join()).toContain('Set CDP_PRIVACY_URL too')
    const newer = await made({ ...set, CDP_PRIVACY_URL: 'https://council.example.org/privacy' })
    expect([newer.manifestVersion, newer.developer.privacyUrl]).toEqual(['1.29', 'https://council.example.org/privacy'])
    expect(printed.join()).not.toContain('CDP_PRIVACY_URL')
  })

  it('says what has to be set first, or that the path is wrong', async () => {
    await expect(verbs['package slack']?.verb([], terminal)).rejects.toThrow(new UsageError('Please set CDP_PUBLIC_URL first.'))
    await expect(verbs['package teams']?.verb([join(folder, 'none', 'x')], terminal)).rejects.toThrow(UsageError)
  })
})
