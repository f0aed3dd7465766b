import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { find } from '../../src/record/board.js'
import type { Place } from '../../src/request.js'
import { channel, startHarness, type Harness } from '../harness.js'

let harness: Harness
beforeAll(async () => void (harness = await startHarness()))
afterAll(() => harness.close())

const second: Place = { ...channel, channel: 'second' }

describe('join', () => {
  it('binds nothing before the bot’s welcome was posted', async () => {
    expect((await harness.send('join', { place: second, posted: false })).reply?.problem).toBe('post-first')
    expect(await harness.app.directory.partnershipAt(second)).toBeNull()
  })

  it('brings the channel to the coordinator’s partnership, for digests too', async () => {
    expect(await harness.say('join', { place: second })).toContain('shares one record')
    expect(find(await harness.board(), 'binding', '2')?.fields).toMatchObject({ channel: 'second', digest: true })
    expect(await harness.app.directory.partnershipAt(second)).toBe(harness.partnership)
  })

  it('says so where the channel has it already, and refuses who is nobody’s member', async () => {
    expect((await harness.send('join', { place: second })).reply?.problem).toBe('already-set-up')
    expect((await harness.send('join', { place: { ...channel, channel: 'third' }, as: 'nobody' })).reply?.problem).toBe('not-set-up')
  })
})
