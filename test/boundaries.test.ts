import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// The import table of the house. What a folder may import beside its own files; `node:` is open to all but src's
// pure parts, which need none of it.
const root = resolve(import.meta.dirname, '..')
const smallLibraries = ['zod', 'temporal-polyfill', 'fastest-levenshtein', 'pino', 'minisearch', 'htmlparser2']
const table: { folder: string; local: string[]; packages: string[] }[] = [
  { folder: 'src', local: ['src'], packages: smallLibraries },
  { folder: 'commands', local: ['src'], packages: ['zod'] },
  { folder: 'storage', local: ['src', 'storage'], packages: ['@photostructure/sqlite', 'mongodb'] },
  { folder: 'adapters/front', local: ['src', 'adapters/front'], packages: ['zod'] },
  { folder: 'adapters/slack', local: ['src', 'adapters/slack'], packages: ['@slack/bolt', '@slack/web-api', '@slack/types', 'zod'] },
  { folder: 'adapters/teams', local: ['src', 'adapters/teams'], packages: ['botbuilder', 'zod'] },
  { folder: 'adapters/terminal', local: ['src', 'adapters/terminal'], packages: ['zod'] },
  { folder: 'adapters/ticker', local: ['src', 'adapters/ticker'], packages: ['agenda', '@agendajs/mongo-backend', 'mongodb'] },
  { folder: 'adapters/web', local: ['src', 'adapters/web'], packages: ['zod'] },
  { folder: 'manifest', local: ['src', 'manifest'], packages: ['zod', '@slack/web-api', 'yazl'] },
]

/** Only these may reach across partnerships. */
const installationUsers = [
  'src/record/scope.ts',
  'src/people/directory.ts',
  'src/people/identities.ts',
  'src/people/link.ts',
  'src/people/operator.ts',
  'src/example/found.ts',
  'src/digest/weekly.ts',
  'src/digest/outbox.ts',
  'adapters/terminal/operate.ts',
  // The imported guidance belongs to no partnership.
  'src/guidance/official/stored.ts',
  // Stores documents that are derived from a partnership's commit.
  'storage/sqlite/documents.ts',
  'storage/sqlite.ts',
  'storage/sqlite/whole.ts',
  'storage/mongo/documents.ts',
  // Where a conversation is answered belongs to the platform, like an installation.
  'adapters/teams/destinations.ts',
]

/** The start files: nobody else imports main. */
const startFiles = ['src/start.ts', 'src/cdp.ts']

interface Import {
  file: string
  from: string
  target: string
}

const files = ['src', 'commands', 'adapters', 'storage', 'manifest', 'test'].flatMap((folder) => walk(join(root, folder)))
const imports = files.flatMap(importsOf)
const product = files.filter((file) => !file.startsWith('test/'))

describe('the import table', () => {
  it('covers every product folder', () => {
    const outside = product.filter((file) => file !== 'src/main.ts' && !table.some(({ folder }) => file.startsWith(`${folder}/`) || (folder === 'storage' && file.startsWith('storage/'))))
    expect(outside).toEqual([])
  })

  it('is kept by every import', () => {
    const broken = imports.filter((one) => one.file !== 'src/main.ts' && !one.file.startsWith('test/') && !allowed(one))
    expect(broken.map((one) => `${one.file} imports ${one.from}`)).toEqual([])
  })

  it('lets no command import another', () => {
    const between = imports.filter((one) => one.file.startsWith('commands/') && one.target.startsWith('commands/'))
    expect(between).toEqual([])
  })

  it('lets only the start files import main', () => {
    const users = imports.filter((one) => one.target === 'src/main.ts' && !one.file.startsWith('test/')).map((one) => one.file)
    expect(users.toSorted()).toEqual(startFiles.toSorted())
  })

  it('notices a forbidden import', () => {
    expect(allowed({ file: 'src/text.ts', from: '@slack/bolt', target: '@slack/bolt' })).toBe(false)
    expect(allowed({ file: 'adapters/web/page.ts', from: '../slack/x.js', target: 'adapters/slack/x.ts' })).toBe(false)
  })
})

describe('what product code may not do', () => {
  const sources = product.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const pure = sources.filter(({ file }) => /^(src|commands)\//.test(file))

  it('reads no clock and no randomness in src and commands, but for main and the log’s references', () => {
    const users = pure.filter(({ text }) => /new Date\(\)|Date\.now\(|Math\.random\(|randomBytes\(|randomUUID\(/.test(text)).map(({ file }) => file)
    expect(users.toSorted()).toEqual(['src/log.ts', 'src/main.ts'])
  })

  it('reads the environment in the start files only', () => {
    expect(sources.filter(({ text }) => text.includes('process.env')).map(({ file }) => file).toSorted()).toEqual(startFiles.toSorted())
  })

  it('knows no platform outside the adapters', () => {
    const askers = sources.filter(({ file, text }) => /platform\s*[!=]==?/.test(text) && !file.startsWith('adapters/'))
    expect(askers.map(({ file }) => file)).toEqual([])
  })

  it('reaches across partnerships in few, named files', () => {
    const users = sources.filter(({ text }) => /\binstallation\b.*from '.*scope\.js'|export const installation/.test(text)).map(({ file }) => file)
    expect(users.toSorted()).toEqual(installationUsers.toSorted())
  })

  it('checks rights in dispatch only', () => {
    const users = imports.filter((one) => one.target === 'src/people/authorise.ts' && !one.file.startsWith('test/')).map((one) => one.file)
    expect(users).toEqual(['src/dispatch.ts'])
  })

  it('keeps files short: one idea each', () => {
    const data = /^src\/guidance\/register\/|^src\/partnership\/groups\.ts$/
    const long = product.filter((file) => !data.test(file) && lines(file) > 200)
    expect(long).toEqual([])
    expect(lines('src/main.ts')).toBeLessThan(150)
  })

  it('has fakes that import no product code', () => {
    const fakes = imports.filter((one) => one.file.startsWith('test/fakes/') && !one.target.startsWith('test/fakes/') && /^(src|commands|adapters|storage|manifest)\//.test(one.target))
    expect(fakes).toEqual([])
  })
})

function allowed({ file, from, target }: Import): boolean {
  const rule = table.filter(({ folder }) => file.startsWith(`${folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0]
  if (!rule) return false
  if (from.startsWith('.')) return startFiles.includes(file) || rule.local.some((folder) => target.startsWith(`${folder}/`))
  return from.startsWith('node:') || rule.packages.includes(from)
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(statements)].map((match) => {
    const from = (match[1] ?? match[2] ?? match[3]) as string
    return { file, from, target: from.startsWith('.') ? resolved(file, from) : from }
  })
}

function resolved(file: string, from: string): string {
  const path = join(root, dirname(file), from.replace(/\.js$/, '.ts'))
  return relative(root, existsSync(path) ? path : join(root, dirname(file), from))
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return entry.name.endsWith('.ts') ? [relative(root, path)] : []
  })
}

function lines(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length
}
