import type { Message } from './card.js'
import type { Connector, Delivered } from './connector.js'
import type { Gesture, Said } from './gesture.js'

/** Brings an answer to where the gesture came from. */
export function bring(connector: Connector, { destination }: Gesture, { to, message }: Said): Promise<Delivered> {
  const { targeted, ...open } = destination
  return connector.send(to === 'caller' && targeted ? { ...open, targeted } : open, message)
}

/** Posts in the direct chat with somebody, whoever else may be in the place they asked from. */
export async function sendDirectly(connector: Connector, gesture: Gesture, message: Message): Promise<Delivered> {
  const { account, request, destination } = gesture
  const { serviceUrl, bot } = destination
  const { tenant } = request.place
  const opened = await connector.create(serviceUrl, {
    isGroup: false,
    bot,
    members: [account],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  })
  return opened.ok ? connector.send({ serviceUrl, bot, conversation: opened.id }, message) : opened
}
