import { z } from 'zod'
import { assign, stored, type Board } from './board.js'
import { same } from './canonical.js'
import { hashOf, seal } from './chain.js'
import type { Change, Commit, Fields, PlannedDelivery, ProposedChange } from './change.js'
import { kindOf, kinds, type Kind } from './kinds.js'
import type { StoredRecord } from './storage.js'

export interface CommitDetails {
  requestId: string
  /** Instant by the store's clock, ISO UTC. */
  at: string
  by: string
  onBehalfOf?: string
  via: string
  command: string
  echo?: { salt?: string; mark: string }
  deliveries: PlannedDelivery[]
  /** A fresh random salt, hex. */
  salt(): string
}

/** What a command proposed, as the next commit of this board, with the records it leads to. */
export function makeCommit(
  board: Board,
  proposed: readonly ProposedChange[],
  details: CommitDetails,
): { commit: Commit; records: StoredRecord[] } {
  const records: StoredRecord[] = []
  const changes = proposed.map((change) => {
    const before = stored(board, change.record)
    const kind = kindOf(change.record) as Kind
    const full: Change = {
      record: change.record,
      revision: (before?.revision ?? 0) + 1,
      version: kinds[kind].version,
      what: change.what,
      set: change.set,
      was: previous(before?.fields ?? {}, change.set),
    }
    records.push({
      record: change.record,
      kind,
      revision: full.revision,
      version: full.version,
      seq: board.seq + 1,
      created: before?.created ?? details.at,
      changed: details.at,
      fields: checked(kind, assign(before?.fields ?? {}, change.set)),
    })
    return seal(full, kinds[kind].text, details.salt())
  })
  const commit = {
    format: 1 as const,
    partnership: board.partnership,
    seq: board.seq + 1,
    requestId: details.requestId,
    at: details.at,
    by: details.by,
    ...(details.onBehalfOf ? { onBehalfOf: details.onBehalfOf } : {}),
    via: details.via,
    command: details.command,
    ...(details.echo ? { echo: details.echo } : {}),
    changes,
    deliveries: details.deliveries,
    prev: board.head,
  }
  return { commit: { ...commit, hash: hashOf(commit) }, records }
}

function previous(fields: Fields, set: Fields): Fields {
  const was: Fields = {}
  for (const field of Object.keys(set)) was[field] = fields[field] ?? null
  return was
}

function checked(kind: Kind, fields: Fields): Fields {
  if (Object.keys(fields).length === 0) return fields
  const result = kinds[kind].schema.safeParse(fields)
  if (!result.success) throw new TypeError(`a ${kind} cannot hold this: ${z.prettifyError(result.error)}`)
  return fields
}

/**
 * Leaves out fields that would not change, and records with nothing left to change. A new record keeps all it lists,
 * so that the ledger shows what was left open.
 */
export function onlyWhatChanges(board: Board, proposed: readonly ProposedChange[]): ProposedChange[] {
  return proposed.flatMap((change) => {
    const before = stored(board, change.record)?.fields
    if (!before) return [change]
    const set = Object.fromEntries(Object.entries(change.set).filter(([field, value]) => !same(value, before[field])))
    return Object.keys(set).length === 0 ? [] : [{ ...change, set }]
  })
}
