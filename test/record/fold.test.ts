import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBoards } from '../../src/boards.js'
import { assign, emptyBoard, fold, nextNumber, stored, type Board } from '../../src/record/board.js'
import type { Fields } from '../../src/record/change.js'
import { makeCommit, onlyWhatChanges } from '../../src/record/commit.js'
import { partnershipScope } from '../../src/record/scope.js'
import type { Storage, StoredRecord } from '../../src/record/storage.js'
import { undoOf } from '../../src/record/undo.js'
import { rebuildRecords, verifyPartnership } from '../../src/record/upkeep.js'
import { openSqliteStore } from '../../storage/sqlite.js'

const directory = mkdtempSync(join(tmpdir(), 'fold-'))
let store: Storage
let partnerships = 0
beforeAll(async () => {
  store = await openSqliteStore({ directory })
})
afterAll(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

type Step = { kind: 'add'; set: Fields } | { kind: 'set'; which: number; set: Fields } | { kind: 'undo'; which: number } | { kind: 'both'; which: number; set: Fields }

const text = fc.string({ minLength: 1, maxLength: 20 })
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    title: text,
    due: fc.constantFrom(null, '2027-03-03', '2026-12-31'),
    lead: fc.constantFrom(null, { organisation: 'Police' }, { person: 'p1' }),
    supporting: fc.constantFrom(null, [{ organisation: 'Probation' }], [{ post: 'Governor' }, { person: 'p2' }]),
    note: fc.option(text),
    moved: fc.option(fc.nat(5)),
    status: fc.constantFrom('open', 'blocked', 'done', 'withdrawn'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Fields>
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), set: fields }),
  fc.record({ kind: fc.constant('set' as const), which: fc.nat(30), set: fields }),
  fc.record({ kind: fc.constant('both' as const), which: fc.nat(30), set: fields }),
  fc.record({ kind: fc.constant('undo' as const), which: fc.nat(30) }),
)

/** What the model says each record holds, beside the real thing. */
class Model {
  readonly records = new Map<string, { fields: Fields; revision: number }>()
  take(record: string, set: Fields): void {
    const before = this.records.get(record)
    const fields = Object.fromEntries(Object.entries({ ...before?.fields, ...set }).filter(([, value]) => value !== null))
    this.records.set(record, { fields: fields as Fields, revision: (before?.revision ?? 0) + 1 })
  }
}

function proposed(one: Step, board: Board): { record: string; what: string; set: Fields }[] {
  const known = [...(board.byKind.get('action')?.keys() ?? [])]
  if (one.kind === 'undo') {
    const commit = board.recent[one.which % Math.max(1, board.recent.length)]
    const undo = commit && undoOf(board, commit)
    return undo && 'changes' in undo ? undo.changes : []
  }
  const added = { record: `action/${nextNumber(board, 'action')}`, what: 'added', set: { title: 'New', status: 'open', ...one.set } }
  if (one.kind === 'add' || known.length === 0) return [added]
  const record = known[one.which % known.length] as string
  const whole = stored(board, record)?.fields['title'] ? {} : { title: 'Again', status: 'open' }
  const change = { record, what: 'updated', set: { ...whole, ...one.set } as Fields }
  return one.kind === 'both' ? [change, added] : [change]
}

async function run(steps: readonly Step[]): Promise<void> {
  const partnership = `fold${++partnerships}`
  const scope = partnershipScope(partnership)
  const board = emptyBoard(partnership)
  const model = new Model()
  const numbers: number[] = []
  for (const [at, one] of steps.entries()) {
    const changes = onlyWhatChanges(board, proposed(one, board))
    if (changes.length === 0) continue
    const { commit, records } = makeCommit(board, changes, {
      requestId: `step ${at}`, at: new Date(Date.UTC(2026, 10, 23, 9, 0, at)).toISOString(), by: 'p1', via: 'web', command: one.kind, deliveries: [], salt: () => `salt${at}`,
    })
    for (const change of changes) {
      if (!model.records.has(change.record)) numbers.push(Number(change.record.slice('action/'.length)))
      model.take(change.record, change.set)
    }
    expect(await store.append(scope, commit, { records, documents: [] })).toEqual({ ok: true })
    fold(board, commit)
  }
  const told = (records: readonly StoredRecord[]) => records.map(({ record, fields, revision }) => [record, { fields, revision }]).toSorted()
  const expected = [...model.records].map(([record, { fields, revision }]) => [record, { fields, revision }]).toSorted()
  const folded = [...(board.byKind.get('action')?.values() ?? [])]
  expect(told(folded)).toEqual(expected)
  const projection = await store.records(scope)
  expect(told(projection.records)).toEqual(expected)
  const loaded = await createBoards(store).current(partnership)
  expect(loaded.byKind.get('action') ?? new Map()).toEqual(board.byKind.get('action') ?? new Map())
  expect([loaded.seq, loaded.head, nextNumber(loaded, 'action')]).toEqual([board.seq, board.head, nextNumber(board, 'action')])
  await rebuildRecords(store, partnership)
  expect((await store.records(scope)).records.toSorted(byName)).toEqual(projection.records.toSorted(byName))
  expect((await verifyPartnership(store, partnership)).faults).toEqual([])
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
}

const byName = (a: StoredRecord, b: StoredRecord) => (a.record < b.record ? -1 : 1)

describe('what commits add up to', () => {
  it('is the same folded, projected, loaded and rebuilt, for any sequence of changes and undos', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), run), { numRuns: 60 })
  }, 60_000)

  it('takes a field away by null and keeps what is not named', () => {
    expect(assign({ a: 1, b: 2 }, { b: null, c: false })).toEqual({ a: 1, c: false })
  })

  it('notices records that are not what the commits say, and mends them', async () => {
    const partnership = `fold${++partnerships}`
    const board = emptyBoard(partnership)
    const { commit, records } = makeCommit(board, [{ record: 'action/1', what: 'added', set: { title: 'True', status: 'open' } }], {
      requestId: 'one', at: '2026-11-23T09:00:00.000Z', by: 'p1', via: 'web', command: 'add', deliveries: [], salt: () => 'salt',
    })
    const wrong = records.map((one) => ({ ...one, fields: { ...one.fields, title: 'False' } }))
    await store.append(partnershipScope(partnership), commit, { records: wrong, documents: [] })
    expect((await verifyPartnership(store, partnership)).faults).toEqual([{ seq: 1, fault: 'the records differ from the changes: “rebuild” mends it' }])
    expect(await rebuildRecords(store, partnership)).toBe(1)
    expect((await verifyPartnership(store, partnership)).faults).toEqual([])
  })
})
