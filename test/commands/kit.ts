import { afterAll, beforeAll, expect } from 'vitest'
import { answerText } from '../../src/answer-text.js'
import type { Answer } from '../../src/dispatch.js'
import { isGone, stored } from '../../src/record/board.js'
import type { Fields } from '../../src/record/change.js'
import { startHarness, type Harness, type Said } from '../harness.js'

/** A day on which Friday is 27 November 2026 and 3 March is next year. */
export const MONDAY = '2026-11-23T10:00:00.000Z'

/**
 * The example's people on a store of their own, for all tests of a file. `lines` are said first, by Priya unless they
 * begin with another name ('tom: done 1'). Every line is said a minute after the one before.
 */
export function useHouse(...lines: string[]) {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness({ at: MONDAY })
    for (const said of lines) {
      const [, as = 'priya', line = ''] = /^(?:(\w+): )?(.*)$/s.exec(said) ?? []
      if (!(await tell(line, { as })).commit) throw new Error(`“${said}” was not recorded`)
    }
  })
  afterAll(() => harness.close())

  async function tell(line: string, said: Said = {}): Promise<Answer> {
    harness.passSeconds(61)
    return harness.send(line, said)
  }

  async function says(line: string, said: Said = {}): Promise<string> {
    return answerText(await tell(line, said), harness.app.registry)
  }

  /** What a line recorded: fields by record. */
  async function sets(line: string, said: Said = {}): Promise<Record<string, Fields>> {
    const { commit } = await tell(line, said)
    return Object.fromEntries((commit?.changes ?? []).map((change) => [change.record, change.set]))
  }

  /** The code of the problem, 'form' for a form, 'asks' for a question, 'nothing' when nothing was recorded. */
  async function outcome(line: string, said: Said = {}): Promise<string> {
    const answer = await tell(line, said)
    if (answer.form) return 'form'
    if (answer.reply?.problem) return answer.reply.problem
    if (answer.reply?.asks) return 'asks'
    return answer.commit ? 'recorded' : 'nothing'
  }

  /** All records that are there, by name. */
  async function records(): Promise<Record<string, Fields>> {
    const board = await harness.board()
    const there = [...board.byKind.values()].flatMap((ofKind) => [...ofKind.values()]).filter((one) => !isGone(one))
    return Object.fromEntries(there.map((one) => [one.record, one.fields]))
  }

  return {
    get harness() {
      return harness
    },
    tell,
    says,
    sets,
    outcome,
    records,
    async fields(record: string): Promise<Fields | undefined> {
      return stored(await harness.board(), record)?.fields
    },
  }
}

export type House = ReturnType<typeof useHouse>

/** What a line records is taken back by its own undo button, to the very fields that were there. */
export async function checkUndo({ records, tell }: House, line: string, said: Said = {}): Promise<void> {
  const before = await records()
  const answer = await tell(line, said)
  expect(answer.commit, `${line} was recorded`).toBeDefined()
  expect(await records()).not.toEqual(before)
  const button = answer.reply?.next?.find((choice) => choice.label === 'Undo')
  expect(button?.line).toBe(`undo change ${answer.commit?.seq}`)
  expect((await tell(button?.line ?? '', said)).commit, `${line} was undone`).toBeDefined()
  expect(await records()).toEqual(before)
}

/** A button drawn before somebody else's change records nothing and says who changed what; its words work after. */
export async function checkStale(house: House, record: string, lines: { drawn: string; other: string }): Promise<void> {
  const { harness, records, tell } = house
  const revision = stored(await harness.board(), record)?.revision ?? 0
  expect((await tell(lines.other, { as: 'helen' })).commit).toBeDefined()
  const before = await records()
  const answer = await tell(lines.drawn, { expects: [{ record, revision }] })
  expect(answer.reply?.problem).toBe('changed-since')
  expect(answerText(answer, harness.app.registry)).toContain('Dr Helen Ward')
  expect(answer.commit).toBeUndefined()
  expect(await records()).toEqual(before)
  const anyway = answer.reply?.next?.find((choice) => choice.label === 'Apply mine anyway')
  expect((await tell(anyway?.line ?? '')).commit).toBeDefined()
}
