import { refuse } from './refusal.js'
import type { Json } from './shape.js'
import type { State } from './state.js'
import { type Channel, channelOf, directChat, userOf, type Workspace } from './world.js'

/** One call of a Web API method, its token already known. */
export interface Asked { state: State; place: Workspace; method: string; body: Json }
/** JSON a method answers with when it succeeds; the server adds `ok: true`. */
export type Answer = Record<string, unknown>
export type Method = (asked: Asked) => Answer

export const word = (body: Json, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** A form says true as `true` or `1`. */
export const yes = (body: Json, name: string): boolean => ['true', '1'].includes(String(body[name] ?? ''))

/** A page of a list. The cursor is opaque to the caller; an unknown one is refused. */
export const page = <Item>(items: Item[], body: Json): { items: Item[]; next_cursor: string } => {
  const cursor = word(body, 'cursor')
  const start = cursor === '' ? 0 : Number(/^page:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? NaN)
  if (Number.isNaN(start)) throw refuse('invalid_cursor')
  const limit = Number(word(body, 'limit') || 100)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw refuse('invalid_limit')
  const end = start + limit
  const next_cursor = end < items.length ? Buffer.from(`page:${end}`).toString('base64') : ''
  return { items: items.slice(start, end), next_cursor }
}

/** A channel the bot can see: a private one it is not in does not exist for it. */
export const seenChannel = ({ place, body }: Asked): Channel => {
  const found = channelOf(place, word(body, 'channel'))
  if (!found || (found.is_private && !found.members.includes(place.botUserId))) throw refuse('channel_not_found')
  return found
}

/** Where a message may go: a channel the bot is in, or a person, who then gets it in the direct chat. */
export const writableChannel = (asked: Asked): Channel => {
  const { place, body } = asked
  const person = userOf(place, word(body, 'channel'))
  const found = person ? directChat(place, [person.id]) : seenChannel(asked)
  if (found.is_archived) throw refuse('is_archived')
  const mayWriteAnywhere = !found.is_private && place.scopes.includes('chat:write.public')
  if (!found.members.includes(place.botUserId) && !mayWriteAnywhere) throw refuse('not_in_channel')
  return found
}
