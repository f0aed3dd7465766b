import { readFileSync, statSync } from 'node:fs'
import { MOST_BYTES, readAs, readOfficial, type Official } from '../../src/guidance/official/read-official.js'
import { Problem } from '../../src/problem.js'
import { finish, parse, UsageError, type Terminal } from './cli.js'
import { fetchPublished } from './fetch-published.js'

/** `guidance import FILE`: reads the official text here, and keeps it in the record, also of a running bot. */
export async function importGuidance(argv: string[], terminal: Terminal): Promise<number> {
  const [file, ...spare] = parse(argv, {}).positionals
  if (!file || spare.length > 0) throw new UsageError('Import which file? For example: npm run cdp -- guidance import guidance.json')
  const text = readFile(file)
  return orProblem(terminal, async () => {
    const official: Official = readOfficial(text)
    terminal.print(readAs(official))
    return finish(terminal, await terminal.operate({ verb: 'guidance-import', edition: official.edition }))
  })
}

/**
 * `guidance check`: asks GOV.UK when the guidance was updated, and tells the partnerships' channels if it was; with
 * `--quiet` it tells only here. The only verb that reaches out, and only when run.
 */
export async function checkGuidance(argv: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(argv, { quiet: { type: 'boolean' } })
  if (positionals.length > 0) throw new UsageError('Check takes no file: npm run cdp -- guidance check')
  return orProblem(terminal, async () => {
    const published = await fetchPublished(terminal.guidanceApi)
    return finish(terminal, await terminal.operate({ verb: 'guidance-check', published, notify: values['quiet'] !== true }))
  })
}

async function orProblem(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    terminal.complain(error.message)
    return 1
  }
}

function readFile(file: string): string {
  try {
    if (statSync(file).size <= MOST_BYTES) return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The file ${file} cannot be read. Is the path right?`)
  }
  throw new UsageError(`The file is larger than ${MOST_BYTES / 1_000_000} MB, far more than the guidance, so it was not read.`)
}
