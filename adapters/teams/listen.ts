import type { Answering } from './answer.js'
import { CARD, cardOf, type Message } from './card.js'
import type { Destinations } from './destinations.js'
import type { Gesture, Said } from './gesture.js'
import { named, placeOf, readAction, readMessage, withoutThread } from './heard.js'
import type { Activity, Incoming } from './incoming.js'
import { beside, ourFault } from './phrases.js'
import { placeKey } from '../../src/request.js'
import { renderMessage } from './render.js'
import { createSeen } from './seen.js'
import { afterClick, afterForm, type Shown } from './submission.js'
import { bring } from './ways.js'

/** Teams waits 15 seconds for a message to be taken, and less for a card's answer. */
const MESSAGE_MS = 8000
const INVOKE_MS = 4000

/** What a request is answered with. */
export interface Taken {
  status: number
  body?: unknown
}

export interface ListenerParts {
  answering: Answering
  destinations: Destinations
  clock(): number
}

/** Hears genuine activities and brings each answer where it belongs. */
export function createListener({ answering, destinations, clock }: ListenerParts) {
  const { log, connector } = answering
  const seen = createSeen(clock)
  const working = new Set<Promise<unknown>>()

  async function hear(incoming: Incoming, tenant: string): Promise<Taken> {
    const { activity, kind } = incoming
    if (kind === 'removed') return { status: 200, body: await keep(() => destinations.forget(placeKey(placeOf(activity, tenant)), teamOf(activity, tenant))) }
    await keep(() => destinations.remember(placeKey(placeOf(activity, tenant)), keptOf(activity, tenant)))
    switch (kind) {
      case 'message': {
        const gesture = readMessage(activity, tenant)
        if (gesture && seen.begin(gesture.request.id)) await within(tracked(answer(gesture)), MESSAGE_MS)
        return { status: 200 }
      }
      case 'action': {
        const gesture = readAction(activity, tenant, incoming.data)
        return gesture ? act(gesture) : invoked({ text: beside.oldButton })
      }
      case 'invoke':
        // Nothing of ours: an empty answer, which Teams shows as nothing.
        return { status: 200, body: {} }
      case 'other':
        return { status: 200 }
      default:
        return kind satisfies never
    }
  }

  async function answer(gesture: Gesture): Promise<void> {
    const said = await answering.ask(gesture).then((one) => answering.say(gesture, one)).catch((error) => [failed(gesture, error)])
    await sayAll(gesture, said)
  }

  async function act(gesture: Gesture): Promise<Taken> {
    const { id } = gesture.request
    if (!seen.begin(id)) return invoked({ text: seen.hasRecorded(id) ? beside.recordedAlready : beside.heardAlready })
    const work = tracked(shown(gesture))
    const ready = await within(work, INVOKE_MS)
    if (ready === 'late') void tracked(work.then((late) => sayLate(gesture, late)))
    else void tracked(follow(gesture, ready))
    return invoked(ready === 'late' ? { text: beside.later } : ready.invoke)
  }

  async function shown(gesture: Gesture): Promise<Shown> {
    try {
      const asked = await answering.ask(gesture)
      if (asked.commit) seen.recorded(gesture.request.id)
      return await (gesture.kept ? afterForm : afterClick)(answering, gesture, asked)
    } catch (error) {
      return { invoke: { card: cardOf(failed(gesture, error).message) }, said: [] }
    }
  }

  /** After the invoke was answered: the card as everybody sees it, and what is said below. */
  async function follow(gesture: Gesture, { base, said }: Shown): Promise<void> {
    if (base && gesture.card && !gesture.destination.targeted) {
      const updated = await connector.update(gesture.destination, gesture.card, base)
      if (!updated.ok) log.event('teams card not updated', { id: gesture.request.id, note: updated.note })
    }
    await sayAll(gesture, said)
  }

  /** The invoke was answered before there was anything to show. */
  async function sayLate(gesture: Gesture, late: Shown): Promise<void> {
    const unseen = late.base ? [] : [messageOfInvoke(late)]
    await follow(gesture, { ...late, said: late.said.length > 0 ? late.said : unseen })
  }

  async function sayAll(gesture: Gesture, said: readonly Said[]): Promise<void> {
    for (const one of said) {
      const brought = await bring(connector, gesture, one)
      if (!brought.ok) log.event('teams answer not delivered', { id: gesture.request.id, note: brought.note })
    }
  }

  function failed(gesture: Gesture, error: unknown): Said {
    return { to: 'caller', message: renderMessage(ourFault(log.fault(error, { request: gesture.request.id, platform: 'teams' }))) }
  }

  /** Where to post later is a courtesy: an answer does not wait for a store that is away. */
  async function keep(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => void log.fault(error, { platform: 'teams' }))
  }

  function tracked<T>(work: Promise<T>): Promise<T> {
    const one = work.finally(() => working.delete(one))
    working.add(one)
    return one
  }

  return {
    hear,
    async drain(most: number): Promise<void> {
      await within(Promise.allSettled(working), most)
    },
  }
}

function keptOf(activity: Activity, tenant: string) {
  const { serviceUrl, conversation, recipient, channelData } = activity
  const { channel, team } = channelData ?? {}
  return {
    serviceUrl,
    conversation: withoutThread(conversation.id),
    bot: named(recipient),
    tenant,
    ...(channel ? { channel: withoutThread(channel.id) } : {}),
    ...(team?.id ? { team: team.id } : {}),
  }
}

/** Removed from a team, the bot is removed from each of its channels. */
function teamOf({ channelData }: Activity, tenant: string): { tenant: string; team: string } | undefined {
  return channelData?.team?.id ? { tenant, team: channelData.team.id } : undefined
}

function messageOfInvoke({ invoke }: Shown): Said {
  if ('text' in invoke) return { to: 'caller', message: renderMessage({ audience: 'caller', body: [{ kind: 'text', text: invoke.text }] }) }
  const message: Message = { type: 'message', summary: invoke.card.fallbackText.slice(0, 300), attachments: [{ contentType: CARD, content: invoke.card }] }
  return { to: 'caller', message }
}

/** An invoke's answer travels in the response (learn.microsoft.com, "universal actions for adaptive cards"). */
function invoked(invoke: Shown['invoke']): Taken {
  const body = 'card' in invoke
    ? { statusCode: 200, type: CARD, value: invoke.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: invoke.text }
  return { status: 200, body }
}

async function within<T>(work: Promise<T>, most: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), most)))
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
