import { randomBytes } from 'node:crypto'
import { createBoards } from './boards.js'
import type { Config } from './config.js'
import { createPosts, sendDue, type Post } from './digest/outbox.js'
import type { Ticker } from './digest/ticker.js'
import { planDueDigests } from './digest/weekly.js'
import { createDispatch } from './dispatch.js'
import { exampleName } from './example/found.js'
import { keptPosts } from './example/posts.js'
import { seedExample } from './example/seed.js'
import { openThrowaway } from './example/throwaway.js'
import { joinOnFirstUse } from './first-use.js'
import { prepareAnswers } from './guidance/find.js'
import { loadCommands } from './load-commands.js'
import { createLog, type Log } from './log.js'
import { createDirectory } from './people/directory.js'
import { cast } from './people/cast.js'
import { createOperator } from './people/operator.js'
import type { Storage } from './record/storage.js'
import { createRegistry } from './registry.js'
import type { Place } from './request.js'
import { startBlock } from './start-block.js'
import type { Route } from '../adapters/front/front.js'
import { startFronts } from '../adapters/front/fronts.js'
import { runCli, type Terminal } from '../adapters/terminal/cli.js'
import { copyVerb } from '../adapters/terminal/copy.js'
import { packageVerbs } from '../adapters/terminal/package.js'
import { operate, type Operated, type Operation } from '../adapters/terminal/operate.js'
import { askSocket, listenOnSocket } from '../adapters/terminal/socket.js'
import { intervalTicker } from '../adapters/ticker/interval.js'
import { createPage } from '../adapters/web/page.js'
import type { Message } from '../adapters/web/timeline.js'
import { packages } from '../manifest/packages.js'
import { openStorage, openWhole } from '../storage/open.js'

/** Seconds between ticks: a digest is at most this late. */
const TICK_SECONDS = 15
export type App = Awaited<ReturnType<typeof assemble>>

/** Puts the house together; nothing listens or ticks yet. `clock` is for replays and tests, on the embedded store. */
export async function assemble(config: Config, given: { clock?: () => Date } = {}) {
  const log = createLog(config.log)
  const { store, ticker, lacks } = await openStore(config, { ...given, report: log.fault })
  const random = (bytes: number) => randomBytes(bytes).toString('hex')
  const boards = createBoards(store)
  const directory = createDirectory(store, random)
  const registry = createRegistry(await loadCommands())
  const report = log.fault
  const { posts, post } = createPosts()
  let sending: Promise<unknown> = Promise.resolve()
  const send = () => (sending = sending.then(() => sendDue({ store, boards, directory, post, report })).catch((error) => report(error, { outbox: true })))
  const parts = { store, boards, directory, registry, random, report, planned: () => void send() }
  const operator = createOperator({ store, boards, directory })
  return {
    ...parts,
    config,
    log,
    operator,
    ticker,
    lacks,
    /** How each platform posts, by its name. */
    posts,
    dispatch: joinOnFirstUse(createDispatch(parts)),
    /** Plans what is due and sends it. */
    async tick() {
      await planDueDigests({ store, boards })
      await send()
    },
    close: () => sending.then(() => store.close()),
  }
}

/** The record, and the alarm clock that goes with it: MongoDB with Agenda, or the embedded store with an interval. */
async function openStore(config: Config, given: { clock?: () => Date; report: Log['fault'] }): Promise<{ store: Storage; ticker: Ticker; lacks: string[] }> {
  const { report, ...clock } = given
  const { data: directory, mongodbUri } = config
  const { store, db, lacks } = await openStorage({ directory, ...clock, ...(mongodbUri ? { mongodbUri } : {}) })
  if (!db) return { store, lacks, ticker: intervalTicker({ seconds: TICK_SECONDS, report }) }
  const { agendaTicker } = await import('../adapters/ticker/agenda.js')
  return { store, lacks, ticker: agendaTicker({ db, seconds: TICK_SECONDS, report }) }
}

/** Starts everything that is configured: front, platforms, page, ticker, and the terminal's socket. */
export async function serve(config: Config): Promise<{ block: string; close(): Promise<void> }> {
  const app = await assemble(config)
  const { routes, stops } = await openPlatforms(app)
  const page = config.page.on === 'nowhere' ? null : await openPage(app)
  const ready = () => app.store.ping().then(() => true, () => false)
  const fronts = await startFronts({ ready, log: app.log, routes }, { config, pageRoutes: page?.routes ?? [] })
  stops.push(fronts.close)
  stops.push((await listenOnSocket(config.data, (asked) => operate(asked, app))).close)
  stops.push(app.ticker.stop)
  await app.ticker.start(app.tick)
  setImmediate(prepareAnswers)
  return {
    block: startBlock(config, { ...fronts, lacks: app.lacks }),
    // Last opened, first closed: nothing is asked of what is already gone. Each is tried, whatever became of the last.
    close: async () => stops.reduceRight((closing, stop) => closing.then(stop).catch((error) => void app.log.fault(error, { stopping: true })), Promise.resolve()),
  }
}

/** Each is loaded only when it is used: a newcomer's start does not wait for it. */
async function openPlatforms(app: App) {
  const { slack, teams } = app.config
  const routes: Route[] = []
  const stops: (() => Promise<void>)[] = [app.close]
  const add = (name: string, platform: { routes: Route[]; post: Post; stop(): Promise<void> }) => {
    app.posts.set(name, platform.post)
    routes.push(...platform.routes)
    stops.push(platform.stop)
  }
  if (slack) {
    const { createSlack } = await import('../adapters/slack/slack.js')
    add('slack', createSlack({ ...app, config: slack, clock: Date.now }))
  }
  if (teams) {
    const { createTeams } = await import('../adapters/teams/teams.js')
    const { botbuilderAuthentication } = await import('../adapters/teams/botbuilder.js')
    add('teams', createTeams({ ...app, config: teams, authentication: await botbuilderAuthentication(teams), clock: Date.now }))
  }
  return { routes, stops }
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
  const terminal: Terminal = {
    ...io,
    ...(config.guidanceApi ? { guidanceApi: config.guidanceApi } : {}),
    throwaway: () => openThrowaway((of, clock) => assemble(of, { clock })),
    async operate(operation: Operation): Promise<Operated> {
      const answered = (await askSocket(config.data, operation)) as Operated | null
      if (answered) return answered
      const app = await assemble({ ...config, log: 'error' })
      return operate(operation, app).finally(() => app.close())
    },
  }
  const copy = { verb: copyVerb(openWhole), usage: 'copy --from … --to …              move a whole installation to another store' }
  return runCli(argv, terminal, { ...packageVerbs(packages(config, loadCommands)), copy })
}
