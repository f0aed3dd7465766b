import type { Mention, Place, Request } from '../../src/request.js'
import { readPressed } from './button.js'
import type { Clients } from './client.js'
import { requestId, type Heard } from './gesture.js'
import type { Click, EventEnvelope, Slash } from './incoming.js'
import type { Installation } from './installations.js'
import type { People } from './people.js'
import { oldButton } from './phrases.js'
import { renderMessage } from './render.js'
import type { Respond } from './respond.js'
import { mentionedUsers, readLine } from './said.js'
import { byApi, byResponseUrl } from './ways.js'

export interface HeardParts {
  clients: Clients
  people: People
  respond: Respond
}

/** Reads what people type and click into gestures. */
export function createHeard({ clients, people, respond }: HeardParts) {
  function slash(one: Slash): Heard {
    const id = requestId(one.trigger_id, one)
    return {
      id,
      team: one.team_id,
      ways: () => [byResponseUrl(respond, one.response_url)],
      async read(installation) {
        const place = placeOf(one.team_id, one.channel_id, one.channel_name)
        const caller = { user: one.user_id, tenant: one.team_id, name: one.user_name }
        const request = await said({ id, installation, place, caller, text: one.text })
        return { gesture: { installation, request, trigger: one.trigger_id, respond: one.response_url } }
      },
    }
  }

  function click(one: Click): Heard {
    const id = requestId(one.trigger_id, one)
    const channel = one.channel?.id ?? one.user.id
    const pressed = readPressed(one.actions[0]?.value)
    const thread = one.message?.thread_ts
    return {
      id,
      team: one.team.id,
      ways: () => [byResponseUrl(respond, one.response_url, thread)],
      async read(installation) {
        if (!pressed) return { said: { to: 'caller', message: renderMessage(oldButton()) } }
        const place = placeOf(one.team.id, channel, one.channel?.name ?? 'directmessage')
        const { user, tenant, name } = { user: one.user.id, tenant: one.user.team_id ?? one.team.id, name: one.user.name ?? '' }
        const mentions = Object.entries(pressed.mentions ?? {}).map(([token, who]): Mention => (
          { token, tenant: one.team.id, user: who, name: token.replace(/^@/, '') }))
        const request: Request = {
          id,
          said: { line: pressed.line },
          caller: { platform: 'slack', tenant, user, name: await people.name(installation, user, name) },
          mentions,
          place,
          expects: pressed.expects ?? [],
        }
        const more = { respond: one.response_url, ...(thread ? { thread } : {}), ...(pressed.show ? { show: true } : {}) }
        return { gesture: { installation, request, trigger: one.trigger_id, ...more } }
      },
    }
  }

  /** A mention of the bot, or a line in its direct chat; null for everything else Slack tells. */
  function event(one: EventEnvelope): Heard | null {
    const { type, channel_type: where, subtype, bot_id: bot, edited, user, channel, text, ts, thread_ts: threadTs } = one.event
    // Slack names the workspace the bot is installed in first; the event's own team may be another one's.
    const [authorization] = one.authorizations ?? []
    const team = authorization?.team_id ?? one.context_team_id ?? one.team_id
    if (typeof user !== 'string' || typeof channel !== 'string' || typeof text !== 'string') return null
    if (bot || subtype || edited) return null
    const direct = type === 'message' && where === 'im'
    if (!direct && !(type === 'app_mention' && where !== 'im' && !channel.startsWith('D'))) return null
    const id = requestId(one.event_id, one)
    const thread = typeof threadTs === 'string' ? threadTs : !direct && typeof ts === 'string' ? ts : undefined
    const target = { channel, ...(direct ? {} : { user }), ...(thread ? { thread } : {}) }
    const home = [one.event.user_team, one.event.team].find((given) => typeof given === 'string' && given !== '')
    return {
      id,
      team,
      ways: (installation) => (installation ? [byApi(clients, installation, target)] : []),
      async read(installation) {
        if (user === installation.botUser) return { said: null }
        const place: Place = { platform: 'slack', tenant: team, channel, kind: direct ? 'direct' : 'channel' }
        const caller = { user, tenant: typeof home === 'string' ? home : team, name: '' }
        const words = text.replaceAll(new RegExp(`<@${installation.botUser}(\\|[^<>]*)?>`, 'g'), ' ')
        const request = await said({ id, installation, place, caller, text: words })
        return { gesture: { installation, request, ...(thread ? { thread } : {}) } }
      },
    }
  }

  async function said(given: Typed): Promise<Request> {
    const { id, installation, place, caller, text } = given
    const named = [...mentionedUsers(text)]
    const [name, ...names] = await Promise.all(
      [[caller.user, caller.name] as const, ...named].map(([user, otherwise]) => people.name(installation, user, otherwise)),
    )
    const { line, mentions } = readLine(text, new Map(named.map(([user], at) => [user, names[at] ?? user])))
    return {
      id,
      said: { line },
      caller: { platform: 'slack', ...caller, name: name ?? caller.name },
      mentions: mentions.map((one) => ({ ...one, tenant: place.tenant })),
      place,
      expects: [],
    }
  }

  return { slash, click, event }
}

interface Typed {
  id: string
  installation: Installation
  place: Place
  caller: { user: string; tenant: string; name: string }
  /** In Slack's markup. */
  text: string
}

/** Slack tells no name of a private place. */
function placeOf(team: string, channel: string, name: string): Place {
  const kind = name === 'directmessage' ? 'direct' : 'channel'
  const named = name !== '' && name !== 'directmessage' && name !== 'privategroup'
  return { platform: 'slack', tenant: team, channel, kind, ...(named ? { name } : {}) }
}
