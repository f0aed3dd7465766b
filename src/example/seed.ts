import type { Boards } from '../boards.js'
import type { Dispatch } from '../dispatch.js'
import { cast } from '../people/cast.js'
import type { Storage } from '../record/storage.js'
import type { Place } from '../request.js'
import { localDate } from '../time.js'
import { foundExample } from './found.js'
import { exampleLines } from './record.js'

interface SeedParts {
  store: Storage
  boards: Boards
  dispatch: Dispatch
  random(bytes: number): string
}

/** The example partnership with something to look at, said by its people through the one door. Says nothing twice. */
export async function seedExample(parts: SeedParts, place: Place): Promise<string> {
  const partnership = await foundExample(parts, place)
  // A clone that has been used keeps what its visitor made of it.
  if ((await parts.boards.current(partnership)).seq > 1) return partnership
  const today = localDate(await parts.store.now(), 'Europe/London')
  for (const [at, { as, line }] of exampleLines(today).entries()) {
    const name = cast.find((one) => one.key === as)?.name ?? as
    const caller = { platform: place.platform, tenant: place.tenant, user: as, name }
    const answer = await parts.dispatch({ id: `example-${at}`, said: { line }, caller, mentions: [], place, expects: [], posted: true })
    if (!answer.commit) throw new Error(`the example’s line ${at} was not recorded`)
  }
  return partnership
}
