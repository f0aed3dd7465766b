import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv, type AnySchema } from 'ajv'
import { describe, expect, it } from 'vitest'
import { slackManifest } from '../../manifest/slack/manifest.js'
import { loadCommands } from '../../src/load-commands.js'

const commands = await loadCommands()
const config = { publicUrl: 'https://cdp.example.org', commandName: '/cdp', commands }
const manifest = slackManifest(config)

describe('the Slack manifest', () => {
  it('asks for what the bot uses, and for the history of no channel', () => {
    const bot: string[] = manifest.oauth_config?.scopes?.bot ?? []
    expect(bot.toSorted()).toEqual(['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write', 'users:read'])
    expect(manifest.settings?.event_subscriptions?.bot_events).toEqual(['app_mention', 'message.im'])
  })

  it('sends everything to the one address, with ids for mentions', () => {
    const [command] = manifest.features?.slash_commands ?? []
    const url = 'https://cdp.example.org/slack/events'
    expect(command).toMatchObject({ command: '/cdp', should_escape: true, url })
    expect(manifest.settings).toMatchObject({
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url },
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    })
  })

  it('hints at the commands of the menu, in their order', () => {
    const hint = manifest.features?.slash_commands?.[0]?.usage_hint ?? ''
    const menu = commands.filter((one) => one.menu).sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))
    expect(hint.startsWith(`help | ${menu[0]?.examples[0]}`)).toBe(true)
    expect(hint.length).toBeLessThanOrEqual(200)
    const own = slackManifest({ ...config, commands: [{ menu: 2, examples: ['second'] }, { examples: ['none'] }, { menu: 1, examples: ['first'] }] })
    expect(own.features?.slash_commands?.[0]?.usage_hint).toBe('help | first | second')
  })

  it('keeps Slack’s limits, whatever it is called', () => {
    const long = slackManifest({ ...config, name: 'The Combating Drugs Partnership of a Very Long Place' })
    for (const one of [manifest, long]) {
      expect(one.display_information.name.length).toBeLessThanOrEqual(35)
      expect(one.display_information.description?.length).toBeLessThanOrEqual(140)
      expect(one.display_information.long_description?.length).toBeGreaterThanOrEqual(175)
      expect(one.display_information.long_description?.length).toBeLessThanOrEqual(4000)
      expect(one.features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/)
      expect(one.features?.slash_commands?.[0]?.description.length).toBeLessThanOrEqual(2000)
    }
  })
})

// Slack publishes its schema in no package, so it is used where a copy lies beside the repository.
const schema = resolve(import.meta.dirname, '../../../shared/schemas/slack-manifest-2.0.0.json')
if (!existsSync(schema)) process.stderr.write('SKIPPED: the manifest was not checked against Slack’s schema, which is not here\n')

describe.skipIf(!existsSync(schema))('Slack’s own schema', () => {
  const validate = () => new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as AnySchema)

  it('takes the manifest', () => {
    const check = validate()
    check(manifest)
    expect(check.errors ?? []).toEqual([])
  })

  it('notices a field it does not know', () => {
    expect(validate()({ ...manifest, surprise: true })).toBe(false)
  })
})
