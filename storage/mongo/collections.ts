import type { Collection, Db } from 'mongodb'
import type { Value } from '../../src/record/change.js'
import type { DeliveryState } from '../../src/record/storage.js'

/** A commit as it was made (its fields are here too, for queries), or `exact`, its text. */
export interface CommitRow {
  /** 'kent/14'. */
  _id: string
  partnership: string
  seq: number
  requestId: string
  hash: string
  changes: { record: string }[]
  exact: string | null
}

/** `fields` is null where only `exact` holds them. */
export interface RecordRow {
  /** '["kent","action/14"]'. */
  _id: string
  partnership: string
  record: string
  kind: string
  revision: number
  version: number
  seq: number
  created: string
  changed: string
  fields: Value
  exact: string | null
}

export interface DocumentRow {
  /** '["installation","place","slack/T1/C1"]'. */
  _id: string
  scope: string
  kind: string
  key: string
  version: number
  value: Value
  exact: string | null
  due: string | null
  /** Where it is derived from a commit: whose, and which. */
  by?: string
  seq?: number
}

export interface DeliveryRow {
  /** 'kent/digest/2026-W48/slack/T1/C1'. */
  _id: string
  partnership: string
  kind: string
  period: string
  place: string
  due: string
  state: DeliveryState
  fence: number
  attempts: number
  payload: Value
  exact: string | null
  posted: string | null
  note: string | null
  changed: string
  /** When it may be claimed (again); null when it is finished. A date, so that the server compares it with its clock. */
  next: Date | null
}

/** Up to which commit records, derived documents and deliveries are written. */
export interface WatermarkRow {
  /** The partnership. */
  _id: string
  seq: number
}

export interface Collections {
  commits: Collection<CommitRow>
  records: Collection<RecordRow>
  documents: Collection<DocumentRow>
  deliveries: Collection<DeliveryRow>
  watermarks: Collection<WatermarkRow>
  /** The ticker's one document: its own, but for the index that keeps it one. */
  ticks: Collection<{ name: string }>
  /** One document: which shape the rest has. */
  store: Collection<{ _id: string; version: number }>
}

export function collectionsOf(db: Db): Collections {
  return {
    commits: db.collection('commits'),
    records: db.collection('records'),
    documents: db.collection('documents'),
    deliveries: db.collection('deliveries'),
    watermarks: db.collection('watermarks'),
    ticks: db.collection('ticks'),
    store: db.collection('store'),
  }
}
