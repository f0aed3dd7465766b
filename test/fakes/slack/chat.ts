import { type Answer, type Asked, type Method, seenChannel, word, writableChannel } from './asked.js'
import type { Live } from './mentions.js'
import { refuse } from './refusal.js'
import { isJson, type Json } from './shape.js'
import { acceptMessage, nextTs, pace, type Posted, type State } from './state.js'
import { directChat, userOf, type Workspace } from './world.js'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Slack gives every block an id when the sender did not. */
export const withIds = (state: State, blocks: unknown): unknown[] => listOf(blocks).map((block) => {
  if (!isJson(block) || block['block_id'] !== undefined) return block
  state.serial += 1
  return { ...block, block_id: `b${state.serial.toString(36)}` }
})

const asMessage = (place: Workspace, message: Posted): Answer => ({
  type: 'message',
  subtype: 'bot_message',
  user: place.botUserId,
  bot_id: place.botId,
  app_id: place.appId,
  team: place.id,
  ts: message.ts,
  text: message.text,
  blocks: message.blocks,
  ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
})

interface Post extends Live { place: Workspace; channel: string; token: string | undefined; by: Posted['by'] }

/** Puts a message that was already accepted into its channel. */
export const post = (state: State, body: Json, { place, channel, token, by, mentions, links }: Post): Posted => {
  const thread = word(body, 'thread_ts')
  const message: Posted = {
    team: place.id,
    token,
    channel,
    by,
    ts: nextTs(state),
    ...(thread ? { thread_ts: thread } : {}),
    text: word(body, 'text'),
    blocks: withIds(state, body['blocks']),
    attachments: listOf(body['attachments']),
    ...(body['metadata'] === undefined ? {} : { metadata: body['metadata'] }),
    at: state.now(),
    edits: [],
    deleted: false,
    mentions: [...mentions],
    links: [...links],
  }
  state.posted.push(message)
  return message
}

const postMessage: Method = (asked) => {
  const { state, place, body, method } = asked
  const channel = writableChannel(asked)
  const { mentions, links } = acceptMessage(state, { method, team: place.id, body })
  pace(state, `${place.id}/${channel.id}`)
  const message = post(state, body, {
    place, channel: channel.id, token: place.token, by: 'chat.postMessage', mentions, links,
  })
  return { channel: channel.id, ts: message.ts, message: asMessage(place, message) }
}

const postEphemeral: Method = (asked) => {
  const { state, place, body, method } = asked
  const channel = writableChannel(asked)
  const reader = userOf(place, word(body, 'user'))
  if (!reader) throw refuse('user_not_found')
  if (!channel.members.includes(reader.id)) throw refuse('user_not_in_channel')
  const { mentions, links } = acceptMessage(state, { method, team: place.id, body })
  const ts = nextTs(state)
  state.ephemerals.push({
    team: place.id, channel: channel.id, user: reader.id, ts, by: 'chat.postEphemeral', at: state.now(),
    text: word(body, 'text'), blocks: withIds(state, body['blocks']), mentions, links,
  })
  return { message_ts: ts }
}

/** Only the bot's own messages: another's, an ephemeral or a deleted one is not found. */
const ownMessage = (asked: Asked): Posted => {
  const { state, place, body } = asked
  const person = userOf(place, word(body, 'channel'))
  const channel = person ? directChat(place, [person.id]) : seenChannel(asked)
  const ts = word(body, 'ts')
  const found = state.posted.find((each) => each.team === place.id && each.channel === channel.id && each.ts === ts)
  if (!found || found.deleted) throw refuse('message_not_found')
  if (channel.is_archived) throw refuse('is_archived')
  return found
}

const blockIds = (blocks: unknown[]): unknown[] =>
  blocks.flatMap((block) => (isJson(block) && block['block_id'] !== undefined ? [block['block_id']] : []))

interface Edit extends Live { body: Json; method: string }

/** Writes new text and blocks over a message, keeping what it said before. */
export const edit = (state: State, message: Posted, { body, method, mentions, links }: Edit): void => {
  const blocks = listOf(body['blocks'])
  // @slack/types blocks.d.ts: "If a message is updated, use a new block_id"
  if (blockIds(blocks).some((id) => blockIds(message.blocks).includes(id))) {
    state.warnings.push({ method, team: message.team, warning: 'block_id_reused' })
  }
  message.edits.push({ text: message.text, blocks: message.blocks, at: state.now() })
  message.text = word(body, 'text')
  message.blocks = withIds(state, blocks)
  message.mentions.push(...mentions)
  message.links.push(...links)
}

const update: Method = (asked) => {
  const message = ownMessage(asked)
  const { state, body, method } = asked
  const { mentions, links } = acceptMessage(state, { method, team: message.team, body })
  edit(state, message, { body, method, mentions, links })
  return { channel: message.channel, ts: message.ts, text: message.text, message: asMessage(asked.place, message) }
}

const remove: Method = (asked) => {
  const message = ownMessage(asked)
  message.deleted = true
  return { channel: message.channel, ts: message.ts }
}

export const chatMethods: [string, Method][] = [
  ['chat.postMessage', postMessage],
  ['chat.postEphemeral', postEphemeral],
  ['chat.update', update],
  ['chat.delete', remove],
]
