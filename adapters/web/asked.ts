import { z } from 'zod'
import type { Expectation } from '../../src/reply.js'
import type { PageRequest } from './guard.js'

/** What a visitor did: said a line, sent a form, or showed an answer of theirs to the channel. */
export interface Gesture {
  /** One per gesture, made by whoever made it: sent again it is the same gesture. */
  id: string
  as: string
  expects: Expectation[]
  did: { line: string } | { command: string; values: Record<string, string>; form?: number } | { show: number }
  /** The newest message the page has, so that the answer brings what is newer. */
  after: number
}

/** Longer than any field a command takes, far below the body limit. */
const MOST_CHARACTERS = 20_000

const text = z.string().max(MOST_CHARACTERS, `That is longer than ${MOST_CHARACTERS.toLocaleString('en-GB')} characters, so it was not sent. Please shorten it.`)
const number = z.coerce.number().int().min(0)
const expectation = z.strictObject({ record: z.string().min(1).max(200), revision: z.number().int().min(0) })

const gesture = z
  .strictObject({
    id: z.uuid('The id of what was sent is not a UUID.'),
    as: z.string().max(50),
    line: text.optional(),
    command: z.string().min(1).max(60).optional(),
    values: z.record(z.string().max(60), text).refine((values) => Object.keys(values).length <= 40).optional(),
    form: number.optional(),
    show: number.optional(),
    expects: z.array(expectation).max(50).default([]),
    after: number.default(0),
  })
  .refine((sent) => [sent.line, sent.command, sent.show].filter((one) => one !== undefined).length === 1)

const unclear = 'That is not something this page sends. Reload it and try again.'

/** The gesture in a request's body, JSON or a plain form's; or what is wrong with it, and the status that says so. */
export function readGesture(request: PageRequest): Gesture | { status: number; problem: string } {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  const body = request.rawBody.toString('utf8')
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') return { status: 415, problem: unclear }
  const read = gesture.safeParse(type === 'application/json' ? parsed(body) : fromForm(body))
  if (!read.success) {
    const said = read.error.issues.find((issue) => issue.message.startsWith('That is') || issue.message.startsWith('The id'))
    return { status: 400, problem: said?.message ?? unclear }
  }
  const { id, as, expects, after, line, command, values = {}, form, show } = read.data
  const from = { id, as, expects, after }
  if (line !== undefined) return { ...from, did: { line: oneBreak(line) } }
  if (show !== undefined) return { ...from, did: { show } }
  const sent = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneBreak(value)]))
  return { ...from, did: { command: command as string, values: sent, ...(form === undefined ? {} : { form }) } }
}

/** A plain form's fields as the JSON the script would have sent; a command's values are called 'v.name'. */
function fromForm(body: string): Record<string, unknown> {
  const sent: Record<string, unknown> = {}
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(body)) {
    if (name.startsWith('v.')) values[name.slice(2)] = value
    else sent[name] = name === 'expects' ? (parsed(value) ?? value) : value
  }
  return 'command' in sent ? { ...sent, values } : sent
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Browsers send a text area's line breaks as two characters. */
function oneBreak(sent: string): string {
  return sent.replace(/\r\n?/g, '\n')
}
