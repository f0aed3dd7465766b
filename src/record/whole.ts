import type { Commit } from './change.js'
import type { Delivery, Document, StoredRecord } from './storage.js'

/** One thing a store holds, as the port has it; `scope` is 'installation' or 'partnership/kent'. */
export type Piece =
  | { commit: Commit }
  | { partnership: string; record: StoredRecord }
  | { scope: string; document: Document }
  | { delivery: Delivery }

/** A whole installation, to be copied or kept. */
export interface Whole {
  /** Everything; a partnership's commits come in order, and before its records. */
  pieces(): AsyncIterable<Piece>
  /** Puts pieces into a store that was empty, in the order `pieces` gives them. Durable when it resolves. */
  write(pieces: readonly Piece[]): Promise<void>
  close(): Promise<void>
}
