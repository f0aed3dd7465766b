import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { find } from '../../src/record/board.js'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { verifyPartnership } from '../../src/record/upkeep.js'
import { ended } from '../storage/children.js'
import { dropDatabase, freshDatabase, testServer } from '../storage/mongo-server.js'
import { startHouse } from './mongo-house.js'

const server = await testServer()
const uri = server?.uri ?? ''
const named = `on ${server?.name ?? 'MongoDB'}`
afterAll(() => server?.stop())

let database = ''
beforeEach(() => void (database = freshDatabase()))
afterEach(() => (server ? dropDatabase(uri, database) : undefined))

function child(...parameters: string[]): { process: ChildProcess; lines(): string[] } {
  const path = ['../../dist/test/reliability/mongo-child.js', './mongo-child.js'].map((from) => fileURLToPath(new URL(from, import.meta.url))).find(existsSync)
  if (!path) throw new Error('mongo-child is not built: run `npx tsc -b` first')
  const started = spawn(process.execPath, [path, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  started.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text))
  // A line cut short was not printed in full.
  return { process: started, lines: () => printed.split('\n').slice(0, -1) }
}

async function until(done: () => boolean, seconds: number): Promise<void> {
  for (let waited = 0; !done(); waited += 20) {
    if (waited > seconds * 1000) throw new Error(`not within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe.skipIf(!server)(`Two bots ${named}`, () => {
  it('lose and double nothing of 200 commands while they are killed', { timeout: 120_000 }, async () => {
    const house = await startHouse({ uri, database })
    const partnership = await house.found()
    const ids = Array.from({ length: 200 }, (_, n) => `command ${n + 1}`)
    const acknowledged: string[] = []
    let kills = 0
    // A platform delivers what it got no answer to once more: so do we, to whichever bot is there.
    for (let left = ids; left.length > 0; left = ids.filter((id) => !acknowledged.includes(id))) {
      const half = Math.ceil(left.length / 2)
      const bots = [left.slice(0, half), left.slice(half)].filter((part) => part.length > 0)
      const running = bots.map((part) => child('work', uri, database, '', part.join(',')))
      await Promise.all(running.map(async (bot, n) => {
        await until(() => bot.lines().length > 0 || bot.process.exitCode !== null, 60)
        if (kills < 8) setTimeout(() => bot.process.kill('SIGKILL') && kills++, 60 + Math.random() * 240 + n * 50)
        await ended(bot.process)
        acknowledged.push(...bot.lines())
      }))
    }
    const commits = await house.store.read(partnershipScope(partnership), 0, 1000)
    const there = commits.map((commit) => commit.requestId).filter((id) => id.startsWith('command '))
    const lost = acknowledged.filter((id) => !there.includes(id))
    expect({ lost, recorded: new Set(there).size, commits: there.length }).toEqual({ lost: [], recorded: 200, commits: 200 })
    expect(kills).toBeGreaterThan(1)
    expect((await verifyPartnership(house.store, partnership)).faults).toEqual([])
    const fresh = await startHouse({ uri, database })
    expect((await fresh.boards.current(partnership)).byKind.get('action')?.size).toBe(200)
    await Promise.all([house.store.close(), fresh.store.close()])
    process.stdout.write(`kill test ${named}: 200 commands, ${kills} kills, lost 0, double 0\n`)
  })

  const failpoints = ['records.bulkWrite', 'documents.bulkWrite', 'deliveries.bulkWrite', 'watermarks.updateOne']
  for (const at of failpoints) {
    it(`make up for one killed before ${at}, on the next load`, async () => {
      const house = await startHouse({ uri, database })
      const partnership = await house.found()
      // A weekly digest on another day changes a record and the document that says when the next is due.
      const before = (await house.store.get(installation, 'digest-due', partnership))?.due
      const line = at.startsWith('deliveries') ? 'digest now' : 'digest schedule Thursday 14:00'
      const dying = child('die-at', uri, database, at, line)
      await ended(dying.process)
      expect([dying.process.signalCode, dying.lines()]).toEqual(['SIGKILL', []])
      const scope = partnershipScope(partnership)
      const [commit] = await house.store.read(scope, 1, 9)
      expect(commit?.requestId).toBe(`die ${at}`)
      expect((await house.store.records(scope)).seq).toBe(2)
      expect((await verifyPartnership(house.store, partnership)).faults).toEqual([])
      if (at.startsWith('deliveries')) {
        expect((await house.store.deliveries(scope, { limit: 9 })).length).toBe(commit?.deliveries.length)
        expect(commit?.deliveries.length).toBeGreaterThan(0)
      } else {
        expect(find(await house.boards.current(partnership), 'schedule', 'digest')?.fields).toMatchObject({ weekday: 4, time: '14:00' })
        const due = (await house.store.get(installation, 'digest-due', partnership))?.due
        expect(due).not.toBe(before)
        expect(due).toMatch(/T1[34]:00/)
      }
      await house.store.close()
    })
  }

  it('post a week’s digest once, whoever ticks', { timeout: 60_000 }, async () => {
    const house = await startHouse({ uri, database })
    const partnership = await house.found()
    const week = String(8 * 24 * 3600 * 1000)
    const bots = [1, 2].map(() => child('tick', uri, database, week))
    await until(() => bots.every((bot) => bot.lines().includes('ready')), 60)
    const count = (line: string) => bots.flatMap((bot) => bot.lines()).filter((one) => one.startsWith(line)).length
    await until(() => count('tick') >= 6, 60)
    for (const bot of bots) bot.process.kill('SIGTERM')
    await Promise.all(bots.map((bot) => ended(bot.process)))
    expect(count('posted')).toBe(1)
    expect(count('faults 0')).toBe(2)
    expect(await house.store.deliveries(partnershipScope(partnership), { limit: 9 })).toMatchObject([{ state: 'sent', attempts: 1 }])
    const ticks = await house.store.db.collection('ticks').find({}).toArray()
    expect(ticks).toMatchObject([{ name: 'tick', lockedAt: null }])
    await house.store.close()
  })
})
