import type { Commit } from './change.js'
import type { Delivery, Document, Storage, StoredRecord } from './storage.js'

/** One thing a store holds, as the port has it; `scope` as in scopeKey: 'installation' or 'partnership/kent'. */
export type Piece =
  | { commit: Commit }
  | { partnership: string; record: StoredRecord }
  | { scope: string; document: Document }
  | { delivery: Delivery }

/** A whole installation, to be copied or kept. The bot must not be running on a store that is written to. */
export interface Whole {
  store: Storage
  /** Every partnership that has commits. */
  partnerships(): Promise<string[]>
  /** Everything, a partnership's commits in order. */
  pieces(): AsyncIterable<Piece>
  /** Puts pieces into a store that was empty. Durable when it resolves. */
  write(pieces: readonly Piece[]): Promise<void>
}
