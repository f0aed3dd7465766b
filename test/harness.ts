import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerText } from '../src/answer-text.js'
import type { Config } from '../src/config.js'
import type { Answer } from '../src/dispatch.js'
import { foundExample } from '../src/example/found.js'
import { assemble } from '../src/main.js'
import type { Expectation } from '../src/reply.js'
import type { Place } from '../src/request.js'

export const testConfig: Omit<Config, 'data'> = { port: 0, host: '127.0.0.1', commandName: '/cdp', log: 'silent', page: { on: 'nowhere' } }

export const channel: Place = { platform: 'web', tenant: 'local', channel: 'example', kind: 'channel' }

export interface Said {
  as?: string
  id?: string
  expects?: Expectation[]
  place?: Place
  /** Form values instead of a line. */
  values?: Record<string, string>
  posted?: boolean
}

/**
 * The whole house on a store of its own, with the example's six people and no records, and a clock that only the
 * test moves. Nothing listens and nothing ticks by itself.
 */
export async function startHarness(given: { at?: string; found?: boolean } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'cdp-test-'))
  let instant = given.at ?? '2026-11-23T10:00:00.000Z'
  let count = 0
  const app = await assemble({ ...testConfig, data: directory }, { clock: () => new Date(instant) })
  const partnership = given.found === false ? '' : await foundExample(app, channel)

  async function send(line: string, said: Said = {}): Promise<Answer> {
    const user = said.as ?? 'priya'
    return app.dispatch({
      id: said.id ?? `test-${++count}`,
      said: said.values ? { command: line, values: said.values } : { line },
      caller: { platform: 'web', tenant: 'local', user, name: user },
      mentions: [],
      place: said.place ?? channel,
      expects: said.expects ?? [],
      posted: said.posted ?? true,
    })
  }

  return {
    app,
    partnership,
    directory,
    send,
    /** The reply as plain text. */
    say: async (line: string, said: Said = {}) => answerText(await send(line, said), app.registry),
    board: () => app.boards.current(partnership),
    now: () => instant,
    setClock: (to: string) => void (instant = to),
    passSeconds: (seconds: number) => void (instant = new Date(Date.parse(instant) + seconds * 1000).toISOString()),
    async close() {
      await app.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type Harness = Awaited<ReturnType<typeof startHarness>>
