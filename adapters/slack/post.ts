import type { Post, Posted } from '../../src/digest/outbox.js'
import type { Clients } from './client.js'
import type { Installations } from './installations.js'
import { failureOf } from './outcome.js'
import { renderMessage } from './render.js'
import { quiet } from './ways.js'

/** Posts a reply to 'slack/T1/C1'. One attempt of at most ten seconds; what cannot be told for certain is doubt. */
export function createPost({ clients, installations }: { clients: Clients; installations: Installations }): Post {
  return async (place, reply): Promise<Posted> => {
    const [, team = '', channel = ''] = place.split('/')
    const installation = await installations.of(team).catch(() => undefined)
    // Nothing was sent yet, so this may be tried again.
    if (installation === undefined) return { ok: false, kind: 'retry', note: 'Slack cannot be reached' }
    if (installation === null) return { ok: false, kind: 'refused', note: 'that workspace is not connected' }
    try {
      const posted = await clients.posting(installation.token).chat.postMessage({ channel, ...renderMessage(reply), ...quiet })
      return posted.ts ? { ok: true, id: posted.ts } : { ok: false, kind: 'doubt', note: 'no timestamp' }
    } catch (error) {
      return failureOf(error)
    }
  }
}
