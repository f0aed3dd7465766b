import { performance } from 'node:perf_hooks'
import type { Db } from 'mongodb'
import type { Guard } from './deadline.js'

/** How long an offset is believed: clocks of servers and of bots drift by milliseconds in that time. */
const REFRESH_MILLISECONDS = 60_000

/** Questions asked each time; the quickest answer counts. */
const SAMPLES = 3

export interface ServerClock {
  /** The server's time, plus the offset a test gave, in milliseconds since 1970. */
  now(): Promise<number>
  /** What a test adds to the server's time, in milliseconds. */
  readonly offset: number
}

/**
 * The server's clock, as an offset to this process's monotonic clock that is refreshed each minute: so that two bots
 * agree, and a clock set by hand beside the bot moves nothing.
 */
export function createClock(db: Db, guard: Guard, offset: number): ServerClock {
  let known: { ahead: number; at: number } | null = null
  let asking: Promise<{ ahead: number; at: number }> | null = null

  async function ask(): Promise<{ ahead: number; at: number }> {
    let best: { ahead: number; at: number; took: number } | null = null
    for (let sample = 0; sample < SAMPLES; sample++) {
      const asked = performance.now()
      const time = await guard.run(() => localTime(db))
      const at = performance.now()
      // The server read its clock somewhere between: about half way, and the shorter the wait the better known.
      const took = at - asked
      if (!best || took < best.took) best = { ahead: time - (asked + at) / 2, at, took }
    }
    known = best as { ahead: number; at: number }
    return known
  }

  return {
    offset,
    async now() {
      const fresh = known && performance.now() - known.at < REFRESH_MILLISECONDS ? known : null
      const { ahead } = fresh ?? (await (asking ??= ask().finally(() => (asking = null))))
      return Math.round(performance.now() + ahead) + offset
    },
  }
}

/** `hello`, or what it was called before (a compatible server may know only that). */
async function localTime(db: Db): Promise<number> {
  const hello = await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }))
  const time: unknown = hello['localTime']
  return time instanceof Date ? time.getTime() : Promise.reject(new Error('the server does not tell the time'))
}
