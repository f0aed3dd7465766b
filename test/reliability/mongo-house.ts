import { randomBytes } from 'node:crypto'
import { createBoards } from '../../src/boards.js'
import { sendDue, type Post } from '../../src/digest/outbox.js'
import { planDueDigests } from '../../src/digest/weekly.js'
import { createDispatch, type Answer } from '../../src/dispatch.js'
import { foundExample } from '../../src/example/found.js'
import { loadCommands } from '../../src/load-commands.js'
import { createDirectory } from '../../src/people/directory.js'
import { createRegistry } from '../../src/registry.js'
import type { Place } from '../../src/request.js'
import { openMongoStore } from '../../storage/mongo.js'

export const channel: Place = { platform: 'web', tenant: 'local', channel: 'example', kind: 'channel' }

/** One bot on a MongoDB: everything between a command and the store, with the platform's posting given. */
export async function startHouse(given: { uri: string; database: string; clockOffset?: number; post?: Post }) {
  const store = await openMongoStore(given)
  const random = (bytes: number) => randomBytes(bytes).toString('hex')
  const boards = createBoards(store)
  const directory = createDirectory(store, random)
  const registry = createRegistry(await loadCommands())
  const faults: unknown[] = []
  const report = (error: unknown) => `fault ${faults.push(error)}`
  const post: Post = given.post ?? (async () => ({ ok: false, kind: 'refused', note: 'nothing is posted here' }))
  const dispatch = createDispatch({ store, boards, directory, registry, random, report, planned: () => {} })
  return {
    store,
    boards,
    faults,
    report,
    found: () => foundExample({ store, boards, random }, channel),
    async tick() {
      await planDueDigests({ store, boards })
      await sendDue({ store, boards, directory, post, report })
    },
    /** Says a line as the example's coordinator, under an id as a platform would give it. */
    send(id: string, line: string): Promise<Answer> {
      const caller = { platform: channel.platform, tenant: channel.tenant, user: 'priya', name: 'Priya' }
      return dispatch({ id, said: { line }, caller, mentions: [], place: channel, expects: [], posted: true })
    },
  }
}
