/**
 * What goes wrong with one call. Without any field the call goes as usual, so a list can let some pass.
 * Which of them Slack accepts matters most: `drop` and `acceptThenStatus` do the work and lose the answer.
 */
export interface Behaviour {
  /** Nothing is done; this HTTP status is answered (200 when only `body` is given). */
  status?: number
  /** Answered instead of the method: an object as JSON, a string as it is. */
  body?: unknown
  /** Real milliseconds before the answer (or the drop). The work, if any, is done on arrival. */
  delayMs?: number
  /** The work is done, then the connection is closed without an answer. */
  drop?: boolean
  /** The connection is closed and nothing is done. */
  dropUnheard?: boolean
  /** The work is done, then this status is answered. */
  acceptThenStatus?: number
  /** Seconds for Retry-After; with no status it is a 429. A string is sent as it is, sense or not. */
  retryAfter?: number | string
  /** The work is done this long after the answer, by the fake's clock: seen from then on. */
  landsAfterMs?: number
}

export interface Faults {
  script(method: string, behaviours: Behaviour[]): void
  /** The next behaviour for a method, used up. */
  next(method: string): Behaviour
}

/** Scripted faults; `*` stands for every method that has no script of its own. */
export const faults = (): Faults => {
  const waiting = new Map<string, Behaviour[]>()
  return {
    script: (method, behaviours) => void waiting.set(method, [...(waiting.get(method) ?? []), ...behaviours]),
    next: (method) => waiting.get(method)?.shift() ?? waiting.get('*')?.shift() ?? {},
  }
}

/** Slack refuses without doing anything. */
export const refusesOutright = ({ status, body, retryAfter, dropUnheard }: Behaviour): boolean =>
  status !== undefined || body !== undefined || retryAfter !== undefined || dropUnheard === true
