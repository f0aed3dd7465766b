import { emptyBoard, fold } from './board.js'
import { canonical } from './canonical.js'
import { checkChain, type ChainCheck } from './chain.js'
import type { Commit } from './change.js'
import { partnershipScope } from './scope.js'
import type { Storage, StoredRecord } from './storage.js'

/** Commits read at once. */
const PAGE = 500

/** Reads every commit of a partnership and checks the chain, and that `records` is what the commits add up to. */
export async function verifyPartnership(store: Storage, partnership: string): Promise<ChainCheck> {
  const chain = checkChain()
  const { records, seq } = await foldAll(store, partnership, (commit) => chain.next(commit))
  const check = chain.result()
  const kept = await store.records(partnershipScope(partnership))
  const differs = canonical(sorted(kept.records)) !== canonical(sorted(records)) || kept.seq !== seq
  return differs ? { ...check, faults: [...check.faults, { seq, fault: 'the records differ from the changes: “rebuild” mends it' }] } : check
}

/** Writes `records` anew from the commits. Returns how many there are. */
export async function rebuildRecords(store: Storage, partnership: string): Promise<number> {
  const { records, seq } = await foldAll(store, partnership, () => undefined)
  await store.rebuild(partnershipScope(partnership), { seq, records })
  return records.length
}

async function foldAll(store: Storage, partnership: string, each: (commit: Commit) => void): Promise<{ records: StoredRecord[]; seq: number }> {
  const board = emptyBoard(partnership)
  for (;;) {
    const page = await store.read(partnershipScope(partnership), board.seq, PAGE)
    for (const commit of page) {
      each(commit)
      fold(board, commit)
    }
    if (page.length < PAGE) return { records: [...board.byKind.values()].flatMap((ofKind) => [...ofKind.values()]), seq: board.seq }
  }
}

function sorted(records: StoredRecord[]): StoredRecord[] {
  return [...records].sort((a, b) => (a.record < b.record ? -1 : 1))
}
