import { installation, type InstallationScope, type Scope } from '../../src/record/scope.js'
import type { DerivedDocument, Document, DocumentToPut } from '../../src/record/storage.js'
import { checksum, intact, type Cell, type Connection } from './connection.js'
import { afterPrefix } from './prefix.js'
import { count, instant, json, keyText, needInstallation, scopeKey } from './values.js'

interface DocumentRow {
  kind: string
  key: string
  version: number
  value: string
  due: string | null
  crc: number
}

/** null as value: the document goes. */
interface DerivedRow {
  kind: string
  key: string
  value: string | null
  due: string | null
}

const SELECT = 'SELECT kind, key, version, value, due, crc FROM documents'
const SAVE = `INSERT OR REPLACE INTO documents (scope, kind, key, version, value, due, crc)
  VALUES (?, ?, ?, ?, ?, ?, ?)`
const VERSION = 'SELECT version FROM documents WHERE scope = ? AND kind = ? AND key = ?'
const REMOVE = 'DELETE FROM documents WHERE scope = ? AND kind = ? AND key = ?'

export function get(connection: Connection, scope: Scope, at: { kind: string; key: string }): Document | null {
  const owner = scopeKey(scope)
  const [kind, key] = address(at)
  const row = connection.one<DocumentRow>(`${SELECT} WHERE scope = ? AND kind = ? AND key = ?`, owner, kind, key)
  return row ? read(connection, owner, row) : null
}

export function list(
  connection: Connection,
  scope: Scope,
  which: { kind: string; prefix?: string | undefined },
): Document[] {
  const owner = scopeKey(scope)
  const kind = keyText(which.kind, 'the kind of document')
  const from = which.prefix ? keyText(which.prefix, 'the prefix') : ''
  const end = afterPrefix(from)
  const range: [string, Cell[]] = end === null ? ['key >= ?', [from]] : ['key >= ? AND key < ?', [from, end]]
  const sql = `${SELECT} WHERE scope = ? AND kind = ? AND ${range[0]} ORDER BY key`
  return connection.all<DocumentRow>(sql, owner, kind, ...range[1]).map((row) => read(connection, owner, row))
}

/** The installation's own documents: one of a partnership could not be told from another's here. */
export function due(
  connection: Connection,
  scope: InstallationScope,
  which: { kind: string; before: string },
): Document[] {
  needInstallation(scope)
  const owner = scopeKey(installation)
  const sql = `${SELECT} WHERE scope = ? AND kind = ? AND due <= ? ORDER BY due, key`
  const until = instant(which.before, 'before')
  const rows = connection.all<DocumentRow>(sql, owner, keyText(which.kind, 'the kind of document'), until)
  return rows.map((row) => read(connection, owner, row))
}

export function put(connection: Connection, scope: Scope, document: DocumentToPut): () => boolean {
  const owner = scopeKey(scope)
  const [kind, key] = address(document)
  const version = count(document.version, 'the version of a document')
  const value = json(document.value, `${kind} ${key}`)
  const until = document.due === undefined ? null : instant(document.due, 'due')
  return () => {
    if (versionOf(connection, owner, { kind, key }) !== version) return false
    save(connection, owner, { kind, key, version: version + 1, value, due: until })
    return true
  }
}

export function remove(
  connection: Connection,
  scope: Scope,
  at: { kind: string; key: string; version?: number | undefined },
): () => boolean {
  const owner = scopeKey(scope)
  const [kind, key] = address(at)
  if (at.version === undefined) return () => connection.run(REMOVE, owner, kind, key) > 0
  const version = count(at.version, 'the version of a document')
  return () => connection.run(`${REMOVE} AND version = ?`, owner, kind, key, version) > 0
}

/** Drafts and the like of every partnership too: what is out of date goes, whosever it is. */
export function purge(
  connection: Connection,
  scope: InstallationScope,
  which: { kind: string; before: string },
): () => number {
  needInstallation(scope)
  const kind = keyText(which.kind, 'the kind of document')
  const until = instant(which.before, 'before')
  return () => connection.run('DELETE FROM documents WHERE kind = ? AND due < ?', kind, until)
}

export function derivedRows(documents: readonly DerivedDocument[]): DerivedRow[] {
  return documents.map((document) => {
    const [kind, key] = address(document)
    const value = document.value === null ? null : json(document.value, `${kind} ${key}`)
    return { kind, key, value, due: document.due === undefined ? null : instant(document.due, 'due') }
  })
}

/** Documents derived from a commit belong to the installation and are written whatever version is there. */
export function derive(connection: Connection, rows: readonly DerivedRow[]): void {
  const owner = scopeKey(installation)
  for (const { kind, key, value, due } of rows) {
    if (value === null) connection.run(REMOVE, owner, kind, key)
    else save(connection, owner, { kind, key, version: versionOf(connection, owner, { kind, key }) + 1, value, due })
  }
}

function versionOf(connection: Connection, owner: string, at: { kind: string; key: string }): number {
  return connection.one<{ version: number }>(VERSION, owner, at.kind, at.key)?.version ?? 0
}

function save(connection: Connection, owner: string, row: Omit<DocumentRow, 'crc'>): void {
  const cells = [owner, row.kind, row.key, row.version, row.value, row.due]
  connection.run(SAVE, ...cells, checksum(cells))
}

function read(connection: Connection, owner: string, row: DocumentRow): Document {
  const { kind, key, version, due } = row
  const cells = [owner, kind, key, version, row.value, due]
  const stored = { table: 'documents', id: `${owner}/${kind}/${key}`, cells, crc: row.crc }
  return { kind, key, version, due, value: intact(connection, stored, row.value) }
}

function address(at: { kind: string; key: string }): [kind: string, key: string] {
  return [keyText(at.kind, 'the kind of document'), keyText(at.key, 'the key of a document')]
}
