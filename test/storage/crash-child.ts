import { writeSync } from 'node:fs'
import { partnershipScope } from '../../src/record/scope.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { action, draft, ledger, START, takeIn } from './contract/fixtures.js'

// Appends for ever, 64 in flight, four racing in each of 16 partnerships, until it is killed. Prints each request id
// once it was acknowledged, by a system call that is over before the next line runs.
const [directory = '', round = '', journal = ''] = process.argv.slice(2)
const store = await openSqliteStore({ directory, journal: journal === 'wal' ? 'wal' : 'truncate' })

async function work(of: ReturnType<typeof ledger>, name: string): Promise<never> {
  const scope = partnershipScope(of.partnership)
  for (let n = 0; ; n++) {
    const requestId = `${round} ${name} ${n}`
    const deliveries = [{ kind: 'notice', period: requestId, place: 'terminal', due: START }]
    for (let taken = false; !taken; ) {
      const { commit, also } = draft(of, action((n % 40) + 1, { moved: n }), { requestId, deliveries })
      taken = 'ok' in (await store.append(scope, commit, also))
      for (const missed of await store.read(scope, of.commits.length, 500)) {
        if (missed.seq === of.commits.length + 1) takeIn(of, missed)
      }
    }
    writeSync(1, `${requestId}\n`)
  }
}

for (let place = 0; place < 16; place++) {
  const of = ledger(`place${place}`)
  for (const commit of await store.read(partnershipScope(of.partnership), 0, 1_000_000)) takeIn(of, commit)
  for (let worker = 0; worker < 4; worker++) void work(of, `place${place} worker${worker}`)
}
