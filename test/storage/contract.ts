import { describe, it } from 'vitest'
import { deliveryPromises } from './contract/deliveries.js'
import { documentPromises } from './contract/documents.js'
import type { Open } from './contract/fixtures.js'
import { ledgerPromises } from './contract/ledger.js'
import { projectionPromises } from './contract/projection.js'
import type { Promises } from './contract/promises.js'
import { valuePromises } from './contract/values.js'

/**
 * Every promise of the Storage port, to be kept by every store. `open` gives a fresh, empty store each time; with
 * `setClock` the tests move its clock, without it they wait for it.
 */
export function storageContract(name: string, open: Open): void {
  const chapters: Record<string, Promises> = {
    'the ledger': ledgerPromises,
    'the projection': projectionPromises,
    documents: documentPromises,
    deliveries: deliveryPromises,
    'values and names': valuePromises,
  }
  for (const [chapter, promises] of Object.entries(chapters)) {
    describe(`${name}: ${chapter}`, () => {
      for (const [promise, check] of Object.entries(promises)) {
        it(`${promise}`, async () => {
          const opened = await open()
          try {
            await check(opened)
          } finally {
            await opened.cleanup()
          }
        })
      }
    })
  }
}
