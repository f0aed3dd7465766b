import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { answerText } from '../../src/answer-text.js'
import type { Boards } from '../../src/boards.js'
import type { Dispatch } from '../../src/dispatch.js'
import { editionSchema } from '../../src/guidance/official/edition.js'
import { compareEditions, importEdition } from '../../src/guidance/official/updated.js'
import type { Operator } from '../../src/people/operator.js'
import { Problem } from '../../src/problem.js'
import type { Directory } from '../../src/people/directory.js'
import { rebuildRecords, verifyPartnership } from '../../src/record/upkeep.js'
import { installation } from '../../src/record/scope.js'
import { StoreCorruptError, StoreUnavailableError, type Storage } from '../../src/record/storage.js'
import type { Registry } from '../../src/registry.js'

/** What the terminal asks for, in this process or over the socket of the running one. */
export const operationSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('say'), line: z.string(), as: z.string().optional(), partnership: z.string().optional() }),
  z.strictObject({
    verb: z.literal('record'),
    command: z.string(),
    values: z.record(z.string(), z.string()),
    as: z.string().optional(),
    partnership: z.string().optional(),
  }),
  z.strictObject({ verb: z.literal('verify') }),
  z.strictObject({ verb: z.literal('rebuild') }),
  z.strictObject({ verb: z.literal('backup'), path: z.string() }),
  z.strictObject({ verb: z.literal('guidance-import'), edition: editionSchema }),
  z.strictObject({ verb: z.literal('guidance-check'), published: z.iso.datetime(), notify: z.boolean() }),
])
export type Operation = z.infer<typeof operationSchema>

/** Text for the screen, and the exit code: 0 done, 1 refused or failed. */
export interface Operated {
  out: string
  code: 0 | 1
}

export interface OperateParts {
  dispatch: Dispatch
  operator: Operator
  directory: Directory
  registry: Registry
  store: Storage
  boards: Boards
  /** Logs what was our fault and returns a reference a person can quote. */
  report(error: unknown, about: Record<string, unknown>): string
}

export async function operate(asked: unknown, parts: OperateParts): Promise<Operated> {
  const parsed = operationSchema.safeParse(asked)
  if (!parsed.success) return { out: 'That is not something the terminal can ask for.', code: 1 }
  try {
    return await run(parsed.data, parts)
  } catch (error) {
    const expected = error instanceof Problem || error instanceof StoreUnavailableError || error instanceof StoreCorruptError
    if (expected) return { out: error.message, code: 1 }
    const reference = parts.report(error, { terminal: parsed.data.verb })
    return { out: `Something went wrong on our side. If it happens again, quote ${reference}; the bot’s log has it.`, code: 1 }
  }
}

async function run(operation: Operation, parts: OperateParts): Promise<Operated> {
  switch (operation.verb) {
    case 'say':
      return dispatched(operation, { line: operation.line }, parts)
    case 'record':
      return dispatched(operation, { command: operation.command, values: operation.values }, parts)
    case 'verify':
      return verifyAll(parts)
    case 'rebuild':
      return rebuildAll(parts)
    case 'backup':
      if (existsSync(operation.path)) throw new Problem('bad-value', `${operation.path} exists already. Choose another name for the backup.`)
      await parts.store.backup(installation, operation.path)
      return { out: `A copy is in ${operation.path}.`, code: 0 }
    case 'guidance-import':
      return { out: await importEdition(operation.edition, parts.store), code: 0 }
    case 'guidance-check':
      return { out: await compareEditions(operation.published, operation.notify, parts), code: 0 }
    default:
      return operation satisfies never
  }
}

async function dispatched(
  who: { as?: string | undefined; partnership?: string | undefined },
  said: { line: string } | { command: string; values: Record<string, string> },
  { dispatch, operator, registry }: OperateParts,
): Promise<Operated> {
  const partnership = await operator.partnership(who.partnership)
  const place = await operator.place(partnership)
  const caller = await operator.caller(partnership, who.as ?? 'Terminal')
  const answer = await dispatch({ id: `terminal:${randomUUID()}`, said, caller, mentions: [], place, expects: [], posted: true })
  const refused = answer.reply?.problem === 'not-allowed' && !(await operator.isListed(partnership, caller.user))
  const hint = refused ? `\n\n${await whoToBe(who.as, partnership, operator)}` : ''
  return { out: `${answerText(answer, registry)}${hint}`, code: answer.reply?.problem ? 1 : 0 }
}

/** Whoever sits at the terminal may speak as anybody listed, once they say as whom. */
async function whoToBe(as: string | undefined, partnership: string, operator: Operator): Promise<string> {
  const names = (await operator.listed(partnership)).map((name) => `--as "${name}"`)
  const why = as === undefined ? 'Say who is speaking' : `Nobody listed is called “${as}”, or more than one is. Say who is speaking`
  return names.length > 0 ? `${why}: ${names.join(', ')}.` : 'Nobody is listed yet.'
}

async function verifyAll({ directory, store }: OperateParts): Promise<Operated> {
  const lines: string[] = []
  let faults = 0
  for (const { id, name } of await directory.partnerships()) {
    const check = await verifyPartnership(store, id)
    faults += check.faults.length
    const found = check.faults.map((fault) => `  change ${fault.seq} ${fault.fault}`)
    lines.push(`${name}: ${check.commits} changes, ${check.faults.length === 0 ? 'all in order' : 'NOT in order'}. Head ${check.head.slice(0, 16)}.`, ...found)
  }
  if (lines.length === 0) return { out: 'No partnership is set up yet.', code: 0 }
  return { out: [...lines, notCovered].join('\n'), code: faults === 0 ? 0 : 1 }
}

const notCovered =
  'Not covered: no head was published outside this store, so changes cut off at the end would not be noticed. ' +
  'Keep the heads above somewhere else and compare them next time.'

async function rebuildAll({ directory, store }: OperateParts): Promise<Operated> {
  const lines: string[] = []
  for (const { id, name } of await directory.partnerships()) {
    lines.push(`${name}: ${await rebuildRecords(store, id)} records rebuilt.`)
  }
  return { out: lines.join('\n') || 'No partnership is set up yet.', code: 0 }
}
