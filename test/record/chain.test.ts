import { describe, expect, it } from 'vitest'
import { emptyBoard } from '../../src/record/board.js'
import { checkChain, hashOf, REDACTED } from '../../src/record/chain.js'
import type { Change, Commit, Fields } from '../../src/record/change.js'
import { makeCommit } from '../../src/record/commit.js'
import { action, draft, keep, ledger, withoutText } from '../storage/contract/fixtures.js'

function hundred() {
  const of = ledger('chain')
  for (let at = 0; at < 100; at++) keep(of, draft(of, action((at % 20) + 1, { title: `Title ${at}`, due: '2027-03-03', note: `note ${at}` })))
  return of
}

const { commits } = hundred()

function faults(given: readonly Commit[]): string[] {
  const check = checkChain()
  for (const commit of given) check.next(commit)
  return check.result().faults.map(({ seq, fault }) => `${seq} ${fault}`)
}

/** The commits with one of them changed. */
function changed(at: number, change: (commit: Commit) => unknown): Commit[] {
  return commits.map((commit, index) => (index === at ? ({ ...commit, ...(change(structuredClone(commit)) as object) }) : commit))
}

function inChange(at: number, change: (of: Change) => unknown): Commit[] {
  return changed(at, ({ changes: [first] }) => ({ changes: [{ ...first, ...(change(first as Change) as object) }] }))
}

describe('the chain', () => {
  it('is whole as it was written', () => {
    expect(faults(commits)).toEqual([])
    const check = checkChain()
    for (const commit of commits) check.next(commit)
    expect(check.result()).toMatchObject({ commits: 100, head: commits.at(-1)?.hash })
  })

  it.each(Array.from({ length: 99 }, (_, at) => at))('misses commit %i when it is deleted', (at) => {
    expect(faults(commits.filter((_, index) => index !== at))).not.toEqual([])
  })

  it.each([0, 1, 50, 98])('notices that commit %i and the next change places', (at) => {
    const swapped = [...commits]
    swapped.splice(at, 2, commits[at + 1] as Commit, commits[at] as Commit)
    expect(faults(swapped)).not.toEqual([])
  })

  it.each([0, 1, 50, 100])('notices a commit put in at %i, also a twin', (at) => {
    for (const stranger of [{ ...(commits[0] as Commit), seq: at + 1 }, commits[Math.min(at, 99)] as Commit]) {
      expect(faults([...commits.slice(0, at), stranger, ...commits.slice(at)])).not.toEqual([])
    }
  })

  it.each<[string, (commit: Commit) => unknown]>([
    ['who', () => ({ by: 'somebody else' })],
    ['on whose behalf', () => ({ onBehalfOf: 'nobody' })],
    ['when', () => ({ at: '2020-01-01T00:00:00.000Z' })],
    ['the door', () => ({ via: 'teams' })],
    ['the command', () => ({ command: 'undo' })],
    ['the request', () => ({ requestId: 'another' })],
    ['the partnership', () => ({ partnership: 'another' })],
    ['a planned post', () => ({ deliveries: [{ kind: 'digest', period: 'x', place: 'y', due: 'z' }] })],
    ['the link', () => ({ prev: 'f'.repeat(64) })],
    ['the hash', () => ({ hash: 'f'.repeat(64) })],
    ['the number', ({ seq }) => ({ seq: seq + 1 })],
    ['the changes', () => ({ changes: [] })],
    ['a field of its own', () => ({ extra: true })],
    ['everything, with a new hash', (commit) => ({ by: 'x', hash: hashOf({ ...commit, by: 'x' }) })],
  ])('notices when %s is altered in any of them', (_what, change) => {
    for (const at of [0, 1, 42, 98]) expect(faults(changed(at, change))).not.toEqual([])
  })

  it.each<[string, (change: Change) => unknown]>([
    ['the record', () => ({ record: 'action/99' })],
    ['the revision', ({ revision }) => ({ revision: revision + 1 })],
    ['the version', () => ({ version: 7 })],
    ['what happened', () => ({ what: 'done' })],
    ['a plain field', ({ set }) => ({ set: { ...set, due: '2030-01-01' } })],
    ['a plain field before', ({ was }) => ({ was: { ...was, due: '2030-01-01' } })],
    ['a plain field taken away', ({ set: { due: _due, ...set } }) => ({ set })],
    ['a text', ({ set }) => ({ set: { ...set, title: 'Another' } })],
    ['a text before', ({ was }) => ({ was: { ...was, title: 'Another' } })],
    ['a text taken away', ({ set: { title: _title, ...set } }) => ({ set })],
    ['a text and its salt', ({ set }) => ({ set: { ...set, title: 'Another' }, salt: undefined })],
    ['the salt', () => ({ salt: 'ab' })],
    ['a text and its seal', ({ set, seals }) => ({ set: { ...set, title: 'Another' }, seals: { ...seals, 'set.title': 'ab' } })],
    ['the seals', () => ({ seals: undefined })],
    ['one seal taken away', ({ seals: { 'set.note': _note, ...seals } = {} }) => ({ seals })],
  ])('notices when %s is altered in any of them', (_what, change) => {
    for (const at of [25, 42, 98]) expect(faults(inChange(at, change))).not.toEqual([])
  })

  it('names where it is broken', () => {
    expect(faults(inChange(41, () => ({ what: 'done' })))).toEqual(['42 has been altered'])
    expect(faults(commits.filter(({ seq }) => seq !== 42))).toEqual(['43 expected number 42 here', '43 does not follow the one before it'])
  })

  it('holds after a redaction, and nothing of the text is left', () => {
    const of = hundred()
    const clean = new Map(withoutText(of, 'action/3').commits.map((commit) => [commit.seq, commit]))
    const redacted = of.commits.map((commit) => clean.get(commit.seq) ?? commit)
    expect(clean.size).toBe(5)
    expect(faults(redacted)).toEqual([])
    const own = redacted.flatMap(({ changes }) => changes).filter(({ record }) => record === 'action/3')
    expect(JSON.stringify(own)).not.toMatch(/Title|note \d/)
    expect(JSON.stringify(own)).not.toContain('salt')
    expect(own[0]?.set).toMatchObject({ title: REDACTED, note: REDACTED, due: '2027-03-03' })
  })

  it('seals texts, each with its name and a salt of its own commit, and nothing else', () => {
    const set = { title: 'Same', note: 'Same', status: 'open', outcome: null }
    const sealed = (fields: Fields, salt: string) =>
      makeCommit(emptyBoard('seal'), [{ record: 'action/1', what: 'added', set: fields }], {
        requestId: 'one', at: '2026-11-23T09:00:00.000Z', by: 'p1', via: 'web', command: 'add', deliveries: [], salt: () => salt,
      }).commit.changes[0]
    const change = sealed(set, 'salt')
    expect(Object.keys(change?.seals ?? {}).toSorted()).toEqual(['set.note', 'set.title'])
    expect(change?.seals?.['set.title']).not.toBe(change?.seals?.['set.note'])
    expect(sealed(set, 'other')?.seals?.['set.title']).not.toBe(change?.seals?.['set.title'])
    expect(sealed({ outcome: null }, 'salt')).not.toHaveProperty('salt')
  })

  it('lets a person’s echo lose its salt', () => {
    const echoed = { ...(commits[0] as Commit), echo: { salt: 'ab', mark: 'cd' } }
    expect(hashOf({ ...echoed, echo: { mark: 'cd' } })).toBe(hashOf(echoed))
    expect(hashOf({ ...echoed, echo: { mark: 'ef' } })).not.toBe(hashOf(echoed))
  })
})
