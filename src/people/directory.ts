import { installation } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { placeKey, type Place } from '../request.js'
import { createIdentities, type PersonDetails } from './identities.js'

/**
 * Who is this, and which partnership is this channel? Documents of kind:
 * identity 'slack/T1/U1' -> person · person -> details · place 'slack/T1/C1' -> partnership ·
 * membership 'person/partnership' · partnership -> name.
 */
export function createDirectory(store: Storage, random: (bytes: number) => string) {
  const details = new Map<string, { details: PersonDetails; read: number }>()

  return {
    ...createIdentities(store, random),

    async partnershipAt(place: Place): Promise<string | null> {
      const found = await store.get(installation, 'place', placeKey(place))
      return found ? (found.value as { partnership: string }).partnership : null
    },

    /** Takes an unbound place for a partnership to be set up. False when somebody else was first. */
    async claimPlace(place: Place, partnership: string): Promise<boolean> {
      return store.put(installation, { kind: 'place', key: placeKey(place), version: 0, value: { partnership } })
    },

    async partnershipsOf(person: string): Promise<string[]> {
      const found = await store.list(installation, 'membership', `${person}/`)
      return found.map((document) => document.key.slice(person.length + 1))
    },

    async partnerships(): Promise<{ id: string; name: string }[]> {
      const found = await store.list(installation, 'partnership')
      return found.map((document) => ({ id: document.key, name: (document.value as { name: string }).name }))
    },

    /** Names of people, remembered for a minute: another process may rename somebody. */
    async names(people: readonly string[], now: string): Promise<Map<string, string>> {
      const at = Date.parse(now)
      const result = new Map<string, string>()
      for (const person of people) {
        let known = details.get(person)
        if (!known || Math.abs(at - known.read) > 60_000) {
          const found = await store.get(installation, 'person', person)
          known = { details: (found?.value as PersonDetails | undefined) ?? { name: 'someone no longer listed', identities: [] }, read: at }
          details.set(person, known)
        }
        result.set(person, known.details.name)
      }
      return result
    },
  }
}

export type Directory = ReturnType<typeof createDirectory>
