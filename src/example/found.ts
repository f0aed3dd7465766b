import type { Boards } from '../boards.js'
import { cast } from '../people/cast.js'
import type { ProposedChange } from '../record/change.js'
import { makeCommit } from '../record/commit.js'
import { documentsFrom } from '../record/derived.js'
import { installation, partnershipScope } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { placeKey, type Place } from '../request.js'

export const exampleName = 'Riverside Combating Drugs Partnership'

/**
 * Founds the made-up partnership with its six people, bound to one place. Used by the demonstration page and by
 * replays. Does nothing when the place already has a partnership; returns the partnership's id.
 */
export async function foundExample(
  parts: { store: Storage; boards: Boards; random(bytes: number): string },
  place: Place,
): Promise<string> {
  const { store, boards, random } = parts
  const there = await store.get(installation, 'place', placeKey(place))
  if (there) return (there.value as { partnership: string }).partnership
  const partnership = 'example'
  const people = await Promise.all(cast.map(async (one) => ({ ...one, person: await personFor(store, one, place) })))
  const changes: ProposedChange[] = [
    { record: 'partnership/self', what: 'set up', set: { name: exampleName, zone: 'Europe/London', example: true } },
    { record: 'binding/1', what: 'bound', set: { platform: place.platform, tenant: place.tenant, channel: place.channel, digest: true } },
    { record: 'schedule/digest', what: 'scheduled', set: { weekday: 1, time: '09:00', paused: false } },
    ...people.map((one) => ({
      record: `member/${one.person}`,
      what: 'listed',
      set: { roles: one.roles, group: one.group, organisation: one.organisation, post: one.post, ...(one.livedExperience ? { livedExperience: true } : {}) },
    })),
  ]
  const board = await boards.current(partnership)
  const coordinator = people.find((one) => one.roles.includes('coordinator'))?.person ?? ''
  const { commit, records } = makeCommit(board, changes, {
    requestId: 'example-founded',
    at: await store.now(),
    by: coordinator,
    via: place.platform,
    command: 'setup',
    deliveries: [],
    salt: () => random(16),
  })
  await store.append(partnershipScope(partnership), commit, { records, documents: documentsFrom(commit, records, 'Europe/London') })
  return partnership

  async function personFor(into: Storage, one: (typeof cast)[number], at: Place): Promise<string> {
    const person = random(12)
    const identity = `${at.platform}/${at.tenant}/${one.key}`
    const known = await into.get(installation, 'identity', identity)
    if (known) return (known.value as { person: string }).person
    await into.put(installation, { kind: 'person', key: person, version: 0, value: { name: one.name, identities: [identity] } })
    await into.put(installation, { kind: 'identity', key: identity, version: 0, value: { person } })
    return person
  }
}
