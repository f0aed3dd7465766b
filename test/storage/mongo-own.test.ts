import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient, MongoServerError, type Db } from 'mongodb'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyWhole } from '../../adapters/terminal/copy.js'
import { hashOf } from '../../src/record/chain.js'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { openBackup } from '../../storage/mongo/backup.js'
import { collectionsOf } from '../../storage/mongo/collections.js'
import { prepare } from '../../storage/mongo/indexes.js'
import { openMongoStore, type MongoStore } from '../../storage/mongo.js'
import { views } from '../../storage/mongo/views.js'
import { mongoWhole } from '../../storage/mongo/whole.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { openSqliteWhole } from '../../storage/sqlite/whole.js'
import { action, add, draft, keep, ledger, START } from './contract/fixtures.js'
import { dropDatabase, freshDatabase, testServer } from './mongo-server.js'

const server = await testServer()
const uri = server?.uri ?? ''
const kent = partnershipScope('kent')
afterAll(() => server?.stop())

let database = ''
let store: MongoStore
let raw: MongoClient
let db: Db
beforeEach(async () => {
  if (!server) return
  database = freshDatabase()
  raw = new MongoClient(uri)
  db = raw.db(database)
  store = await openMongoStore({ uri, database })
})
afterEach(async () => {
  if (!server) return
  await Promise.all([store.close(), raw.close()])
  await dropDatabase(uri, database)
})

describe.skipIf(!server)(`MongoDB’s own (${server?.name ?? 'no server'})`, () => {
  it('names an index that conflicts, and what to do', async () => {
    const name = 'partnership_1_requestId_1'
    await db.collection('commits').dropIndex(name)
    await db.collection('commits').createIndex({ partnership: 1, requestId: 1 }, { name })
    const opening = openMongoStore({ uri, database })
    await expect(opening).rejects.toThrow(StoreUnavailableError)
    await expect(opening).rejects.toThrow(`another index under the name ${name} in the collection commits. Stop every bot, run db.commits.dropIndex("${name}")`)
  })

  it('names an index of the same keys by the name somebody gave it', async () => {
    const all = collectionsOf(db)
    await all.commits.dropIndex('partnership_1_requestId_1')
    await all.commits.createIndex({ partnership: 1, requestId: 1 }, { name: 'mine' })
    // The server here takes the same keys twice; a mongod answers with this.
    const conflict = () => Promise.reject(new MongoServerError({ message: 'Index already exists with a different name: mine', code: 85 }))
    const commits = Object.create(all.commits, { createIndex: { value: (keys: object) => ('requestId' in keys ? conflict() : 'made') } })
    const guard = { run: <T>(work: () => Promise<T>) => work(), long: <T>(work: () => Promise<T>) => work(), close: async () => {} }
    const preparing = prepare({ ...all, commits }, guard, 'The database x')
    await expect(preparing).rejects.toThrow('The database x has another index under the name mine in the collection commits. Stop every bot, run db.commits.dropIndex("mine")')
  })

  it('refuses a newer shape, an address it cannot read and a port nobody listens on, without any password', async () => {
    await db.collection<{ _id: string }>('store').updateOne({ _id: 'shape' }, { $set: { version: 2 } })
    await expect(openMongoStore({ uri, database })).rejects.toThrow(/shape 2; this one knows 1\). Upgrade the bot/)
    const wrong = ['http://x', '', 'mongodb://me:secret@127.0.0.1:1/cdp', 'mongodb://me:secret@/cdp']
    for (const address of wrong) {
      const at = Date.now()
      const error = await openMongoStore({ uri: address }).then(() => null, (caught: unknown) => caught as Error)
      expect(error).toBeInstanceOf(StoreUnavailableError)
      expect(error?.message).not.toContain('secret')
      expect(Date.now() - at).toBeLessThan(3000)
    }
  })

  it('keeps exactly what BSON would change, and the rest as people can query it', async () => {
    const of = ledger('kent')
    const odd = { title: 'half \uD83D of a pair', note: 'a\u0000b' }
    const made = keep(of, draft(of, { ...action(1), 'action/2': odd }))
    expect(await store.append(kent, made.commit, made.also)).toEqual({ ok: true })
    const [read] = await store.read(kent, 0, 9)
    expect(read).toEqual(made.commit)
    expect(hashOf(read ?? made.commit)).toBe(made.commit.hash)
    expect((await store.records(kent)).records.map((record) => record.fields)).toEqual(made.also.records.map((record) => record.fields))
    expect(await store.history(kent, 'action/2')).toEqual([made.commit])
    expect(await db.collection('records').findOne({ 'fields.title': 'Buy kits 1' })).toMatchObject({ record: 'action/1', kind: 'action' })
    const values = [{ 'a．b': 1, '＄c': 2 }, { 'a.b': { $set: 1 } }, JSON.parse(`${'['.repeat(99)}${']'.repeat(99)}`)]
    for (const [n, value] of values.entries()) {
      await store.put(kent, { kind: 'odd', key: `k${n}`, version: 0, value })
      expect((await store.get(kent, 'odd', `k${n}`))?.value).toEqual(value)
    }
  })

  it('lets no late heal undo what a later commit derived', async () => {
    const of = ledger('kent')
    const bind = (sets: object) => ({ 'binding/1': { platform: 'web', tenant: 'a', channel: 'b', digest: true, ...sets } })
    const place = (value: object | null) => [{ kind: 'place', key: 'web/a/b', value: value as never }]
    for (const value of [{ n: 1 }, { n: 2 }]) {
      const { commit, also } = keep(of, draft(of, bind({ digest: value.n === 1 })))
      await store.append(kent, commit, { ...also, documents: place(value) })
    }
    await db.collection<{ _id: string }>('watermarks').updateOne({ _id: 'kent' }, { $set: { seq: 0 } })
    expect((await store.records(kent)).seq).toBe(2)
    expect((await store.get(installation, 'place', 'web/a/b'))?.value).toEqual({ n: 2 })
  })

  it('is opened for the first time by six bots at once', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 3; round++) {
      const name = freshDatabase()
      const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openMongoStore({ uri, database: name })))
      const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      const lacks = await Promise.all(stores.map((one) => one.close().then(() => one.lacks)))
      await dropDatabase(uri, name)
      expect(opened.filter((one) => one.status === 'rejected')).toEqual([])
      expect(new Set(lacks.map((one) => one.join())).size).toBe(1)
    }
  })

  it('flattens records for the views, or says that the server has none', async ({ skip }) => {
    const lead = { lead: { person: 'p1' } }
    await store.put(installation, { kind: 'person', key: 'p1', version: 0, value: { name: 'Jo Smith', identities: [] } })
    await add(store, ledger('kent'), { ...action(1, lead), ...action(2, { lead: { organisation: 'Police' } }), 'decision/1': { title: 'Agree', agreedBy: 'p1' } })
    const names = Object.keys(views)
    if (store.lacks.length > 0) {
      expect(store.lacks).toEqual([`views (${names.toSorted().join(', ')})`])
      expect((await db.listCollections().toArray()).map((one) => one.name).filter((name) => names.includes(name))).toEqual([])
      process.stdout.write(`MongoDB: views NOT RUN (${server?.name} has none; a mongod shows them)\n`)
      skip()
    }
    const found = await db.collection('actions').find({}).sort({ record: 1 }).toArray()
    expect(found).toMatchObject([{ record: 'action/1', title: 'Buy kits 1', leadName: 'Jo Smith' }, { record: 'action/2', leadName: 'Police' }])
    expect(await db.collection('decisions').findOne({})).toMatchObject({ title: 'Agree', agreedByName: 'Jo Smith' })
  })

  it('is copied to the embedded store and back, whole; a full store is refused', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'))
    const back = freshDatabase()
    try {
      for (const name of ['kent', 'kent/east', 'Ynys Môn']) {
        const of = ledger(name)
        for (let n = 1; n <= 30; n++) await add(store, of, action((n % 9) + 1, { moved: n }))
        await store.put(partnershipScope(name), { kind: 'draft', key: 'a.b', version: 0, value: { $a: [null, '\uD83D'] } })
        await store.plan(partnershipScope(name), [{ kind: 'digest', period: '2026-W48', place: 'web/a/b', due: START }])
      }
      const claimed = await store.claim(installation, { seconds: 60 })
      await store.advance(installation, claimed ?? { id: '', fence: 0 }, { state: 'sent', payload: { text: 'é' }, posted: '1' })
      await store.put(installation, { kind: 'person', key: 'p1', version: 0, value: { name: 'Jo' } })
      await store.put(installation, { kind: 'person', key: 'p1', version: 1, value: { name: 'Jo S' }, due: START })
      const embedded = openSqliteWhole(folder)
      const counted = '90 changes, 27 records, 4 documents, 3 deliveries. Every chain is in order.'
      expect(await copyWhole(mongoWhole(store), embedded)).toEqual({ out: `Copied and compared: ${counted}`, code: 0 })
      expect((await copyWhole(mongoWhole(store), embedded)).out).toMatch(/not empty, so nothing was copied/)
      const target = await openMongoStore({ uri, database: back })
      expect(await copyWhole(embedded, mongoWhole(target))).toEqual({ out: `Copied and compared: ${counted}`, code: 0 })
      await target.close()
      await embedded.close()
      await store.backup(installation, join(folder, 'all.jsonl'))
      const restored = openSqliteWhole(join(folder, 'restored'))
      expect(await copyWhole(await openBackup(join(folder, 'all.jsonl')), restored)).toEqual({ out: `Copied and compared: ${counted}`, code: 0 })
      const nothing = openSqliteWhole(join(folder, 'nothing'))
      expect(await copyWhole(nothing, restored)).toMatchObject({ code: 1 })
      await Promise.all([restored.close(), nothing.close()])
      const opened = await openSqliteStore({ directory: folder })
      expect(await opened.get(installation, 'person', 'p1')).toEqual(await store.get(installation, 'person', 'p1'))
      const finished = await opened.deliveries(partnershipScope(claimed?.partnership ?? ''), { limit: 9 })
      expect(finished).toMatchObject([{ state: 'sent', payload: { text: 'é' }, posted: '1', fence: 1 }])
      expect((await opened.claim(installation, { seconds: 60 }))?.fence).toBe(1)
      await opened.close()
    } finally {
      rmSync(folder, { recursive: true })
      await dropDatabase(uri, back)
    }
  })

  it('tells when a copy differs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'))
    await add(store, ledger('kent'), action(1))
    const whole = mongoWhole(store)
    const embedded = openSqliteWhole(folder)
    // A target that loses every record.
    const forgetful = { ...embedded, write: (pieces: Parameters<typeof embedded.write>[0]) => embedded.write(pieces.filter((piece) => !('record' in piece))) }
    const { out, code } = await copyWhole(whole, forgetful)
    await embedded.close()
    rmSync(folder, { recursive: true })
    expect([code, out]).toEqual([1, expect.stringMatching(/NOT in order[^]*missing or differs/)])
    expect(existsSync(folder)).toBe(false)
  })
})
