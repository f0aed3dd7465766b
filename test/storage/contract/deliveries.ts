import { expect } from 'vitest'
import { installation, partnershipScope } from '../../../src/record/scope.js'
import type { Delivery, Storage } from '../../../src/record/storage.js'
import { later, type Opened } from './fixtures.js'
import type { Promises } from './promises.js'

const kent = partnershipScope('kent')
const devon = partnershipScope('devon')

/** Short, because a store without a clock of ours is waited for. */
const LEASE = { seconds: 1 }

const row = (place: string, due: string, kind = 'digest') => ({ kind, period: '2026-W48', place, due })

/** Lets the store's clock go past a lease. */
async function wait(opened: Opened, seconds: number): Promise<void> {
  if (opened.setClock) opened.setClock(later(await opened.store.now(), seconds))
  else await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}

async function claimed(store: Storage): Promise<Delivery> {
  const delivery = await store.claim(installation, LEASE)
  if (!delivery) throw new Error('nothing to claim')
  return delivery
}

export const deliveryPromises: Promises = {
  'plans one row for each kind, period and place': async ({ store }) => {
    const now = await store.now()
    expect(await store.plan(kent, [row('a', now), row('b', now), row('a', now)])).toBe(2)
    expect(await store.plan(kent, [row('a', later(now, 9)), row('c', now), row('a', now, 'notice')])).toBe(2)
    const racing = Array.from({ length: 50 }, () => store.plan(kent, [row('race', now)]))
    expect((await Promise.all(racing)).reduce((sum, added) => sum + added)).toBe(1)
    expect(await store.plan(devon, [row('a', now)])).toBe(1)
    expect(await store.deliveries(devon, { limit: 10 })).toEqual([
      {
        id: 'devon/digest/2026-W48/a', partnership: 'devon', kind: 'digest', period: '2026-W48', place: 'a', due: now,
        state: 'planned', fence: 0, attempts: 0, payload: null, posted: null, note: null, changed: expect.any(String),
      },
    ])
  },

  'lists a partnership’s rows, latest first, by kind, up to a limit': async ({ store }) => {
    const now = await store.now()
    await store.plan(kent, [row('b', later(now, 1)), row('a', later(now, 2)), row('c', now), row('n', now, 'notice')])
    await store.plan(devon, [row('d', now)])
    const places = async (filter: { kind?: string; limit: number }) =>
      (await store.deliveries(kent, filter)).map((delivery) => delivery.place)
    expect(await places({ kind: 'digest', limit: 10 })).toEqual(['a', 'b', 'c'])
    expect(await places({ limit: 2 })).toEqual(['a', 'b'])
    expect(await places({ kind: 'notice', limit: 1 })).toEqual(['n'])
    expect(await places({ kind: 'digests', limit: 1 })).toEqual([])
  },

  'gives what is due, earliest first, to one at a time': async ({ store }) => {
    const now = await store.now()
    await store.plan(devon, [row('second', later(now, -1)), row('future', later(now, 600))])
    await store.plan(kent, [row('first', later(now, -2))])
    const first = await claimed(store)
    expect([first.id, first.state, first.fence]).toEqual(['kent/digest/2026-W48/first', 'planned', 1])
    expect((await claimed(store)).place).toBe('second')
    expect(await store.claim(installation, LEASE)).toBeNull()
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([{ state: 'claimed', fence: 1 }])
  },

  'never gives a row to two of 30 that ask at once': async ({ store }) => {
    const now = await store.now()
    await store.plan(kent, Array.from({ length: 12 }, (_, n) => row(`p${n}`, now)))
    const asked = await Promise.all(Array.from({ length: 30 }, () => store.claim(installation, { seconds: 60 })))
    const given = asked.flatMap((delivery) => (delivery ? [delivery.id] : []))
    expect(given).toHaveLength(12)
    expect(new Set(given).size).toBe(12)
  },

  'gives a row again when the lease ran out, under a new fence that shuts out the old': async (opened) => {
    const { store } = opened
    await store.plan(kent, [row('a', await store.now())])
    const slow = await claimed(store)
    expect(await store.claim(installation, LEASE)).toBeNull()
    await wait(opened, 1.1)
    const quick = await claimed(store)
    expect([quick.id, quick.state, quick.fence]).toEqual([slow.id, 'claimed', 2])
    expect(await store.advance(installation, slow, { state: 'sent', posted: 'slow' })).toBe(false)
    expect(await store.advance(installation, { id: quick.id, fence: 3 }, { state: 'sent' })).toBe(false)
    expect(await store.advance(installation, { id: 'no such row', fence: 1 }, { state: 'sent' })).toBe(false)
    expect(await store.advance(installation, quick, { state: 'sent', posted: 'quick' })).toBe(true)
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([{ state: 'sent', posted: 'quick', fence: 2 }])
  },

  'gives a row somebody may have posted as sending, and leaves it so': async (opened) => {
    const { store } = opened
    await store.plan(kent, [row('a', await store.now())])
    const first = await claimed(store)
    expect(await store.advance(installation, first, { state: 'sending', payload: { text: 'x', n: [1] } })).toBe(true)
    expect(await store.claim(installation, LEASE)).toBeNull()
    await wait(opened, 1.1)
    const second = await claimed(store)
    expect(second).toMatchObject({ state: 'sending', fence: 2, attempts: 1, payload: { text: 'x', n: [1] } })
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([{ state: 'sending', fence: 2 }])
    expect(await store.advance(installation, second, { state: 'doubt', note: 'nobody knows' })).toBe(true)
    await wait(opened, 1.1)
    expect(await store.claim(installation, LEASE)).toBeNull()
  },

  'keeps a lease through the steps within it': async (opened) => {
    const { store } = opened
    await store.plan(kent, [row('a', await store.now())])
    const mine = await claimed(store)
    for (const state of ['claimed', 'sending', 'sending'] as const) {
      expect(await store.advance(installation, mine, { state })).toBe(true)
      expect(await store.claim(installation, LEASE)).toBeNull()
    }
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([{ attempts: 1, fence: 1 }])
  },

  'tries again not before it is told, and counts the attempts': async (opened) => {
    const { store } = opened
    await store.plan(kent, [row('a', await store.now())])
    const first = await claimed(store)
    await store.advance(installation, first, { state: 'sending', payload: 'frozen' })
    const due = later(await store.now(), 1)
    expect(await store.advance(installation, first, { state: 'retry', note: 'too many requests', due })).toBe(true)
    expect(await store.claim(installation, LEASE)).toBeNull()
    await wait(opened, 1.1)
    const second = await claimed(store)
    const kept = { state: 'retry', fence: 2, attempts: 1, payload: 'frozen', note: 'too many requests', due }
    expect(second).toMatchObject(kept)
    expect(await store.advance(installation, second, { state: 'sending' })).toBe(true)
    expect(await store.advance(installation, second, { state: 'sent', posted: '1700.1' })).toBe(true)
    const sent = { attempts: 2, payload: 'frozen', posted: '1700.1' }
    expect(await store.deliveries(kent, { limit: 1 })).toMatchObject([sent])
  },

  'never gives a row that is finished': async (opened) => {
    const { store } = opened
    const now = await store.now()
    const states = ['handed', 'sent', 'doubt', 'failed'] as const
    await store.plan(kent, states.map((state) => row(state, now)))
    for (const state of states) expect(await store.advance(installation, await claimed(store), { state })).toBe(true)
    await wait(opened, 1.1)
    expect(await store.claim(installation, LEASE)).toBeNull()
    const found = await store.deliveries(kent, { limit: 9 })
    expect(found.map((delivery) => delivery.state).sort()).toEqual([...states].sort())
  },

  'keeps claims, fences and payloads over a restart': async (opened) => {
    await opened.store.plan(kent, [row('a', await opened.store.now())])
    const mine = await claimed(opened.store)
    await opened.store.advance(installation, mine, { state: 'sending', payload: { text: 'é' } })
    const before = await opened.store.deliveries(kent, { limit: 1 })
    const store = await opened.reopen()
    expect(await store.deliveries(kent, { limit: 1 })).toEqual(before)
    expect(await store.advance(installation, mine, { state: 'sent', posted: 'x' })).toBe(true)
  },
}
