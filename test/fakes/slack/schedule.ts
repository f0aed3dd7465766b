import { type Method, page, seenChannel, word, writableChannel } from './asked.js'
import { post } from './chat.js'
import { SCHEDULE } from './limits.js'
import { refuse } from './refusal.js'
import { acceptMessage, type Scheduled, type State } from './state.js'
import { channelOf } from './world.js'

const DAY_SECONDS = 24 * 60 * 60

type Slot = Pick<Scheduled, 'team' | 'channel' | 'post_at'>

const crowded = (state: State, { team, channel, post_at }: Slot): boolean => {
  const times = state.scheduled
    .filter((each) => each.state === 'pending' && each.team === team && each.channel === channel)
    .map((each) => each.post_at)
    .concat(post_at)
  return times.some((start) => {
    const inWindow = times.filter((time) => time >= start && time < start + SCHEDULE.windowSeconds)
    return inWindow.length > SCHEDULE.perChannel
  })
}

const postTime = (state: State, given: string): number => {
  const at = Number(given)
  if (given === '' || !Number.isInteger(at)) throw refuse('invalid_time')
  if (at * 1000 <= state.now()) throw refuse('time_in_past')
  if (at * 1000 > state.now() + SCHEDULE.aheadDays * DAY_SECONDS * 1000) throw refuse('time_too_far')
  return at
}

const scheduleMessage: Method = (asked) => {
  const { state, place, body, method } = asked
  const channel = writableChannel(asked)
  const post_at = postTime(state, word(body, 'post_at'))
  const { mentions, links } = acceptMessage(state, { method, team: place.id, body })
  if (crowded(state, { team: place.id, channel: channel.id, post_at })) throw refuse('restricted_too_many')
  state.serial += 1
  const made: Scheduled = {
    id: `Q${1_298_000_000 + state.serial}`,
    team: place.id,
    channel: channel.id,
    post_at,
    date_created: Math.floor(state.now() / 1000),
    body,
    state: 'pending',
    mentions,
    links,
  }
  state.scheduled.push(made)
  return {
    channel: channel.id,
    scheduled_message_id: made.id,
    post_at,
    message: { type: 'delayed_message', subtype: 'bot_message', text: word(body, 'text'), bot_id: place.botId },
  }
}

/** Slack shows ids with or without the Q; `listIdsAsNumbers` chooses which. */
const shownId = (state: State, id: string): string | number => (state.listIdsAsNumbers ? Number(id.slice(1)) : id)

const listMessages: Method = ({ state, place, body }) => {
  const channel = word(body, 'channel')
  const oldest = Number(word(body, 'oldest') || 0)
  const latest = Number(word(body, 'latest') || Infinity)
  const seenUntil = state.now() - state.listLagMs
  const mine = state.scheduled.filter((each) => each.state === 'pending' && each.team === place.id
    && (channel === '' || each.channel === channel) && each.post_at >= oldest && each.post_at <= latest
    && (state.listLagMs === 0 || each.date_created * 1000 <= seenUntil))
  const { items, next_cursor } = page(mine, body)
  return {
    scheduled_messages: items.map(({ id, channel: channel_id, post_at, date_created, body: { text } }) => (
      { id: shownId(state, id), channel_id, post_at, date_created, text: text ?? '' })),
    response_metadata: { next_cursor },
  }
}

const deleteMessage: Method = (asked) => {
  const { state, place, body } = asked
  const channel = seenChannel(asked)
  const wanted = word(body, 'scheduled_message_id').replace(/^Q?/, 'Q')
  const found = state.scheduled.find((each) => (
    each.id === wanted && each.team === place.id && each.channel === channel.id))
  const tooLate = found && found.post_at * 1000 - state.now() <= SCHEDULE.undeletableSeconds * 1000
  if (!found || found.state !== 'pending' || tooLate) throw refuse('invalid_scheduled_message_id')
  found.state = 'deleted'
  return {}
}

/**
 * Posts what is due. A message scheduled with metadata never appears (the method's page: "will not post"), nor one
 * into a channel that was archived or lost the bot meanwhile; Slack tells nobody.
 */
export const postDue = (state: State): void => {
  const due = state.scheduled.filter((each) => each.state === 'pending' && each.post_at * 1000 <= state.now())
  for (const each of due.toSorted((one, other) => one.post_at - other.post_at)) {
    const place = state.workspaces.find((candidate) => candidate.id === each.team)
    const channel = place && channelOf(place, each.channel)
    const reachable = place && channel && !channel.is_archived
      && (channel.members.includes(place.botUserId) || place.scopes.includes('chat:write.public'))
    each.state = reachable && each.body['metadata'] === undefined ? 'sent' : 'lost'
    if (each.state === 'lost' || !place) continue
    const { body, channel: id, mentions, links } = each
    const message = post(state, body, {
      place, channel: id, token: place.token, by: 'chat.scheduleMessage', mentions, links,
    })
    message.at = each.post_at * 1000
    each.ts = message.ts
  }
}

export const scheduleMethods: [string, Method][] = [
  ['chat.scheduleMessage', scheduleMessage],
  ['chat.scheduledMessages.list', listMessages],
  ['chat.deleteScheduledMessage', deleteMessage],
]
