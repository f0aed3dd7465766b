import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyVerb } from '../../adapters/terminal/copy.js'
import type { Terminal } from '../../adapters/terminal/cli.js'
import { runCli } from '../../adapters/terminal/cli.js'
import { backUp } from '../../storage/mongo/backup.js'
import { openWhole } from '../../storage/open.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { startCuttingProxy } from '../reliability/cutting-proxy.js'
import { action, add, ledger } from './contract/fixtures.js'
import { dropDatabase, freshDatabase, testServer } from './mongo-server.js'

const server = await testServer()
afterAll(() => server?.stop())

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'copy-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a person sees who types it. An error that nobody expected is thrown, and would be a stack. */
async function copy(from: string, to: string): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const print = (text: string) => void said.push(text)
  const terminal = { print, complain: print, question: null } as unknown as Terminal
  try {
    const code = await runCli(['copy', '--from', from, '--to', to], terminal, { copy: { verb: copyVerb(openWhole), usage: '' } })
    return { code, said: said.join('\n') }
  } catch (error) {
    if (!/^Store(Unavailable|Corrupt)Error$/.test((error as Error).name)) throw error
    return { code: 1, said: (error as Error).message }
  }
}

/** A store with three actions, and its backup. */
async function stored(): Promise<{ store: string; backup: string }> {
  const store = join(folder, 'store')
  const opened = await openSqliteStore({ directory: store })
  const of = ledger('kent')
  for (const title of ['Buy kits', 'Half of a\u2028secret line', 'Ring\r\nthe hostel']) await add(opened, of, action(of.commits.length + 1, { title }))
  await opened.close()
  const backup = join(folder, 'backup.jsonl')
  const whole = await openWhole(`sqlite:${store}`, 'from')
  if (!whole) throw new Error('no store')
  await backUp(whole.pieces(), backup)
  await whole.close()
  return { store, backup }
}

describe('a backup', () => {
  it('is put back whole, whatever stands in the texts', async () => {
    const { backup } = await stored()
    expect(await copy(`backup:${backup}`, `sqlite:${join(folder, 'back')}`)).toMatchObject({ code: 0 })
  })

  it('that was cut, at a line’s end too, changed, or is something else is refused without a word of it, and nothing is made', async () => {
    const { backup } = await stored()
    const text = readFileSync(backup, 'utf8')
    const lines = text.trimEnd().split('\n')
    const spoilt = [
      '', 'junk', '{}', '{"secret":1}', lines.slice(0, -1).join('\n'), `${lines.slice(0, -2).join('\n')}\n`,
      `${lines.slice(0, -2).join('\n')}\n${lines.at(-1)}\n`, text.replace('secret line', 'secret lime'),
    ]
    for (const [n, one] of spoilt.entries()) {
      writeFileSync(backup, one)
      const target = join(folder, `target${n}`)
      const { code, said } = await copy(`backup:${backup}`, `sqlite:${target}`)
      expect([code, said]).toEqual([1, expect.stringContaining('is not a whole backup')])
      expect([said.includes('secret'), existsSync(target)]).toEqual([false, false])
    }
    writeFileSync(backup, text)
    truncateSync(backup, text.length - 30)
    expect((await copy(`backup:${backup}`, `sqlite:${join(folder, 'back')}`)).said).toContain('is not a whole backup')
  })
})

describe('an address', () => {
  it('where nothing is says so, and nothing is made there', async () => {
    const wrong = join(folder, 'wrong')
    expect(await copy(`backup:${wrong}`, `sqlite:${folder}`)).toEqual({ code: 1, said: `The backup ${wrong} cannot be read. Is the path right?` })
    expect(await copy(`sqlite:${wrong}`, `sqlite:${join(folder, 'new')}`)).toEqual({ code: 1, said: `There is no folder ${wrong} to copy from. Is the path right?` })
    expect(existsSync(wrong)).toBe(false)
  })

  it('of a backup to copy to is answered with how one is written', async () => {
    const { store } = await stored()
    expect((await copy(`sqlite:${store}`, `backup:${join(folder, 'x')}`)).said).toContain('“npm run cdp -- backup FILE” writes one')
  })
})

describe.skipIf(!server)(`a copy that is broken off, on ${server?.name ?? 'MongoDB'}`, () => {
  it.each([['to', 'insert', 'records'], ['from', 'find', 'documents']])('%s a database: says so, and that the copy is not whole', async (way, command, collection) => {
    const { store } = await stored()
    const database = freshDatabase()
    const proxy = await startCuttingProxy(server?.uri ?? '')
    const behind = `mongodb://127.0.0.1:${new URL(proxy.uri).port}/${database}`
    if (way === 'from') expect(await copy(`sqlite:${store}`, `${server?.uri}/${database}`)).toMatchObject({ code: 0 })
    // The driver tries a read once more.
    proxy.cutAt(command, collection, way === 'to' ? 1 : 2)
    const { code, said } = way === 'to' ? await copy(`sqlite:${store}`, behind) : await copy(behind, `sqlite:${join(folder, 'new')}`)
    expect([code, said]).toEqual([1, expect.stringMatching(/^The connection to .* broke off\. The copy is not whole: empty the store/)])
    await proxy.close()
    await dropDatabase(server?.uri ?? '', database)
  })
})
