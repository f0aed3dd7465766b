import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBoards } from '../../src/boards.js'
import { sendDue, type Posted } from '../../src/digest/outbox.js'
import { planDueDigests } from '../../src/digest/weekly.js'
import { installation, partnershipScope } from '../../src/record/scope.js'
import type { Reply } from '../../src/reply.js'
import { startHarness, type Harness } from '../harness.js'

let harness: Harness
let posted: { place: string; reply: Reply }[]
let answers: (Posted | Error)[]
beforeEach(async () => {
  harness = await startHarness({ at: '2026-11-23T10:00:00.000Z' })
  posted = []
  answers = []
})
afterEach(() => harness.close())

const plan = () => planDueDigests(harness.app)
const rows = () => harness.app.store.deliveries(partnershipScope(harness.partnership), { kind: 'digest', limit: 50 })
const states = async () => (await rows()).map(({ period, state }) => `${period} ${state}`)

async function post(place: string, reply: Reply): Promise<Posted> {
  posted.push({ place, reply })
  const answer = answers.shift() ?? { ok: true, id: `post ${posted.length}` }
  if (answer instanceof Error) throw answer
  return answer
}
const send = () => sendDue({ ...harness.app, post, report: () => 'ref12345' })

/** Plans the digest of Monday 30 November, a few seconds late. */
async function monday(): Promise<void> {
  harness.setClock('2026-11-30T09:00:05.000Z')
  expect(await plan()).toBe(1)
}

describe('sending it', () => {
  it('posts it once, says what it posted and where, and never again', async () => {
    await harness.send('add Buy kits for police by Friday')
    await monday()
    expect(await send()).toBe(1)
    expect(await send()).toBe(0)
    expect(posted).toHaveLength(1)
    expect(posted[0]).toMatchObject({ place: 'web/local/example', reply: { audience: 'channel' } })
    expect(await rows()).toMatchObject([{ state: 'sent', posted: 'post 1', attempts: 1, payload: posted[0]?.reply }])
    expect(await harness.say('status')).toContain('Last digest: Monday 30 November 2026 at 09:00')
  })

  it('is not sent twice by two outboxes at once', async () => {
    await monday()
    await Promise.all([send(), send(), send()])
    expect(posted).toHaveLength(1)
  })

  it('that is refused has failed, and the status says why', async () => {
    await monday()
    answers = [{ ok: false, kind: 'refused', note: 'channel_not_found' }]
    await send()
    harness.passSeconds(3600)
    await send()
    expect(posted).toHaveLength(1)
    expect(await states()).toEqual(['2026-W49 failed'])
    expect(await harness.say('status')).toContain('Last digest: not sent (channel_not_found)')
  })

  it('that is put off comes again, later each time, with the same words', async () => {
    await monday()
    answers = Array.from({ length: 3 }, () => ({ ok: false, kind: 'retry', note: 'ratelimited' }) as const)
    const waits: number[] = []
    for (let attempt = 0; attempt < 4; attempt++) {
      const from = Date.parse(harness.now())
      while (posted.length <= attempt) {
        await send()
        if (posted.length <= attempt) harness.passSeconds(5)
      }
      waits.push((Date.parse(harness.now()) - from) / 1000)
      await harness.send(`add Meanwhile ${attempt}`)
    }
    expect(waits).toEqual([0, 30, 60, 90])
    expect(new Set(posted.map(({ reply }) => JSON.stringify(reply))).size).toBe(1)
    expect(await states()).toEqual(['2026-W49 sent'])
  })

  it('waits as long as it is told to, and gives up after five attempts', async () => {
    await monday()
    answers = Array.from({ length: 9 }, () => ({ ok: false, kind: 'retry', note: 'ratelimited', retryAfterSeconds: 600 }) as const)
    await send()
    harness.passSeconds(599)
    expect(await send()).toBe(0)
    for (let hour = 0; hour < 12; hour++) {
      harness.passSeconds(3600)
      await send()
    }
    expect(posted).toHaveLength(5)
    expect(await rows()).toMatchObject([{ state: 'failed', note: 'ratelimited', attempts: 5 }])
  })

  it.each<[string, Posted | Error, string]>([
    ['nobody knows', { ok: false, kind: 'doubt', note: 'timeout' }, 'timeout'],
    ['the adapter breaks', new Error('broken'), 'a fault on our side (ref12345)'],
  ])('when %s is in doubt and never sent again', async (_what, answer, note) => {
    await monday()
    answers = [answer]
    await send()
    harness.passSeconds(86_400)
    await send()
    expect(posted).toHaveLength(1)
    expect(await rows()).toMatchObject([{ state: 'doubt', note }])
    expect(await harness.say('status')).toContain('Last digest: in doubt since Monday 30 November 2026 at 09:00: please look in the channel whether it arrived')
  })

  it('cut off while sending is in doubt and never sent again', async () => {
    await monday()
    const { store } = harness.app
    const row = await store.claim(installation, { seconds: 60 })
    await store.advance(installation, row as NonNullable<typeof row>, { state: 'sending', payload: null })
    expect(await send()).toBe(0)
    harness.passSeconds(61)
    expect(await send()).toBe(1)
    expect(posted).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'doubt', note: 'the bot stopped while sending it' }])
  })

  it('cut off before it began is sent after the lease', async () => {
    await monday()
    await harness.app.store.claim(installation, { seconds: 60 })
    expect(await send()).toBe(0)
    harness.passSeconds(61)
    expect(await send()).toBe(1)
    expect(await states()).toEqual(['2026-W49 sent'])
  })

  it('does not hold up the others when one place fails', async () => {
    await monday()
    const other = { kind: 'digest', period: 'now-9', place: 'web/local/other', due: harness.now() }
    await harness.app.store.plan(partnershipScope(harness.partnership), [other])
    answers = [{ ok: false, kind: 'refused', note: 'gone' }]
    await send()
    expect((await states()).toSorted()).toEqual(['2026-W49 failed', 'now-9 sent'])
  })

  it('goes out by itself once the clock ticks, and after a restart no second time', async () => {
    harness.app.posts.set('web', post)
    harness.setClock('2026-11-30T09:00:10.000Z')
    await harness.app.tick()
    await harness.app.tick()
    expect(posted).toHaveLength(1)
    const boards = createBoards(harness.app.store)
    expect(await planDueDigests({ store: harness.app.store, boards })).toBe(0)
    expect(await sendDue({ ...harness.app, boards, post, report: () => '' })).toBe(0)
  })

  it('is refused where no platform is connected', async () => {
    harness.setClock('2026-11-30T09:00:10.000Z')
    await harness.app.tick()
    expect(await rows()).toMatchObject([{ state: 'failed', note: 'that platform is not connected' }])
  })
})
