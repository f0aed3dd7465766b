import { emptyBoard, fold, place } from '../../../src/record/board.js'
import { hashOf, REDACTED, seal } from '../../../src/record/chain.js'
import type { Change, Commit, Fields, PlannedDelivery } from '../../../src/record/change.js'
import { kindOf, kinds, type Kind } from '../../../src/record/kinds.js'
import { partnershipScope } from '../../../src/record/scope.js'
import type { Also, Storage, StoredRecord } from '../../../src/record/storage.js'

export interface Opened {
  store: Storage
  /** Closes and opens again, as after a restart. */
  reopen(): Promise<Storage>
  cleanup(): Promise<void>
  /** Sets the store's clock; without it the tests wait. */
  setClock?(iso: string): void
}
export type Open = () => Promise<Opened>

export const START = '2026-11-23T09:30:00.000Z'

export function later(iso: string, seconds: number): string {
  return new Date(Date.parse(iso) + seconds * 1000).toISOString()
}

/** What a partnership's commits would be, made the way dispatch makes them: linked, sealed, with their projection. */
export interface Ledger {
  readonly partnership: string
  readonly commits: Commit[]
  readonly records: Map<string, StoredRecord>
}

export function ledger(partnership: string): Ledger {
  return { partnership, commits: [], records: new Map() }
}

export interface Made {
  commit: Commit
  also: Also
}

/** The next commit, not kept: a racing one can be made from the same ledger. */
export function draft(
  of: Ledger,
  sets: Record<string, Fields>,
  more: { requestId?: string; deliveries?: PlannedDelivery[] } = {},
): Made {
  const seq = of.commits.length + 1
  const at = later(START, seq)
  const records: StoredRecord[] = []
  const changes = Object.entries(sets).map(([record, set]) => {
    const before = of.records.get(record)
    const fields = { ...before?.fields, ...set }
    const was = Object.fromEntries(Object.keys(set).map((field) => [field, before?.fields[field] ?? null]))
    const change: Change = { record, revision: (before?.revision ?? 0) + 1, version: 1, what: 'changed', set, was }
    const created = before?.created ?? at
    const { revision } = change
    records.push({ record, kind: kindOf(record), revision, version: 1, seq, created, changed: at, fields })
    return seal(change, kinds[kindOf(record) as Kind].text, `${seq}ab${record.length}`)
  })
  const said = {
    format: 1 as const,
    partnership: of.partnership,
    seq,
    requestId: more.requestId ?? `${of.partnership} request ${seq}`,
    at,
    by: 'person1',
    via: 'terminal',
    command: 'action add',
    changes,
    deliveries: more.deliveries ?? [],
    prev: of.commits.at(-1)?.hash ?? '',
  }
  return { commit: { ...said, hash: hashOf(said) }, also: { records, documents: [] } }
}

export function keep(of: Ledger, made: Made): Made {
  of.commits.push(made.commit)
  for (const record of made.also.records) of.records.set(record.record, record)
  return made
}

/** Folds a commit read from a store into what is known of its partnership. */
export function takeIn(of: Ledger, commit: Commit): void {
  for (const { record, revision, version, set } of commit.changes) {
    const before = of.records.get(record)
    const entries = Object.entries({ ...before?.fields, ...set })
    const fields = Object.fromEntries(entries.filter(([, value]) => value !== null))
    const created = before?.created ?? commit.at
    const { seq, at: changed } = commit
    of.records.set(record, { record, kind: kindOf(record), revision, version, seq, created, changed, fields })
  }
  of.commits.push(commit)
}

/** Appends the next commit and insists that it was taken. */
export async function add(store: Storage, of: Ledger, sets: Record<string, Fields>): Promise<Commit> {
  const { commit, also } = keep(of, draft(of, sets))
  const result = await store.append(partnershipScope(of.partnership), commit, also)
  if (!('ok' in result)) throw new Error(`commit ${commit.seq} was not taken: ${JSON.stringify(result)}`)
  return commit
}

export const action = (number: number, fields: Fields = {}): Record<string, Fields> => ({
  [`action/${number}`]: { title: `Buy kits ${number}`, status: 'open', ...fields },
})

/** Every record as the store has it: its projection and the commits after it. */
export async function folded(store: Storage, partnership: string): Promise<Map<string, StoredRecord>> {
  const scope = partnershipScope(partnership)
  const board = emptyBoard(partnership)
  const projection = await store.records(scope)
  for (const record of projection.records) place(board, record)
  for (const commit of await store.read(scope, projection.seq, 10_000)) fold(board, commit)
  return new Map([...board.byKind.values()].flatMap((ofKind) => [...ofKind]))
}

/** The same commits and records without the sealed text of one record. */
export function withoutText(of: Ledger, record: string): { commits: Commit[]; records: StoredRecord[] } {
  const touched = of.commits.filter((commit) => commit.changes.some((change) => change.record === record))
  const commits = touched.map((commit) => ({
    ...commit,
    changes: commit.changes.map((change) => (change.record === record ? clean(change) : change)),
  }))
  const stored = of.records.get(record) as StoredRecord
  return { commits, records: [{ ...stored, fields: { ...stored.fields, title: REDACTED } }] }
}

function clean(change: Change): Change {
  const { salt: _salt, ...rest } = change
  const sealed = (side: 'set' | 'was') => {
    const redacted = Object.entries(change[side]).map(([field, value]) => {
      return [field, change.seals?.[`${side}.${field}`] ? REDACTED : value]
    })
    return Object.fromEntries(redacted) as Fields
  }
  return { ...rest, set: sealed('set'), was: sealed('was') }
}
