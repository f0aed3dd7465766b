import type { Boards } from '../boards.js'
import { Problem } from '../problem.js'
import { all } from '../record/board.js'
import { keyOf } from '../record/kinds.js'
import { installation } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { identityKey, placeKey, type Caller, type Place } from '../request.js'
import type { Directory } from './directory.js'

/** The terminal is the operator's: whoever can read the data may speak as anybody listed, and it is recorded as theirs. */
export function createOperator({ store, boards, directory }: { store: Storage; boards: Boards; directory: Directory }) {
  async function names(partnership: string): Promise<Map<string, string>> {
    const people = all(await boards.current(partnership), 'member').map((member) => keyOf(member.record))
    return directory.names(people, await store.now())
  }

  return {
    /** The partnership of that name or id, or the only one there is. */
    async partnership(wanted?: string): Promise<string> {
      const known = await directory.partnerships()
      const found = wanted ? known.filter((one) => one.id === wanted || one.name.toLowerCase() === wanted.toLowerCase()) : known
      if (found.length === 1) return (found[0] as { id: string }).id
      const names = known.map((one) => one.name).join(', ')
      if (known.length === 0) throw new Problem('not-set-up', 'No partnership is set up yet. Start the bot with “npm start” and set one up, or look at the example.')
      throw new Problem('which-partnership', `Which partnership? Add --partnership with one of: ${names}.`)
    },

    /** A place in the terminal that belongs to a partnership. */
    async place(partnership: string): Promise<Place> {
      const place: Place = { platform: 'terminal', tenant: 'local', channel: partnership, kind: 'direct' }
      await store.put(installation, { kind: 'place', key: placeKey(place), version: 0, value: { partnership } })
      return place
    },

    /** The names on the list. */
    async listed(partnership: string): Promise<string[]> {
      return [...(await names(partnership)).values()]
    },

    async isListed(partnership: string, person: string): Promise<boolean> {
      return (await names(partnership)).has(person)
    },

    /** Somebody listed, by full name, key or unique part of it; anybody else is somebody nobody has listed. */
    async caller(partnership: string, name: string): Promise<Caller> {
      const known = await names(partnership)
      const people = [...known.keys()]
      const wanted = name.trim().toLowerCase()
      const exact = people.filter((person) => known.get(person)?.toLowerCase() === wanted)
      const partly = people.filter((person) => known.get(person)?.toLowerCase().split(/\s+/).includes(wanted))
      const [person, another] = exact.length > 0 ? exact : partly
      if (!person || another) return { platform: 'terminal', tenant: 'local', user: `name ${wanted}`, name }
      const caller: Caller = { platform: 'terminal', tenant: 'local', user: person, name: known.get(person) ?? name }
      await store.put(installation, { kind: 'identity', key: identityKey(caller), version: 0, value: { person } })
      return caller
    },
  }
}

export type Operator = ReturnType<typeof createOperator>
