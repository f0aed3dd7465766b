/** The Slack a test sets up: workspaces with their people and channels. Names of fields are Slack's own. */
export interface User {
  id: string
  /** Home workspace; another one than where they are met means Slack Connect. */
  team_id: string
  name: string
  real_name: string
  email?: string
  tz: string
  deleted: boolean
  is_bot: boolean
  /** Guest of several channels. */
  is_restricted: boolean
  /** Guest of one channel. */
  is_ultra_restricted: boolean
  /** From another workspace, met in a shared channel. */
  is_stranger: boolean
  is_admin: boolean
}

export interface Channel {
  id: string
  name: string
  members: string[]
  kind: 'channel' | 'im' | 'mpim'
  is_private: boolean
  is_archived: boolean
  is_ext_shared: boolean
  /** Workspaces that see the channel; the first one hosts it. */
  shared_team_ids: string[]
}

export interface Workspace {
  id: string
  domain: string
  name: string
  /** Bot token. Each workspace has its own, so that a call with the wrong one shows. */
  token: string
  appId: string
  botUserId: string
  botId: string
  enterpriseId?: string
  /** What the bot may do; take one away to see `missing_scope`. */
  scopes: string[]
  /** Set to `token_revoked`, `account_inactive`, … to have every call refused so. */
  refuses?: string
  users: User[]
  channels: Channel[]
}

/** The scopes the product asks for when it is installed, plus one that is optional (add `chat:write.public`). */
export const usualScopes = (): string[] => [
  'commands', 'chat:write', 'app_mentions:read', 'im:history', 'im:write', 'users:read',
  'channels:read', 'groups:read',
]

export const user = (given: Partial<User> & { id: string }): User => ({
  team_id: '',
  name: given.id.toLowerCase(),
  real_name: `Person ${given.id}`,
  tz: 'Europe/London',
  deleted: false,
  is_bot: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_stranger: false,
  is_admin: false,
  ...given,
})

export const channel = (given: Partial<Channel> & { id: string }): Channel => ({
  name: given.id.toLowerCase(),
  members: [],
  kind: 'channel',
  is_private: false,
  is_archived: false,
  is_ext_shared: false,
  shared_team_ids: [],
  ...given,
})

/** A workspace with what is not given made up from its id; the bot is one of its users. */
export const workspace = (given: Partial<Workspace> & { id: string }): Workspace => {
  const { id } = given
  const filled: Workspace = {
    domain: id.toLowerCase(),
    name: `Workspace ${id}`,
    token: `xoxb-${id}-token`,
    appId: 'A0CDPBOT',
    botUserId: `U${id}BOT`,
    botId: `B${id}BOT`,
    scopes: usualScopes(),
    channels: [],
    ...given,
    users: [...(given.users ?? [])],
  }
  filled.users = filled.users.map((each) => ({ ...each, team_id: each.team_id || id }))
  if (!filled.users.some((each) => each.id === filled.botUserId)) {
    filled.users.push(user({ id: filled.botUserId, team_id: id, name: 'cdp', real_name: 'CDP', is_bot: true }))
  }
  return filled
}

export const userOf = (place: Workspace, id: string): User | undefined => place.users.find((each) => each.id === id)

export const channelOf = (place: Workspace, id: string): Channel | undefined =>
  place.channels.find((each) => each.id === id)

/** The direct chat of the bot with someone, made on first use as Slack does. */
export const directChat = (place: Workspace, userIds: string[]): Channel => {
  const members = [...userIds, place.botUserId].toSorted()
  const isTheirs = (each: Channel): boolean => each.members.toSorted().join() === members.join()
  const known = place.channels.find((each) => each.kind !== 'channel' && isTheirs(each))
  if (known) return known
  const kind = userIds.length > 1 ? 'mpim' : 'im'
  const id = `${kind === 'im' ? 'D' : 'G'}${place.id}${userIds.join('')}`
  const made = channel({ id, kind, members, is_private: true, shared_team_ids: [place.id] })
  place.channels.push(made)
  return made
}
