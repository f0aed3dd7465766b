import { z } from 'zod'

// Only the fields that are used, each with its shape; Teams sends many more and adds to them freely.
/** Ids become parts of addresses: one of dots alone would climb. */
const id = z.string().min(1).max(2000).regex(/[^./]/)
const account = z.object({
  id,
  name: z.string().nullish(),
  aadObjectId: z.string().min(1).max(200).nullish(),
  role: z.string().nullish(),
  isTargeted: z.boolean().nullish(),
})

const activity = z.object({
  type: z.string().min(1),
  id: id.nullish(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({ id, conversationType: z.string().nullish(), tenantId: z.string().nullish(), name: z.string().nullish() }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).nullish(),
      team: z.object({ id: z.string().nullish() }).nullish(),
      channel: z.object({ id: z.string().min(1), name: z.string().nullish() }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  replyToId: id.nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  value: z.unknown().optional(),
})

export type Activity = z.infer<typeof activity>

const action = z.object({ action: z.object({ verb: z.string().nullish(), data: z.unknown().optional() }) })

export type Incoming =
  | { kind: 'message'; activity: Activity }
  /** A card's button; `data` with the values of the card's inputs. */
  | { kind: 'action'; activity: Activity; data: unknown }
  /** Another invoke: nothing here offers it. */
  | { kind: 'invoke'; activity: Activity }
  | { kind: 'removed'; activity: Activity }
  | { kind: 'other'; activity: Activity }

/** A genuine activity in our own shape; null when it is nothing Teams sends. */
export function readIncoming(json: unknown): Incoming | null {
  const read = activity.safeParse(json)
  if (!read.success) return null
  const one = read.data
  if (one.type === 'message') return { kind: 'message', activity: one }
  if (one.type === 'invoke') {
    const pressed = one.name === 'adaptiveCard/action' ? action.safeParse(one.value) : undefined
    return pressed?.success ? { kind: 'action', activity: one, data: pressed.data.action.data } : { kind: 'invoke', activity: one }
  }
  if (one.type === 'installationUpdate' && one.action?.startsWith('remove')) return { kind: 'removed', activity: one }
  return { kind: 'other', activity: one }
}

/** The tenant an activity speaks of, in small letters; null when it names none, or two. */
export function tenantOf({ conversation, channelData }: Activity): string | null {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((one) => typeof one === 'string' && one !== '').map((one) => String(one).toLowerCase())
  const [tenant = null, other = tenant] = named
  return tenant !== null && tenant === other ? tenant : null
}
