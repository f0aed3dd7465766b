import { installation } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { identityKey, type Named } from '../request.js'

/** A person's details: apart from the record, so that erasing them keeps it. */
export interface PersonDetails {
  name: string
  /** 'slack/T1/U1'. */
  identities: string[]
}

/**
 * Who is behind an identity. Where a platform has two ids for one person, either finds them, and the other is learnt
 * the first time both are seen together. Strangers leave no trace.
 */
export function createIdentities(store: Storage, random: (bytes: number) => string) {
  /** Both ids are known to be one person's: the second need not be asked for again. */
  const settled = new Set<string>()

  async function personAt(key: string): Promise<string | null> {
    const found = await store.get(installation, 'identity', key)
    return found ? (found.value as { person: string }).person : null
  }

  async function personOf(who: Named): Promise<string | null> {
    const [key, alias] = keysOf(who)
    const person = await personAt(key)
    if (alias === undefined || (person !== null && settled.has(`${key} ${person}`))) return person
    const other = await personAt(alias)
    // Somebody met by one id before and by the other since: the one that is on a list is meant.
    if (person !== null && other !== null && person !== other) return (await isListed(person)) || !(await isListed(other)) ? person : other
    const found = person ?? other
    if (found === null) return null
    if (person === null) await learn(key, found)
    if (other === null) await learn(alias, found)
    settled.add(`${key} ${found}`)
    return found
  }

  async function learn(key: string, person: string): Promise<void> {
    // The person's details first: whoever erases them must find every identity.
    await changeIdentities(store, person, (all) => [...all.filter((one) => one !== key), key])
    await store.put(installation, { kind: 'identity', key, version: 0, value: { person } })
  }

  async function isListed(person: string): Promise<boolean> {
    return (await store.list(installation, 'membership', `${person}/`)).length > 0
  }

  return {
    personOf,

    /** The person behind an identity, made on the first sight of it. Two at once end up with the same person. */
    async ensurePerson(who: Named & { name: string }): Promise<string> {
      const known = await personOf(who)
      if (known) return known
      const person = random(12)
      const [key] = keysOf(who)
      await store.put(installation, { kind: 'person', key: person, version: 0, value: { name: who.name, identities: [key] } })
      if (!(await store.put(installation, { kind: 'identity', key, version: 0, value: { person } }))) await store.remove(installation, 'person', person)
      // Once more, which learns the other id too.
      return (await personOf(who)) as string
    },
  }
}

/** The key of each id of somebody, the platform's first one first. */
export function keysOf(who: Named): [string, string?] {
  const key = identityKey(who)
  return who.alias === undefined || who.alias === who.user ? [key] : [key, identityKey({ ...who, user: who.alias })]
}

/** Writes who has which identities; somebody without any is nobody any more. */
export async function changeIdentities(store: Storage, person: string, to: (identities: string[]) => string[]): Promise<void> {
  const found = await store.get(installation, 'person', person)
  if (!found) return
  const details = found.value as unknown as PersonDetails
  const identities = to(details.identities)
  if (identities.length === 0) return void (await store.remove(installation, 'person', person, found.version))
  await store.put(installation, { kind: 'person', key: person, version: found.version, value: { ...details, identities } })
}
