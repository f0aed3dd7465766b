import { emptyBoard, fold, place, RECENT_COMMITS, remember, type Board } from './record/board.js'
import { partnershipScope } from './record/scope.js'
import type { Storage } from './record/storage.js'

/** Boards kept in memory; one of 500 actions takes about half a megabyte. */
const KEPT = 300
/** Commits read at once while catching up. */
const PAGE = 500

export interface Boards {
  /** The partnership's Board with every commit that is there now. Nobody but dispatch folds into it. */
  current(partnership: string): Promise<Board>
  drop(partnership: string): void
}

/** Boards by partnership, the least recently used forgotten. Catching up is one indexed read, usually empty. */
export function createBoards(store: Storage): Boards {
  const kept = new Map<string, Board>()
  const loading = new Map<string, Promise<Board>>()

  return {
    async current(partnership) {
      let board = kept.get(partnership)
      if (board) {
        kept.delete(partnership)
      } else {
        const load = loading.get(partnership) ?? loadBoard(store, partnership)
        loading.set(partnership, load)
        board = await load.finally(() => loading.delete(partnership))
        kept.delete(partnership)
      }
      kept.set(partnership, board)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
      await catchUp(store, board)
      return board
    },
    drop: (partnership) => void kept.delete(partnership),
  }
}

async function loadBoard(store: Storage, partnership: string): Promise<Board> {
  const scope = partnershipScope(partnership)
  const board = emptyBoard(partnership)
  const projection = await store.records(scope)
  for (const record of projection.records) place(board, record)
  board.seq = projection.seq
  // The last commits again: they carry the head's hash, and who did what lately.
  for (const commit of await store.read(scope, Math.max(0, projection.seq - RECENT_COMMITS), RECENT_COMMITS)) {
    if (commit.seq > projection.seq) break
    remember(board, commit)
    board.head = commit.hash
  }
  return board
}

async function catchUp(store: Storage, board: Board): Promise<void> {
  for (;;) {
    const tail = await store.read(partnershipScope(board.partnership), board.seq, PAGE)
    // Another catch-up may have folded some of these while we waited.
    for (const commit of tail) if (commit.seq === board.seq + 1) fold(board, commit)
    if (tail.length < PAGE) return
  }
}
