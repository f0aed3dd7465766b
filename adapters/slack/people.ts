import type { Clients } from './client.js'
import type { Installation } from './installations.js'

/** People change their names rarely; an hour keeps users.info far below its limit of about 100 a minute. */
const REMEMBERED_MS = 60 * 60 * 1000
const KEPT = 5000

export interface People {
  /** How somebody is called, for greeting and listing; `otherwise` when Slack does not say in time. */
  name(installation: Installation, user: string, otherwise: string): Promise<string>
}

export function createPeople(clients: Clients, clock: () => number): People {
  const known = new Map<string, { name: string; at: number }>()
  return {
    async name(installation, user, otherwise) {
      const key = `${installation.team}/${user}`
      const found = known.get(key)
      if (found && clock() - found.at < REMEMBERED_MS) return found.name
      const name = await ask(clients, installation, user)
      if (name === '') return otherwise || user
      known.delete(key)
      known.set(key, { name, at: clock() })
      if (known.size > KEPT) known.delete(known.keys().next().value as string)
      return name
    },
  }
}

async function ask(clients: Clients, { token }: Installation, user: string): Promise<string> {
  try {
    const { user: found } = await clients.interactive(token).users.info({ user })
    return (found?.profile?.real_name || found?.real_name || found?.name || '').slice(0, 80)
  } catch {
    // A name is a courtesy: without the scope, or when Slack is slow, the line goes on without it.
    return ''
  }
}
