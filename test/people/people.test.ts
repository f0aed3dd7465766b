import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { placeKey, type Place } from '../../src/request.js'
import { startHarness, type Harness } from '../harness.js'

const inChannel = (name: string): Place => ({ platform: 'web', tenant: 'local', channel: name, kind: 'channel' })
const direct = (user: string): Place => ({ platform: 'web', tenant: 'local', channel: `dm ${user}`, kind: 'direct' })

describe('people and partnerships', () => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness({ found: false })
  })
  afterAll(() => harness.close())

  it('gives two who set up at once one partnership, and tells the other', async () => {
    const place = inChannel('race')
    const answers = await Promise.all(['anna', 'ben'].map((as) => harness.send('setup Race', { as, place })))
    expect(answers.filter(({ commit }) => commit)).toHaveLength(1)
    const late = answers.find(({ commit }) => !commit)
    expect(late?.reply?.problem).toBe('already-set-up')
    expect((await harness.app.directory.partnerships()).map(({ name }) => name)).toEqual(['Race'])
  })

  it('makes one person of one identity, however many meet it at once', async () => {
    const who = { platform: 'web' as const, tenant: 'local', user: 'twin', name: 'Twin' }
    const people = await Promise.all([1, 2, 3, 4].map(() => harness.app.directory.ensurePerson(who)))
    expect(new Set(people).size).toBe(1)
    const left = await harness.app.store.list(installation, 'person')
    expect(left.filter(({ value }) => (value as { name: string }).name === 'Twin')).toHaveLength(1)
  })

  it('takes over a place that a crashed set-up had claimed', async () => {
    const place = inChannel('crashed')
    await harness.app.directory.claimPlace(place, 'halfway')
    expect((await harness.send('status', { as: 'carol', place })).reply?.problem).toBe('not-set-up')
    const { commit } = await harness.send('setup Second attempt', { as: 'carol', place })
    expect(commit?.partnership).toBe('halfway')
    expect((await harness.send('status', { as: 'carol', place })).reply?.title).toBe('Second attempt: status')
    expect((await harness.send('setup Third', { as: 'dave', place })).reply?.problem).toBe('not-allowed')
  })

  it('leaves no trace of a stranger who only looks', async () => {
    await harness.send('help', { as: 'looker', place: inChannel('race') })
    await harness.send('status', { as: 'looker', place: inChannel('race') })
    expect(await harness.app.directory.personOf({ platform: 'web', tenant: 'local', user: 'looker' })).toBeNull()
  })

  it('says what is not set up yet, in a channel and directly', async () => {
    expect(await harness.say('status', { place: inChannel('bare') })).toContain('No partnership uses this channel yet.')
    expect(await harness.say('status', { as: 'looker', place: direct('looker') })).toContain('You are not on a partnership’s list yet.')
  })
})

describe('two partnerships in one store', () => {
  let harness: Harness
  const north = inChannel('north')
  const south = inChannel('south')
  beforeAll(async () => {
    harness = await startHarness({ found: false })
    await harness.send('setup North', { as: 'both', place: north })
    await harness.send('setup South', { as: 'ken', place: south })
    const mentions = [{ token: '@both', tenant: 'local', user: 'both', name: 'both' }]
    const caller = { platform: 'web' as const, tenant: 'local', user: 'ken', name: 'Ken' }
    await harness.app.dispatch({ id: 'list', said: { line: 'roles set @both member for police' }, caller, mentions, place: south, expects: [] })
    await harness.send('add Northern secret for police by 1 November 2026', { as: 'both', place: north })
    await harness.send('agreed the northern decision', { as: 'both', place: north })
    await harness.send('add Southern secret', { as: 'ken', place: south })
  })
  afterAll(() => harness.close())

  it('keeps numbers, ledgers and roles apart', async () => {
    expect(await harness.say('1', { as: 'both', place: north })).toContain('Northern secret')
    expect(await harness.say('1', { as: 'both', place: south })).toContain('Southern secret')
    expect((await harness.send('checklist set 4 in progress', { as: 'both', place: north })).commit).toBeDefined()
    expect((await harness.send('checklist set 4 in progress', { as: 'both', place: south })).reply?.problem).toBe('not-allowed')
    expect((await harness.send('status', { as: 'ken', place: north })).reply?.problem).toBe('not-allowed')
  })

  it.each(['status', 'checklist', 'action list', 'action list done', 'mine', 'overdue', 'show 1', 'decisions', 'digest', 'history', 'history A-1', 'roles', 'action update 1', 'undo change 3', 'help more'])(
    'never shows the other’s on “%s”',
    async (line) => {
      const seen = JSON.stringify(await harness.send(line, { as: 'both', place: south }))
      expect(seen).not.toMatch(/north/i)
    },
  )

  it('asks which is meant in a direct chat, and answers who has only one', async () => {
    expect((await harness.send('status', { as: 'both', place: direct('both') })).reply?.problem).toBe('which-partnership')
    expect((await harness.send('add Something', { as: 'both', place: direct('both') })).commit).toBeUndefined()
    expect(await harness.say('action list', { as: 'ken', place: direct('ken') })).toContain('Southern secret')
  })

  it('ends with membership: the direct chat follows the list', async () => {
    const removed = await harness.send('roles remove @both', { as: 'ken', place: south })
    expect(removed.reply?.problem ?? removed.command).toBe('roles remove')
    expect(await harness.say('action list', { as: 'both', place: direct('both') })).toContain('Northern secret')
    expect((await harness.send('status', { as: 'both', place: south })).reply?.problem).toBe('not-allowed')
  })

  it('keeps every commit in its partnership', async () => {
    const { store, directory } = harness.app
    const bound = [await directory.partnershipAt(north), await directory.partnershipAt(south)]
    expect(new Set(bound).size).toBe(2)
    for (const id of bound) {
      const commits = await store.read(partnershipScope(id ?? ''), 0, 100)
      expect(commits.every(({ partnership }) => partnership === id)).toBe(true)
      expect(commits.map(({ seq }) => seq)).toEqual(commits.map((_, at) => at + 1))
    }
    expect(placeKey(north)).toBe('web/local/north')
  })
})
