import type { Boards } from '../boards.js'
import { all, find, type Board } from '../record/board.js'
import type { PlannedDelivery } from '../record/change.js'
import { installation, partnershipScope } from '../record/scope.js'
import type { Storage } from '../record/storage.js'
import { nextDigest } from './when.js'

/** Where a partnership's digest goes: every bound channel that takes it. */
export function digestPlaces(board: Board): string[] {
  return all(board, 'binding')
    .filter(({ fields }) => fields.digest)
    .map(({ fields }) => `${fields.platform}/${fields.tenant}/${fields.channel}`)
}

/**
 * Plans every digest that is due. A row is unique per week and place, so a crash or a second process between
 * planning and moving the date on plans nothing twice. After a long stop only one digest is late, not one per week.
 */
export async function planDueDigests({ store, boards }: { store: Storage; boards: Boards }): Promise<number> {
  const now = await store.now()
  let planned = 0
  for (const document of await store.due(installation, 'digest-due', now)) {
    const board = await boards.current(document.key)
    const schedule = find(board, 'schedule', 'digest')?.fields
    if (!schedule || schedule.paused) {
      await store.remove(installation, 'digest-due', document.key, document.version)
      continue
    }
    const { period } = document.value as { period: string }
    const rows = digestPlaces(board).map((place): PlannedDelivery => ({ kind: 'digest', period, place, due: document.due as string }))
    planned += await store.plan(partnershipScope(document.key), rows)
    const zone = find(board, 'partnership', 'self')?.fields.zone ?? 'Europe/London'
    const next = nextDigest(schedule, zone, now)
    await store.put(installation, { kind: 'digest-due', key: document.key, version: document.version, value: { period: next.period }, due: next.due })
  }
  return planned
}
