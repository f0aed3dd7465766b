import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Value } from '../../../src/record/change.js'
import type { InstallationScope, PartnershipScope } from '../../../src/record/scope.js'
import { installation, partnershipScope } from '../../../src/record/scope.js'
import { StoreUnavailableError } from '../../../src/record/storage.js'
import { action, add, draft, ledger, START } from './fixtures.js'
import type { Promises } from './promises.js'

const kent = partnershipScope('kent')

/** What stores would disagree about, or lose. */
const unstorable: [string, unknown][] = [
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['undefined in an object', { a: { b: undefined } }],
  ['NaN in a list', [[Number.NaN]]],
  ['a hole in a list', { a: Object.assign([], { 1: 'b' }) }],
  ['a key __proto__', JSON.parse('{"a":{"__proto__":{"admin":true}}}')],
  ['a Date', { at: new Date(0) }],
  ['a Map', new Map()],
  ['a bigint', 1n],
  ['a function', () => 1],
]

/** A TypeError, or else the name of what was let through. */
async function expectTypeError(work: Promise<unknown>, name: string | undefined): Promise<void> {
  const outcome = await work.then(() => 'let through', (error: unknown) => error)
  expect([name, outcome]).toEqual([name, expect.any(TypeError)])
}

export const valuePromises: Promises = {
  'refuses what cannot be stored, before anything is written': async ({ store }) => {
    await store.plan(kent, [{ kind: 'digest', period: 'p', place: 'a', due: '2026-01-01T00:00:00.000Z' }])
    const claimed = await store.claim(installation, { seconds: 600 })
    for (const [name, bad] of unstorable) {
      const value = bad as Value
      const refused = (work: Promise<unknown>) => expectTypeError(work, name)
      const good = draft(ledger('kent'), action(1))
      const changes = good.commit.changes.map((change) => ({ ...change, set: { ...change.set, note: value } }))
      await refused(store.append(kent, { ...good.commit, changes }, good.also))
      await refused(store.append(kent, { ...good.commit, onBehalfOf: value as string }, good.also))
      const records = good.also.records.map((record) => ({ ...record, fields: { note: value } }))
      await refused(store.append(kent, good.commit, { records, documents: [] }))
      await refused(store.append(kent, good.commit, { ...good.also, documents: [{ kind: 'place', key: 'k', value }] }))
      await refused(store.rebuild(kent, { seq: 0, records }))
      await refused(store.put(kent, { kind: 'draft', key: 'k', version: 0, value }))
      if (bad === undefined) continue
      await refused(store.advance(installation, claimed ?? { id: '', fence: 0 }, { state: 'sent', payload: value }))
    }
    expect(await store.read(kent, 0, 10)).toEqual([])
    expect(await store.records(kent)).toEqual({ seq: 0, records: [] })
    expect(await store.list(kent, 'draft')).toEqual([])
    expect(await store.list(installation, 'place')).toEqual([])
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([{ state: 'claimed', payload: null }])
  },

  'spoils no other write of the same moment by a refused one': async ({ store }) => {
    const put = (key: string, value: unknown) =>
      store.put(kent, { kind: 'draft', key, version: 0, value: value as Value })
    const results = await Promise.allSettled([put('a', 1), put('b', undefined), put('a', 2), put('c', 3)])
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'refused'))).toEqual([
      true, 'refused', false, true,
    ])
    expect((await store.list(kent, 'draft')).map((found) => found.value)).toEqual([1, 3])
  },

  'refuses names that could find something else': async ({ store }) => {
    await store.put(kent, { kind: 'draft', key: 'k', version: 0, value: 1 })
    for (const bad of [undefined, null, '', 7, {}, 'a\0b', '\uD800'] as unknown as string[]) {
      const refused = (work: Promise<unknown>) => expectTypeError(work, JSON.stringify(bad))
      await refused(store.get(kent, 'draft', bad))
      await refused(store.get(kent, bad, 'k'))
      await refused(store.remove(kent, 'draft', bad))
      await refused(store.put(kent, { kind: 'draft', key: bad, version: 0, value: 1 }))
      await refused(store.list(partnershipScope(bad), 'draft'))
      await refused(store.purge(installation, bad, START))
      await refused(store.byRequest(kent, bad))
      await refused(store.history(kent, bad))
      const { commit, also } = draft(ledger('kent'), action(1))
      await refused(store.append(kent, { ...commit, requestId: bad }, also))
    }
    expect(await store.list(kent, 'draft')).toHaveLength(1)
  },

  'refuses another partnership’s commit, odd numbers and instants': async ({ store }) => {
    const { commit, also } = draft(ledger('kent'), action(1))
    const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow(TypeError)
    await refused(store.append(partnershipScope('devon'), commit, also))
    for (const seq of [0, -1, 1.5, Number.NaN, '1' as unknown as number]) {
      await refused(store.append(kent, { ...commit, seq }, also))
    }
    await refused(store.put(kent, { kind: 'draft', key: 'k', version: -1, value: 1 }))
    const zoned = ['2026-11-23T09:30:00', '2026-11-23T09:30:00+01:00', '2026-13-01T00:00:00Z']
    for (const due of ['', 'tomorrow', '2026-11-23', ...zoned]) {
      await refused(store.put(kent, { kind: 'draft', key: 'k', version: 0, value: 1, due }))
      await refused(store.plan(kent, [{ kind: 'digest', period: 'p', place: 'a', due }]))
      await refused(store.due(installation, 'draft', due))
      await refused(store.purge(installation, 'draft', due))
    }
    await refused(store.redact(partnershipScope('devon'), [commit], []))
    expect(await store.read(kent, 0, 9)).toEqual([])
    expect(await store.list(kent, 'draft')).toEqual([])
    expect(await store.deliveries(kent, { limit: 9 })).toEqual([])
  },

  'refuses the wrong scope': async ({ store }) => {
    const wrong = installation as unknown as PartnershipScope
    const narrow = kent as unknown as InstallationScope
    const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow(TypeError)
    await refused(store.read(wrong, 0, 1))
    await refused(store.records(wrong))
    await refused(store.plan(wrong, []))
    await refused(store.claim(narrow, { seconds: 1 }))
    await refused(store.advance(narrow, { id: 'x', fence: 1 }, { state: 'sent' }))
    await refused(store.due(narrow, 'draft', START))
    await refused(store.purge(narrow, 'draft', START))
    await refused(store.backup(narrow, join(tmpdir(), 'never-written')))
  },

  'keeps names that mean something to JavaScript or to a database': async ({ store }) => {
    const value = {
      constructor: 1, toString: 'a', hasOwnProperty: [null], 'set.title': 'sealed', $set: { $where: 'x' }, '': 'empty',
      id: 1, _id: 2, null: null, "it's": "'; DROP TABLE commits; --", long: 9007199254740991, zero: [0, 1e-7, {}],
    }
    for (const key of ['__proto__', 'constructor', 'toString', '$set', 'a.b', "'; --"]) {
      expect(await store.put(kent, { kind: key, key, version: 0, value })).toBe(true)
      expect((await store.get(kent, key, key))?.value).toEqual(value)
    }
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  },

  'tells the time in UTC, answers a ping, and refuses work once closed': async ({ store }) => {
    expect(await store.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    await store.ping()
    const last = store.put(kent, { kind: 'draft', key: 'k', version: 0, value: 1 })
    await store.close()
    await store.close()
    expect(await last).toBe(true)
    await expect(store.read(kent, 0, 1)).rejects.toThrow(StoreUnavailableError)
    const late = store.put(kent, { kind: 'draft', key: 'k', version: 1, value: 1 })
    await expect(late).rejects.toThrow(StoreUnavailableError)
    await expect(store.ping()).rejects.toThrow(StoreUnavailableError)
  },

  'backs up to a new path and refuses one that is taken': async ({ store }) => {
    await add(store, ledger('kent'), action(1))
    const directory = mkdtempSync(join(tmpdir(), 'backup-'))
    try {
      const path = join(directory, "it's one", 'copy')
      await store.backup(installation, path)
      expect(existsSync(path)).toBe(true)
      await expect(store.backup(installation, path)).rejects.toThrow(/exists/)
    } finally {
      rmSync(directory, { recursive: true })
    }
  },
}
