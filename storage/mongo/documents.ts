import type { AnyBulkWriteOperation, Filter } from 'mongodb'
import { installation, type InstallationScope, type Scope } from '../../src/record/scope.js'
import type { DerivedDocument, Document, DocumentToPut } from '../../src/record/storage.js'
import { afterPrefix } from '../sqlite/prefix.js'
import { count, instant, keyText, needInstallation, scopeKey } from '../values.js'
import type { Collections, DocumentRow } from './collections.js'
import { isDuplicateKey, onlyDuplicates } from './errors.js'
import { keep, unkeep, type Kept } from './kept.js'

type At = { kind: string; key: string }

export async function get({ documents }: Collections, scope: Scope, at: At): Promise<Document | null> {
  const row = await documents.findOne(idOf(addressOf(scope, at)))
  return row && document(row)
}

/** Sorted and narrowed again here: a server compares text by its own rules, the port by code points. */
export async function list(
  { documents }: Collections,
  scope: Scope,
  which: { kind: string; prefix?: string | undefined },
): Promise<Document[]> {
  const owner = scopeKey(scope)
  const kind = keyText(which.kind, 'the kind of document')
  const from = which.prefix ? keyText(which.prefix, 'the prefix') : ''
  const end = afterPrefix(from)
  const key = from === '' ? {} : { key: end === null ? { $gte: from } : { $gte: from, $lt: end } }
  const rows = await documents.find({ scope: owner, kind, ...key }).toArray()
  return rows.map(document).filter((found) => found.key.startsWith(from)).sort((a, b) => byText(a.key, b.key))
}

/** The installation's own documents: one of a partnership could not be told from another's here. */
export async function due(
  { documents }: Collections,
  scope: InstallationScope,
  which: { kind: string; before: string },
): Promise<Document[]> {
  needInstallation(scope)
  const kind = keyText(which.kind, 'the kind of document')
  const until = instant(which.before, 'before')
  // '' is before every instant: this leaves out null, which some servers would compare with text.
  const rows = await documents.find({ scope: scopeKey(installation), kind, due: { $gt: '', $lte: until } }).toArray()
  return rows.map(document).sort((a, b) => byText(a.due ?? '', b.due ?? '') || byText(a.key, b.key))
}

/** A version that is not 0 keeps which commit the document came from, so that a late heal cannot undo it. */
export function put(collections: Collections, scope: Scope, given: DocumentToPut): () => Promise<boolean> {
  const { documents } = collections
  const address = addressOf(scope, given)
  const version = count(given.version, 'the version of a document')
  const content = contentOf(keep(given.value, `${address.kind} ${address.key}`), given.due)
  return async () => {
    if (version > 0) {
      const set = { $set: { ...content, version: version + 1 } }
      return (await documents.updateOne({ ...idOf(address), version }, set)).matchedCount === 1
    }
    try {
      await documents.insertOne({ ...address, ...content, version: 1 })
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }
}

export async function remove(
  { documents }: Collections,
  scope: Scope,
  at: At & { version?: number | undefined },
): Promise<boolean> {
  const { _id } = addressOf(scope, at)
  const version = at.version === undefined ? {} : { version: count(at.version, 'the version of a document') }
  return (await documents.deleteOne({ _id, ...version })).deletedCount === 1
}

/** Drafts and the like of every partnership too: what is out of date goes, whosever it is. */
export async function purge(
  { documents }: Collections,
  scope: InstallationScope,
  which: { kind: string; before: string },
): Promise<number> {
  needInstallation(scope)
  const kind = keyText(which.kind, 'the kind of document')
  return (await documents.deleteMany({ kind, due: { $gt: '', $lt: instant(which.before, 'before') } })).deletedCount
}

/** Documents a commit leads to, checked; of two of one key the later counts. */
export function derivedWrites(
  commit: { partnership: string; seq: number },
  derived: readonly DerivedDocument[],
): AnyBulkWriteOperation<DocumentRow>[] {
  return [...new Map(derived.map((one) => {
    const address = addressOf(installation, one)
    return [`${address.kind}\0${address.key}`, derivedWrite(commit, one, address)] as const
  })).values()]
}

/**
 * Installation documents, written whatever version is there, but never over what a later commit of the same
 * partnership wrote: a heal may come late.
 */
function derivedWrite(
  commit: { partnership: string; seq: number },
  one: DerivedDocument,
  address: Address,
): AnyBulkWriteOperation<DocumentRow> {
  const { partnership: by, seq } = commit
  const { _id, ...names } = address
  const older: Filter<DocumentRow> = { _id, $or: [{ by: { $ne: by } }, { seq: { $lt: seq } }] }
  // What another partnership took over since is not this one's to remove.
  const mine: Filter<DocumentRow> = { _id, $or: [{ by: { $exists: false } }, { by, seq: { $lt: seq } }] }
  if (one.value === null) return { deleteOne: { filter: mine } }
  const content = contentOf(keep(one.value, `${one.kind} ${one.key}`), one.due)
  const update = { $set: { ...names, ...content, by, seq }, $inc: { version: 1 } }
  return { updateOne: { filter: older, update, upsert: true } }
}

export async function derive(
  { documents }: Collections,
  writes: readonly AnyBulkWriteOperation<DocumentRow>[],
): Promise<void> {
  if (writes.length === 0) return
  try {
    await documents.bulkWrite(writes, { ordered: false })
  } catch (error) {
    // The id is taken where the guard found a later commit's.
    if (!onlyDuplicates(error)) throw error
  }
}

interface Address extends At {
  _id: string
  scope: string
}

function addressOf(scope: Scope, at: At): Address {
  const owner = scopeKey(scope)
  const kind = keyText(at.kind, 'the kind of document')
  const key = keyText(at.key, 'the key of a document')
  return { _id: JSON.stringify([owner, kind, key]), scope: owner, kind, key }
}

function idOf({ _id }: Address): { _id: string } {
  return { _id }
}

function contentOf(kept: Kept, due: string | undefined): Pick<DocumentRow, 'value' | 'exact' | 'due'> {
  return { value: kept.plain, exact: kept.exact, due: due === undefined ? null : instant(due, 'due') }
}

export function document(row: DocumentRow): Document {
  const { kind, key, version, due } = row
  return { kind, key, version, due, value: unkeep({ plain: row.value, exact: row.exact }) }
}

function byText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
