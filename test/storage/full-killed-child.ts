import { join } from 'node:path'
import { installation } from '../../src/record/scope.js'
import { openSqliteStore } from '../../storage/sqlite.js'

// Prints how many documents are there; 'fill': adds more until the disk is full, prints how many, and is killed.
const [disk = '', what = ''] = process.argv.slice(2)
const store = await openSqliteStore({ directory: join(disk, 'store') })
let there = (await store.list(installation, 'big')).length
if (what === 'fill') {
  const more = () => store.put(installation, { kind: 'big', key: `k${there}`, version: 0, value: 'y'.repeat(2000) })
  while (await more().catch(() => false)) there++
}
process.stdout.write(`${there}\n`)
if (what === 'fill') process.kill(process.pid, 'SIGKILL')
await store.close()
