import { StoreUnavailableError } from '../../src/record/storage.js'
import { StoreUncertainError, translate } from './errors.js'

/**
 * A frozen server keeps its connections and never answers, and the driver's own `timeoutMS` has had no effect since
 * 7.8: so every call gets an end of ours, early enough that a person hears within three seconds.
 */
const DEADLINE_MILLISECONDS = 2500

export interface Guard {
  /** Runs one call of the port with a deadline, and the driver's errors as the port's. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Without a deadline of its own: for what takes many calls, each of them under `run`. */
  long<T>(work: () => Promise<T>): Promise<T>
  /** From now on every call is refused; resolves when those under way are done. */
  close(): Promise<void>
}

/** `where` names the server without its password. */
export function createGuard(where: string): Guard {
  const under = new Set<Promise<unknown>>()
  let closed = false

  async function translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw translate(error, where)
    }
  }

  function track<T>(work: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new StoreUnavailableError('The store is closed.'))
    const running = translated(work)
    const settled = running.then(() => undefined, () => undefined)
    under.add(settled)
    void settled.finally(() => under.delete(settled))
    return running
  }

  return {
    run: (work) => within(track(work), where),
    long: track,
    async close() {
      closed = true
      await Promise.race([Promise.allSettled(under), pause(DEADLINE_MILLISECONDS)])
    },
  }
}

function within<T>(running: Promise<T>, where: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const message = `${where} did not answer in time. It is tried again with the next command.`
    timer = setTimeout(() => reject(new StoreUncertainError(message)), DEADLINE_MILLISECONDS)
  })
  return Promise.race([running, late]).finally(() => clearTimeout(timer))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())
}
