import { expect } from 'vitest'
import { checkChain } from '../../../src/record/chain.js'
import { installation, partnershipScope } from '../../../src/record/scope.js'
import { action, add, draft, folded, keep, later, ledger, START } from './fixtures.js'
import type { Promises } from './promises.js'

const kent = partnershipScope('kent')

export const ledgerPromises: Promises = {
  'shows a commit to every read, as it was given': async ({ store }) => {
    const of = ledger('kent')
    for (let number = 1; number <= 5; number++) await add(store, of, action(number))
    await add(store, of, action(2, { title: 'Train “hostel” staff – é, 😀, \\u0000' }))
    expect(await store.read(kent, 0, 100)).toEqual(of.commits)
    expect(await store.read(kent, 2, 2)).toEqual(of.commits.slice(2, 4))
    expect(await store.read(kent, 6, 100)).toEqual([])
    expect(await store.read(kent, 7, 100)).toEqual([])
    expect(await store.byRequest(kent, of.commits[3]?.requestId ?? '')).toEqual(of.commits[3])
    expect(await store.byRequest(kent, 'never sent')).toBeNull()
    expect(await store.history(kent, 'action/2')).toEqual([of.commits[1], of.commits[5]])
    expect(await store.history(kent, 'action/9')).toEqual([])
  },

  'sees what was appended after a read that found nothing': async ({ store }) => {
    const of = ledger('kent')
    expect(await store.read(kent, 0, 100)).toEqual([])
    expect(await store.read(kent, 5, 100)).toEqual([])
    for (let number = 1; number <= 7; number++) {
      await add(store, of, action(number))
      expect(await store.read(kent, number - 1, 100)).toEqual([of.commits[number - 1]])
      expect(await store.read(kent, 5, 100)).toEqual(of.commits.slice(5))
    }
  },

  'refuses a seq that is taken or skips ahead, and writes nothing of it': async ({ store }) => {
    const of = ledger('kent')
    await add(store, of, action(1))
    const taken = { ...draft(ledger('kent'), action(7), { requestId: 'taken', deliveries: [post('x')] }) }
    taken.also.documents = [{ kind: 'place', key: 'x', value: 1 }]
    expect(await store.append(kent, taken.commit, taken.also)).toEqual({ conflict: true })
    const skips = draft(keepAnother(of), action(8), { requestId: 'skips' })
    expect(skips.commit.seq).toBe(3)
    expect(await store.append(kent, skips.commit, skips.also)).toEqual({ conflict: true })
    expect(await store.read(kent, 0, 100)).toEqual(of.commits.slice(0, 1))
    expect([...(await folded(store, 'kent')).keys()]).toEqual(['action/1'])
    expect(await store.history(kent, 'action/7')).toEqual([])
    expect(await store.get(installation, 'place', 'x')).toBeNull()
    expect(await store.deliveries(kent, { limit: 10 })).toEqual([])
  },

  'answers a known request with its commit, even where the seq conflicts or is free': async ({ store }) => {
    const of = ledger('kent')
    const first = await add(store, of, action(1))
    const again = draft(ledger('kent'), action(2), { requestId: first.requestId })
    expect(await store.append(kent, again.commit, again.also)).toEqual({ duplicate: first })
    const next = draft(of, action(2), { requestId: first.requestId })
    expect(await store.append(kent, next.commit, next.also)).toEqual({ duplicate: first })
    expect(await store.read(kent, 0, 100)).toEqual([first])
  },

  'takes one of 200 racing commits of one seq': async ({ store }) => {
    const racer = (n: number) => draft(ledger('kent'), action(n + 1), { requestId: `race ${n}` })
    const racing = Array.from({ length: 200 }, (_, n) => racer(n))
    const results = await Promise.all(racing.map(({ commit, also }) => store.append(kent, commit, also)))
    const winners = racing.filter((_, n) => 'ok' in (results[n] ?? {}))
    expect(winners).toHaveLength(1)
    expect(results.filter((result) => 'conflict' in result)).toHaveLength(199)
    expect(await store.read(kent, 0, 300)).toEqual([winners[0]?.commit])
    expect([...(await folded(store, 'kent')).keys()]).toEqual([winners[0]?.also.records[0]?.record])
  },

  'records a request delivered 50 times at once a single time': async ({ store }) => {
    const same = Array.from({ length: 50 }, (_, n) => draft(ledger('kent'), action(n + 1), { requestId: 'the same' }))
    const results = await Promise.all(same.map(({ commit, also }) => store.append(kent, commit, also)))
    const winner = same.find((_, n) => 'ok' in (results[n] ?? {}))
    const others = results.filter((result) => !('ok' in result))
    expect(others).toHaveLength(49)
    for (const result of others) expect(result).toEqual({ duplicate: winner?.commit })
    expect(await store.read(kent, 0, 100)).toEqual([winner?.commit])
  },

  'keeps partnerships apart, whatever they are called': async ({ store }) => {
    const names = ['kent', 'Kent', 'kent/east', 'kent%', 'ken_', 'installation', '__proto__', 'Ynys Môn']
    const ledgers = names.map((name) => ledger(name))
    for (const [n, of] of ledgers.entries()) {
      const { commit, also } = keep(of, draft(of, action(n + 1), { requestId: 'same request' }))
      expect(await store.append(partnershipScope(of.partnership), commit, also)).toEqual({ ok: true })
    }
    for (const [n, of] of ledgers.entries()) {
      const scope = partnershipScope(of.partnership)
      expect(await store.read(scope, 0, 100)).toEqual(of.commits)
      expect(await store.byRequest(scope, 'same request')).toEqual(of.commits[0])
      expect([...(await folded(store, of.partnership)).keys()]).toEqual([`action/${n + 1}`])
      expect(await store.history(scope, `action/${n + 2}`)).toEqual([])
    }
    expect(await store.read(partnershipScope('ken'), 0, 100)).toEqual([])
    expect(await store.records(partnershipScope('KENT'))).toEqual({ seq: 0, records: [] })
  },

  'keeps 64 partnerships appending at once in order, each with a whole chain': async ({ store }) => {
    const ledgers = Array.from({ length: 64 }, (_, n) => ledger(`place${n}`))
    await Promise.all(ledgers.map(async (of) => {
      for (let number = 1; number <= 5; number++) await add(store, of, action(number))
    }))
    for (const of of ledgers) {
      const chain = checkChain()
      for (const commit of await store.read(partnershipScope(of.partnership), 0, 100)) chain.next(commit)
      expect(chain.result()).toEqual({ commits: 5, head: of.commits.at(-1)?.hash, faults: [] })
    }
  },

  'writes the documents of a commit over any version, and removes those without a value': async ({ store }) => {
    const of = ledger('kent')
    await store.put(installation, { kind: 'place', key: 'a', version: 0, value: 'old' })
    await store.put(installation, { kind: 'place', key: 'a', version: 1, value: 'older' })
    await store.put(installation, { kind: 'place', key: 'b', version: 0, value: 'goes' })
    const { commit, also } = keep(of, draft(of, action(1)))
    const due = later(START, 60)
    const documents = [
      { kind: 'place', key: 'a', value: { partnership: 'kent' }, due },
      { kind: 'place', key: 'b', value: null },
      { kind: 'place', key: 'never', value: null },
      { kind: 'place', key: 'new', value: [1] },
    ]
    expect(await store.append(kent, commit, { ...also, documents })).toEqual({ ok: true })
    expect(await store.list(installation, 'place')).toEqual([
      { kind: 'place', key: 'a', version: 3, value: { partnership: 'kent' }, due },
      { kind: 'place', key: 'new', version: 1, value: [1], due: null },
    ])
  },

  'plans the posts of a commit with it, once': async ({ store }) => {
    const of = ledger('kent')
    expect(await store.plan(kent, [post('a')])).toBe(1)
    const { commit, also } = keep(of, draft(of, action(1), { deliveries: [post('a'), post('b')] }))
    expect(await store.append(kent, commit, also)).toEqual({ ok: true })
    const ids = (await store.deliveries(kent, { limit: 10 })).map((delivery) => delivery.id)
    expect(ids.sort()).toEqual(['kent/digest/2026-W48/a', 'kent/digest/2026-W48/b'])
  },

  'shows everything after a restart': async (opened) => {
    const of = ledger('kent')
    for (let n = 1; n <= 20; n++) await add(opened.store, of, action((n % 7) + 1, { moved: n }))
    await opened.store.put(kent, { kind: 'draft', key: 'k', version: 0, value: { a: [null] } })
    await opened.store.plan(kent, [post('a')])
    const before = [await opened.store.list(kent, 'draft'), await opened.store.deliveries(kent, { limit: 9 })]
    const store = await opened.reopen()
    expect(await store.read(kent, 0, 100)).toEqual(of.commits)
    expect(await folded(store, 'kent')).toEqual(of.records)
    expect([await store.list(kent, 'draft'), await store.deliveries(kent, { limit: 9 })]).toEqual(before)
    const known = of.commits[4]
    if (known) expect(await store.append(kent, known, { records: [], documents: [] })).toEqual({ duplicate: known })
    await add(store, of, action(1))
    expect(await store.read(kent, 20, 100)).toEqual(of.commits.slice(20))
  },
}

function post(place: string) {
  return { kind: 'digest', period: '2026-W48', place, due: START }
}

/** The ledger as if one more commit had been taken. */
function keepAnother(of: ReturnType<typeof ledger>): ReturnType<typeof ledger> {
  const ahead = { ...of, commits: [...of.commits], records: new Map(of.records) }
  keep(ahead, draft(ahead, action(99)))
  return ahead
}
