import type { Answer } from '../../src/dispatch.js'
import type { Answering } from './answer.js'
import type { Gesture, Heard, Ready, Said } from './gesture.js'
import type { createHeard } from './heard.js'
import type { Incoming } from './incoming.js'
import type { Installation, Installations } from './installations.js'
import { notConnected, ourFault, unreachable } from './phrases.js'
import type { Acknowledge } from './receiver.js'
import { renderMessage } from './render.js'
import { createSeen } from './seen.js'
import { readSubmission, type Sent, type SubmissionParts } from './submission.js'
import { deliver, responseText } from './ways.js'

/** Slack waits three seconds. A slash command's answer travels in the acknowledgement when it is ready by then. */
const SLASH_MS = 1500
/** A modal stays open meanwhile, so that errors can be shown in it. */
const MODAL_MS = 2300

export interface ListenerParts {
  answering: Answering
  heard: ReturnType<typeof createHeard>
  installations: Installations
  submissions: SubmissionParts
  clock(): number
}

type Considered = { gesture: Gesture; answer: Answer } | { said: Said | null }

/** Acknowledges in time and brings each answer where it belongs. */
export function createListener({ answering, heard, installations, submissions, clock }: ListenerParts) {
  const { log } = answering
  const seen = createSeen(clock)
  const working = new Set<Promise<void>>()

  async function hear(incoming: Incoming, acknowledge: Acknowledge): Promise<void> {
    switch (incoming.kind) {
      case 'slash':
        return inTime(heard.slash(incoming.slash), acknowledge)
      case 'click':
        await acknowledge()
        return incoming.click.actions[0]?.type === 'button' ? later(heard.click(incoming.click)) : undefined
      case 'event':
        await acknowledge()
        return later(heard.event(incoming.event))
      case 'submission':
        return modal(readSubmission(incoming.submission, submissions), acknowledge)
      case 'other':
        return acknowledge()
      default:
        return incoming satisfies never
    }
  }

  async function inTime(one: Heard, acknowledge: Acknowledge): Promise<void> {
    if (seen(one.id)) return acknowledge()
    const work = answerTo(one)
    const ready = await within(work, SLASH_MS)
    if (ready !== 'late') return acknowledge(ready ? responseText(ready) : undefined)
    await acknowledge()
    await bring(await work, one)
  }

  async function later(one: Heard | null): Promise<void> {
    if (one && !seen(one.id)) await bring(await answerTo(one), one)
  }

  async function modal(one: Sent | null, acknowledge: Acknowledge): Promise<void> {
    if (!one) return acknowledge({ response_action: 'clear' })
    const work = consider(one)
    const ready = await within(work, MODAL_MS)
    const next = ready !== 'late' && 'answer' in ready ? one.next(ready.answer) : null
    await acknowledge(next ? { ...next } : { response_action: 'clear' })
    if (!next) await bring(await finish(await work, one), one)
  }

  async function answerTo(one: Heard): Promise<Said | null> {
    return finish(await consider(one), one)
  }

  /** Asks the core. */
  async function consider(one: Heard): Promise<Considered> {
    try {
      const ready = await prepare(one)
      return 'said' in ready ? ready : { ...ready, answer: await answering.ask(ready.gesture) }
    } catch (error) {
      return { said: failed(one, error) }
    }
  }

  /** What there is to say, once it is known that no open modal shows it. */
  async function finish(considered: Considered, one: Heard): Promise<Said | null> {
    if ('said' in considered) return considered.said
    try {
      return await answering.say(considered.gesture, considered.answer)
    } catch (error) {
      return failed(one, error)
    }
  }

  async function prepare(one: Heard): Promise<Ready> {
    const installation = await installations.of(one.team).catch(() => undefined)
    if (!installation) return { said: refusal(one, installation === null ? 'not-connected' : 'slack-away') }
    return one.read(installation)
  }

  function refusal(one: Heard, outcome: 'not-connected' | 'slack-away'): Said {
    log.request({ id: one.id, platform: 'slack', ms: 0, outcome })
    return { to: 'caller', message: renderMessage(outcome === 'not-connected' ? notConnected() : unreachable()) }
  }

  function failed(one: Heard, error: unknown): Said {
    return { to: 'caller', message: renderMessage(ourFault(log.fault(error, { request: one.id, platform: 'slack' }))) }
  }

  async function bring(said: Said | null, one: Heard): Promise<void> {
    if (!said) return
    const installation: Installation | null = await installations.of(one.team).catch(() => null)
    const ways = one.ways(installation)
    if (ways.length === 0) return
    const brought = await deliver(said, ways)
    if (!brought.ok) log.event('slack answer not delivered', { id: one.id, note: brought.note })
  }

  return {
    /** Resolves when the answer is delivered; never rejects. */
    async hear(incoming: Incoming, acknowledge: Acknowledge): Promise<void> {
      const work = hear(incoming, acknowledge)
        .catch((error: unknown) => void log.fault(error, { platform: 'slack' }))
        .finally(() => working.delete(work))
      working.add(work)
      await work
    },
    async drain(most: number): Promise<void> {
      await within(Promise.allSettled(working), most)
    },
  }
}

/** One promise and one timer: a race of two, cleaned up after, costs every command four promises. */
function within<T>(work: Promise<T>, most: number): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), most)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
