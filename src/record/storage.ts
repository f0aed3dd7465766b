import type { Commit, Fields, PlannedDelivery, Value } from './change.js'
import type { InstallationScope, PartnershipScope, Scope } from './scope.js'

/**
 * The Storage port: where commits, their projection, documents and deliveries live. Small and mandatory: no
 * optional method, no silent no-op. One contract suite (test/storage/contract.ts) runs against every implementation.
 */
export interface Storage {
  /**
   * Appends a commit whose seq must be the head's + 1, with its projection (`records`), its planned deliveries and
   * `documents` (indexes derived from it). Resolves only when durable.
   * conflict: that seq is taken (or skips ahead); duplicate: this requestId is already there, with its commit.
   */
  append(scope: PartnershipScope, commit: Commit, also: Also): Promise<AppendResult>
  /** Commits after a seq, in order, at most `limit`. */
  read(scope: PartnershipScope, afterSeq: number, limit: number): Promise<Commit[]>
  /** The commit a delivery made, if it made one. */
  byRequest(scope: PartnershipScope, requestId: string): Promise<Commit | null>
  /** The commits that changed one record, oldest first. */
  history(scope: PartnershipScope, record: string): Promise<Commit[]>
  /** The projection: every record as of `seq`. May lag behind commits; the caller folds the rest. */
  records(scope: PartnershipScope): Promise<{ seq: number; records: StoredRecord[] }>
  /** Replaces the projection (rebuild). */
  rebuild(scope: PartnershipScope, projection: { seq: number; records: StoredRecord[] }): Promise<void>
  /** Replaces commits by versions without redacted text (same seq and hash), and cleans the projection in the same operation. */
  redact(scope: PartnershipScope, commits: Commit[], records: StoredRecord[]): Promise<void>

  get(scope: Scope, kind: string, key: string): Promise<Document | null>
  /** Compare-and-set: `version` 0 creates; anything else must be the version there. False when it is not. */
  put(scope: Scope, document: DocumentToPut): Promise<boolean>
  /** With a version: only if it is still that one. False when nothing was removed. */
  remove(scope: Scope, kind: string, key: string, version?: number): Promise<boolean>
  /** Documents of a kind, by key; `prefix` narrows. */
  list(scope: Scope, kind: string, prefix?: string): Promise<Document[]>
  /** Documents of a kind whose `due` is at or before an instant, earliest first. */
  due(scope: InstallationScope, kind: string, before: string): Promise<Document[]>

  /** Adds delivery rows that are not there yet; returns those added. */
  plan(scope: PartnershipScope, deliveries: PlannedDelivery[]): Promise<number>
  /**
   * Takes the earliest row that is due (planned, retry) or whose lease ran out (claimed, sending), under a new fence
   * and lease. The answer's `state` is the one found; the row becomes 'claimed', except that 'sending' stays
   * 'sending': somebody may have posted it, so it is never simply tried again.
   */
  claim(scope: InstallationScope, lease: { seconds: number }): Promise<Delivery | null>
  /** Moves a row on, if the fence is still the row's. */
  advance(scope: InstallationScope, delivery: { id: string; fence: number }, to: DeliveryStep): Promise<boolean>
  deliveries(scope: PartnershipScope, filter: { kind?: string; limit: number }): Promise<Delivery[]>

  /** The store's clock, the only one: ISO UTC. */
  now(): Promise<string>
  /** Removes documents of a kind whose `due` is before an instant; returns how many. */
  purge(scope: InstallationScope, kind: string, before: string): Promise<number>
  ping(): Promise<void>
  /** Writes a consistent copy to `path`; fails if it exists. */
  backup(scope: InstallationScope, path: string): Promise<void>
  close(): Promise<void>
}

export type AppendResult = { ok: true } | { conflict: true } | { duplicate: Commit }

export interface Also {
  records: StoredRecord[]
  /** Installation documents derived from this commit; written whatever version is there. */
  documents: DerivedDocument[]
}

export interface DerivedDocument {
  kind: string
  key: string
  /** null removes the document. */
  value: Value
  due?: string
}

/** A record as of its latest revision: derived, rebuildable, what analysts query. */
export interface StoredRecord {
  /** 'action/14'. */
  record: string
  kind: string
  revision: number
  version: number
  /** Seq of the commit that last changed it. */
  seq: number
  /** When it was created and last changed, ISO UTC. */
  created: string
  changed: string
  fields: Fields
}

export interface Document {
  kind: string
  key: string
  /** Counts up from 1. */
  version: number
  value: Value
  due: string | null
}

export interface DocumentToPut {
  kind: string
  key: string
  version: number
  value: Value
  due?: string
}

export type DeliveryState = 'planned' | 'claimed' | 'sending' | 'handed' | 'sent' | 'retry' | 'doubt' | 'failed'

export interface Delivery extends PlannedDelivery {
  id: string
  partnership: string
  state: DeliveryState
  /** Counts up with every claim; a step with an older fence is refused. */
  fence: number
  attempts: number
  /** Frozen when claimed, so that every attempt posts the same thing. */
  payload: Value
  /** The platform's id of the post, when known. */
  posted: string | null
  /** Why it failed or is in doubt, in words for the coordinator. */
  note: string | null
  changed: string
}

export interface DeliveryStep {
  state: DeliveryState
  payload?: Value
  posted?: string
  note?: string
  /** For 'retry': not before this instant. */
  due?: string
}

/** The store's file or data is damaged: named, never papered over with an empty board. */
export class StoreCorruptError extends Error {
  override name = 'StoreCorruptError'
}

/** The store cannot be used now (held by another process, server away). The message says what to do. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError'
  /** A write was on its way and may still land: nobody may be told that nothing was recorded. */
  readonly uncertain: boolean = false
}
