import { randomBytes } from 'node:crypto'

/** Bytes drawn at once: asking the system for sixteen costs as much as for these. */
const DRAWN = 4096

/** Random bytes as hex, each byte given out once. At most DRAWN at a time. */
export function createRandom(): (bytes: number) => string {
  let drawn = randomBytes(DRAWN)
  let given = 0
  return (bytes) => {
    if (given + bytes > DRAWN) {
      drawn = randomBytes(DRAWN)
      given = 0
    }
    return drawn.toString('hex', given, (given += bytes))
  }
}
