import { channel, encodePayload, sign, slashCommand, startFakeSlack, user, workspace } from '../fakes/slack.js'
import { run, type Rate } from './load.js'

export const PARTNERSHIPS = 100
export const IN_FLIGHT = 64
export const SECRET = 'a-signing-secret-for-the-bench'
/** What the right answers say. */
export const STATUS = 'Key actions met'
export const ADDED = 'Recorded A-'

/** A fake Slack with a channel for each partnership, and signed commands from all of them in turn. */
export async function startSlackLoad() {
  const channels = Array.from({ length: PARTNERSHIPS }, (_, at) => channel({ id: `C${at}`, members: ['U1', 'UT1BOT'] }))
  const team = workspace({ id: 'T1', channels, users: [user({ id: 'U1' })] })
  const slack = await startFakeSlack({ workspaces: [team] })

  /**
   * Signs everything first, so that only sending is timed; a signature is good for five minutes. An answer without
   * `says` is wrong: a refusal is quicker than what it refuses.
   */
  async function load(port: number, text: (at: number) => string, given: { says: string; count: number; inFlight?: number }): Promise<Rate> {
    const requests = Array.from({ length: given.count }, (_, at) => {
      const place = channels[at % PARTNERSHIPS] as (typeof channels)[number]
      const { body, contentType } = encodePayload(slashCommand({ slack, workspace: team, user: 'U1', channel: place.id, text: text(at) }))
      return { body, headers: { 'content-type': contentType, ...sign({ secret: SECRET, body }) } }
    })
    return run({ port, path: '/slack/events', requests, inFlight: given.inFlight ?? IN_FLIGHT }, (body) => body.includes(given.says))
  }

  return {
    environment: { SLACK_SIGNING_SECRET: SECRET, CDP_LOG: 'silent', CDP_HOST: '127.0.0.1', SLACK_BOT_TOKEN: team.token, SLACK_API_URL: slack.url },
    load,
    /** Sets every partnership up, with so many actions each. */
    async found(port: number, actions: number): Promise<void> {
      // "again": whoever has a partnership is otherwise asked whether this channel shall share it.
      const founded = await load(port, (at) => `again setup Partnership ${at}`, { says: 'is set up', count: PARTNERSHIPS, inFlight: 4 })
      if (founded.wrong > 0) throw new Error(`${founded.wrong} partnerships could not be set up`)
      for (let each = 0; each < actions; each++) {
        const added = await load(port, (at) => `action add First thing ${each} of ${at} by 3 March for police`, { says: ADDED, count: PARTNERSHIPS })
        if (added.wrong > 0) throw new Error(`${added.wrong} actions could not be added`)
      }
    },
    close: slack.close,
  }
}
