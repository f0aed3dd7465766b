import type { Opened } from './fixtures.js'

/** What every store promises, in words, and how to check it. Each runs on a fresh store. */
export type Promises = Record<string, (opened: Opened) => Promise<void>>
