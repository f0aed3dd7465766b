import type { Ticker } from '../../src/digest/ticker.js'

/** A tick at once and then every so many seconds; never two at a time. A failed tick is reported, and the next one comes. */
export function intervalTicker(given: { seconds: number; report(error: unknown, about: Record<string, unknown>): string }): Ticker {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let busy = false
  return {
    async start(tick) {
      const once = () => {
        if (busy) return
        busy = true
        running = tick()
          .catch((error: unknown) => void given.report(error, { ticker: 'interval' }))
          .finally(() => (busy = false))
      }
      timer = setInterval(once, given.seconds * 1000)
      once()
    },
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
