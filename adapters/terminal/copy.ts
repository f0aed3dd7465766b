import { createHash } from 'node:crypto'
import { emptyBoard, fold, type Board } from '../../src/record/board.js'
import { canonical } from '../../src/record/canonical.js'
import { checkChain } from '../../src/record/chain.js'
import { StoreUnavailableError } from '../../src/record/storage.js'
import type { Piece, Whole } from '../../src/record/whole.js'
import { finish, parse, UsageError, type Verb } from './cli.js'
import type { Operated } from './operate.js'

/** Pieces written at once: about a megabyte. */
const BATCH = 500
const FORM = 'Copy from where to where? For example: npm run cdp -- copy --from sqlite:./data --to mongodb://127.0.0.1/cdp'

/** `open` opens a store by its address ('sqlite:DIR', 'mongodb://…', 'backup:FILE'); null when it is no address of a store. */
export function copyVerb(open: (address: string, use: 'from' | 'to') => Promise<Whole | null>): Verb {
  return async (argv, terminal) => {
    const { values } = parse(argv, { from: { type: 'string' }, to: { type: 'string' } })
    const [from, to] = [String(values['from'] ?? ''), String(values['to'] ?? '')]
    if (!from || !to || from === to) throw new UsageError(FORM)
    const source = await opened(from, 'from')
    try {
      const target = await opened(to, 'to')
      return finish(terminal, await copyWhole(source, target).catch(brokenOff).finally(() => target.close()))
    } finally {
      await source.close()
    }
  }

  async function opened(address: string, use: 'from' | 'to'): Promise<Whole> {
    const whole = await open(address, use)
    // The address may hold a password: it is not repeated.
    if (!whole) throw new UsageError(`An address begins with sqlite: or mongodb://. ${FORM}`)
    return whole
  }
}

/** A store that goes away half-way leaves half a copy. */
function brokenOff(error: unknown): Operated {
  if (!(error instanceof StoreUnavailableError)) throw error
  return { out: `${error.message} The copy is not whole: empty the store to copy to, then begin again.`, code: 1 }
}

/** Copies everything into an empty store, then reads both again: chains, records and every single piece. */
export async function copyWhole(source: Whole, target: Whole): Promise<Operated> {
  if (!(await isEmpty(target))) {
    return { out: 'The store to copy to is not empty, so nothing was copied. Name an empty one.', code: 1 }
  }
  if (await isEmpty(source)) return { out: 'There is nothing in the store to copy from. Is its address right?', code: 1 }
  let batch: Piece[] = []
  for await (const piece of source.pieces()) {
    batch.push(piece)
    if (batch.length === BATCH) await target.write(batch.splice(0))
  }
  await target.write(batch)
  batch = []
  const [before, after] = [await inspect(source), await inspect(target)]
  const faults = [...before.faults.map((fault) => `In the source: ${fault}`), ...after.faults.map((fault) => `In the copy: ${fault}`)]
  for (const hash of before.hashes) if (!after.hashes.delete(hash)) faults.push('In the copy: something is missing or differs.')
  if (after.hashes.size > 0) faults.push(`In the copy: ${after.hashes.size} more than in the source.`)
  const { commits, records, documents, deliveries } = after.counts
  const counted = `${commits} changes, ${records} records, ${documents} documents, ${deliveries} deliveries`
  if (faults.length === 0) return { out: `Copied and compared: ${counted}. Every chain is in order.`, code: 0 }
  return { out: [`Copied, but NOT in order (${counted}):`, ...new Set(faults)].join('\n  '), code: 1 }
}

async function isEmpty(whole: Whole): Promise<boolean> {
  for await (const piece of whole.pieces()) return !piece
  return true
}

interface Inspected {
  counts: { commits: number; records: number; documents: number; deliveries: number }
  /** Of every piece, so that two stores can be compared whatever their order. */
  hashes: Set<string>
  faults: string[]
}

async function inspect(whole: Whole): Promise<Inspected> {
  const found: Inspected = { counts: { commits: 0, records: 0, documents: 0, deliveries: 0 }, hashes: new Set(), faults: [] }
  const ledgers = new Map<string, { chain: ReturnType<typeof checkChain>; board: Board; records: number }>()
  for await (const piece of whole.pieces()) {
    found.hashes.add(createHash('sha256').update(canonical(piece)).digest('base64'))
    if ('commit' in piece) {
      const { commit } = piece
      found.counts.commits++
      let of = ledgers.get(commit.partnership)
      if (!of) ledgers.set(commit.partnership, (of = { chain: checkChain(), board: emptyBoard(commit.partnership), records: 0 }))
      of.chain.next(commit)
      fold(of.board, commit)
    } else if ('record' in piece) {
      found.counts.records++
      const of = ledgers.get(piece.partnership)
      if (of) of.records++
      const expected = of?.board.byKind.get(piece.record.kind)?.get(piece.record.record)
      if (!expected || canonical(expected) !== canonical(piece.record)) {
        found.faults.push(`${piece.partnership}: ${piece.record.record} differs from its changes. “rebuild” mends it.`)
      }
    } else if ('document' in piece) found.counts.documents++
    else found.counts.deliveries++
  }
  for (const [partnership, { chain, board, records }] of ledgers) {
    for (const { seq, fault } of chain.result().faults) found.faults.push(`${partnership}: change ${seq} ${fault}`)
    const folded = [...board.byKind.values()].reduce((sum, ofKind) => sum + ofKind.size, 0)
    if (folded !== records) found.faults.push(`${partnership}: ${records} records, ${folded} by its changes. “rebuild” mends it.`)
  }
  return found
}
