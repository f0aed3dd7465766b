import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createBoards } from './boards.js'
import type { Command } from './command.js'
import type { Config } from './config.js'
import { planDueDigests } from './digest/weekly.js'
import { sendDue, type Post } from './digest/outbox.js'
import { createDispatch } from './dispatch.js'
import { createDirectory } from './people/directory.js'
import type { Storage } from './record/storage.js'
import { createRegistry } from './registry.js'
import { createLog } from './log.js'
import { intervalTicker } from '../adapters/ticker/interval.js'
import { openSqliteStore } from '../storage/sqlite.js'

export type App = Awaited<ReturnType<typeof assemble>>

/** Every file of commands/ is a command: adding one is adding a file. */
export async function loadCommands(): Promise<Command[]> {
  const folder = new URL('../commands/', import.meta.url)
  const files = readdirSync(fileURLToPath(folder)).filter((file) => /^[a-z-]+\.(js|ts)$/.test(file))
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, folder).href)))
  return modules.map((module: { default: Command }) => module.default)
}

/** Puts the house together: the one place that knows every folder. `clock` and `store` are for replays and tests. */
export async function assemble(config: Config, given: { clock?: () => Date; store?: Storage } = {}) {
  const log = createLog(config.log)
  const store = given.store ?? (await openSqliteStore({ directory: config.data, ...(given.clock ? { clock: given.clock } : {}) }))
  const random = (bytes: number) => randomBytes(bytes).toString('hex')
  const boards = createBoards(store)
  const directory = createDirectory(store, random)
  const registry = createRegistry(await loadCommands())
  const posts = new Map<string, Post>()
  const report = log.fault
  const parts = { store, boards, directory, registry, random, report, planned: () => void sendSoon() }
  const dispatch = createDispatch(parts)

  const post: Post = async (place, reply) => {
    const send = posts.get(place.slice(0, place.indexOf('/')))
    return send ? send(place, reply) : { ok: false, kind: 'refused', note: 'that platform is not connected' }
  }
  let sending: Promise<unknown> = Promise.resolve()
  const sendSoon = () => (sending = sending.then(() => sendDue({ ...parts, post })).catch((error) => report(error, { outbox: true })))
  const tick = async () => {
    await planDueDigests(parts)
    await sendSoon()
  }
  const ticker = intervalTicker({ seconds: 15, report })

  return {
    ...parts,
    config,
    log,
    dispatch,
    tick,
    posts,
    startTicker: () => ticker.start(tick),
    async close() {
      await ticker.stop()
      await sending
      await store.close()
    },
  }
}
