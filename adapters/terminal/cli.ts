import { parseArgs } from 'node:util'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkGuidance, importGuidance } from './guidance.js'
import { importPlan } from './import-plan.js'
import type { Operated, Operation } from './operate.js'
import { replayLine, type ReplayParts } from './replay.js'

/** What a terminal verb is given: where to print, whom to ask, and the record (here or in the running bot). */
export interface Terminal {
  print(text: string): void
  complain(text: string): void
  /** Asks the person in front of it; null when there is none (no terminal). */
  question: ((text: string) => Promise<string>) | null
  operate(operation: Operation): Promise<Operated>
  /** Where `guidance check` asks; GOV.UK when not set. */
  guidanceApi?: string | undefined
  /** A throwaway partnership with the example's people, in a folder that is removed afterwards. */
  throwaway(): Promise<ReplayParts & { close(): Promise<void> }>
}

export type Verb = (argv: string[], terminal: Terminal) => Promise<number>

/** A person's mistake at the terminal: what is wrong and what would have worked. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const say: Verb = async (argv, terminal) => {
  const { values, positionals } = parse(argv, { as: { type: 'string' }, partnership: { type: 'string' } })
  const line = positionals.join(' ')
  if (line === '') throw new UsageError('Say what? For example: npm run cdp -- say "status" --as "Priya Shah"')
  return finish(terminal, await terminal.operate({ verb: 'say', line, ...whoOf(values) }))
}

/** Who speaks, and in which partnership, as far as it was said. */
export function whoOf(values: Record<string, unknown>): { as?: string; partnership?: string } {
  const { as, partnership } = values
  return { ...(typeof as === 'string' ? { as } : {}), ...(typeof partnership === 'string' ? { partnership } : {}) }
}

const replay: Verb = async (argv, terminal) => {
  const [file] = parse(argv, {}).positionals
  if (!file) throw new UsageError('Replay which file? For example: npm run --silent cdp -- replay lines.jsonl')
  const lines = readText(file).replace(/^\uFEFF/, '').split('\n').filter((line) => line.trim() !== '')
  const parts = await terminal.throwaway()
  try {
    for (const line of lines) terminal.print(JSON.stringify(await replayLine(line, parts)))
  } finally {
    await parts.close()
  }
  return 0
}

const verify: Verb = async (_argv, terminal) => finish(terminal, await terminal.operate({ verb: 'verify' }))
const rebuild: Verb = async (_argv, terminal) => finish(terminal, await terminal.operate({ verb: 'rebuild' }))

const backup: Verb = async (argv, terminal) => {
  const [path] = parse(argv, {}).positionals
  if (!path) throw new UsageError('Back up to which file? For example: npm run cdp -- backup ../cdp-copy.sqlite')
  // The running bot may stand in another folder.
  return finish(terminal, await terminal.operate({ verb: 'backup', path: resolve(path) }))
}

// Loaded only when asked for: no other verb should wait for the register and its index.
const ask: Verb = async (argv, terminal) => (await import('./ask.js')).ask(argv, terminal)

const verbs: Record<string, { verb: Verb; usage: string }> = {
  say: { verb: say, usage: 'say "status" --as "Priya Shah"   run any command and print the answer' },
  replay: { verb: replay, usage: 'replay FILE                      run JSON lines against a throwaway partnership' },
  'import plan': { verb: importPlan, usage: 'import plan FILE --as NAME       preview a delivery plan, ask what is unclear, record it' },
  ask: { verb: ask, usage: 'ask --jsonl FILE                 answer questions about the guidance, one JSON line each' },
  'guidance import': { verb: importGuidance, usage: 'guidance import FILE             keep the official text, so that answers quote it' },
  'guidance check': { verb: checkGuidance, usage: 'guidance check                   ask GOV.UK whether the guidance was updated, and tell the channels' },
  verify: { verb: verify, usage: 'verify                           check the record’s chain' },
  rebuild: { verb: rebuild, usage: 'rebuild                          write the records anew from the changes' },
  backup: { verb: backup, usage: 'backup FILE                      copy the embedded store' },
}

/** Runs one verb and returns the exit code: 0 done, 1 refused, 2 not understood. `more` adds verbs of other files. */
export async function runCli(argv: string[], terminal: Terminal, more: typeof verbs = {}): Promise<number> {
  const known = { ...verbs, ...more }
  // "import plan FILE": two words name the verb.
  const two = argv.slice(0, 2).join(' ')
  const name = Object.hasOwn(known, two) ? two : (argv[0] ?? '')
  const found = Object.hasOwn(known, name) ? known[name] : undefined
  if (!found) {
    const list = Object.values(known).map(({ usage }) => `  npm run cdp -- ${usage}`)
    terminal.complain([name ? `There is no “${name}” here. These work:` : 'These work:', ...list].join('\n'))
    return 2
  }
  try {
    return await found.verb(argv.slice(name.split(' ').length), terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.complain(error.message)
    return 2
  }
}

export function finish(terminal: Terminal, { out, code }: Operated): number {
  terminal.print(out)
  return code
}

/** The file's text; a missing file is a person's mistake. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The file ${file} cannot be read. Is the path right?`)
  }
}

export function parse(argv: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'That cannot be read.')
  }
}
