import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaTicker } from '../../adapters/ticker/agenda.js'
import { partnershipScope } from '../../src/record/scope.js'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { verifyPartnership } from '../../src/record/upkeep.js'
import { openMongoStore } from '../../storage/mongo.js'
import { freshDatabase, ownServer } from '../storage/mongo-server.js'
import { startHouse } from './mongo-house.js'

const server = await ownServer()
const named = `on ${server?.name ?? 'MongoDB'}`
const uri = server?.uri ?? ''
afterAll(() => server?.stop())

/** What a person waits at most before hearing that the record is away. */
const LONGEST_MILLISECONDS = 3000
/** Commands at once, all the time. */
const LOAD = 20

const pause = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds))

interface Said {
  id: string
  outcome: 'recorded' | 'away' | 'other'
  at: number
  took: number
}

describe.skipIf(!server)(`The server away, ${named}`, () => {
  let house: Awaited<ReturnType<typeof startHouse>>
  let partnership = ''
  const said: Said[] = []
  const others: string[] = []
  const enough = new AbortController()
  let load: Promise<unknown>
  let ticker: ReturnType<typeof agendaTicker>

  async function work(worker: number): Promise<void> {
    for (let n = 0; !enough.signal.aborted; n++) {
      const id = `load ${worker} ${n}`
      const at = Date.now()
      const answer = await house.send(id, `action add Buy kits for ${id} by 3 March`)
      const away = answer.reply?.problem === 'store-away'
      const outcome = answer.commit ? 'recorded' : away ? 'away' : 'other'
      if (outcome === 'other') others.push(JSON.stringify(answer.reply?.problem ?? answer))
      said.push({ id, outcome, at, took: Date.now() - at })
      // Somebody typing: a refusal that comes at once is not answered at once.
      if (outcome !== 'recorded') await pause(50)
    }
  }

  beforeAll(async () => {
    house = await startHouse({ uri, database: freshDatabase() })
    partnership = await house.found()
    ticker = agendaTicker({ db: house.store.db, seconds: 1, report: house.report })
    await ticker.start(house.tick)
    load = Promise.all(Array.from({ length: LOAD }, (_, worker) => work(worker)))
    await pause(1500)
  })
  afterAll(async () => {
    enough.abort()
    await load
    await ticker.stop()
    await house.store.close()
  })

  /** What was said since an instant: all of it in time, some of it refused. */
  function expectRefused(since: number): void {
    const during = said.filter((one) => one.at + one.took >= since)
    expect(during.filter((one) => one.outcome === 'away').length).toBeGreaterThan(0)
    // From when the server went away: a command may have been under way before.
    const waits = during.map((one) => one.at + one.took - Math.max(one.at, since))
    expect(Math.max(...waits)).toBeLessThan(LONGEST_MILLISECONDS)
  }

  async function expectBack(since: number): Promise<number> {
    for (;;) {
      const back = said.find((one) => one.outcome === 'recorded' && one.at + one.took > since)
      if (back) return back.at + back.took - since
      if (Date.now() - since > 10_000) throw new Error('nothing was recorded again')
      await pause(20)
    }
  }

  it('frozen for 10 s under load: each command is refused within 3 s, and goes on without a restart', { timeout: 60_000 }, async () => {
    const pid = server?.pid() as number
    const since = Date.now()
    process.kill(pid, 'SIGSTOP')
    const late = await openMongoStore({ uri }).then(() => 'opened', (error: unknown) => error)
    expect(late).toBeInstanceOf(StoreUnavailableError)
    expect(Date.now() - since).toBeLessThan(LONGEST_MILLISECONDS)
    await pause(10_000 - (Date.now() - since))
    process.kill(pid, 'SIGCONT')
    const back = await expectBack(Date.now())
    expectRefused(since)
    expect(back).toBeLessThan(5000)
    process.stdout.write(`freeze test ${named}: ${figures(since)}, back after ${back} ms\n`)
  })

  it('stopped for 10 s under load: the same', { timeout: 60_000 }, async () => {
    const since = Date.now()
    await server?.halt()
    await pause(10_000 - (Date.now() - since))
    await server?.restart()
    const back = await expectBack(Date.now())
    expectRefused(since)
    expect(back).toBeLessThan(5000)
    process.stdout.write(`stop test ${named}: ${figures(since)}, back after ${back} ms\n`)
  })

  it('leaves nothing lost, doubled or half-written', { timeout: 60_000 }, async () => {
    enough.abort()
    await load
    const scope = partnershipScope(partnership)
    const commits = await house.store.read(scope, 0, 100_000)
    const there = new Set(commits.map((commit) => commit.requestId))
    const recorded = said.filter((one) => one.outcome === 'recorded')
    expect(recorded.filter((one) => !there.has(one.id))).toEqual([])
    expect(there.size).toBe(commits.length)
    expect(others).toEqual([])
    // What was sent to a frozen server may still have arrived: whole, with all that follows from it.
    const fresh = await startHouse({ uri, database: house.store.db.databaseName })
    expect((await fresh.boards.current(partnership)).byKind.get('action')?.size).toBe(commits.length - 1)
    expect((await verifyPartnership(fresh.store, partnership)).faults).toEqual([])
    await fresh.store.close()
  })

  it('goes on ticking, once the lock of the tick it broke ends', { timeout: 60_000 }, async () => {
    const since = new Date()
    const ticks = house.store.db.collection('ticks')
    for (let waited = 0; waited < 40_000; waited += 500) {
      if (await ticks.findOne({ name: 'tick', lastFinishedAt: { $gt: since } })) break
      await pause(500)
    }
    expect(await ticks.findOne({ name: 'tick', lastFinishedAt: { $gt: since } })).not.toBeNull()
  })

  function figures(since: number): string {
    const during = said.filter((one) => one.at + one.took >= since)
    const away = during.filter((one) => one.outcome === 'away')
    const longest = Math.max(...away.map((one) => one.at + one.took - Math.max(one.at, since)))
    return `${away.length} commands refused, the slowest after ${longest} ms`
  }
})
