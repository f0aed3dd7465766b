import { expect } from 'vitest'
import { checkChain } from '../../../src/record/chain.js'
import { partnershipScope } from '../../../src/record/scope.js'
import type { StoredRecord } from '../../../src/record/storage.js'
import { action, add, draft, folded, keep, ledger, withoutText } from './fixtures.js'
import type { Promises } from './promises.js'

const kent = partnershipScope('kent')

export const projectionPromises: Promises = {
  'holds each record as its commits leave it, in order of creation': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, { ...action(10), ...action(9), ...action(2) })
    for (let number = 11; number >= 3; number--) await add(store, of, action(number, { moved: number }))
    await add(store, of, { 'decision/1': { title: 'Agree', status: 'agreed' } })
    expect(await folded(store, 'kent')).toEqual(of.records)
    const { seq, records } = await store.records(kent)
    expect(seq).toBeLessThanOrEqual(of.commits.length)
    const order = ['action/2', 'action/9', 'action/10', 'action/11', 'action/8', 'action/7', 'action/6', 'action/5']
    expect(records.map((record) => record.record).slice(0, 8)).toEqual(order)
  },

  'never lets an older revision replace a newer one': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, action(1))
    const old = of.records.get('action/1') as StoredRecord
    await add(store, of, action(1, { title: 'Newer' }))
    const { commit } = keep(of, draft(of, action(2)))
    await store.append(kent, commit, { records: [old, of.records.get('action/2') as StoredRecord], documents: [] })
    expect(await folded(store, 'kent')).toEqual(of.records)
  },

  'is replaced by a rebuild, of this partnership only': async ({ store }) => {
    const of = ledger('kent')
    const other = ledger('devon')
    for (let number = 1; number <= 4; number++) await add(store, of, action(number))
    await add(store, other, action(1))
    const wrong = { ...(of.records.get('action/1') as StoredRecord), record: 'action/77' }
    await store.rebuild(kent, { seq: 4, records: [wrong] })
    expect((await store.records(kent)).records).toEqual([wrong])
    await store.rebuild(kent, { seq: 4, records: [...of.records.values()] })
    expect(await folded(store, 'kent')).toEqual(of.records)
    expect(await folded(store, 'devon')).toEqual(other.records)
  },

  'loses nothing when commits arrive while a rebuild is folded': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, { ...action(1), ...action(2) })
    const folding = { seq: 1, records: [...of.records.values()] }
    await add(store, of, action(2, { title: 'Changed meanwhile' }))
    await add(store, of, action(3))
    await store.rebuild(kent, folding)
    expect(await folded(store, 'kent')).toEqual(of.records)
    await add(store, of, action(1, { title: 'Changed after' }))
    expect(await folded(store, 'kent')).toEqual(of.records)
  },

  'redacts text everywhere, keeps the chain, and leaves the rest alone': async (opened) => {
    const { store } = opened
    const of = ledger('kent')
    const other = ledger('devon')
    await add(store, of, action(1, { title: 'Call Secret Name', due: '2027-03-03' }))
    await add(store, of, { ...action(1, { title: 'Ring Secret Name' }), ...action(2) })
    await add(store, of, action(3))
    await add(store, other, action(1, { title: 'Secret Name elsewhere' }))
    const { commits, records } = withoutText(of, 'action/1')
    await store.redact(kent, commits, records)
    for (const open of [async () => store, opened.reopen]) {
      const now = await open()
      const read = await now.read(kent, 0, 100)
      const chain = checkChain()
      for (const commit of read) chain.next(commit)
      expect(chain.result()).toEqual({ commits: 3, head: of.commits[2]?.hash, faults: [] })
      const request = of.commits[0]?.requestId as string
      const others = [await now.history(kent, 'action/1'), await now.byRequest(kent, request)]
      const seen = [read, ...others, await now.records(kent)]
      expect(JSON.stringify(seen)).not.toContain('Secret')
      expect((await folded(now, 'kent')).get('action/2')).toEqual(of.records.get('action/2'))
      expect((await folded(now, 'kent')).get('action/1')?.fields['due']).toBe('2027-03-03')
      expect(await now.read(partnershipScope('devon'), 0, 100)).toEqual(other.commits)
    }
  },

  'refuses a redaction that would change a hash': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, action(1))
    const changed = of.commits.map((commit) => ({ ...commit, hash: 'another' }))
    await expect(store.redact(kent, changed, [])).rejects.toThrow(/commit 1/)
    expect(await store.read(kent, 0, 100)).toEqual(of.commits)
  },

  'refuses a redaction made from records that have changed since': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, action(1))
    const early = withoutText(of, 'action/1')
    await add(store, of, action(1, { title: 'Newer' }))
    await expect(store.redact(kent, early.commits, early.records)).rejects.toThrow(/action\/1 has changed/)
    expect(await folded(store, 'kent')).toEqual(of.records)
  },
}
