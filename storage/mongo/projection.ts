import { emptyBoard, find, fold, place, stored, type Board } from '../../src/record/board.js'
import type { Commit } from '../../src/record/change.js'
import { documentsFrom } from '../../src/record/derived.js'
import { partnershipScope } from '../../src/record/scope.js'
import type { StoredRecord } from '../../src/record/storage.js'
import type { Collections } from './collections.js'
import { readAfter } from './commits.js'
import { derive, derivedWrites } from './documents.js'
import { planned, planRows } from './deliveries.js'
import type { Guard } from './deadline.js'
import { readRecords, recordRows, saveRecords } from './records.js'

/** Commits folded at once while healing. */
const PAGE = 500

/** Everything a commit leads to, ready to be written. */
export interface Led {
  partnership: string
  seq: number
  records: ReturnType<typeof recordRows>
  documents: ReturnType<typeof derivedWrites>
  deliveries: ReturnType<typeof planned>
}

export async function watermarkOf({ watermarks }: Collections, partnership: string): Promise<number> {
  return (await watermarks.findOne({ _id: partnership }))?.seq ?? 0
}

/** A reader that finds the watermark finds everything before it: so it is raised last, and only by one. */
export async function writeLed(collections: Collections, led: Led, run: Guard['run']): Promise<void> {
  const { partnership: _id, seq } = led
  await Promise.all([
    saveRecords(collections, led.records),
    derive(collections, led.documents),
    planRows(collections, led.deliveries),
  ])
  const raised = await collections.watermarks.updateOne({ _id, seq: seq - 1 }, { $set: { seq } })
  // The first commit, or an earlier one whose process ended before it was done.
  if (raised.matchedCount === 0) await heal(collections, _id, run)
}

/**
 * Makes up for a process that ended between a commit and what it leads to: folds every commit after the watermark
 * and writes records, derived documents and deliveries again. All of it is guarded (revision, seq, unique rows), so
 * several may heal at once, and beside the process that is merely slow. Returns the watermark. Each step has the
 * deadline, the whole has none: after a long absence there may be much to fold.
 */
export async function heal(collections: Collections, partnership: string, run: Guard['run']): Promise<number> {
  const scope = partnershipScope(partnership)
  let board: Board | null = null
  let done = await run(() => watermarkOf(collections, partnership))
  for (;;) {
    const commits = await run(() => readAfter(collections, scope, { seq: done, limit: PAGE }))
    const last = commits.at(-1)
    // Looked for until nothing is left: a document written late is then written over by the later commit's.
    if (!last) return done
    board ??= await run(() => boardOf(collections, partnership))
    for (const led of commits.map((commit) => ledTo(board as Board, commit))) {
      await run(() => derive(collections, led.documents))
      await run(() => planRows(collections, led.deliveries))
    }
    const rows = recordRows(partnership, touched(board, commits))
    await run(() => saveRecords(collections, rows))
    done = last.seq
    await run(() => raise(collections, partnership, done))
  }
}

/** Never lowered: another process may have got further. */
export async function raise({ watermarks }: Collections, partnership: string, seq: number): Promise<void> {
  await watermarks.updateOne({ _id: partnership }, { $max: { seq } }, { upsert: true })
}

/** As of the watermark, or some way beyond it: folding what follows once more leads to the same. */
async function boardOf(collections: Collections, partnership: string): Promise<Board> {
  const board = emptyBoard(partnership)
  for (const record of await readRecords(collections, partnership)) place(board, record)
  return board
}

function ledTo(board: Board, commit: Commit): Pick<Led, 'documents' | 'deliveries'> {
  fold(board, commit)
  const zone = find(board, 'partnership', 'self')?.fields.zone ?? 'Europe/London'
  return {
    documents: derivedWrites(commit, documentsFrom(commit, touched(board, [commit]), zone)),
    deliveries: planned(commit.partnership, commit.deliveries, commit.at),
  }
}

function touched(board: Board, commits: readonly Commit[]): StoredRecord[] {
  const names = new Set(commits.flatMap((commit) => commit.changes.map((change) => change.record)))
  return [...names].flatMap((name) => stored(board, name) ?? [])
}
