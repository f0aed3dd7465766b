import { MongoNetworkError, MongoServerSelectionError } from 'mongodb'
import { StoreUnavailableError } from '../../src/record/storage.js'
import { StoreUncertainError, translate, underlying } from './errors.js'

/**
 * A frozen server keeps its connections and never answers, and the driver's own `timeoutMS` has had no effect since
 * 7.8: so every call gets an end of ours, early enough that a person hears within three seconds.
 */
const DEADLINE_MILLISECONDS = 2500
/** Between questions whether a server that was away is back. */
const PROBE_MILLISECONDS = 250

export interface Guard {
  /** Runs one call of the port with a deadline, and the driver's errors as the port's. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Without a deadline of its own: for what takes many calls, each of them under `run`. */
  long<T>(work: () => Promise<T>): Promise<T>
  /** From now on every call is refused; resolves when those under way are done. */
  close(): Promise<void>
}

/**
 * Once a call found nobody, the next are refused at once until `ping` is answered: commands wait in line for each
 * other, and the last would else wait for the sum. `where` names the server without its password.
 */
export function createGuard(where: string, ping: () => Promise<unknown>): Guard {
  const under = new Set<Promise<void>>()
  const again = 'It is tried again with the next command.'
  const closing = new AbortController()
  const { signal } = closing
  let away = false

  async function translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (caught) {
      const error = underlying(caught)
      if (error instanceof MongoServerSelectionError || error instanceof MongoNetworkError) lost()
      throw translate(error, where)
    }
  }

  function lost(): void {
    if (away) return
    away = true
    void untilAnswered().then(() => (away = false))
  }

  async function untilAnswered(): Promise<void> {
    while (!signal.aborted && !(await ping().then(() => true, () => false))) await pause(PROBE_MILLISECONDS)
  }

  function long<T>(work: () => Promise<T>): Promise<T> {
    if (signal.aborted) return Promise.reject(new StoreUnavailableError('The store is closed.'))
    if (away) return Promise.reject(new StoreUnavailableError(`${where} is not answering. ${again}`))
    const running = translated(work)
    const settled = running.then(() => undefined, () => undefined)
    under.add(settled)
    void settled.finally(() => under.delete(settled))
    return running
  }

  function within<T>(running: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        lost()
        reject(new StoreUncertainError(`${where} did not answer in time. ${again}`))
      }, DEADLINE_MILLISECONDS)
    })
    return Promise.race([running, late]).finally(() => clearTimeout(timer))
  }

  return {
    run: (work) => within(long(work)),
    long,
    async close() {
      closing.abort()
      await Promise.race([Promise.allSettled(under), pause(DEADLINE_MILLISECONDS)])
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())
}
