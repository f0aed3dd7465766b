import type { Choice, Reply } from './reply.js'

/**
 * An expected problem: a code for programs, what is wrong, and what would have worked. Commands throw it; dispatch,
 * and only dispatch, turns it into a reply.
 */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly next: Choice[]

  constructor(code: ProblemCode, message: string, next: Choice[] = []) {
    super(message)
    this.code = code
    this.next = next
  }
}

export type ProblemCode =
  | 'unknown-command'
  | 'not-allowed'
  | 'not-set-up'
  | 'already-set-up'
  | 'which-partnership'
  | 'no-such-record'
  | 'missing'
  | 'bad-date'
  | 'bad-value'
  | 'too-long'
  | 'changed-since'
  | 'nothing-to-undo'
  | 'busy'
  | 'store-away'
  | 'upgrade'
  | 'post-first'
  | 'our-fault'

export function problemReply(problem: Problem): Reply {
  return {
    audience: 'caller',
    problem: problem.code,
    body: [{ kind: 'text', text: problem.message }],
    ...(problem.next.length > 0 ? { next: problem.next } : {}),
  }
}

export function upgradeNeeded(what: string): Problem {
  return new Problem('upgrade', `This record was written by a newer version of the bot (${what}). It can be read here, but to record anything the bot needs an upgrade.`)
}
