import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { StoreUnavailableError } from './record/storage.js'

/** One JSON line per event: ids, codes and milliseconds; never what anybody typed, never a token. */
export interface Log {
  /** One request: platform, command, ms, outcome. */
  request(fields: { id: string; platform: string; command?: string; ms: number; outcome: string }): void
  event(name: string, fields?: Record<string, string | number | boolean | null>): void
  /** Our own fault: logs it and returns the reference a person is told. */
  fault(error: unknown, about: Record<string, unknown>): string
}

export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  // To stderr: what the terminal commands print on stdout is data.
  const sink = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
  return {
    request: (fields) => sink.info(fields, 'request'),
    event: (name, fields = {}) => sink.info(fields, name),
    fault(error, about) {
      const reference = randomBytes(4).toString('hex')
      // Nobody's mistake: one line, and no stack each time somebody meets it.
      if (error instanceof StoreUnavailableError) {
        sink.warn({ reference, ...about }, 'the record is away')
        return reference
      }
      const { name, stack = '', message } = error instanceof Error ? error : new Error('not an Error was thrown')
      // The message may quote what somebody typed; the stack's own lines do not.
      const at = stack.indexOf(message)
      const where = stack.slice(at < 0 ? 0 : at + message.length).split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8)
      sink.error({ reference, error: name, where, ...about }, 'fault')
      return reference
    },
  }
}
