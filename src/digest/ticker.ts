/** The alarm clock: calls `tick` now and then until stopped. What is due is decided from our own documents. */
export interface Ticker {
  start(tick: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}
