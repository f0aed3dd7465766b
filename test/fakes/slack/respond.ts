import { randomBytes } from 'node:crypto'
import { word, yes } from './asked.js'
import { edit, post, withIds } from './chat.js'
import { RESPONSE_URL } from './limits.js'
import { refuse } from './refusal.js'
import type { Json } from './shape.js'
import { acceptMessage, nextTs, type State } from './state.js'
import type { Workspace } from './world.js'

/** What a response_url stands for: one gesture of one person in one channel, maybe on one message. */
export interface Gesture { team: string; channel: string; user: string; ts?: string; at?: number }

/** A response_url that carries its own time, so that the fake can tell when it has expired. */
export const issueResponseUrl = (state: State, gesture: Gesture): string => {
  const { team, channel, user, ts = 'none', at = state.now() } = gesture
  const parts = [team, channel, user, ts, at, randomBytes(12).toString('hex')].map((part) => encodeURIComponent(part))
  return `${state.responseOrigin}/respond/${parts.join('/')}`
}

const readUrl = (state: State, path: string): { gesture: Gesture & { at: number }; place: Workspace } => {
  const [team = '', channel = '', user = '', ts = '', at = '', mark = ''] = path.split('/').map(decoded)
  const place = state.workspaces.find((each) => each.id === team)
  if (!place || mark === '' || !/^\d+$/.test(at)) throw refuse('invalid_url', { status: 404 })
  return { place, gesture: { team, channel, user, at: Number(at), ...(ts === 'none' ? {} : { ts }) } }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** Five posts within half an hour; after that the address is gone (HTTP 404). */
const countUse = (state: State, path: string, issued: number): number => {
  const use = (state.responseUses.get(path) ?? 0) + 1
  const old = state.now() - issued > RESPONSE_URL.lifetimeMs
  if (use > RESPONSE_URL.uses || old) throw refuse('expired_url', { status: 404 })
  return use
}

/** Answers a gesture: `path` is what follows /respond/. A refused body does not count as a use. */
export const respond = (state: State, path: string, body: Json): void => {
  const { gesture, place } = readUrl(state, path)
  const { team, channel, user, at } = gesture
  const use = countUse(state, path, at)
  const original = state.posted.find(({ ts, ...each }) => (
    ts === gesture.ts && each.team === team && each.channel === channel))
  const removing = yes(body, 'delete_original')
  const source = { method: 'response_url', team }
  const live = removing ? { mentions: [], links: [] } : acceptMessage(state, { ...source, body })
  state.responseUses.set(path, use)
  state.responses.push({ team, channel, user, body, at: state.now(), use, ...live })
  if (removing) {
    if (original) original.deleted = true
  } else if (yes(body, 'replace_original')) {
    if (original) edit(state, original, { body, method: 'response_url', ...live })
  } else if (word(body, 'response_type') === 'in_channel') {
    post(state, body, { place, channel, token: undefined, by: 'response_url', ...live })
  } else {
    state.ephemerals.push({
      team, channel, user, ts: nextTs(state), by: 'response_url', at: state.now(), text: word(body, 'text'),
      blocks: withIds(state, body['blocks']), ...live,
    })
  }
}
