import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { all, find } from '../../src/record/board.js'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { verifyPartnership } from '../../src/record/upkeep.js'
import { collectionsOf } from '../../storage/mongo/collections.js'
import { derive } from '../../storage/mongo/documents.js'
import { dropDatabase, freshDatabase, testServer } from '../storage/mongo-server.js'
import { startCuttingProxy } from './cutting-proxy.js'
import { startHouse } from './mongo-house.js'

const server = await testServer()
const uri = server?.uri ?? ''
const named = `on ${server?.name ?? 'MongoDB'}`
afterAll(() => server?.stop())

let database = ''
let proxy: Awaited<ReturnType<typeof startCuttingProxy>>
beforeEach(async () => {
  if (!server) return
  database = freshDatabase()
  proxy = await startCuttingProxy(uri)
})
afterEach(async () => {
  if (!server) return
  await proxy.close()
  await dropDatabase(uri, database)
})

const digest = 'digest schedule Thursday 14:00'
const follows = [
  { collection: 'records', line: 'action add Train officers by 4 March' },
  { collection: 'documents', line: digest },
  { collection: 'deliveries', line: 'digest now' },
  { collection: 'watermarks', line: digest },
]

describe.skipIf(!server)(`A connection cut ${named}`, () => {
  it.each(follows)('at the write to $collection loses nothing of what was acknowledged', async ({ collection, line }) => {
    const house = await startHouse({ uri: proxy.uri, database })
    const partnership = await house.found()
    const scope = partnershipScope(partnership)
    await house.send('first', 'action add Buy kits by 3 March')
    const before = (await house.store.get(installation, 'digest-due', partnership))?.due
    proxy.cutAt('update', collection)
    const answer = await house.send('cut', line)
    expect({ cuts: proxy.cuts(), recorded: answer.commit?.seq, faults: house.faults }).toEqual({ cuts: 1, recorded: 3, faults: [] })

    const fresh = await startHouse({ uri, database })
    const board = await fresh.boards.current(partnership)
    expect((await fresh.store.records(scope)).seq).toBe(3)
    expect((await verifyPartnership(fresh.store, partnership)).faults).toEqual([])
    if (collection === 'records') expect(all(board, 'action').map(({ fields }) => fields.title)).toEqual(['Buy kits', 'Train officers'])
    else if (collection === 'deliveries') expect(await fresh.store.deliveries(scope, { limit: 9 })).toHaveLength(answer.commit?.deliveries.length ?? 0)
    else {
      expect(find(board, 'schedule', 'digest')?.fields).toMatchObject({ weekday: 4, time: '14:00' })
      expect((await fresh.store.get(installation, 'digest-due', partnership))?.due).not.toBe(before)
    }
    // The next action gets the next number, whoever records it.
    await fresh.send('next', 'action add Ring the hostel by 5 March')
    const actions = (await fresh.store.records(scope)).records.filter(({ kind }) => kind === 'action')
    expect(actions).toHaveLength(collection === 'records' ? 3 : 2)
    await Promise.all([house.store.close(), fresh.store.close()])
  })

  it('at the commit itself says that it is not certain, and the same delivery again records it once', async () => {
    const house = await startHouse({ uri: proxy.uri, database })
    const partnership = await house.found()
    proxy.cutAt('insert', 'commits')
    const answer = await house.send('cut', 'action add Buy kits by 3 March')
    expect([proxy.cuts(), answer.commit, answer.reply?.problem, JSON.stringify(answer.reply)]).toEqual([1, undefined, 'store-away', expect.stringContaining('not certain')])
    const again = async (): Promise<number | undefined> => (await house.send('cut', 'action add Buy kits by 3 March')).commit?.seq
    // Until the store has seen that the server is there.
    await expect.poll(again, { timeout: 30_000 }).toBe(2)
    expect((await house.store.read(partnershipScope(partnership), 0, 9)).length).toBe(2)
    await house.store.close()
  })

  it('is not taken for what was there already, when that stood in the same bulk write', async () => {
    const house = await startHouse({ uri: proxy.uri, database })
    const collections = collectionsOf(house.store.db)
    const there = { _id: 'x', scope: 'installation', kind: 'place', key: 'x', version: 1, value: 1, exact: null, due: null }
    await collections.documents.insertOne(there)
    proxy.cutAt('delete', 'documents')
    const taken = { updateOne: { filter: { _id: 'x', seq: { $lt: 1 } }, update: { $set: { seq: 1 } }, upsert: true } }
    await expect(derive(collections, [taken, { deleteOne: { filter: { _id: 'x' } } }])).rejects.toThrow(/closed|reset|socket/)
    expect(proxy.cuts()).toBe(1)
    await house.store.close()
  })
})
