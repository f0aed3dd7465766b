import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBoards } from '../../src/boards.js'
import { planDueDigests } from '../../src/digest/weekly.js'
import { partnershipScope } from '../../src/record/scope.js'
import { startHarness, type Harness } from '../harness.js'

let harness: Harness
beforeEach(async () => {
  harness = await startHarness({ at: '2026-11-23T10:00:00.000Z' })
})
afterEach(() => harness.close())

const plan = () => planDueDigests(harness.app)
const rows = () => harness.app.store.deliveries(partnershipScope(harness.partnership), { kind: 'digest', limit: 50 })
const states = async () => (await rows()).map(({ period, state }) => `${period} ${state}`)

/** Plans the digest of Monday 30 November, a few seconds late. */
async function monday(): Promise<void> {
  harness.setClock('2026-11-30T09:00:05.000Z')
  expect(await plan()).toBe(1)
}

describe('planning the weekly digest', () => {
  it('plans nothing before it is due, and one row when it is', async () => {
    harness.setClock('2026-11-30T08:59:59.999Z')
    expect(await plan()).toBe(0)
    harness.setClock('2026-11-30T09:00:00.000Z')
    expect(await plan()).toBe(1)
    expect(await plan()).toBe(0)
    expect(await rows()).toMatchObject([{ kind: 'digest', period: '2026-W49', place: 'web/local/example', due: '2026-11-30T09:00:00.000Z', state: 'planned' }])
  })

  it('plans it once when two processes tick at once', async () => {
    harness.setClock('2026-11-30T09:00:05.000Z')
    const planned = await Promise.all(Array.from({ length: 4 }, () => planDueDigests({ store: harness.app.store, boards: createBoards(harness.app.store) })))
    expect(planned.reduce((sum, one) => sum + one)).toBe(1)
    expect(await rows()).toHaveLength(1)
    harness.setClock('2026-12-07T09:00:00.000Z')
    expect(await plan()).toBe(1)
  })

  it('plans it once when it stops between planning and moving the date on', async () => {
    harness.setClock('2026-11-30T09:00:05.000Z')
    const store = { ...harness.app.store, put: () => Promise.reject(new Error('killed')) }
    await expect(planDueDigests({ store, boards: harness.app.boards })).rejects.toThrow('killed')
    expect(await plan()).toBe(0)
    expect(await rows()).toHaveLength(1)
  })

  it('is late once, not once a week, after three weeks away', async () => {
    harness.setClock('2026-12-22T12:00:00.000Z')
    expect(await plan()).toBe(1)
    expect(await plan()).toBe(0)
    harness.setClock('2026-12-28T09:00:00.000Z')
    expect(await plan()).toBe(1)
    expect(await states()).toEqual(['2026-W53 planned', '2026-W49 planned'])
  })

  it('forgets a schedule that is off, and takes up one that is on again', async () => {
    await harness.send('digest schedule off')
    harness.setClock('2026-12-01T09:00:00.000Z')
    expect(await plan()).toBe(0)
    await harness.send('digest schedule on')
    harness.setClock('2026-12-07T09:00:00.000Z')
    expect(await plan()).toBe(1)
  })

  it('gives a week no second digest when the day is changed after the first', async () => {
    await monday()
    await harness.send('digest schedule Friday 16:00')
    harness.setClock('2026-12-04T16:00:01.000Z')
    expect(await plan()).toBe(0)
    harness.setClock('2026-12-11T16:00:01.000Z')
    expect(await plan()).toBe(1)
    expect(await states()).toEqual(['2026-W50 planned', '2026-W49 planned'])
  })

  it('follows an undone schedule', async () => {
    await harness.send('digest schedule Wednesday 10:00')
    await harness.send('undo')
    harness.setClock('2026-11-25T10:00:00.000Z')
    expect(await plan()).toBe(0)
    await monday()
  })
})
