import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partnershipScope } from '../../src/record/scope.js'
import { rebuildRecords, verifyPartnership } from '../../src/record/upkeep.js'
import type { Commit } from '../../src/record/change.js'
import type { StoredRecord } from '../../src/record/storage.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { lineOf } from './lines.js'

const ROUNDS = 20
const COMMANDS = 200
const program = resolve(import.meta.dirname, '../../dist/test/reliability/child.js')

/** Runs 200 commands from a number on, killed somewhere among them. The numbers that were acknowledged. */
async function killed(data: string, first: number): Promise<{ acknowledged: number[]; signal: string | null }> {
  const child = spawn(process.execPath, [program, data, String(first), String(COMMANDS)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const enough = 1 + Math.floor(Math.random() * (COMMANDS - 10))
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (printed.split('\n').length > enough) setTimeout(() => child.kill('SIGKILL'), Math.random() * 3)
  })
  await new Promise((done) => child.once('close', done))
  // A line cut short was not acknowledged in full.
  return { acknowledged: printed.split('\n').slice(0, -1).map(Number), signal: child.signalCode }
}

const byName = (a: StoredRecord, b: StoredRecord) => (a.record < b.record ? -1 : 1)

/** Everything there, checked; the numbers of the lines in the ledger. */
async function inspect(data: string): Promise<Set<number>> {
  const store = await openSqliteStore({ directory: data })
  try {
    const scope = partnershipScope('example')
    const commits = await store.read(scope, 0, 1_000_000)
    expect((await verifyPartnership(store, 'example')).faults).toEqual([])
    const kept = (await store.records(scope)).records.toSorted(byName)
    await rebuildRecords(store, 'example')
    expect((await store.records(scope)).records.toSorted(byName)).toEqual(kept)
    const numbers = commits.filter(({ requestId }) => requestId.startsWith('line ')).map(({ requestId }) => Number(requestId.slice(5)))
    expect(new Set(numbers).size, 'nothing is there twice').toBe(numbers.length)
    const posts = await store.deliveries(scope, { limit: 1_000_000 })
    expect(posts).toHaveLength(commits.flatMap(({ deliveries }) => deliveries).length)
    for (const commit of commits) if (commit.requestId.startsWith('line ')) checkSaid(commit)
    return new Set(numbers)
  } finally {
    await store.close()
  }
}

/** A commit holds what its line said, whole. */
function checkSaid(commit: Commit): void {
  const number = Number(commit.requestId.slice(5))
  const { line } = lineOf(number)
  const [change] = commit.changes
  if (line.startsWith('add')) expect(change?.set).toMatchObject({ title: `Visit ${number}`, due: expect.any(String) as string, lead: { organisation: 'Police' } })
  else if (line.startsWith('agreed')) expect(change?.set).toMatchObject({ title: `decision ${number}`, rationale: `of ${number}` })
  else if (line.startsWith('update')) expect(change?.set).toEqual({ note: `note ${number}` })
  else expect(commit.deliveries).toHaveLength(1)
}

describe('kill -9 while people are working', () => {
  it(`loses nothing that was acknowledged and records nothing twice, ${ROUNDS} times`, { timeout: 120_000 }, async () => {
    expect(existsSync(program), 'built by “npx tsc -b”').toBe(true)
    const data = mkdtempSync(join(tmpdir(), 'cdp-kill-'))
    const acknowledged = new Set<number>()
    let kills = 0
    try {
      for (let round = 0; round < ROUNDS; round++) {
        let first = 0
        while (acknowledged.has(first)) first++
        // The last three again: the platforms send what they got no answer for, and more.
        const run = await killed(data, Math.max(0, first - 3))
        if (run.signal === 'SIGKILL') kills++
        expect(run.acknowledged.length).toBeGreaterThan(0)
        for (const number of run.acknowledged) acknowledged.add(number)
        const there = await inspect(data)
        expect([...acknowledged].filter((number) => !there.has(number))).toEqual([])
      }
      expect(kills).toBe(ROUNDS)
      process.stdout.write(`kill test: ${acknowledged.size} acknowledged in ${ROUNDS} kills, all there once\n`)
    } finally {
      rmSync(data, { recursive: true })
    }
  })
})
