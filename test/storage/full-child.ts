import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installation, partnershipScope } from '../../src/record/scope.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { action, draft, keep, ledger } from './contract/fixtures.js'

// Fills a small disk, makes room, goes on, and prints what happened as JSON.
const [disk = ''] = process.argv.slice(2)
const kent = partnershipScope('kent')
const ballast = join(disk, 'ballast')
writeFileSync(ballast, Buffer.alloc(256 * 1024))
const open = () => openSqliteStore({ directory: join(disk, 'store') })

const store = await open()
const of = ledger('kent')
const requests: string[] = []
const refusals: string[] = []

async function appendOne(): Promise<void> {
  const made = draft(of, action(of.commits.length + 1, { note: 'x'.repeat(2000) }))
  try {
    const result = await store.append(kent, made.commit, made.also)
    if (!('ok' in result)) throw new Error(JSON.stringify(result))
    requests.push(keep(of, made).commit.requestId)
  } catch (error) {
    refusals.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}

while (refusals.length === 0) await appendOne()
// With the disk full: the writes of one turn are all refused, and nothing of them can be seen.
const big = 'y'.repeat(100_000)
const together = await Promise.allSettled(
  [1, 2, 3].map((n) => store.put(installation, { kind: 'big', key: `k${n}`, version: 0, value: big })),
)
const whenFull = {
  refused: together.filter((result) => result.status === 'rejected').length,
  documents: (await store.list(installation, 'big')).length,
  commits: (await store.read(kent, 0, 100_000)).length,
}
const answered = requests.length
rmSync(ballast)
for (let n = 0; n < 5; n++) await appendOne()
await store.close()

const again = await open()
const there = await again.read(kent, 0, 100_000)
const lost = requests.filter((request, n) => there[n]?.requestId !== request).length
const report = { answered, refusals, whenFull, after: requests.length - answered, there: there.length, lost }
process.stdout.write(`${JSON.stringify(report)}\n`)
await again.close()
