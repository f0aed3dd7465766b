import { join } from 'node:path'
import { installation, type Scope } from '../src/record/scope.js'
import { StoreUnavailableError, type Delivery, type Document, type Storage } from '../src/record/storage.js'
import { makeFolder } from './make-folder.js'
import { backUp } from './sqlite/backup.js'
import * as commits from './sqlite/commits.js'
import { connect, type Connection, type Journal } from './sqlite/connection.js'
import * as deliveries from './sqlite/deliveries.js'
import * as documents from './sqlite/documents.js'
import { translate, translateOpening } from './sqlite/errors.js'
import { prepareFile } from './sqlite/file.js'
import { createGroup } from './sqlite/group.js'
import { takeLock, type Lock } from './sqlite/lock.js'
import { createRecall } from './sqlite/recall.js'
import * as projection from './sqlite/records.js'
import { createTail } from './sqlite/tail.js'
import { needInstallation, scopeKey } from './sqlite/values.js'

export interface SqliteOptions {
  /** Made with mode 0700 if it is not there. Holds cdp.sqlite, data.lock, data.pid and backups/. */
  directory: string
  /** The store's clock. */
  clock?: () => Date
  /** 'wal' costs one fsync a commit instead of five: for slow disks, never for a shared or container-mounted folder. */
  journal?: Journal
  /** Named to a second process that wants the same directory. */
  pid?: number
}

/**
 * The embedded store: one SQLite file, one process. Answers are durable (fsync) before they are given.
 * StoreUnavailableError: held by another process, newer schema, disk full or away; StoreCorruptError: damaged.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<Storage> {
  const { lock, connection } = open(options)
  const { write, drained } = createGroup(connection)
  const tail = createTail(connection)
  const known = createRecall<Document | null>()
  const posts = createRecall<Delivery[]>()
  const address = (scope: Scope, kind: string, key: string) => `${scopeKey(scope)}\n${kind}\n${key}`
  const clock = options.clock ?? (() => new Date())
  const now = () => clock().toISOString()
  let closed: Promise<void> | null = null

  function whileOpen<T>(work: () => T): T {
    if (closed) throw new StoreUnavailableError('The store is closed.')
    try {
      return work()
    } catch (error) {
      throw translate(error, connection.file)
    }
  }
  // `async` so that a TypeError rejects; what comes before `write` runs at the call, before anything is written.
  const look = async <T>(work: () => T): Promise<T> => whileOpen(work)
  const change = async <T>(prepare: () => () => T, committed?: (value: T) => void): Promise<T> =>
    write(whileOpen(prepare), committed)

  async function shut(): Promise<void> {
    await drained()
    try {
      connection.close()
    } finally {
      lock.release()
    }
  }

  return {
    async append(scope, commit, also) {
      const { partnership, seq } = commit
      return change(
        () => commits.append(connection, scope, { commit, also }),
        (result) => {
          if (!('ok' in result)) return
          tail.appended(partnership, seq)
          for (const { kind, key } of also.documents) known.forget(address(installation, kind, key))
          if (commit.deliveries.length > 0) posts.clear()
        },
      )
    },
    read: (scope, seq, limit) => look(() => tail.read(scope, seq, limit)),
    byRequest: (scope, requestId) => look(() => commits.byRequest(connection, scope, requestId)),
    history: (scope, record) => look(() => commits.history(connection, scope, record)),
    records: (scope) => look(() => projection.records(connection, scope)),
    rebuild: (scope, whole) => change(() => projection.rebuild(connection, scope, whole)),
    async redact(scope, clean, records) {
      await change(() => commits.redact(connection, scope, { commits: clean, records }))
      if (!closed) whileOpen(() => connection.settle())
    },

    get: (scope, kind, key) =>
      look(() => known.get(address(scope, kind, key), () => documents.get(connection, scope, { kind, key }))),
    put: (scope, document) =>
      change(
        () => documents.put(connection, scope, document),
        () => known.forget(address(scope, document.kind, document.key)),
      ),
    remove: (scope, kind, key, version) =>
      change(
        () => documents.remove(connection, scope, { kind, key, version }),
        () => known.forget(address(scope, kind, key)),
      ),
    list: (scope, kind, prefix) => look(() => documents.list(connection, scope, { kind, prefix })),
    due: (scope, kind, before) => look(() => documents.due(connection, scope, { kind, before })),
    purge: (scope, kind, before) => change(() => documents.purge(connection, scope, { kind, before }), known.clear),

    plan: (scope, rows) => change(() => deliveries.plan(connection, scope, { deliveries: rows, now: now() }), posts.clear),
    claim: (scope, { seconds }) => change(() => deliveries.claim(connection, scope, { seconds, now: clock }), posts.clear),
    advance: (scope, delivery, to) =>
      change(() => deliveries.advance(connection, scope, { delivery, to, now: clock }), posts.clear),
    deliveries: (scope, filter) =>
      look(() => {
        const asked = `${scopeKey(scope)}\n${filter.kind ?? ''}\n${filter.limit}`
        return posts.get(asked, () => deliveries.deliveries(connection, scope, filter))
      }),

    now: () => look(now),
    ping: () => look(() => ping(connection)),
    backup: (scope, path) =>
      look(() => {
        needInstallation(scope)
        backUp(connection, path)
      }),
    close: () => (closed ??= shut()),
  }
}

function ping(connection: Connection): void {
  connection.checkPresent()
  connection.one('SELECT count(*) FROM sqlite_schema')
}

function open(options: SqliteOptions): { lock: Lock; connection: Connection } {
  const { directory } = options
  let lock: Lock | null = null
  try {
    makeFolder(directory)
    lock = takeLock(directory, options.pid ?? process.pid)
    return { lock, connection: connect(prepareFile(directory), options.journal ?? 'truncate') }
  } catch (error) {
    lock?.release()
    throw opening(error, directory)
  }
}

/** Why it could not be opened, in words: the errors of the file system too. */
function opening(error: unknown, directory: string): unknown {
  if (error instanceof Error && 'syscall' in error) {
    const message = `${directory} cannot be used (${error.message}). Check the disk and who may write there.`
    return new StoreUnavailableError(message, { cause: error })
  }
  return translateOpening(error, join(directory, 'cdp.sqlite'))
}
