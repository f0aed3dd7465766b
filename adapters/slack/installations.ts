import type { Clients } from './client.js'

/** The bot as one workspace knows it. */
export interface Installation {
  team: string
  token: string
  botUser: string
  /** What people type to invite it: '@cdp'. */
  botName: string
}

/** Which token speaks to which workspace. Null: the bot is not installed there. Rejects when that cannot be told now. */
export interface Installations {
  of(team: string): Promise<Installation | null>
}

/** One workspace, by its token; Slack is asked once which one it is. */
export function singleInstallation(token: string, clients: Clients): Installations {
  let known: Promise<Installation> | undefined

  async function ask(): Promise<Installation> {
    const { team_id: team, user_id: botUser, user } = await clients.interactive(token).auth.test()
    if (!team || !botUser) throw new Error('auth.test named no workspace')
    return { team, token, botUser, botName: `@${user ?? 'cdp'}` }
  }

  return {
    async of(team) {
      known ??= ask()
      // A failure is not remembered: the next request asks again.
      const one = await known.catch((error: unknown) => {
        known = undefined
        throw error
      })
      return one.team === team ? one : null
    },
  }
}
