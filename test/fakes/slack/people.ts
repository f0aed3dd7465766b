import { type Answer, type Asked, type Method, page, seenChannel, word, yes } from './asked.js'
import { refuse } from './refusal.js'
import { type Channel, directChat, type User, userOf } from './world.js'

const CREATED = 1_700_000_000

const needScope = ({ place }: Asked, needed: string): void => {
  if (!place.scopes.includes(needed)) {
    throw refuse('missing_scope', { more: { needed, provided: place.scopes.join(',') } })
  }
}

const readScope = (channel: Channel): string => {
  if (channel.kind !== 'channel') return `${channel.kind}:read`
  return channel.is_private ? 'groups:read' : 'channels:read'
}

const readableChannel = (asked: Asked): Channel => {
  const channel = seenChannel(asked)
  needScope(asked, readScope(channel))
  return channel
}

const conversationOf = ({ place, body }: Asked, channel: Channel): Answer => ({
  id: channel.id,
  ...(channel.kind === 'im'
    ? { user: channel.members.find((id) => id !== place.botUserId) }
    : { name: channel.name, name_normalized: channel.name }),
  is_channel: channel.kind === 'channel' && !channel.is_private,
  is_group: channel.kind === 'channel' && channel.is_private,
  is_im: channel.kind === 'im',
  is_mpim: channel.kind === 'mpim',
  is_private: channel.is_private,
  is_archived: channel.is_archived,
  is_general: false,
  is_member: channel.members.includes(place.botUserId),
  is_shared: channel.is_ext_shared,
  is_ext_shared: channel.is_ext_shared,
  is_org_shared: false,
  is_pending_ext_shared: false,
  shared_team_ids: channel.shared_team_ids,
  conversation_host_id: channel.shared_team_ids[0] ?? place.id,
  context_team_id: place.id,
  creator: place.botUserId,
  created: CREATED,
  updated: CREATED * 1000,
  topic: { value: '', creator: '', last_set: 0 },
  purpose: { value: '', creator: '', last_set: 0 },
  ...(yes(body, 'include_num_members') ? { num_members: channel.members.length } : {}),
})

const info: Method = (asked) => ({ channel: conversationOf(asked, readableChannel(asked)) })

const members: Method = (asked) => {
  const { items, next_cursor } = page(readableChannel(asked).members, asked.body)
  return { members: items, response_metadata: { next_cursor } }
}

const open: Method = (asked) => {
  const { place, body } = asked
  const ids = word(body, 'users').split(',').filter(Boolean)
  if (ids.length === 0) throw refuse('users_list_not_supplied')
  needScope(asked, ids.length > 1 ? 'mpim:write' : 'im:write')
  for (const id of ids) {
    const person = userOf(place, id)
    if (!person) throw refuse('user_not_found')
    if (person.is_bot) throw refuse('cannot_dm_bot')
    if (person.deleted) throw refuse('user_disabled')
  }
  const known = place.channels.length
  const channel = directChat(place, ids)
  const already = place.channels.length === known
  return {
    ...(already ? { no_op: true, already_open: true } : {}),
    channel: yes(body, 'return_im') ? conversationOf(asked, channel) : { id: channel.id },
  }
}

const OFFSETS = new Map([['Europe/London', 0], ['America/New_York', -18_000]])

const profileOf = (person: User): Answer => ({
  id: person.id,
  team_id: person.team_id,
  name: person.name,
  real_name: person.real_name,
  deleted: person.deleted,
  tz: person.tz,
  tz_label: person.tz,
  tz_offset: OFFSETS.get(person.tz) ?? 0,
  is_admin: person.is_admin,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: person.is_restricted,
  is_ultra_restricted: person.is_ultra_restricted,
  ...(person.is_stranger ? { is_stranger: true } : {}),
  is_bot: person.is_bot,
  is_app_user: false,
  updated: CREATED,
  profile: {
    real_name: person.real_name,
    real_name_normalized: person.real_name,
    display_name: person.name,
    display_name_normalized: person.name,
    ...(person.email ? { email: person.email } : {}),
    image_48: 'https://avatars.example/48.png',
    team: person.team_id,
  },
})

const usersInfo: Method = ({ place, body }) => {
  const person = userOf(place, word(body, 'user'))
  if (!person) throw refuse('user_not_found')
  const shown = profileOf(person)
  if (!place.scopes.includes('users:read.email')) delete (shown['profile'] as Answer)['email']
  return { user: shown }
}

const authTest: Method = ({ place }) => ({
  url: `https://${place.domain}.slack.com/`,
  team: place.name,
  team_id: place.id,
  user: userOf(place, place.botUserId)?.name ?? 'cdp',
  user_id: place.botUserId,
  bot_id: place.botId,
  is_enterprise_install: false,
  ...(place.enterpriseId ? { enterprise_id: place.enterpriseId } : {}),
})

export const peopleMethods: [string, Method][] = [
  ['auth.test', authTest],
  ['conversations.info', info],
  ['conversations.members', members],
  ['conversations.open', open],
  ['users.info', usersInfo],
]
