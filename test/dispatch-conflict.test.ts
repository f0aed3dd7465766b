import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createBoards } from '../src/boards.js'
import { defineCommand } from '../src/command.js'
import { createDispatch, type Answer, type Dispatch, type Parts } from '../src/dispatch.js'
import { nextNumber } from '../src/record/board.js'
import { partnershipScope } from '../src/record/scope.js'
import type { Storage } from '../src/record/storage.js'
import { verifyPartnership } from '../src/record/upkeep.js'
import { createRegistry } from '../src/registry.js'
import { say, type Expectation } from '../src/reply.js'
import { channel, startHarness, type Harness } from './harness.js'

let harness: Harness
let count = 0
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

/** A process of its own over the same store. */
function another(change: Partial<Parts> = {}): Dispatch {
  return createDispatch({ ...harness.app, boards: createBoards(change.store ?? harness.app.store), ...change })
}

const users = ['priya', 'helen', 'mark', 'asha', 'tom']
function send(dispatch: Dispatch, line: string, given: { expects?: Expectation[]; user?: string } = {}): Promise<Answer> {
  const user = given.user ?? 'priya'
  const caller = { platform: 'web' as const, tenant: 'local', user, name: user }
  return dispatch({ id: `conflict-${++count}`, said: { line }, caller, mentions: [], place: channel, expects: given.expects ?? [] })
}

const verify = () => verifyPartnership(harness.app.store, harness.partnership)

describe('200 edits of one action through two processes', () => {
  it('drawn from the same revision: one wins, the others are told who was faster', async () => {
    await send(harness.app.dispatch, 'add Everybody’s')
    const both = [another(), another()]
    const expects = [{ record: 'action/1', revision: 1 }]
    const edits = Array.from({ length: 200 }, (_, at) => send(both[at % 2] as Dispatch, `update 1 version ${at}`, { expects, user: users[at % 5] as string }))
    const answers = await Promise.all(edits)
    expect(answers.filter(({ commit }) => commit)).toHaveLength(1)
    const others = answers.filter(({ commit }) => !commit)
    expect(others.every(({ reply }) => reply?.problem === 'changed-since')).toBe(true)
    const [winner] = answers.filter(({ commit }) => commit)
    const name = { priya: 'Priya Shah', helen: 'Dr Helen Ward', mark: 'Supt Mark Doyle', asha: 'Asha Begum', tom: 'Tom Reed' }[users[answers.indexOf(winner as Answer) % 5] ?? '']
    expect(JSON.stringify(others[0]?.reply?.body)).toContain(name)
    expect((await verify()).faults).toEqual([])
  })

  it('typed: all land, none is lost', async () => {
    const both = [another(), another()]
    const before = (await harness.board()).seq
    const edits = Array.from({ length: 200 }, (_, at) => send(both[at % 2] as Dispatch, `update 1 note ${at}`))
    const answers = await Promise.all(edits)
    expect(answers.map(({ reply }) => reply?.problem).filter(Boolean)).toEqual([])
    const commits = await harness.app.store.read(partnershipScope(harness.partnership), before, 1000)
    const notes = commits.map(({ changes }) => changes[0]?.set['note'])
    expect(notes.toSorted()).toEqual(answers.map((_, at) => `note ${at}`).toSorted())
    // Each was made from the one before: its `was` is the other's `set`.
    for (const [at, commit] of commits.entries()) if (at > 0) expect(commit.changes[0]?.was['note']).toBe(commits[at - 1]?.changes[0]?.set['note'])
    expect((await verify()).faults).toEqual([])
  })

  it('of new actions: each has a number of its own', async () => {
    const both = [another(), another()]
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => send(both[at % 2] as Dispatch, `add Together ${at}`)))
    const records = answers.map(({ commit }) => commit?.changes[0]?.record)
    expect(new Set(records).size).toBe(60)
    expect(answers.every(({ commit }) => commit?.changes[0]?.revision === 1)).toBe(true)
  })
})

describe('a commit that always comes second', () => {
  it('is tried eight times, then told to try again', async () => {
    let tries = 0
    const store: Storage = { ...harness.app.store, append: async () => (tries++, { conflict: true }) }
    const before = (await harness.board()).seq
    const answer = await send(another({ store }), 'add Never')
    expect(answer.reply).toMatchObject({ problem: 'busy', audience: 'caller' })
    expect(tries).toBe(8)
    expect((await harness.board()).seq).toBe(before)
  })

  it('succeeds on the eighth', async () => {
    let tries = 0
    const { store: real } = harness.app
    const store: Storage = { ...real, append: async (scope, commit, also) => (++tries < 8 ? { conflict: true } : real.append(scope, commit, also)) }
    expect((await send(another({ store }), 'add At last')).commit).toBeDefined()
  })
})

describe('a Board that catches up while a command runs', () => {
  it('is noticed: nothing is recorded from what was too old', async () => {
    let release = (): void => undefined
    let entered = (): void => undefined
    const running = new Promise<void>((resolve) => (entered = resolve))
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow = defineCommand({
      name: 'slow add', summary: 'Add slowly', examples: ['slow add'], permission: 'action.write', fields: [], input: z.object({}),
      async run(_input, { board }) {
        const record = `action/${nextNumber(board, 'action')}`
        entered()
        await held
        return { reply: say('channel', record), changes: [{ record, what: 'added', set: { title: 'Slow', status: 'open' } }] }
      },
    })
    const here = another({ registry: createRegistry([...harness.app.registry.commands, slow]) })
    const there = another()
    const late = send(here, 'slow add')
    await running
    const quick = await send(there, 'add Quick')
    // A read in the first process folds the other's commit into the very Board the slow command works with.
    await send(here, 'action list')
    release()
    const answer = await late
    expect(quick.commit?.changes[0]?.record).not.toBe(answer.commit?.changes[0]?.record)
    expect(answer.commit?.changes[0]).toMatchObject({ revision: 1, set: { title: 'Slow' } })
    expect(answer.reply?.body[0]).toMatchObject({ text: answer.commit?.changes[0]?.record })
  })
})
