import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { StoreCorruptError, StoreUnavailableError, type Storage } from '../../src/record/storage.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { action, add, ledger, START } from './contract/fixtures.js'

const kent = partnershipScope('kent')
const open = (directory: string) => openSqliteStore({ directory, clock: () => new Date(START) })

/** Everything a store can be asked. */
async function everything(store: Storage): Promise<unknown[]> {
  const commits = await store.read(kent, 0, 1000)
  const requests = []
  for (let seq = 1; seq <= 60; seq++) requests.push(await store.byRequest(kent, `kent request ${seq}`))
  const histories = []
  for (let number = 1; number <= 25; number++) histories.push(await store.history(kent, `action/${number}`))
  const documents = [await store.list(installation, 'place'), await store.due(installation, 'place', START)]
  const deliveries = await store.deliveries(kent, { limit: 99 })
  return [commits, requests, histories, documents, await store.records(kent), deliveries]
}

let root = ''
let whole = Buffer.alloc(0)
let expected: unknown[] = []
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'damage-'))
  const store = await open(join(root, 'whole'))
  const of = ledger('kent')
  for (let seq = 1; seq <= 60; seq++) await add(store, of, action((seq % 25) + 1, { moved: seq }))
  for (let n = 0; n < 20; n++) {
    await store.put(installation, { kind: 'place', key: `slack/T1/C${n}`, version: 0, value: { n }, due: START })
  }
  const post = (week: number) => ({ kind: 'digest', period: `2026-W${week}`, place: 'a', due: START })
  await store.plan(kent, Array.from({ length: 20 }, (_, n) => post(n + 10)))
  expected = await everything(store)
  await store.close()
  whole = readFileSync(join(root, 'whole', 'cdp.sqlite'))
})
afterAll(() => rmSync(root, { recursive: true }))

/** A directory with these bytes as its store. */
function damaged(name: string, bytes: Uint8Array): string {
  const directory = join(root, name)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory)
  writeFileSync(join(directory, 'cdp.sqlite'), bytes)
  return directory
}

describe('SQLite on a damaged file', () => {
  it('opens the whole file', async () => {
    const store = await open(damaged('copy', whole))
    expect(await everything(store)).toEqual(expected)
    await store.close()
  })

  it('refuses a file cut short by any number of bytes, and leaves it as it is', async () => {
    const sizes = [0, 1, 60, 99, 100, 512, 4095, 4096, 4097, whole.length >> 1, whole.length - 4096]
    for (let cut = 1; cut <= 50; cut++) sizes.push(whole.length - cut)
    for (const size of sizes) {
      const directory = damaged('cut', whole.subarray(0, size))
      await expect(open(directory), `${size} bytes`).rejects.toThrow(StoreCorruptError)
      expect(readFileSync(join(directory, 'cdp.sqlite')).equals(whole.subarray(0, size))).toBe(true)
    }
  })

  it('never answers wrongly after a flipped bit', async () => {
    // A fixed sequence (Numerical Recipes' generator), so that a failure can be seen again.
    let state = 20261123
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    let noticed = 0
    for (let flip = 0; flip < 400; flip++) {
      const bytes = Buffer.from(whole)
      const at = flip < 100 ? flip : random(whole.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
      const directory = damaged('flip', bytes)
      let store: Storage | null = null
      try {
        store = await open(directory)
        expect(await everything(store), `byte ${at}`).toEqual(expected)
      } catch (error) {
        // A bit of the schema's number makes it newer.
        const newer = error instanceof StoreUnavailableError && at >= 60 && at < 64
        if (!(error instanceof StoreCorruptError || newer)) throw error
        noticed++
      } finally {
        await store?.close()
      }
    }
    expect(noticed).toBeGreaterThan(150)
  })

  it('names the file, the table, the row and the newest backup', async () => {
    const directory = damaged('row', whole)
    const file = join(directory, 'cdp.sqlite')
    const raw = new DatabaseSync(file)
    raw.exec("UPDATE commits SET body = replace(body, 'Buy kits', 'Buy cats') WHERE seq = 7")
    raw.exec("UPDATE records SET body = replace(body, 'kits', 'cats') WHERE record = 'action/3'")
    raw.exec("UPDATE documents SET due = '2020-01-01T00:00:00.000Z' WHERE key = 'slack/T1/C4'")
    raw.exec("UPDATE deliveries SET state = 'sent' WHERE period = '2026-W12'")
    raw.close()
    const store = await open(directory)
    const fault = (where: string) => new StoreCorruptError(
      `${file} is damaged: ${where} cannot be read. There is no backup in ${directory}/backups.`,
    )
    await expect(store.read(kent, 0, 99)).rejects.toThrow(fault('table commits, kent/7'))
    expect(await store.read(kent, 7, 99)).toHaveLength(53)
    await expect(store.records(kent)).rejects.toThrow(fault('table records, kent/action/3'))
    const place = fault('table documents, installation/place/slack/T1/C4')
    await expect(store.list(installation, 'place')).rejects.toThrow(place)
    const post = fault('table deliveries, kent/digest/2026-W12/a')
    await expect(store.deliveries(kent, { limit: 99 })).rejects.toThrow(post)
    mkdirSync(join(directory, 'backups'))
    for (const [name, time] of [['b.sqlite', 3], ['a.sqlite', 5], ['c.sqlite', 4], ['d.sqlite.part', 9]] as const) {
      writeFileSync(join(directory, 'backups', name), 'x')
      utimesSync(join(directory, 'backups', name), time, time)
    }
    await expect(store.records(kent)).rejects.toThrow(`The newest backup is ${join(directory, 'backups', 'a.sqlite')}`)
    await store.close()
  })

  it('says which commit is missing', async () => {
    const directory = damaged('gap', whole)
    const raw = new DatabaseSync(join(directory, 'cdp.sqlite'))
    raw.exec('DELETE FROM commits WHERE seq = 7')
    raw.close()
    const store = await open(directory)
    await expect(store.read(kent, 0, 99)).rejects.toThrow('kent/7 is missing')
    await store.close()
  })

  it('can rebuild a projection that cannot be read', async () => {
    const bytes = Buffer.from(whole)
    for (const record of ['action/3', 'action/4']) {
      const at = bytes.indexOf(`{"record":"${record}","kind"`)
      expect(at).toBeGreaterThan(0)
      // Not JSON any more; and still JSON, but another title.
      bytes.write(record === 'action/3' ? 'x' : 'cats', record === 'action/3' ? at : bytes.indexOf('kits', at))
    }
    const store = await open(damaged('rebuild', bytes))
    const projection = expected[4] as Awaited<ReturnType<Storage['records']>>
    await expect(store.records(kent)).rejects.toThrow(StoreCorruptError)
    await store.rebuild(kent, projection)
    expect(await store.records(kent)).toEqual(projection)
    await store.close()
  })

  it('does not start empty where a store was', async () => {
    const directory = join(root, 'missing')
    mkdirSync(join(directory, 'backups'), { recursive: true })
    writeFileSync(join(directory, 'backups', 'monday.sqlite'), whole)
    await expect(open(directory)).rejects.toThrow(/cdp.sqlite is damaged: it is missing.*monday.sqlite/)
    expect(existsSync(join(directory, 'cdp.sqlite'))).toBe(false)
  })

  it('starts after a first start that was cut short', async () => {
    const directory = damaged('first', whole)
    rmSync(join(directory, 'cdp.sqlite'))
    writeFileSync(join(directory, 'cdp.sqlite.new'), whole.subarray(0, 5000))
    const store = await open(directory)
    expect(await store.read(kent, 0, 9)).toEqual([])
    await store.close()
  })

  it('refuses a newer schema, and a database that is not ours', async () => {
    const newer = damaged('newer', whole)
    const raw = new DatabaseSync(join(newer, 'cdp.sqlite'))
    raw.exec('PRAGMA user_version = 2')
    raw.close()
    await expect(open(newer)).rejects.toThrow(/schema 2; this one knows 1\). Upgrade the bot/)
    await expect(open(newer)).rejects.toThrow(StoreUnavailableError)
    const other = join(root, 'other')
    mkdirSync(other)
    const foreign = new DatabaseSync(join(other, 'cdp.sqlite'))
    foreign.exec('CREATE TABLE t (a)')
    foreign.close()
    await expect(open(other)).rejects.toThrow(/not a store of this bot/)
    await expect(open(damaged('text', Buffer.from('some notes '.repeat(900))))).rejects.toThrow(StoreCorruptError)
  })
})
