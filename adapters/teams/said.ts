import { z } from 'zod'
import { unescape } from './escape.js'

/** Mentions beyond these stay plain text: nobody names more people in one line. */
const MOST_MENTIONS = 20

/** A line as its writer meant it: the bot's own mentions gone, other people's as '@Name'. */
export interface Line {
  line: string
  /** Whether the bot was mentioned. */
  addressed: boolean
  mentions: { token: string; user: string; alias?: string; name: string }[]
}

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string().min(1).max(300), aadObjectId: z.string().nullish(), name: z.string().nullish() }),
})

type Mentioned = z.infer<typeof mention>

/**
 * Reads the text of an activity. Several people may have one name: the entities stand in the order of the text. Two
 * of one name are told apart by the end of their id, so that a token always means one person.
 */
export function readLine(text: string, entities: readonly unknown[], bot: string): Line {
  const left = entities.flatMap((one): Mentioned[] => {
    const read = mention.safeParse(one)
    return read.success ? [read.data] : []
  })
  const last = new Map<string, Mentioned>()
  const mentions: Line['mentions'] = []
  let addressed = false

  const shown = (all: string, inside: string): string => {
    const at = left.findIndex((one) => one.text === all)
    // One entity may stand for the same words twice.
    const found = at < 0 ? last.get(all) : left.splice(at, 1)[0]
    if (!found) return `@${inside}`
    last.set(all, found)
    if (found.mentioned.id === bot) {
      addressed = true
      return ' '
    }
    return tokenOf(found)
  }

  function tokenOf({ mentioned }: Mentioned): string {
    const { id: user, aadObjectId: alias } = mentioned
    const known = mentions.find((one) => one.user === user)
    if (known) return known.token
    const name = unescape(mentioned.name ?? '').replace(/[\s<>@]+/g, ' ').trim().slice(0, 80) || user
    if (mentions.length >= MOST_MENTIONS) return `@${name}`
    const taken = mentions.some(({ token }) => token === `@${name}`)
    const token = taken ? `@${name} (${(alias ?? user).slice(-8)})` : `@${name}`
    mentions.push({ token, user, ...(alias ? { alias } : {}), name })
    return token
  }

  const words = text.replace(/<at(?:\s[^<>]{0,200})?>([^<>]{0,500})<\/at>/g, shown)
  const line = unescape(words).replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/\n{2,}/g, '\n').trim()
  return { line, addressed, mentions }
}
