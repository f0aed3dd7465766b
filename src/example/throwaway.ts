import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Boards } from '../boards.js'
import type { Config } from '../config.js'
import type { Directory } from '../people/directory.js'
import { all, type Board } from '../record/board.js'
import { keyOf } from '../record/kinds.js'
import type { Storage } from '../record/storage.js'
import { foundExample } from './found.js'

interface Assembled {
  store: Storage
  boards: Boards
  directory: Directory
  random(bytes: number): string
  close(): Promise<void>
}

/**
 * A partnership of the example's people without any record, in a folder of its own that is removed afterwards, with a
 * clock that the caller sets. `assemble` puts the house together over that folder.
 */
export async function openThrowaway<App extends Assembled>(assemble: (config: Config, clock: () => Date) => Promise<App>) {
  const data = mkdtempSync(join(tmpdir(), 'cdp-replay-'))
  let instant = '2026-01-01T00:00:00.000Z'
  const config: Config = { port: 0, host: '127.0.0.1', data, commandName: '/cdp', log: 'error', page: { on: 'nowhere' } }
  const app = await assemble(config, () => new Date(instant))
  const partnership = await foundExample(app, { platform: 'terminal', tenant: 'local', channel: 'example', kind: 'direct' })
  return {
    ...app,
    partnership,
    setClock: (to: string) => void (instant = to),
    async view(): Promise<{ board: Board; name(person: string): string }> {
      const board = await app.boards.current(partnership)
      const names = await app.directory.names(all(board, 'member').map((member) => keyOf(member.record)), instant)
      return { board, name: (person) => names.get(person) ?? 'someone no longer listed' }
    },
    async close() {
      await app.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
