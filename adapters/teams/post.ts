import type { Post, Posted } from '../../src/digest/outbox.js'
import type { Connector } from './connector.js'
import type { Destinations } from './destinations.js'
import { renderMessage } from './render.js'

/** Posts a reply to 'teams/tenant/channel' as a thread of its own. One attempt of at most ten seconds. */
export function createPost({ connector, destinations }: { connector: Connector; destinations: Destinations }): Post {
  return async (place, reply): Promise<Posted> => {
    const found = await destinations.of(place)
    if (!found) return { ok: false, kind: 'refused', note: 'nobody has spoken to me there yet' }
    const { serviceUrl, bot, channel, conversation, tenant } = found
    const message = renderMessage(reply)
    if (!channel) return connector.send({ serviceUrl, bot, conversation }, message)
    const channelData = { channel: { id: channel }, tenant: { id: tenant } }
    return connector.create(serviceUrl, { isGroup: true, bot, tenantId: tenant, channelData, activity: message })
  }
}
