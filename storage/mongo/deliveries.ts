import type { PlannedDelivery } from '../../src/record/change.js'
import type { InstallationScope, PartnershipScope } from '../../src/record/scope.js'
import type { Delivery, DeliveryState, DeliveryStep } from '../../src/record/storage.js'
import { count, instant, keyText, needInstallation, optionalText, partnershipOf, prose } from '../values.js'
import type { ServerClock } from './clock.js'
import type { Collections, DeliveryRow } from './collections.js'
import { onlyDuplicates } from './errors.js'
import { keep, unkeep } from './kept.js'

/** Held by somebody until its lease ends. */
const HELD: readonly DeliveryState[] = ['claimed', 'sending']
const WAITING: readonly DeliveryState[] = ['planned', 'retry']
const STATES: readonly DeliveryState[] = [...WAITING, ...HELD, 'handed', 'sent', 'doubt', 'failed']

/** Two processes that plan the same row at once: the loser's upsert finds the id taken, and the row at the next try. */
const TRIES = 3

export function planned(partnership: string, deliveries: readonly PlannedDelivery[], now: string): DeliveryRow[] {
  return deliveries.map((delivery) => {
    const kind = keyText(delivery.kind, 'the kind of delivery')
    const period = keyText(delivery.period, 'the period of a delivery')
    const place = keyText(delivery.place, 'the place of a delivery')
    const due = instant(delivery.due, 'due')
    const id = `${partnership}/${kind}/${period}/${place}`
    const nothing = { payload: null, exact: null, posted: null, note: null }
    const state = { state: 'planned' as const, fence: 0, attempts: 0, changed: instant(now, 'now'), next: new Date(due) }
    return { _id: id, partnership, kind, period, place, due, ...nothing, ...state }
  })
}

/** How many were not there yet. Two different rows of one id (a `/` in a period) are an error, not one row less. */
export async function planRows({ deliveries }: Collections, rows: readonly DeliveryRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const writes = rows.map(({ _id, kind, period, place, ...rest }) => {
    return { updateOne: { filter: { _id, kind, period, place }, update: { $setOnInsert: rest }, upsert: true } }
  })
  let added = 0
  for (let attempt = 1; ; attempt++) {
    try {
      return added + (await deliveries.bulkWrite(writes, { ordered: false })).upsertedCount
    } catch (error) {
      if (!onlyDuplicates(error) || attempt === TRIES) throw error
      added += error.result.upsertedCount
    }
  }
}

/**
 * One atomic step: the server picks the earliest row and gives it to one. Whether a lease ran out the server says by
 * its own clock where it can (`serverTime`); the offset to it decides the rest, where a few milliseconds are nothing.
 */
export async function claim(
  { deliveries }: Collections,
  scope: InstallationScope,
  given: { seconds: number; clock: ServerClock; serverTime: boolean },
): Promise<Delivery | null> {
  needInstallation(scope)
  const { seconds, clock } = given
  if (!(seconds > 0) || !Number.isFinite(seconds)) throw new TypeError('a lease needs a number of seconds')
  const now = await clock.now()
  const ranOut = { $expr: { $lte: ['$next', { $add: ['$$NOW', clock.offset] }] } }
  const byServer = { $or: [{ state: { $in: WAITING } }, ranOut] }
  const due = { next: { $ne: null, $lte: new Date(now) }, ...(given.serverTime ? byServer : {}) }
  const changed = new Date(now).toISOString()
  const set = { next: new Date(now + seconds * 1000), changed }
  const fence = { $inc: { fence: 1 } }
  const earliest = { sort: { next: 1, _id: 1 }, returnDocument: 'before' } as const
  const unsent = { ...due, state: { $ne: 'sending' as const } }
  // 'sending' stays what it is, which one update cannot say; such rows are rare, so they come last.
  const taken =
    (await deliveries.findOneAndUpdate(unsent, { $set: { ...set, state: 'claimed' }, ...fence }, earliest)) ??
    (await deliveries.findOneAndUpdate({ ...due, state: 'sending' }, { $set: set, ...fence }, earliest))
  return taken && { ...delivery(taken), fence: taken.fence + 1, changed }
}

/** Checked when called; a TypeError comes before anything is written. */
export function advance(
  { deliveries }: Collections,
  scope: InstallationScope,
  move: { delivery: { id: string; fence: number }; to: DeliveryStep; clock: ServerClock },
): () => Promise<boolean> {
  needInstallation(scope)
  const { to } = move
  const id = keyText(move.delivery.id, 'the id of a delivery')
  const fence = count(move.delivery.fence, 'the fence')
  if (!STATES.includes(to.state)) throw new TypeError(`a delivery cannot be ${String(to.state)}`)
  const payload = to.payload === undefined ? null : keep(to.payload, 'the payload')
  const posted = optionalText(to.posted, 'posted')
  const note = to.note === undefined ? null : prose(to.note, 'the note')
  const due = to.due === undefined ? null : instant(to.due, 'due')
  return async () => {
    const changed = new Date(await move.clock.now()).toISOString()
    for (;;) {
      const row = await deliveries.findOne({ _id: id })
      if (row?.fence !== fence) return false
      const moved = {
        state: to.state,
        // Each time somebody sets out to send, not each time the intent is written again.
        attempts: row.attempts + (to.state === 'sending' && row.state !== 'sending' ? 1 : 0),
        ...(payload ? { payload: payload.plain, exact: payload.exact } : {}),
        posted: posted ?? row.posted,
        note: note ?? row.note,
        due: due ?? row.due,
        changed,
      }
      const next = nextOf({ ...row, ...moved })
      const { state, attempts } = row
      const done = await deliveries.updateOne({ _id: id, fence, state, attempts }, { $set: { ...moved, next } })
      // Two steps of the same holder at once: look again.
      if (done.matchedCount === 1) return true
    }
  }
}

export async function list(
  { deliveries }: Collections,
  scope: PartnershipScope,
  filter: { kind?: string | undefined; limit: number },
): Promise<Delivery[]> {
  const partnership = partnershipOf(scope)
  const limit = count(filter.limit, 'the limit')
  const kind = optionalText(filter.kind, 'the kind of delivery')
  if (limit === 0) return []
  const found = deliveries.find({ partnership, ...(kind === null ? {} : { kind }) }).sort({ due: -1, _id: 1 })
  return (await found.limit(limit).toArray()).map(delivery)
}

export function delivery(row: DeliveryRow): Delivery {
  const { _id: id, exact, next: _next, ...rest } = row
  return { id, ...rest, payload: unkeep({ plain: row.payload, exact }) }
}

function nextOf(row: DeliveryRow): Date | null {
  if (WAITING.includes(row.state)) return new Date(row.due)
  // A step within a lease keeps it; without one the row is free at once.
  return HELD.includes(row.state) ? (row.next ?? new Date(row.changed)) : null
}
