import { nextSerial, type Origin, personOf, timeOf, tsOf, VERIFICATION_TOKEN } from './origin.js'
import type { Json } from './shape.js'
import { channelOf } from './world.js'

/** Any event in its envelope; `event_id` is new each time, so repeat a delivery by sending the same payload again. */
export const event = (origin: Origin, inner: Json): Json => {
  const { workspace, override = {} } = origin
  const teamId = workspace.id
  const shared = channelOf(workspace, origin.channel)?.is_ext_shared ?? false
  return {
    token: VERIFICATION_TOKEN,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: workspace.enterpriseId ?? null,
    api_app_id: workspace.appId,
    event: { event_ts: tsOf(origin), ...inner },
    type: 'event_callback',
    event_id: `Ev${teamId}${nextSerial()}`,
    event_time: Math.floor(timeOf(origin) / 1000),
    authorizations: [{
      enterprise_id: workspace.enterpriseId ?? null,
      team_id: teamId,
      user_id: workspace.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    }],
    is_ext_shared_channel: shared,
    event_context: `4-${teamId}-${nextSerial()}`,
    ...override,
  }
}

const spoken = (origin: Origin & { text: string; threadTs?: string }, ts: string): Json => ({
  user: origin.user,
  text: origin.text,
  ts,
  event_ts: ts,
  channel: origin.channel,
  team: personOf(origin).team_id,
  client_msg_id: `00000000-0000-4000-8000-${nextSerial().padStart(12, '0')}`,
  blocks: [{
    type: 'rich_text',
    block_id: 'b1',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: origin.text }] }],
  }],
  ...(origin.threadTs ? { thread_ts: origin.threadTs } : {}),
})

/** `@CDP …` in a channel. `text` without the mention; the bot's `<@…>` is put in front. */
export const appMention = (origin: Origin & { text: string; threadTs?: string }): Json => {
  const text = `<@${origin.workspace.botUserId}> ${origin.text}`
  return event(origin, { type: 'app_mention', ...spoken({ ...origin, text }, tsOf(origin)) })
}

/** A line typed to the bot in their direct chat. `channel` is its D… id. */
export const directMessage = (origin: Origin & { text: string; threadTs?: string }): Json =>
  event(origin, { type: 'message', channel_type: 'im', ...spoken(origin, tsOf(origin)) })
