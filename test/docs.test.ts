import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { variables } from '../src/variables.js'
import { version } from '../src/version.js'
import type { Command } from '../src/command.js'
import { createDispatch } from '../src/dispatch.js'
import { createRegistry } from '../src/registry.js'
import { channel, startHarness, type Harness } from './harness.js'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/assurance.md', 'docs/performance.md', ...readdirSync(join(root, 'docs/adr')).map((file) => `docs/adr/${file}`)]

describe('documents', () => {
  it.each(documents)('%s names only paths that exist', (file) => {
    const paths = [...read(file).matchAll(/`((?:src|commands|adapters|storage|manifest|test|docs|\.ci)\/[\w./-]*)`/g)].map((match) => match[1] as string)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it.each(documents)('%s names only npm scripts that exist', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] as string)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('has every variable of the configuration in the README, and no other', () => {
    const table = variables.map(({ name, meaning, standard }) => `| \`${name}\` | ${meaning} | ${standard || '–'} |`).join('\n')
    expect(read('README.md')).toContain(table)
  })

  it('has one version', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(version)
  })

  it('speaks in no document or source of the place it was made in', () => {
    const everything = documents.map(read).join('\n')
    expect(everything).not.toMatch(/\.\.\/shared|\/work\//)
  })
})

describe('the worked example of CONTRIBUTING', () => {
  const folder = join(root, `.example-${process.pid}`)
  let harness: Harness

  beforeAll(async () => {
    mkdirSync(folder)
    const code = /```ts\n\/\/ (commands\/[\w-]+\.ts)\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md'))
    writeFileSync(join(folder, 'example.ts'), code?.[2] ?? '')
    harness = await startHarness()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await harness.close()
  })

  it('works as it stands', async () => {
    const { default: command } = (await import(join(folder, 'example.ts'))) as { default: Command }
    const dispatch = createDispatch({ ...harness.app, registry: createRegistry([...harness.app.registry.commands, command]) })
    await harness.say('action add Agree the protocol')
    await harness.say('update 1 blocked waiting for legal')
    const request = { id: 'x', said: { line: 'what is blocked' }, caller: { platform: 'web' as const, tenant: 'local', user: 'tom', name: 'Tom' }, mentions: [], place: channel, expects: [] }
    const answer = await dispatch(request)
    expect(answer.reply?.title).toBe('Blocked actions (1)')
  })
})
