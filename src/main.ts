import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBoards } from './boards.js'
import type { Config } from './config.js'
import { sendDue, type Post } from './digest/outbox.js'
import { planDueDigests } from './digest/weekly.js'
import { createDispatch } from './dispatch.js'
import { foundExample } from './example/found.js'
import { loadCommands } from './load-commands.js'
import { createLog } from './log.js'
import { createDirectory } from './people/directory.js'
import { createOperator } from './people/operator.js'
import { all } from './record/board.js'
import { keyOf } from './record/kinds.js'
import { createRegistry } from './registry.js'
import { runCli, type Terminal } from '../adapters/terminal/cli.js'
import { operate, type Operated, type Operation } from '../adapters/terminal/operate.js'
import type { ReplayParts } from '../adapters/terminal/replay.js'
import { askSocket, listenOnSocket } from '../adapters/terminal/socket.js'
import { intervalTicker } from '../adapters/ticker/interval.js'
import { openSqliteStore } from '../storage/sqlite.js'

/** Seconds between ticks: a digest is at most this late. */
const TICK_SECONDS = 15

export type App = Awaited<ReturnType<typeof assemble>>

/** Puts the house together; nothing listens or ticks yet. `clock` is for replays and tests. */
export async function assemble(config: Config, given: { clock?: () => Date } = {}) {
  const log = createLog(config.log)
  const store = await openSqliteStore({ directory: config.data, ...(given.clock ? { clock: given.clock } : {}) })
  const random = (bytes: number) => randomBytes(bytes).toString('hex')
  const boards = createBoards(store)
  const directory = createDirectory(store, random)
  const registry = createRegistry(await loadCommands(new URL('../commands/', import.meta.url)))
  const report = log.fault
  const posts = new Map<string, Post>()
  const post: Post = async (place, reply) =>
    (await posts.get(place.slice(0, place.indexOf('/')))?.(place, reply)) ?? { ok: false, kind: 'refused', note: 'that platform is not connected' }

  let sending: Promise<unknown> = Promise.resolve()
  const send = () => (sending = sending.then(() => sendDue({ store, boards, directory, post, report })).catch((error) => report(error, { outbox: true })))
  const parts = { store, boards, directory, registry, random, report, planned: () => void send() }
  const operator = createOperator({ store, boards, directory })
  return {
    ...parts,
    config,
    log,
    operator,
    /** How each platform posts, by its name. */
    posts,
    dispatch: createDispatch(parts),
    /** Plans what is due and sends it. */
    async tick() {
      await planDueDigests({ store, boards })
      await send()
    },
    async close() {
      await sending
      await store.close()
    },
  }
}

/** Starts everything that is configured. */
export async function serve(config: Config) {
  const app = await assemble(config)
  const socket = await listenOnSocket(config.data, (asked) => operate(asked, app))
  const ticker = intervalTicker({ seconds: TICK_SECONDS, report: app.report })
  await ticker.start(app.tick)
  return {
    async close() {
      await ticker.stop()
      await socket.close()
      await app.close()
    },
  }
}

/** Runs one verb of the terminal: in the running bot when there is one, else on the record itself. */
export async function runTerminal(argv: string[], io: Pick<Terminal, 'print' | 'complain' | 'question'>, config: Config): Promise<number> {
  return runCli(argv, {
    ...io,
    throwaway,
    async operate(operation: Operation): Promise<Operated> {
      const answered = (await askSocket(config.data, operation)) as Operated | null
      if (answered) return answered
      const app = await assemble({ ...config, log: 'error' })
      return operate(operation, app).finally(() => app.close())
    },
  })
}

/** A partnership of the example's people without any record, in a folder of its own that is removed afterwards. */
async function throwaway(): Promise<ReplayParts & { close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'cdp-replay-'))
  let instant = '2026-01-01T00:00:00.000Z'
  const app = await assemble({ ...throwawayConfig, data: directory }, { clock: () => new Date(instant) })
  const partnership = await foundExample(app, { platform: 'terminal', tenant: 'local', channel: 'example', kind: 'direct' })
  return {
    ...app,
    partnership,
    setClock: (to) => void (instant = to),
    async view() {
      const board = await app.boards.current(partnership)
      const names = await app.directory.names(all(board, 'member').map((member) => keyOf(member.record)), instant)
      return { board, name: (person) => names.get(person) ?? 'someone no longer listed' }
    },
    async close() {
      await app.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const throwawayConfig: Omit<Config, 'data'> = { port: 0, host: '127.0.0.1', commandName: '/cdp', log: 'error', page: { on: 'nowhere' } }
