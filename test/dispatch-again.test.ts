import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createBoards } from '../src/boards.js'
import { createDispatch, type Answer, type Dispatch } from '../src/dispatch.js'
import { channel, startHarness, type Harness } from './harness.js'

// "Again?" is told from memory for what this process heard, and from the salted mark for what another one did.
let harness: Harness | undefined
let own: Dispatch
let other: Dispatch
let count = 0

beforeEach(async () => {
  await harness?.close()
  harness = await startHarness()
  own = harness.app.dispatch
  other = createDispatch({ ...harness.app, boards: createBoards(harness.app.store) })
})
afterAll(() => harness?.close())

function send(dispatch: Dispatch, line: string, user = 'priya'): Promise<Answer> {
  const caller = { platform: 'web' as const, tenant: 'local', user, name: user }
  return dispatch({ id: `again-${++count}`, said: { line }, caller, mentions: [], place: channel, expects: [] })
}

async function asked(dispatch: Dispatch, line: string, user?: string): Promise<boolean> {
  return (await send(dispatch, line, user)).reply?.asks === true
}

describe('the same words twice, with two processes', () => {
  it('are asked about wherever they were heard, between whatever the other recorded', async () => {
    await send(own, 'add Mine before')
    await send(other, 'add Theirs')
    await send(own, 'add Mine after')
    for (const dispatch of [own, other]) {
      for (const words of ['add Mine before', 'add Theirs', 'add Mine after']) expect(await asked(dispatch, words)).toBe(true)
    }
  })

  it('are meant when somebody else says them', async () => {
    await send(own, 'add Book the room')
    await send(other, 'add Book the hall')
    expect((await send(own, 'add Book the room', 'helen')).commit).toBeDefined()
    expect((await send(own, 'add Book the hall', 'helen')).commit).toBeDefined()
  })

  it('are asked about while one of them stands, though the later one was undone', async () => {
    await send(own, 'add Print posters')
    await send(own, 'again add Print posters')
    await send(own, 'undo')
    expect(await asked(own, 'add Print posters')).toBe(true)
    await send(own, 'update 1 withdrawn because of the cost')
    expect(await asked(own, 'add Print posters')).toBe(false)
  })

  it('are found among fifty others', async () => {
    await send(own, 'add Number 0')
    for (let at = 1; at <= 45; at++) await send(at % 9 === 0 ? other : own, `add Number ${at}`)
    expect(await asked(own, 'add Number 0')).toBe(true)
    expect(await asked(own, 'add Number 18')).toBe(true)
    expect(await asked(own, 'add Number 44')).toBe(true)
  })
})
