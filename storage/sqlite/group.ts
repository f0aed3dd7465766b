import type { Connection } from './connection.js'
import { translate } from './errors.js'

/** Writes in one transaction at most: about 20 ms, so that a flood does not hold up everything else. */
const MOST = 500

interface Job {
  work(): unknown
  /** Tells the caller, after COMMIT. */
  answer(value: never): void
  reject(error: unknown): void
}

/** Turns of the event loop a write waits at most while each brings more; 64 requests in flight need a few. */
const TURNS = 20

/**
 * Group commit. A commit costs its fsyncs whatever it holds, so writes share a transaction as long as each turn of the
 * event loop brings more of them: a turn without any means that nobody else is on the way. What arrives while it
 * commits waits for the next. Each caller is answered after COMMIT. A write that fails takes back only itself
 * (savepoint); a COMMIT that fails takes back all, and every caller is told.
 */
export function createGroup(connection: Connection): {
  /** `committed` runs right after COMMIT, before anything else can. */
  write<T>(work: () => T, committed?: (value: T) => void): Promise<T>
  /** When nothing is left to write. */
  drained(): Promise<void>
} {
  const queue: Job[] = []
  const waiting: (() => void)[] = []
  let scheduled = false

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(turn, 0, TURNS)
  }

  function turn(before: number, left: number): void {
    if (queue.length > before && queue.length < MOST && left > 0) setImmediate(turn, queue.length, left - 1)
    else commit()
  }

  function commit(): void {
    scheduled = false
    commitTogether(connection, queue.splice(0, MOST))
    if (queue.length > 0) schedule()
    else for (const done of waiting.splice(0)) done()
  }

  return {
    write<T>(work: () => T, committed?: (value: T) => void): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const answer = (value: T) => {
          committed?.(value)
          resolve(value)
        }
        queue.push({ work, answer, reject })
        schedule()
      })
    },
    drained: () => (scheduled ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  }
}

function commitTogether(connection: Connection, jobs: Job[]): void {
  const answers: (() => void)[] = []
  try {
    connection.checkPresent()
    connection.run('BEGIN IMMEDIATE')
    for (const job of jobs) answers.push(attempt(connection, job))
    connection.run('COMMIT')
  } catch (error) {
    rollBack(connection)
    const reason = translate(error, connection.file)
    for (const job of jobs) job.reject(reason)
    return
  }
  for (const answer of answers) answer()
}

function attempt(connection: Connection, job: Job): () => void {
  connection.run('SAVEPOINT job')
  try {
    const value = job.work() as never
    connection.run('RELEASE job')
    return () => job.answer(value)
  } catch (error) {
    // A full disk can make SQLite roll back the whole transaction by itself.
    if (!connection.inTransaction()) throw error
    connection.exec('ROLLBACK TO job; RELEASE job')
    return () => job.reject(translate(error, connection.file))
  }
}

function rollBack(connection: Connection): void {
  try {
    if (connection.inTransaction()) connection.exec('ROLLBACK')
  } catch {
    // The callers hear the first error; if the transaction is still open, the next BEGIN fails and says so.
  }
}
