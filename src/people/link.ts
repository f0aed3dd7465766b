import { Problem } from '../problem.js'
import { installation } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { identityKey, type Caller, type Platform } from '../request.js'
import type { Directory } from './directory.js'
import { changeIdentities, keysOf } from './identities.js'

/** Minutes a code can be used. */
export const CODE_MINUTES = 10
/** Wrong codes one identity may try in that time, of a thousand million there are. */
const MOST_TRIES = 5

/** Without letters that are read as others: 0 O 1 I. 32 signs, so a byte's low five bits choose one. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODE = 'link-code'
const TRIES = 'link-tries'

/** Who asked for a code. */
export interface Offered {
  platform: Platform
  name: string
}

export interface Links {
  /** A code of six signs for somebody, to be typed on the other side within ten minutes. */
  offer(who: Caller, now: string): Promise<string>
  /** Whose code this is. Throws `Problem` 'bad-value' for one that is wrong or too old. */
  offeredBy(code: string, who: Caller, now: string): Promise<Offered>
  /** From now on both identities are one person. The code is used up. Throws `Problem`. */
  join(code: string, who: Caller, now: string): Promise<Offered>
  /** A code that others may have read opens nothing any more. */
  burn(code: string): Promise<void>
}

interface Kept {
  who: Caller
}

/** Links a person's identities on two platforms. Documents only: records hold a person, and never an identity. */
export function createLinks({ store, directory, random }: { store: Storage; directory: Directory; random(bytes: number): string }): Links {
  async function find(code: string, who: Caller, now: string) {
    const tries = await store.get(installation, TRIES, identityKey(who))
    const since = tries && tries.due !== null && tries.due > now ? (tries.value as { wrong: number }) : { wrong: 0 }
    if (since.wrong >= MOST_TRIES) throw new Problem('bad-value', `That was not right ${MOST_TRIES} times. Please wait ten minutes, then ask for a new code.`)
    const found = await store.get(installation, CODE, code)
    if (found && found.due !== null && found.due > now) return found
    await store.put(installation, { kind: TRIES, key: identityKey(who), version: tries?.version ?? 0, value: { wrong: since.wrong + 1 }, due: later(now) })
    throw new Problem('bad-value', 'That code is not right, or older than ten minutes. Type “link” on the other side for a new one.')
  }

  return {
    async offer(who, now) {
      await Promise.all([CODE, TRIES].map((kind) => store.purge(installation, kind, now)))
      const code = [...Buffer.from(random(6), 'hex')].map((byte) => signs[byte % signs.length]).join('')
      const made = await store.put(installation, { kind: CODE, key: code, version: 0, value: { who: { ...who } }, due: later(now) })
      if (!made) throw new Problem('busy', 'Please type “link” again.')
      return code
    },

    async offeredBy(code, who, now) {
      const { who: other } = (await find(code, who, now)).value as unknown as Kept
      if (identityKey(other) === identityKey(who)) throw new Problem('bad-value', 'That is your code for the other side. Type it there, in our direct chat.')
      return { platform: other.platform, name: other.name }
    },

    async join(code, who, now) {
      const found = await find(code, who, now)
      const { who: other } = found.value as unknown as Kept
      const [first, second] = [await directory.ensurePerson(other), await directory.ensurePerson(who)]
      const [stays, goes, moving] = await whoStays({ first, second, other, who })
      // Used once: whoever removes the code is the one who joins.
      if (!(await store.remove(installation, CODE, code, found.version))) throw new Problem('bad-value', 'That code was used a moment ago.')
      if (stays !== goes) await move(moving, goes, stays)
      return { platform: other.platform, name: other.name }
    },

    async burn(code) {
      await store.remove(installation, CODE, code)
    },
  }

  /** The one who is listed somewhere stays. Two who are listed cannot become one: what each recorded stays as it is. */
  async function whoStays({ first, second, other, who }: { first: string; second: string; other: Caller; who: Caller }): Promise<[string, string, Caller]> {
    const [listed, alsoListed] = [await directory.partnershipsOf(first), await directory.partnershipsOf(second)]
    if (first !== second && listed.length > 0 && alsoListed.length > 0) {
      throw new Problem('not-allowed', 'You are listed on both sides already. Please ask a coordinator to take you off the list on one of them (“roles remove”), then link again.')
    }
    return listed.length > 0 || alsoListed.length === 0 ? [first, second, who] : [second, first, other]
  }

  async function move(moving: Caller, from: string, to: string): Promise<void> {
    for (const key of keysOf(moving)) {
      if (key === undefined) continue
      const identity = await store.get(installation, 'identity', key)
      const moved = await store.put(installation, { kind: 'identity', key, version: identity?.version ?? 0, value: { person: to } })
      if (!moved) throw new Problem('busy', 'Somebody was changing this at the same time. Please link again with a new code.')
      await changeIdentities(store, to, (all) => [...all.filter((one) => one !== key), key])
      await changeIdentities(store, from, (all) => all.filter((one) => one !== key))
    }
  }
}

function later(now: string): string {
  return new Date(Date.parse(now) + CODE_MINUTES * 60_000).toISOString()
}
