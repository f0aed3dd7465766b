/** What a record field may hold: JSON, and never undefined (stores disagree about it). */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** Top-level fields of a record. `null` means the field is not there. */
export type Fields = Record<string, Value>

/**
 * One change to one record, top-level fields only: so there is one fold (assign), one undo (swap `set` and
 * `was`), one history and one projection for every kind of record.
 */
export interface Change {
  /** 'action/14', 'decision/3', 'schedule/digest'. */
  record: string
  /** The record's revision after this change; 1 creates it. */
  revision: number
  /** The schema version of this kind of record, so that an older process knows what it cannot read. */
  version: number
  /** What happened, in one past participle: 'added', 'moved', 'met', 'undone'. */
  what: string
  set: Fields
  was: Fields
  /** Random, hex. Removed by a redaction, together with the text it seals. */
  salt?: string
  /** Commitments that stand in the hash for redactable text: key 'set.title' or 'was.title', value hex. */
  seals?: Record<string, string>
}

/** A change as a command proposes it; dispatch adds revision, version, previous values and seals. */
export interface ProposedChange {
  record: string
  what: string
  set: Fields
}

/** What one command did. One document, so it is atomic without transactions. */
export interface Commit {
  /** The format of this document. */
  format: 1
  partnership: string
  /** 1, 2, 3 … without gaps, per partnership. */
  seq: number
  /** The delivery's own id: one commit per delivered request, however often it arrives. */
  requestId: string
  /** Instant, ISO 8601 UTC, by the store's clock. */
  at: string
  /** Random person id; names live in `people` documents only. */
  by: string
  onBehalfOf?: string
  /** The door it came through: 'slack', 'teams', 'web', 'terminal', 'bot'. */
  via: string
  /** The command's name, never its text. */
  command: string
  /** Lets any process ask "again?" when the same person sends the same text within a minute. */
  echo?: { salt?: string; mark: string }
  changes: Change[]
  /** Posts planned with this commit, so that a crash cannot separate them. */
  deliveries: PlannedDelivery[]
  /** Hash of the commit before; '' for the first. */
  prev: string
  hash: string
}

/** A post to make: one row per (partnership, kind, period, place). */
export interface PlannedDelivery {
  /** 'digest'. */
  kind: string
  /** What this row is the only one for: '2026-W48', or a request id for one-off posts. */
  period: string
  /** Canonical place: 'slack/T1/C1'. */
  place: string
  /** When it is due, ISO UTC. */
  due: string
}
