import type { Value } from '../../src/record/change.js'
import { installation } from '../../src/record/scope.js'
import type { Storage } from '../../src/record/storage.js'
import { z } from 'zod'

const kept = z.object({
  serviceUrl: z.string(),
  /** Without the thread. */
  conversation: z.string(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  tenant: z.string(),
  /** A channel of a team: a post there begins a thread. */
  channel: z.string().optional(),
  team: z.string().optional(),
})

/** How a place is reached when nobody has just spoken there. */
export type Kept = z.infer<typeof kept>

export interface Destinations {
  /** By 'teams/tenant/channel'; null for a place the bot never heard from, or was removed from. */
  of(place: string): Promise<Kept | null>
  /** Called with every activity: service addresses are regional and move. */
  remember(place: string, destination: Kept): Promise<void>
  /** A place; with a team, each of its channels too. */
  forget(place: string, of?: { tenant: string; team: string }): Promise<void>
}

const KIND = 'teams-destination'

export function createDestinations(store: Pick<Storage, 'get' | 'put' | 'remove' | 'list'>): Destinations {
  return {
    async of(place) {
      const found = await store.get(installation, KIND, place)
      return kept.safeParse(found?.value).data ?? null
    },
    async remember(place, destination) {
      const found = await store.get(installation, KIND, place)
      if (JSON.stringify(kept.safeParse(found?.value).data) === JSON.stringify(kept.parse(destination))) return
      // When another process was faster it wrote as fresh an address.
      await store.put(installation, { kind: KIND, key: place, version: found?.version ?? 0, value: destination as Value })
    },
    async forget(place, of) {
      await store.remove(installation, KIND, place)
      const others = of ? await store.list(installation, KIND, `teams/${of.tenant}/`) : []
      for (const { key, value } of others) if (kept.safeParse(value).data?.team === of?.team) await store.remove(installation, KIND, key)
    },
  }
}
