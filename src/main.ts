import { randomBytes } from 'node:crypto'
import { createBoards } from './boards.js'
import { startBlock, type Config } from './config.js'
import { sendDue, type Post } from './digest/outbox.js'
import { planDueDigests } from './digest/weekly.js'
import { createDispatch } from './dispatch.js'
import { exampleName } from './example/found.js'
import { keptPosts } from './example/posts.js'
import { seedExample } from './example/seed.js'
import { openThrowaway } from './example/throwaway.js'
import { loadCommands } from './load-commands.js'
import { createLog } from './log.js'
import { createDirectory } from './people/directory.js'
import { cast } from './people/cast.js'
import { createOperator } from './people/operator.js'
import { createRegistry } from './registry.js'
import type { Place } from './request.js'
import { startFront, type Route } from '../adapters/front/front.js'
import { runCli, type Terminal } from '../adapters/terminal/cli.js'
import { operate, type Operated, type Operation } from '../adapters/terminal/operate.js'
import { askSocket, listenOnSocket } from '../adapters/terminal/socket.js'
import { intervalTicker } from '../adapters/ticker/interval.js'
import { createPage } from '../adapters/web/page.js'
import type { Message } from '../adapters/web/timeline.js'
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

/** Starts everything that is configured: front, platforms, page, ticker, and the terminal's socket. */
export async function serve(config: Config): Promise<{ block: string; close(): Promise<void> }> {
  const app = await assemble(config)
  const routes: Route[] = []
  const stops: (() => Promise<void>)[] = [app.close]
  if (config.slack) {
    // Loaded only when it is used: a newcomer's start does not wait for it.
    const { createSlack } = await import('../adapters/slack/slack.js')
    const slack = createSlack({ ...app, config: config.slack, clock: Date.now })
    app.posts.set('slack', slack.post)
    routes.push(...slack.routes)
    stops.push(slack.stop)
  }
  const page = config.page.on === 'nowhere' ? null : await openPage(app)
  const shared = { ready: async () => app.store.ping().then(() => true, () => false), log: app.log }
  const onFront = page && config.page.on === 'front' ? page.routes : []
  const front = await startFront({ ...shared, port: config.port, host: config.host, routes: [...routes, ...onFront] })
  stops.push(front.close)
  let pagePort = page && config.page.on === 'front' ? front.port : null
  if (page && config.page.on === 'own-port') {
    const own = await startFront({ ...shared, port: config.page.port, host: '127.0.0.1', routes: page.routes })
    stops.push(own.close)
    pagePort = own.port
  }
  stops.push((await listenOnSocket(config.data, (asked) => operate(asked, app))).close)
  const ticker = intervalTicker({ seconds: TICK_SECONDS, report: app.report })
  stops.push(ticker.stop)
  await ticker.start(app.tick)
  return {
    block: startBlock(config, { front: `http://${config.host}:${front.port}`, page: pagePort === null ? null : `http://127.0.0.1:${pagePort}/` }),
    async close() {
      // Last opened, first closed: nothing is asked of what is already gone.
      for (const stop of stops.reverse()) await stop()
    },
  }
}

async function openPage(app: App) {
  const place: Place = { platform: 'web', tenant: 'local', channel: 'example', kind: 'channel' }
  const posts = keptPosts<Message>(app.store, await seedExample(app, place))
  const page = await createPage({ ...app, cast, place, name: exampleName, posts, now: () => app.store.now() })
  app.posts.set('web', page.post)
  return page
}

/** Runs one verb of the terminal: in the running bot when there is one, else on the record itself. */
export async function runTerminal(argv: string[], io: Pick<Terminal, 'print' | 'complain' | 'question'>, config: Config): Promise<number> {
  return runCli(argv, {
    ...io,
    throwaway: () => openThrowaway((of, clock) => assemble(of, { clock })),
    async operate(operation: Operation): Promise<Operated> {
      const answered = (await askSocket(config.data, operation)) as Operated | null
      if (answered) return answered
      const app = await assemble({ ...config, log: 'error' })
      return operate(operation, app).finally(() => app.close())
    },
  })
}
