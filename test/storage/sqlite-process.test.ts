import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { ended, firstLine, start } from './children.js'
import { action, add, ledger, START } from './contract/fixtures.js'

const kent = partnershipScope('kent')
let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'process-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const draft = (key: string, value = 1) => ({ kind: 'draft', key, version: 0, value })
const post = (period: string, place: string) => ({ kind: 'notice', period, place, due: START })

/** How many transactions changed the file so far (sqlite.org/fileformat.html, change counter). */
const transactions = () => readFileSync(join(directory, 'cdp.sqlite')).readUInt32BE(24)

describe('SQLite and other processes', () => {
  it('refuses a directory another process holds, and says which', async () => {
    const child = start('hold-child', [directory])
    expect(await firstLine(child)).toBe('holding')
    const who = `Another bot (process ${child.pid}) uses ${directory}.`
    const refusal = `${who} Stop it, or set MONGODB_URI to share a database.`
    await expect(openSqliteStore({ directory })).rejects.toThrow(new StoreUnavailableError(refusal))
    child.kill('SIGKILL')
    await ended(child)
    const store = await openSqliteStore({ directory, pid: 4711 })
    const second = start('hold-child', [directory])
    expect(await firstLine(second)).toContain('StoreUnavailableError: Another bot (process 4711) uses')
    await ended(second)
    await expect(openSqliteStore({ directory })).rejects.toThrow(StoreUnavailableError)
    await add(store, ledger('kent'), action(1))
    await store.close()
    const after = await openSqliteStore({ directory })
    expect(await after.read(kent, 0, 9)).toHaveLength(1)
    await after.close()
  }, 20_000)

  it('shuts out others from what it made, backups too', async () => {
    const fresh = join(directory, 'new', 'data')
    for (const journal of ['truncate', 'wal'] as const) {
      const store = await openSqliteStore({ directory: fresh, journal })
      await store.put(kent, draft(journal))
      await store.backup(installation, join(fresh, 'backups', journal))
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
      expect([mode(fresh), mode(join(fresh, 'backups'))]).toEqual(['700', '700'])
      const files = readdirSync(fresh, { recursive: true, encoding: 'utf8' }).map((name) => join(fresh, name))
      for (const file of files.filter((path) => statSync(path).isFile())) {
        expect([file, mode(file)]).toEqual([file, '600'])
      }
      await store.close()
    }
    const copy = join(directory, 'copy')
    mkdirSync(copy)
    renameSync(join(fresh, 'backups', 'wal'), join(copy, 'cdp.sqlite'))
    const restored = await openSqliteStore({ directory: copy })
    expect((await restored.list(kent, 'draft')).map((found) => found.key)).toEqual(['truncate', 'wal'])
    await restored.close()
  })

  it('shares one transaction among the writes of one turn, and answers each for itself', async () => {
    const first = await openSqliteStore({ directory })
    await first.plan(kent, [post('a', 'b/c')])
    await first.close()
    const before = transactions()
    const store = await openSqliteStore({ directory })
    const puts = Array.from({ length: 200 }, (_, n) => store.put(kent, draft(`k${n}`)))
    // The same id for another row: SQLite refuses the statement, after one that succeeded in the same call.
    const clash = store.plan(kent, [post('new', 'x'), post('a/b', 'c')])
    const more = Array.from({ length: 200 }, (_, n) => store.put(kent, draft(`k${n + 100}`)))
    await expect(clash).rejects.toThrow(/UNIQUE/)
    expect((await Promise.all(puts)).every(Boolean)).toBe(true)
    expect((await Promise.all(more)).filter(Boolean)).toHaveLength(100)
    expect(await store.list(kent, 'draft')).toHaveLength(300)
    expect((await store.deliveries(kent, { limit: 9 })).map((row) => row.period)).toEqual(['a'])
    await store.close()
    expect(transactions() - before).toBe(1)
  })

  it('shares it among turns too, as long as each brings more, and lets nobody wait for ever', async () => {
    const store = await openSqliteStore({ directory, journal: 'truncate' })
    const before = transactions()
    const puts: Promise<boolean>[] = []
    const add = () => void puts.push(store.put(kent, draft(`k${puts.length}`)))
    for (let turn = 0; turn < 10; turn++) {
      add()
      await new Promise(setImmediate)
    }
    await Promise.all(puts)
    expect(transactions() - before).toBe(1)
    let answers = 0
    for (let turn = 0; turn < 30; turn++) {
      void store.put(kent, draft(`more${turn}`)).then(() => answers++)
      await new Promise(setImmediate)
    }
    expect(answers).toBeGreaterThan(0)
    await store.close()
  })

  it('refuses every write of a transaction that cannot commit, shows none, and goes on', async () => {
    const store = await openSqliteStore({ directory })
    const of = ledger('kent')
    await add(store, of, action(1))
    const reader = new DatabaseSync(join(directory, 'cdp.sqlite'))
    reader.exec('BEGIN; SELECT count(*) FROM commits')
    const results = await Promise.allSettled([1, 2, 3].map((n) => store.put(kent, draft(`k${n}`))))
    expect(results.map((result) => result.status === 'rejected' && (result.reason as Error).message)).toEqual(
      Array(3).fill(expect.stringMatching(/^Another program is using .*: nothing was recorded/)),
    )
    expect(await store.list(kent, 'draft')).toEqual([])
    reader.exec('COMMIT')
    reader.close()
    expect(await store.put(kent, draft('k1'))).toBe(true)
    await add(store, of, action(2))
    await store.close()
  }, 20_000)

  it('notices that its file is gone instead of writing to nowhere', async () => {
    const store = await openSqliteStore({ directory })
    await store.ping()
    renameSync(join(directory, 'cdp.sqlite'), join(directory, 'elsewhere'))
    await expect(store.put(kent, draft('k'))).rejects.toThrow(/was moved or deleted/)
    await expect(store.ping()).rejects.toThrow(StoreUnavailableError)
    renameSync(join(directory, 'elsewhere'), join(directory, 'cdp.sqlite'))
    expect(await store.put(kent, draft('k'))).toBe(true)
    await store.close()
    expect(existsSync(join(directory, 'data.pid'))).toBe(false)
  })

  it('leaves no redacted text in its files', async () => {
    for (const journal of ['truncate', 'wal'] as const) {
      const place = join(directory, journal)
      const store = await openSqliteStore({ directory: place, journal })
      const of = ledger('kent')
      await add(store, of, action(1, { title: 'Secret Name' }))
      for (let number = 2; number < 30; number++) await add(store, of, action(number))
      const commit = of.commits[0]
      const stored = of.records.get('action/1')
      if (!commit || !stored) throw new Error('nothing was added')
      const changes = commit.changes.map((change) => ({ ...change, set: { title: 'gone' } }))
      await store.redact(kent, [{ ...commit, changes }], [{ ...stored, fields: { title: 'gone' } }])
      const files = readdirSync(place).filter((name) => name.startsWith('cdp.sqlite') && !name.endsWith('-shm'))
      expect(files).toContain('cdp.sqlite')
      const telling = files.filter((name) => readFileSync(join(place, name)).includes('Secret Name'))
      expect(telling).toEqual([])
      await store.close()
    }
  })
})
