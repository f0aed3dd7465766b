import type { Expectation } from './reply.js'

/** What an adapter makes of whatever arrived, and all it makes. */
export interface Request {
  /** The delivery's own id: the same delivery again has the same id. At most 200 characters. */
  id: string
  /** What was typed after the bot's name; or the values of a form, never turned back into a line. */
  said: { line: string } | { command: string; values: Record<string, string> }
  caller: Caller
  /** People mentioned in the line: `token` is how they stand in it. */
  mentions: Mention[]
  place: Place
  /** What the button or form was drawn from. */
  expects: Expectation[]
  /** The bot's own post here succeeded just now: a channel is only bound after that. */
  posted?: boolean
}

export type Platform = 'slack' | 'teams' | 'web' | 'terminal'

/** A person by the ids their platform has for them; verified by the adapter. */
export interface Named {
  platform: Platform
  /** Slack workspace or Teams tenant the person belongs to. */
  tenant: string
  /** The id everybody is known by there. */
  user: string
  /** Another id of the same person, which the platform tells only sometimes. */
  alias?: string
}

export interface Caller extends Named {
  /** Display name, only to greet and to list; no right follows from it. */
  name: string
}

export interface Mention {
  token: string
  tenant: string
  user: string
  alias?: string
  name: string
}

export interface Place {
  platform: Platform
  tenant: string
  channel: string
  kind: 'channel' | 'direct'
  /** A channel that is a meeting's or group's chat: its people's own, and joined to their partnership on its first use. */
  chat?: boolean
  /** The channel's name where the platform tells it. */
  name?: string
}

/** 'slack/T1/C1': one text per place, whoever asks. */
export function placeKey(place: Pick<Place, 'platform' | 'tenant' | 'channel'>): string {
  return `${place.platform}/${place.tenant}/${place.channel}`
}

/** 'slack/T1/U1'. */
export function identityKey(who: { platform: Platform; tenant: string; user: string }): string {
  return `${who.platform}/${who.tenant}/${who.user}`
}
