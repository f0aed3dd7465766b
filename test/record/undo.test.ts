import { describe, expect, it } from 'vitest'
import { emptyBoard, find, fold, isGone, nextNumber, stored } from '../../src/record/board.js'
import type { Commit, ProposedChange } from '../../src/record/change.js'
import { makeCommit } from '../../src/record/commit.js'
import { lastToUndo, undoOf } from '../../src/record/undo.js'

function house() {
  const board = emptyBoard('undo')
  let count = 0
  function commit(by: string, command: string, changes: ProposedChange[]): Commit {
    const made = makeCommit(board, changes, {
      requestId: `undo ${++count}`, at: '2026-11-23T09:00:00.000Z', by, via: 'web', command, deliveries: [], salt: () => 'salt',
    }).commit
    fold(board, made)
    return made
  }
  const found = commit('priya', 'setup', [{ record: 'partnership/self', what: 'set up', set: { name: 'North', zone: 'Europe/London' } }])
  const set = (by: string, record: string, fields: ProposedChange['set']) => commit(by, 'action update', [{ record, what: 'set', set: fields }])
  const take = (by: string, back: Commit) => {
    const undo = undoOf(board, back)
    return 'changes' in undo ? commit(by, 'undo', undo.changes) : undo
  }
  return { board, found, set, take, add: (by: string, number: number) => set(by, `action/${number}`, { title: `A${number}`, status: 'open' }) }
}

describe('undo', () => {
  it('swaps what was set and what was', () => {
    const { board, set, take, add } = house()
    add('priya', 1)
    const change = set('priya', 'action/1', { due: '2027-03-03', status: 'blocked' })
    take('priya', change)
    expect(find(board, 'action', 1)?.fields).toEqual({ title: 'A1', status: 'open' })
    expect(stored(board, 'action/1')?.revision).toBe(3)
  })

  it('of a creation takes the record away, and never its number', () => {
    const { board, take, add } = house()
    take('priya', add('priya', 1))
    expect(find(board, 'action', 1)).toBeUndefined()
    const gone = stored(board, 'action/1')
    expect(gone && isGone(gone)).toBe(true)
    expect(nextNumber(board, 'action')).toBe(2)
  })

  it('undoes nothing when any of its records has changed since, and names those', () => {
    const { board, set, add } = house()
    const first = add('priya', 1)
    set('tom', 'action/1', { note: 'later' })
    expect(undoOf(board, first)).toEqual({ changedSince: ['action/1'] })
    set('tom', 'action/1', { note: null })
    expect(undoOf(board, first)).toEqual({ changedSince: ['action/1'] })
  })

  it('offers the last change of one’s own that still stands', () => {
    const { board, take, add } = house()
    const one = add('priya', 1)
    const two = add('tom', 2)
    const three = add('priya', 3)
    expect(lastToUndo(board, 'priya')).toBe(three)
    expect(lastToUndo(board, 'tom')).toBe(two)
    take('priya', three)
    expect(lastToUndo(board, 'priya')).toBe(one)
    take('tom', one)
    expect(lastToUndo(board, 'priya')).toBeUndefined()
    expect(lastToUndo(board, 'tom')).toBe(two)
  })

  it('counts an undo of an undo as a change, however often', () => {
    const { board, take, add } = house()
    add('priya', 1)
    const two = add('priya', 2)
    const back = take('priya', two) as Commit
    const again = take('priya', back) as Commit
    expect(lastToUndo(board, 'priya')).toBe(again)
    take('priya', again)
    expect(lastToUndo(board, 'priya')?.changes[0]?.record).toBe('action/1')
  })

  it('never offers the commit that founded the partnership', () => {
    const { board, found } = house()
    expect(board.recent).toContain(found)
    expect(lastToUndo(board, 'priya')).toBeUndefined()
  })

  it('looks no further than the latest commits', () => {
    const { board, add } = house()
    add('tom', 1)
    for (let number = 2; number < 60; number++) add('priya', number)
    expect(lastToUndo(board, 'tom')).toBeUndefined()
    expect(board.recent).toHaveLength(50)
  })
})
