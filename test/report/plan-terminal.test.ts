import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli, type Terminal } from '../../adapters/terminal/cli.js'
import { operate } from '../../adapters/terminal/operate.js'
import { all } from '../../src/record/board.js'
import type { Preview } from '../../src/report/plan/plan.js'
import { startHarness, type Harness } from '../harness.js'

const sample = join(import.meta.dirname, 'plan-sample.txt')
const folder = mkdtempSync(join(tmpdir(), 'cdp-plan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let house: Harness
beforeEach(async () => {
  house = await startHarness()
})
afterEach(() => house.close())

/** The terminal with a person who gives these answers in turn, or with nobody. */
async function run(line: string[], typed?: string[]) {
  const out: string[] = []
  const wrong: string[] = []
  const left = [...(typed ?? [])]
  const terminal: Terminal = {
    print: (text) => void out.push(text),
    complain: (text) => void wrong.push(text),
    question: typed ? async (text) => (out.push(text), left.shift() ?? 'stop') : null,
    operate: (operation) => operate(operation, house.app),
    throwaway: () => Promise.reject(new Error('not here')),
  }
  const code = await runCli(['import', 'plan', ...line], terminal)
  return { code, out: out.join('\n'), wrong: wrong.join('\n'), left }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const actions = async () => all(await house.board(), 'action')

describe('import plan in the terminal', () => {
  it('prints the preview as data, and nothing else', async () => {
    const { code, out } = await run([sample, '--json'])
    const read = JSON.parse(out) as Preview
    expect(code).toBe(0)
    expect(Object.keys(read)).toEqual(['rows', 'questions'])
    expect(read.rows).toHaveLength(12)
  })

  it('prints preview and questions where nobody can answer, and records nothing', async () => {
    const { code, out } = await run([sample, '--as', 'Priya Shah'])
    expect(code).toBe(0)
    expect(out).toContain('Row 12 (5): Train the custody nurses')
    expect(out).toContain('date-9:')
    expect(out).toContain('Nothing was recorded')
    expect(await actions()).toEqual([])
  })

  it('asks, confirms and records', async () => {
    const { code, out, left } = await run([sample, '--as', 'Priya Shah'], ['Write the privacy assessment', '1', '30 April', 'yes'])
    expect(code).toBe(0)
    expect(left).toEqual([])
    expect(out).toContain('Record these 12 rows? (yes/no)')
    expect(out).toContain('Recorded A-1 to A-12')
    expect((await actions()).map(({ fields }) => fields.due)).toContain('2024-04-30')
  })

  it('puts a question again until the answer can be used', async () => {
    const { wrong, left } = await run([sample, '--as', 'Priya Shah'], ['', 'Write it', 'leave open', '9', '32 April', '2', 'no'])
    expect(left).toEqual([])
    expect(wrong).toContain('“32 April” does not answer date-9')
    expect(await actions()).toEqual([])
  })

  it('asks what to do with rows that are there already', async () => {
    const typed = ['Write the privacy assessment', '1', '30 April', 'yes']
    await run([sample, '--as', 'Priya Shah'], typed)
    const { out } = await run([sample, '--as', 'Priya Shah'], ['maybe', '1', ...typed])
    expect(out).toContain('All 12 rows are recorded already')
    expect(out).toContain('nothing to add')
    expect(await actions()).toHaveLength(12)
  })

  it('reads the same rows on its way to the record, also below a blank first heading', async () => {
    const plan = file('blank.txt', '\tAction\tLead\nx\tTrain nurses\tPolice\n')
    await run([plan, '--as', 'Priya Shah'], ['yes'])
    expect((await actions()).map(({ fields }) => [fields.title, fields.lead])).toEqual([['Train nurses', { organisation: 'Police' }]])
  })

  it('tells somebody who may not import, and asks nothing', async () => {
    const { code, left, out, wrong } = await run([sample, '--as', 'Tom Reed'], ['yes'])
    expect([code, left]).toEqual([1, ['yes']])
    expect(out).toContain('Row 12 (5): Train the custody nurses')
    expect(wrong).toContain('Nothing was recorded.')
  })

  it.each([
    ['no file named', [], 2, /Import which file\?/],
    ['a file that is not there', [join(folder, 'nowhere.txt')], 2, /cannot be read/],
    ['a folder', [folder], 2, /cannot be read/],
    ['an unknown option', [sample, '--csv'], 2, /--csv/],
  ])('%s is a person’s mistake', async (_what, line, code, message) => {
    const { code: given, wrong } = await run(line)
    expect([given, message.test(wrong)]).toEqual([code, true])
  })

  it.each([
    ['empty.txt', '', /empty/],
    ['noise.bin', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), /not a text file/],
    ['formula.csv', 'Number,Action\n1,"=cmd()"\n', /Row 1, Action holds a spreadsheet formula/],
  ])('%s is refused', async (name, content, message) => {
    const { code, wrong } = await run([file(name, content), '--json'])
    expect([code, message.test(wrong)]).toEqual([1, true])
  })

  it('does not read a file that is too large', async () => {
    const { code, wrong } = await run([file('large.txt', 'x'.repeat(2_000_001))])
    expect([code, wrong]).toEqual([2, 'The file is larger than 2 MB, so it was not read. Please import its table alone.'])
  })
})
