import type { Commit } from '../../src/record/change.js'
import type { PartnershipScope } from '../../src/record/scope.js'
import { readAfter } from './commits.js'
import type { Connection } from './connection.js'
import { count, partnershipOf } from './values.js'

export interface Tail {
  read(scope: PartnershipScope, seq: number, limit: number): Commit[]
  /** To be called before anybody can read what was appended. */
  appended(partnership: string, seq: number): void
}

/**
 * Every command first reads what came after its Board, and usually nothing did. This process is the only one that
 * writes, so it knows: after that number there is nothing, and the answer needs no system call.
 */
export function createTail(connection: Connection): Tail {
  const nothingAfter = new Map<string, number>()
  return {
    read(scope, seq, limit) {
      const partnership = partnershipOf(scope)
      const end = nothingAfter.get(partnership)
      if (end !== undefined && count(seq, 'the seq to read after') >= end) return []
      const commits = readAfter(connection, scope, { seq, limit })
      if (commits.length === 0 && limit > 0) nothingAfter.set(partnership, seq)
      return commits
    },
    appended(partnership, seq) {
      nothingAfter.set(partnership, Math.max(seq, nothingAfter.get(partnership) ?? 0))
    },
  }
}
