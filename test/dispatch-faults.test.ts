import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createBoards } from '../src/boards.js'
import { defineCommand } from '../src/command.js'
import { createDispatch } from '../src/dispatch.js'
import { createDirectory } from '../src/people/directory.js'
import { hashOf } from '../src/record/chain.js'
import type { Commit } from '../src/record/change.js'
import { partnershipScope } from '../src/record/scope.js'
import { StoreUnavailableError, type Storage } from '../src/record/storage.js'
import { createRegistry } from '../src/registry.js'
import { say } from '../src/reply.js'
import type { Request } from '../src/request.js'
import { channel, startHarness, type Harness } from './harness.js'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
  await harness.send('add One')
})
afterAll(() => harness.close())

let count = 0
const request = (line: string): Request => ({
  id: `fault-${++count}`, said: { line }, caller: { platform: 'web', tenant: 'local', user: 'priya', name: 'Priya' }, mentions: [], place: channel, expects: [],
})

function dispatchOver(change: Partial<Storage>) {
  const store = { ...harness.app.store, ...change }
  const directory = createDirectory(store, harness.app.random)
  return createDispatch({ ...harness.app, store, directory, boards: createBoards(store) })
}

describe('a store that is away', () => {
  it.each(['append', 'read', 'now', 'get'] as const)('while it is asked to %s: said so, nothing recorded', async (verb) => {
    const seq = (await harness.board()).seq
    const dispatch = dispatchOver({ [verb]: () => Promise.reject(new StoreUnavailableError('away')) })
    const answer = await dispatch(request('add While away'))
    expect(answer.reply).toMatchObject({ problem: 'store-away', audience: 'caller' })
    expect(answer.commit).toBeUndefined()
    expect((await harness.board()).seq).toBe(seq)
  })

  it('serves on when it is back', async () => {
    expect((await harness.send('add Back again')).commit).toBeDefined()
  })
})

describe('our own fault', () => {
  const broken = defineCommand({
    name: 'break', summary: 'Break on purpose', examples: ['break'], permission: 'action.write',
    fields: [{ name: 'words', as: 'rest', label: 'Words', max: 100 }], input: z.object({ words: z.string().optional() }),
    run: ({ words }) => {
      throw new TypeError(`cannot use ${words}\n    at the secret place (${words})`)
    },
  })

  it('is told with a reference, records nothing, and the next command works', async () => {
    const seen: unknown[] = []
    const report = (error: unknown, about: Record<string, unknown>) => {
      seen.push(error, about)
      return 'abcd1234'
    }
    const dispatch = createDispatch({ ...harness.app, report, registry: createRegistry([...harness.app.registry.commands, broken]) })
    const answer = await dispatch(request('break confidential'))
    expect(answer.reply).toMatchObject({ problem: 'our-fault', body: [{ text: expect.stringContaining('quote abcd1234') as string }] })
    expect(seen[0]).toBeInstanceOf(TypeError)
    expect(JSON.stringify(seen[1])).not.toContain('confidential')
    expect((await dispatch(request('add After a fault'))).commit).toBeDefined()
  })

  it('refuses a commit whose record would not fit its kind', async () => {
    const wrong = defineCommand({
      ...broken, run: () => ({ reply: say('channel', 'Recorded.'), changes: [{ record: 'action/900', what: 'added', set: { title: '', status: 'open' } }] }),
    })
    const dispatch = createDispatch({ ...harness.app, registry: createRegistry([wrong]) })
    expect((await dispatch(request('break it'))).reply?.problem).toBe('our-fault')
    expect((await harness.send('show 900')).reply?.problem).toBe('no-such-record')
  })

  it('leaves nothing anybody typed in the log', () => {
    const program = `
      import { createLog } from './dist/src/log.js'
      const error = new TypeError('cannot use CONFIDENTIAL\\n    at the CONFIDENTIAL place (x)')
      console.log(createLog('error').fault(error, { command: 'break' }))
      createLog('error').fault('CONFIDENTIAL', {})`
    const root = resolve(import.meta.dirname, '..')
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })
    expect(stderr).toContain(`"reference":"${stdout.trim()}"`)
    expect(stderr).toContain('"error":"TypeError"')
    expect(stderr).toMatch(/"where":\["\s*at /)
    expect(stderr).not.toContain('CONFIDENTIAL')
  })
})

describe('a record written by a newer version', () => {
  it.each([
    ['a kind it does not know', { record: 'poll/1', version: 1, set: { question: 'Shall we?' } }, 'poll version 1'],
    ['a version it does not know', { record: 'schedule/other', version: 2, set: { weekday: 1, time: '09:00', paused: true } }, 'schedule version 2'],
  ])('with %s is read, and not written', async (_what, change, named) => {
    const house = await startHarness()
    try {
      await house.send('add Before')
      const board = await house.board()
      const commit: Omit<Commit, 'hash'> = {
        format: 1, partnership: house.partnership, seq: board.seq + 1, requestId: 'newer', at: house.now(), by: 'somebody', via: 'web', command: 'poll',
        changes: [{ ...change, revision: 1, what: 'asked', was: {} }], deliveries: [], prev: board.head,
      }
      const { record, version, set } = change
      const stored = { record, kind: record.split('/')[0] ?? '', revision: 1, version, seq: commit.seq, created: commit.at, changed: commit.at, fields: set }
      await house.app.store.append(partnershipScope(house.partnership), { ...commit, hash: hashOf(commit) }, { records: [stored], documents: [] })
      for (const boards of [house.app.boards, createBoards(house.app.store)]) {
        const dispatch = createDispatch({ ...house.app, boards })
        expect((await dispatch(request('action list'))).reply?.title).toBe('Open actions (1)')
        expect((await dispatch(request('history'))).reply?.problem).toBeUndefined()
        for (const line of ['add After', 'undo', 'digest now', 'done 1']) {
          const answer = await dispatch(request(line))
          expect(answer.reply?.problem, `after ${line}`).toBe('upgrade')
          expect(JSON.stringify(answer.reply?.body)).toContain(named)
          expect(JSON.stringify(answer.reply?.body)).toContain('needs an upgrade')
        }
      }
    } finally {
      await house.close()
    }
  })
})
