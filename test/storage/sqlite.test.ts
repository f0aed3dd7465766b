import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from '../../src/record/storage.js'
import { openSqliteStore } from '../../storage/sqlite.js'
import { storageContract } from './contract.js'
import { START } from './contract/fixtures.js'

for (const journal of ['truncate', 'wal'] as const) {
  storageContract(`SQLite, ${journal} journal`, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sqlite-'))
    let now = START
    const open = () => openSqliteStore({ directory, journal, clock: () => new Date(now) })
    let store: Storage = await open()
    return {
      store,
      async reopen() {
        await store.close()
        return (store = await open())
      },
      async cleanup() {
        await store.close()
        rmSync(directory, { recursive: true })
      },
      setClock(iso) {
        now = iso
      },
    }
  })
}
