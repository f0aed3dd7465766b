import { installation } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { identityKey, placeKey, type Platform, type Place } from '../request.js'

/** A person's details: apart from the record, so that erasing them keeps it. */
export interface PersonDetails {
  name: string
  /** 'slack/T1/U1'. */
  identities: string[]
}

/**
 * Who is this, and which partnership is this channel? Documents of kind:
 * identity 'slack/T1/U1' -> person · person -> details · place 'slack/T1/C1' -> partnership ·
 * membership 'person/partnership' · partnership -> name.
 */
export function createDirectory(store: Storage, random: (bytes: number) => string) {
  const details = new Map<string, { details: PersonDetails; read: number }>()

  async function personOf(who: { platform: Platform; tenant: string; user: string }): Promise<string | null> {
    const found = await store.get(installation, 'identity', identityKey(who))
    return found ? (found.value as { person: string }).person : null
  }

  /** The person behind an identity, made on the first sight of it. Two at once end up with the same person. */
  async function ensurePerson(who: { platform: Platform; tenant: string; user: string; name: string }): Promise<string> {
    const known = await personOf(who)
    if (known) return known
    const person = random(12)
    const key = identityKey(who)
    await store.put(installation, { kind: 'person', key: person, version: 0, value: { name: who.name, identities: [key] } })
    if (await store.put(installation, { kind: 'identity', key, version: 0, value: { person } })) return person
    await store.remove(installation, 'person', person)
    return (await personOf(who)) as string
  }

  return {
    personOf,
    ensurePerson,

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
