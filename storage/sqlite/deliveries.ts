import type { PlannedDelivery } from '../../src/record/change.js'
import type { InstallationScope, PartnershipScope } from '../../src/record/scope.js'
import type { Delivery, DeliveryState, DeliveryStep } from '../../src/record/storage.js'
import { checksum, intact, type Cell, type Connection } from './connection.js'
import { count, instant, json, keyText, needInstallation, optionalText, partnershipOf, prose } from './values.js'

interface DeliveryRow extends Omit<Delivery, 'payload'> {
  payload: string
  /** When it may be claimed (again); null when it is finished. */
  next: string | null
}

const COLUMNS = [
  'id', 'partnership', 'kind', 'period', 'place', 'due', 'state', 'fence', 'attempts', 'payload', 'posted', 'note',
  'changed', 'next',
] as const

const SELECT = `SELECT ${COLUMNS.join(', ')}, crc FROM deliveries`
const INSERT = `INSERT INTO deliveries (${COLUMNS.join(', ')}, crc) VALUES (${'?, '.repeat(COLUMNS.length)}?)
  ON CONFLICT (partnership, kind, period, place) DO NOTHING`
const UPDATE = `UPDATE deliveries SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')}, crc = ? WHERE id = ?`

/** Held by somebody until its lease ends. */
const HELD: readonly DeliveryState[] = ['claimed', 'sending']
const WAITING: readonly DeliveryState[] = ['planned', 'retry']
const STATES: readonly DeliveryState[] = [...WAITING, ...HELD, 'handed', 'sent', 'doubt', 'failed']

export function rowsOf(partnership: string, deliveries: readonly PlannedDelivery[], now: string): DeliveryRow[] {
  return deliveries.map((delivery) => {
    const kind = keyText(delivery.kind, 'the kind of delivery')
    const period = keyText(delivery.period, 'the period of a delivery')
    const place = keyText(delivery.place, 'the place of a delivery')
    const due = instant(delivery.due, 'due')
    const id = `${partnership}/${kind}/${period}/${place}`
    const rest = { state: 'planned' as const, fence: 0, attempts: 0, payload: 'null', posted: null, note: null }
    return { id, partnership, kind, period, place, due, ...rest, changed: instant(now, 'now'), next: due }
  })
}

/** How many were not there yet. Two different rows of one id (a `/` in a period) are an error, not one row less. */
export function planRows(connection: Connection, rows: readonly DeliveryRow[]): number {
  let added = 0
  for (const row of rows) {
    const cells = cellsOf(row)
    added += connection.run(INSERT, ...cells, checksum(cells))
  }
  return added
}

export function plan(
  connection: Connection,
  scope: PartnershipScope,
  given: { deliveries: PlannedDelivery[]; now: string },
): () => number {
  const rows = rowsOf(partnershipOf(scope), given.deliveries, given.now)
  return () => planRows(connection, rows)
}

/** `now` is asked inside the transaction, so that a wait before it does not shorten the lease. */
export function claim(
  connection: Connection,
  scope: InstallationScope,
  lease: { seconds: number; now: () => Date },
): () => Delivery | null {
  needInstallation(scope)
  if (!(lease.seconds > 0) || !Number.isFinite(lease.seconds)) throw new TypeError('a lease needs a number of seconds')
  return () => {
    const now = lease.now()
    const sql = `${SELECT} WHERE next <= ? ORDER BY next, id LIMIT 1`
    const row = connection.one<DeliveryRow & { crc: number }>(sql, now.toISOString())
    if (!row) return null
    const found = read(connection, row)
    const state = row.state === 'sending' ? 'sending' : 'claimed'
    const next = new Date(now.getTime() + lease.seconds * 1000).toISOString()
    const taken = { fence: row.fence + 1, changed: now.toISOString() }
    update(connection, { ...row, ...taken, state, next })
    return { ...found, ...taken }
  }
}

export function advance(
  connection: Connection,
  scope: InstallationScope,
  move: { delivery: { id: string; fence: number }; to: DeliveryStep; now: () => Date },
): () => boolean {
  needInstallation(scope)
  const { to } = move
  const id = keyText(move.delivery.id, 'the id of a delivery')
  const fence = count(move.delivery.fence, 'the fence')
  if (!STATES.includes(to.state)) throw new TypeError(`a delivery cannot be ${String(to.state)}`)
  const payload = to.payload === undefined ? null : json(to.payload, 'the payload')
  const posted = optionalText(to.posted, 'posted')
  const note = to.note === undefined ? null : prose(to.note, 'the note')
  const due = to.due === undefined ? null : instant(to.due, 'due')
  return () => {
    const row = connection.one<DeliveryRow & { crc: number }>(`${SELECT} WHERE id = ?`, id)
    if (!row) return false
    read(connection, row)
    if (row.fence !== fence) return false
    const moved: DeliveryRow = {
      ...row,
      state: to.state,
      // Each time somebody sets out to send, not each time the intent is written again.
      attempts: row.attempts + (to.state === 'sending' && row.state !== 'sending' ? 1 : 0),
      payload: payload ?? row.payload,
      posted: posted ?? row.posted,
      note: note ?? row.note,
      due: due ?? row.due,
      changed: move.now().toISOString(),
    }
    update(connection, { ...moved, next: nextOf(moved) })
    return true
  }
}

export function deliveries(
  connection: Connection,
  scope: PartnershipScope,
  filter: { kind?: string | undefined; limit: number },
): Delivery[] {
  const partnership = partnershipOf(scope)
  const limit = count(filter.limit, 'the limit')
  const kind = optionalText(filter.kind, 'the kind of delivery')
  const found: [string, Cell[]] = kind === null ? ['', []] : [' AND kind = ?', [kind]]
  const sql = `${SELECT} WHERE partnership = ?${found[0]} ORDER BY due DESC, id LIMIT ?`
  const rows = connection.all<DeliveryRow & { crc: number }>(sql, partnership, ...found[1], limit)
  return rows.map((row) => read(connection, row))
}

function nextOf(row: DeliveryRow): string | null {
  if (WAITING.includes(row.state)) return row.due
  // A step within a lease keeps it; without one the row is free at once.
  return HELD.includes(row.state) ? (row.next ?? row.changed) : null
}

function update(connection: Connection, row: DeliveryRow): void {
  const cells = cellsOf(row)
  connection.run(UPDATE, ...cells, checksum(cells), row.id)
}

function cellsOf(row: DeliveryRow): Cell[] {
  return COLUMNS.map((column) => row[column])
}

function read(connection: Connection, row: DeliveryRow & { crc: number }): Delivery {
  const { next: _next, crc, payload, ...delivery } = row
  const stored = { table: 'deliveries', id: row.id, cells: cellsOf(row), crc }
  return { ...delivery, payload: intact(connection, stored, payload) }
}
