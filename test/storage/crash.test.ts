import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkChain } from '../../src/record/chain.js'
import { partnershipScope } from '../../src/record/scope.js'
import type { Storage } from '../../src/record/storage.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { ended, start } from './children.js'
import { folded, ledger, takeIn } from './contract/fixtures.js'

/** Long enough after the first answer to be in the middle of things: opening takes longer. */
const LONGEST_MILLISECONDS = 250

/** Runs the child until a random moment after its first answer, kills it, and gives what it had acknowledged. */
async function crash(directory: string, round: string, journal: string): Promise<string[]> {
  const child = start('crash-child', [directory, round, journal])
  let printed = ''
  child.stdout?.setEncoding('utf8').once('data', () => {
    setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_MILLISECONDS)
  })
  child.stdout?.on('data', (text: string) => (printed += text))
  await ended(child)
  expect(child.signalCode, `round ${round} ended by itself`).toBe('SIGKILL')
  // A line cut short was not acknowledged in full.
  return printed.split('\n').slice(0, -1)
}

/** Every request there, once and no more; chains and projections whole; each commit with the post it planned. */
async function inspect(store: Storage): Promise<Set<string>> {
  const requests = new Set<string>()
  for (let place = 0; place < 16; place++) {
    const scope = partnershipScope(`place${place}`)
    const of = ledger(`place${place}`)
    const chain = checkChain()
    for (const commit of await store.read(scope, 0, 1_000_000)) {
      expect(requests.has(commit.requestId), `${commit.requestId} twice`).toBe(false)
      requests.add(commit.requestId)
      chain.next(commit)
      takeIn(of, commit)
    }
    expect(chain.result().faults).toEqual([])
    expect(await folded(store, of.partnership)).toEqual(of.records)
    const posts = await store.deliveries(scope, { limit: 1_000_000 })
    expect(posts.map((post) => post.period).sort()).toEqual(of.commits.map((commit) => commit.requestId).sort())
  }
  return requests
}

describe('SQLite after kill -9', () => {
  for (const { journal, rounds } of [{ journal: 'truncate', rounds: 20 }, { journal: 'wal', rounds: 6 }] as const) {
    it(`has everything it acknowledged, once, after ${rounds} kills (${journal})`, { timeout: 60_000 }, async () => {
      const directory = mkdtempSync(join(tmpdir(), 'crash-'))
      try {
        const acknowledged: string[] = []
        for (let round = 1; round <= rounds; round++) {
          const answered = await crash(directory, `round${round}`, journal)
          expect(answered.length).toBeGreaterThan(0)
          acknowledged.push(...answered)
          const store = await openSqliteStore({ directory, journal })
          const there = await inspect(store)
          await store.close()
          expect(acknowledged.filter((request) => !there.has(request))).toEqual([])
        }
        const count = acknowledged.length
        process.stdout.write(`crash test (${journal}): ${count} acknowledged in ${rounds} kills, all there once\n`)
      } finally {
        rmSync(directory, { recursive: true })
      }
    })
  }
})
