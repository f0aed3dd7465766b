import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerText } from '../../src/answer-text.js'
import { all } from '../../src/record/board.js'
import type { Place, Platform } from '../../src/request.js'
import { startHarness, type Harness } from '../harness.js'

let harness: Harness
beforeAll(async () => void (harness = await startHarness({ found: false })))
afterAll(() => harness.close())

let count = 0
const slack: Place = { platform: 'slack', tenant: 'T1', channel: 'C1', kind: 'channel' }
const teams: Place = { platform: 'teams', tenant: 'tenant-1', channel: '19:cdp@thread.tacv2', kind: 'channel' }
const direct = (place: Place, user: string): Place => ({ ...place, channel: `direct-${user}`, kind: 'direct' })

async function send(line: string, place: Place, user: string) {
  const caller = { platform: place.platform as Platform, tenant: place.tenant, user, name: user === 'U1' || user === 'aad-1' ? 'Priya Shah' : 'Tom Reed' }
  return harness.app.dispatch({ id: `link-${++count}`, said: { line }, caller, mentions: [], place, expects: [], posted: true })
}
const say = async (line: string, place: Place, user: string) => answerText(await send(line, place, user), harness.app.registry)
const codeIn = (text: string) => /“link ([2-9A-HJ-NP-Z]{6})”/.exec(text)?.[1] ?? 'no code'
const personOf = (platform: Platform, tenant: string, user: string) => harness.app.directory.personOf({ platform, tenant, user })

describe('one person, one record, on two platforms', () => {
  it('links by a code that the other side confirms', async () => {
    await say('setup East CDP', slack, 'U1')
    expect(await say('status', direct(teams, 'aad-1'), 'aad-1')).toContain('not on a partnership’s list')
    const code = codeIn(await say('link', direct(slack, 'U1'), 'U1'))
    const asked = await send(`link ${code}`, direct(teams, 'aad-1'), 'aad-1')
    expect(answerText(asked, harness.app.registry)).toContain('Priya Shah asked for this code in Slack')
    expect(await personOf('teams', 'tenant-1', 'aad-1')).toBeNull()
    expect(asked.reply?.next?.map(({ line }) => line)).toEqual([`link ${code} yes`])
    expect(await say(`link ${code} yes`, direct(teams, 'aad-1'), 'aad-1')).toContain('one person now')
    expect(await personOf('teams', 'tenant-1', 'aad-1')).toBe(await personOf('slack', 'T1', 'U1'))
    expect(await say('status', direct(teams, 'aad-1'), 'aad-1')).toContain('East CDP')
  })

  it('moves every id somebody has there', async () => {
    const both = { platform: 'teams' as const, tenant: 'tenant-1', user: '29:ann', alias: 'aad-6', name: 'Ann Lee' }
    const code = codeIn(await say('link', direct(slack, 'U6'), 'U6'))
    await harness.app.directory.ensurePerson(both)
    await harness.app.dispatch({ id: 'both', said: { line: `link ${code} yes` }, caller: both, mentions: [], place: direct(teams, 'ann'), expects: [] })
    const there = await personOf('slack', 'T1', 'U6')
    expect([await personOf('teams', 'tenant-1', '29:ann'), await personOf('teams', 'tenant-1', 'aad-6')]).toEqual([there, there])
  })

  it('offers to join a second channel to the partnership, and then both show the same', async () => {
    const asked = await send('setup East CDP', teams, 'aad-1')
    expect(asked.reply?.next?.map(({ line }) => line)).toEqual(['join', 'again setup East CDP'])
    expect((await send('join', teams, 'aad-1')).commit?.changes).toMatchObject([{ record: 'binding/2', set: { platform: 'teams', channel: teams.channel } }])
    expect((await send('join', teams, 'aad-1')).reply?.problem).toBe('already-set-up')
    await say('add Buy naloxone kits by 3 March 2027', slack, 'U1')
    expect(await say('action list', teams, 'aad-1')).toContain('Buy naloxone kits')
    await say('done 1', teams, 'aad-1')
    expect(await say('action list', slack, 'U1')).not.toContain('Buy naloxone kits')
    await say('digest now', slack, 'U1')
    const [partnership] = await harness.app.directory.partnerships()
    const rows = await harness.app.store.deliveries({ partnership: partnership?.id ?? '' }, { limit: 10 })
    expect(rows.map(({ place }) => place).toSorted()).toEqual(['slack/T1/C1', `teams/tenant-1/${teams.channel}`])
  })

  it('undoes the join, and the channel is nobody’s again', async () => {
    const third: Place = { ...teams, channel: '19:third@thread.tacv2' }
    const joined = await send('join', third, 'aad-1')
    await say(joined.reply?.next?.find(({ label }) => label === 'Undo')?.line ?? '', third, 'aad-1')
    expect((await send('status', third, 'aad-1')).reply?.problem).toBe('not-set-up')
  })

  it('lets a member who is no coordinator join nothing', async () => {
    const [partnership] = await harness.app.directory.partnerships()
    const caller = { platform: 'slack' as const, tenant: 'T1', user: 'U1', name: 'Priya Shah' }
    const mentions = [{ token: '@Tom Reed', tenant: 'T1', user: 'U2', name: 'Tom Reed' }]
    await harness.app.dispatch({ id: 'listing', said: { line: 'roles set @Tom Reed member' }, caller, mentions, place: slack, expects: [], posted: true })
    const before = all(await harness.app.boards.current(partnership?.id ?? ''), 'binding').length
    const other: Place = { ...slack, channel: 'C9' }
    expect((await send('join', other, 'U2')).reply?.problem).toBe('not-allowed')
    expect(all(await harness.app.boards.current(partnership?.id ?? ''), 'binding').length).toBe(before)
    expect(await harness.app.directory.partnershipAt(other)).toBeNull()
  })
})

describe('a code', () => {
  it('is used once, by somebody else, within ten minutes', async () => {
    const code = codeIn(await say('link', direct(slack, 'U2'), 'U2'))
    expect((await send(`link ${code}`, direct(slack, 'U2'), 'U2')).reply?.problem).toBe('bad-value')
    harness.passSeconds(10 * 60 + 1)
    expect((await send(`link ${code} yes`, direct(teams, 'aad-2'), 'aad-2')).reply?.problem).toBe('bad-value')
    expect(await personOf('teams', 'tenant-1', 'aad-2')).toBeNull()
    const fresh = codeIn(await say('link', direct(slack, 'U2'), 'U2'))
    expect(await say(`link ${fresh} yes`, direct(teams, 'aad-2'), 'aad-2')).toContain('one person now')
    expect((await send(`link ${fresh} yes`, direct(teams, 'aad-3'), 'aad-3')).reply?.problem).toBe('bad-value')
  })

  it('is worth nothing once it was typed where others read it', async () => {
    const code = codeIn(await say('link', direct(slack, 'U1'), 'U1'))
    expect((await send(`link ${code}`, teams, 'aad-9')).reply?.problem).toBe('not-allowed')
    expect((await send(`link ${code} yes`, direct(teams, 'aad-9'), 'aad-9')).reply?.problem).toBe('bad-value')
  })

  it('cannot be guessed: five wrong ones, then none for ten minutes', async () => {
    for (let at = 0; at < 5; at++) await send('link AAAAAA', direct(teams, 'aad-8'), 'aad-8')
    const code = codeIn(await say('link', direct(slack, 'U1'), 'U1'))
    expect(await say(`link ${code}`, direct(teams, 'aad-8'), 'aad-8')).toContain('wait ten minutes')
  })

  it('does not make two who are both listed one', async () => {
    const other: Place = { ...teams, channel: '19:other@thread.tacv2' }
    await say('setup West CDP', other, 'aad-7')
    const code = codeIn(await say('link', direct(slack, 'U1'), 'U1'))
    expect((await send(`link ${code} yes`, direct(teams, 'aad-7'), 'aad-7')).reply?.problem).toBe('not-allowed')
    expect(await personOf('teams', 'tenant-1', 'aad-7')).not.toBe(await personOf('slack', 'T1', 'U1'))
  })
})
