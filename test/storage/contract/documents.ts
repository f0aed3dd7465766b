import { expect } from 'vitest'
import { installation, partnershipScope } from '../../../src/record/scope.js'
import { later, START } from './fixtures.js'
import type { Promises } from './promises.js'

const kent = partnershipScope('kent')
const devon = partnershipScope('devon')

export const documentPromises: Promises = {
  'creates at version 0 and changes only the version that is there': async ({ store }) => {
    const draft = (version: number, value: string) => store.put(kent, { kind: 'draft', key: 'k', version, value })
    expect(await draft(1, 'not there')).toBe(false)
    expect(await store.get(kent, 'draft', 'k')).toBeNull()
    expect(await draft(0, 'first')).toBe(true)
    expect(await draft(0, 'again')).toBe(false)
    expect(await draft(2, 'ahead')).toBe(false)
    expect(await draft(1, 'second')).toBe(true)
    expect(await draft(1, 'late')).toBe(false)
    const second = { kind: 'draft', key: 'k', version: 2, value: 'second', due: null }
    expect(await store.get(kent, 'draft', 'k')).toEqual(second)
  },

  'lets one of 100 racing writers win each version': async ({ store }) => {
    const put = (version: number, n: number) => store.put(kent, { kind: 'claim', key: 'k', version, value: n })
    for (const version of [0, 1, 2]) {
      const won = await Promise.all(Array.from({ length: 100 }, (_, n) => put(version, n)))
      expect(won.filter(Boolean)).toHaveLength(1)
      const there = await store.get(kent, 'claim', 'k')
      expect([there?.version, there?.value]).toEqual([version + 1, won.indexOf(true)])
    }
  },

  'counts right when 20 writers try again until they win': async ({ store }) => {
    await store.put(kent, { kind: 'count', key: 'k', version: 0, value: 0 })
    await Promise.all(Array.from({ length: 20 }, async () => {
      for (;;) {
        const there = await store.get(kent, 'count', 'k')
        const next = { kind: 'count', key: 'k', version: there?.version ?? 0, value: Number(there?.value) + 1 }
        if (await store.put(kent, next)) return
      }
    }))
    expect(await store.get(kent, 'count', 'k')).toMatchObject({ version: 21, value: 20 })
  },

  'removes whatever is there, or only a version': async ({ store }) => {
    expect(await store.remove(kent, 'draft', 'k')).toBe(false)
    await store.put(kent, { kind: 'draft', key: 'k', version: 0, value: 1 })
    expect(await store.remove(kent, 'draft', 'k', 2)).toBe(false)
    expect(await store.remove(kent, 'draft', 'k', 0)).toBe(false)
    expect(await store.remove(kent, 'draft', 'k', 1)).toBe(true)
    await store.put(kent, { kind: 'draft', key: 'k', version: 0, value: null })
    expect(await store.get(kent, 'draft', 'k')).toMatchObject({ version: 1, value: null })
    expect(await store.remove(kent, 'draft', 'k')).toBe(true)
    expect(await store.get(kent, 'draft', 'k')).toBeNull()
  },

  'keeps the installation, each partnership and each kind apart': async ({ store }) => {
    const scopes = [installation, kent, devon, partnershipScope('installation'), partnershipScope('partnership/kent')]
    for (const [n, scope] of scopes.entries()) {
      expect(await store.put(scope, { kind: 'secret', key: 'k', version: 0, value: n })).toBe(true)
    }
    for (const [n, scope] of scopes.entries()) {
      expect(await store.get(scope, 'secret', 'k')).toMatchObject({ value: n })
      expect((await store.list(scope, 'secret')).map((found) => found.value)).toEqual([n])
      expect(await store.get(scope, 'secrets', 'k')).toBeNull()
      expect(await store.list(scope, 'secre')).toEqual([])
    }
    expect(await store.remove(kent, 'secret', 'k')).toBe(true)
    expect(await store.get(devon, 'secret', 'k')).toMatchObject({ value: 2 })
  },

  'lists by key in code point order, and takes every character of a prefix for itself': async ({ store }) => {
    const keys = [
      'a', 'a%', 'a%b', 'a*', 'a.b', 'a/', 'a/b', 'a0', 'aB', 'a[1]', 'a\\', 'a\\b', 'a^', 'a_', 'a_b', 'aa', 'ab', 'b',
      'é', 'é/1', 'e\u0301', 'z', '\uD7FFx', '\uE000', '\uFFFD', '\u{1F600}', '\u{1F600}/1', '\u{1F601}', '$x', 'A',
      '\u{10FFFF}', '\u{10FFFF}a', '__proto__', 'constructor', "it's", '"quoted"', 'a b', 'a ',
    ]
    const created = keys.map((key) => store.put(kent, { kind: 'key', key, version: 0, value: key }))
    expect((await Promise.all(created)).every(Boolean)).toBe(true)
    const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect((await store.list(kent, 'key')).map((found) => found.key)).toEqual(sorted)
    expect((await store.list(kent, 'key', '')).map((found) => found.key)).toEqual(sorted)
    for (const prefix of [...keys, '\uD7FF', 'a[', 'no such', '.*', '(']) {
      const found = await store.list(kent, 'key', prefix)
      const expected = sorted.filter((key) => key.startsWith(prefix))
      expect([prefix, ...found.map((document) => document.key)]).toEqual([prefix, ...expected])
      expect(found.map((document) => document.value)).toEqual(found.map((document) => document.key))
    }
  },

  'finds what is due at or before an instant, earliest first': async ({ store }) => {
    const due = (key: string, at?: string) =>
      store.put(installation, { kind: 'next', key, version: 0, value: key, ...(at ? { due: at } : {}) })
    await due('third', later(START, 2))
    await due('first', later(START, 0))
    await due('second', later(START, 1).replace('.000Z', 'Z'))
    await due('b, at the same time', later(START, 1))
    await due('never')
    await store.put(installation, { kind: 'other', key: 'x', version: 0, value: 1, due: START })
    await store.put(kent, { kind: 'next', key: 'of a partnership', version: 0, value: 1, due: START })
    const found = async (before: string) =>
      (await store.due(installation, 'next', before)).map((document) => document.key)
    expect(await found(later(START, -0.001))).toEqual([])
    expect(await found(START)).toEqual(['first'])
    expect(await found(START.replace('.000Z', 'Z'))).toEqual(['first'])
    expect(await found(later(START, 1.999))).toEqual(['first', 'b, at the same time', 'second'])
    expect(await found(later(START, 1))).toEqual(['first', 'b, at the same time', 'second'])
    expect(await found(later(START, 2))).toEqual(['first', 'b, at the same time', 'second', 'third'])
  },

  'forgets a due time that is not given again': async ({ store }) => {
    await store.put(installation, { kind: 'next', key: 'k', version: 0, value: 1, due: START })
    await store.put(installation, { kind: 'next', key: 'k', version: 1, value: 2 })
    const there = { kind: 'next', key: 'k', version: 2, value: 2, due: null }
    expect(await store.get(installation, 'next', 'k')).toEqual(there)
    expect(await store.due(installation, 'next', later(START, 9))).toEqual([])
  },

  'purges what was due before an instant, of every partnership': async ({ store }) => {
    const scopes = [installation, kent, devon]
    for (const scope of scopes) {
      await store.put(scope, { kind: 'draft', key: 'old', version: 0, value: 1, due: later(START, -0.001) })
      await store.put(scope, { kind: 'draft', key: 'edge', version: 0, value: 1, due: START })
      await store.put(scope, { kind: 'draft', key: 'kept', version: 0, value: 1 })
      await store.put(scope, { kind: 'other', key: 'old', version: 0, value: 1, due: later(START, -9) })
    }
    expect(await store.purge(installation, 'draft', START)).toBe(3)
    expect(await store.purge(installation, 'draft', START)).toBe(0)
    for (const scope of scopes) {
      expect((await store.list(scope, 'draft')).map((document) => document.key)).toEqual(['edge', 'kept'])
      expect(await store.list(scope, 'other')).toHaveLength(1)
    }
  },

  'hands out copies: changing one changes nothing in the store': async ({ store }) => {
    const value = { list: [1], name: 'a' }
    const putting = store.put(kent, { kind: 'draft', key: 'k', version: 0, value })
    value.list.push(2)
    await putting
    const found = (await store.get(kent, 'draft', 'k'))?.value as typeof value
    found.name = 'b'
    expect((await store.get(kent, 'draft', 'k'))?.value).toEqual({ list: [1], name: 'a' })
  },
}
