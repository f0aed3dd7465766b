import type { Form, Reply } from '../../src/reply.js'

/** What was posted to the channel: plain data, so that it outlives the process and any way of drawing it. */
export interface Message {
  /** Order and identity: counts up, and never below the milliseconds of the clock, so a restart begins no second count. */
  n: number
  /** Instant, ISO UTC. */
  at: string
  /** Key of who said it; null: the bot by itself, as with a digest. */
  who: string | null
  /** The line they said. */
  text: string
  reply: Reply
}

/** An answer, or an open form, that only one person sees. Not kept: it is gone with the process. */
export interface Own {
  n: number
  at: string
  who: string
  text: string
  /** Whose it is: nobody else is shown it. */
  to: string
  reply?: Reply
  form?: Form
  /** The form asks whether the same is meant a second time. */
  again?: boolean
}

export type Shown = Message | Own

/** Where channel messages are kept; main passes it in. */
export interface Posts {
  keep(message: Message): Promise<void>
  list(): Promise<Message[]>
  drop(message: Message): Promise<void>
}

/** Messages of the channel that are kept. */
const MOST_MESSAGES = 200
/** Own answers of one person that are remembered. */
const MOST_OWN = 50

export type Timeline = Awaited<ReturnType<typeof openTimeline>>

/** The conversation: what is kept of the channel, and everybody's own answers of this process. */
export async function openTimeline(posts: Posts) {
  const channel = (await posts.list()).sort((a, b) => a.n - b.n)
  const own: Own[] = []
  let last = channel.at(-1)?.n ?? 0
  await cap()

  const next = (at: string) => (last = Math.max(last + 1, Date.parse(at)))

  async function cap(): Promise<void> {
    while (channel.length > MOST_MESSAGES) await posts.drop(channel.shift() as Message)
  }

  return {
    last: () => last,

    /** Shows a message to everybody. It is shown even if it cannot be kept; then this rejects. */
    async post(said: Omit<Message, 'n'>): Promise<Message> {
      const message = { n: next(said.at), ...said }
      channel.push(message)
      await posts.keep(message)
      await cap()
      return message
    },

    tell(said: Omit<Own, 'n'>): Own {
      const answer = { n: next(said.at), ...said }
      own.push(answer)
      const theirs = own.filter(({ to }) => to === said.to)
      if (theirs.length > MOST_OWN) own.splice(own.indexOf(theirs[0] as Own), 1)
      return answer
    },

    ownOf: (to: string, n: number): Own | undefined => own.find((one) => one.to === to && one.n === n),

    remove(answer: Own): void {
      own.splice(own.indexOf(answer), 1)
    },

    /** What somebody sees after message `after`, in order. */
    seenBy(key: string, after: number): Shown[] {
      return [...channel, ...own.filter(({ to }) => to === key)].filter(({ n }) => n > after).sort((a, b) => a.n - b.n)
    },
  }
}

export function isOwn(shown: Shown): shown is Own {
  return 'to' in shown
}
