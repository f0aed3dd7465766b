import { startFront } from '../../adapters/front/front.js'
import { createPage, type PageParts } from '../../adapters/web/page.js'
import type { Message } from '../../adapters/web/timeline.js'
import { exampleName } from '../../src/example/found.js'
import { cast } from '../../src/people/cast.js'
import { placeKey } from '../../src/request.js'
import { channel, startHarness } from '../harness.js'

/** The page behind the real front on a free port, with the whole house behind it and its posts in `kept`. */
export async function servePage(given: { kept?: Message[]; at?: string; parts?: Partial<PageParts> } = {}) {
  const harness = await startHarness(given.at ? { at: given.at } : {})
  const kept = given.kept ?? []
  const faults: unknown[] = []
  const page = await createPage({
    dispatch: harness.app.dispatch,
    registry: harness.app.registry,
    cast,
    place: channel,
    name: exampleName,
    posts: {
      keep: async (message) => void kept.push(structuredClone(message)),
      list: async () => structuredClone(kept),
      drop: async (message) => void kept.splice(kept.findIndex((one) => one.n === message.n), 1),
    },
    now: async () => harness.now(),
    report: (error) => `fault ${faults.push(error)}`,
    ...given.parts,
  })
  harness.app.posts.set('web', page.post)
  const log = { fault: (error: unknown) => `fault ${faults.push(error)}` }
  const front = await startFront({ port: 0, host: '127.0.0.1', routes: page.routes, ready: async () => true, log })
  const url = `http://127.0.0.1:${front.port}`
  return {
    harness,
    page,
    kept,
    faults,
    url,
    port: front.port,
    place: placeKey(channel),
    async close() {
      await front.close()
      await harness.close()
    },
  }
}

export type Served = Awaited<ReturnType<typeof servePage>>
