import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { nearWords, sameNames } from '../register/synonyms.js'
import { entries } from '../register/index.js'
import { packIndex, type Packed } from './index.js'
import { tuned } from './weights.js'

/** Beside the built files; among the sources there is none, and the index is made anew. */
const file = fileURLToPath(new URL('./register.index', import.meta.url))

/** Reading the register takes half a second, reading this a hundredth: the build does it once. */
export function keepIndex(): void {
  writeFileSync(file, serialize({ of: mark(), packed: packIndex(entries) }))
}

/** Null when there is none, or when it was made of another register. */
export function keptIndex(): Packed | null {
  if (!existsSync(file)) return null
  const { of, packed } = deserialize(readFileSync(file)) as { of: string; packed: Packed }
  return of === mark() ? packed : null
}

function mark(): string {
  return createHash('sha1').update(JSON.stringify([entries, sameNames, nearWords, tuned])).digest('hex')
}
