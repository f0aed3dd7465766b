import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerText } from '../src/answer-text.js'
import { assemble, type App } from '../src/main.js'
import { partnershipScope } from '../src/record/scope.js'
import { rebuildRecords, verifyPartnership } from '../src/record/upkeep.js'
import { channel, testConfig } from './harness.js'

// Made once by test/fixtures/make-store.ts and never again: what was written then has to open for ever.
const made = resolve(import.meta.dirname, 'fixtures/store-v1/cdp.sqlite')
const HEAD = '329a6ee189febc6ee054b693dc19786113221e6f22785bec48d62759d5a797b3'

describe('a store written by version 1', () => {
  const data = mkdtempSync(join(tmpdir(), 'cdp-fixture-'))
  let app: App
  let count = 0
  beforeAll(async () => {
    copyFileSync(made, join(data, 'cdp.sqlite'))
    app = await assemble({ ...testConfig, data }, { clock: () => new Date('2026-12-01T10:00:00.000Z') })
  })
  afterAll(async () => {
    await app.close()
    rmSync(data, { recursive: true })
  })

  const send = (line: string, user = 'priya') =>
    app.dispatch({ id: `fixture ${++count}`, said: { line }, caller: { platform: 'web', tenant: 'local', user, name: user }, mentions: [], place: channel, expects: [] })
  const say = async (line: string, user?: string) => answerText(await send(line, user), app.registry)

  it('verifies up to the head that was written then', async () => {
    expect(await verifyPartnership(app.store, 'example')).toEqual({ commits: 16, head: HEAD, faults: [] })
  })

  it('reads as it was recorded', async () => {
    expect(await say('show 1')).toContain('Agree the county lines protocol\n\nLead: Police, with Tom Reed\nDate: due 10 March 2027')
    expect(await say('action list done')).toContain('500 leaflets handed out')
    expect(await say('show 3', 'leanne')).toContain('Lead: Leanne\nDate: due 7 December 2026')
    expect(await say('show 4')).toContain('A-4 was taken back.')
    expect(await say('decisions')).toContain('D-2 Meet in the evening once a quarter\n  proposed')
    expect(await say('decisions')).toContain('fund 40 naloxone kits\n  agreed 23 November 2026, because stocks are low')
    expect(await say('checklist')).toContain('8. Progress report: met on 27 April 2023')
    expect(await say('status')).toContain('Last digest: Monday 23 November 2026 at 10:30\nNext digest: Tuesday 1 December 2026 at 14:30')
    expect(await say('history A-1')).toContain('Tom Reed: A-1 moved (date 3 March 2027 to 10 March 2027, reason “the data is late”')
    expect((await send('add Not any more', 'tom')).reply?.problem).toBe('not-allowed')
  })

  it('records one more and takes it back', async () => {
    const { commit } = await send('add Written by a later version for police by 3 March')
    expect(commit).toMatchObject({ seq: 17, prev: HEAD, changes: [{ record: 'action/5', revision: 1 }] })
    expect((await send('undo')).commit?.seq).toBe(18)
    expect((await verifyPartnership(app.store, 'example')).faults).toEqual([])
  })

  it('undoes what was recorded then', async () => {
    expect((await send('undo change 14', 'helen')).commit).toBeDefined()
    expect((await send('add Once again', 'tom')).commit).toBeDefined()
  })

  it('has records that a rebuild makes the same', async () => {
    const before = await app.store.records(partnershipScope('example'))
    await rebuildRecords(app.store, 'example')
    const after = await app.store.records(partnershipScope('example'))
    expect(new Map(after.records.map((one) => [one.record, one]))).toEqual(new Map(before.records.map((one) => [one.record, one])))
  })
})
