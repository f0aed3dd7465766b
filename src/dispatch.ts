import type { Boards } from './boards.js'
import type { Command, Context, Outcome } from './command.js'
import { alreadySetUp, createContexts, notSetUp, type Caller } from './context.js'
import { readArguments, type Arguments } from './arguments.js'
import { alreadySo, askDay, askAgain, formAgain, unknownCommand } from './asking.js'
import { echoOf, heard, saidBefore } from './echo.js'
import { readForm } from './form-values.js'
import { authorise } from './people/authorise.js'
import type { Directory } from './people/directory.js'
import { Problem, problemReply, upgradeNeeded } from './problem.js'
import { emptyBoard, fold, stored, type Board } from './record/board.js'
import type { Commit } from './record/change.js'
import { makeCommit, onlyWhatChanges } from './record/commit.js'
import { documentsFrom } from './record/derived.js'
import { partnershipScope } from './record/scope.js'
import { StoreUnavailableError, type Storage } from './record/storage.js'
import type { Registry } from './registry.js'
import type { Form, Reply } from './reply.js'
import { placeKey, type Request } from './request.js'
import { movedOn } from './stale-form.js'

/** How often a commit is tried again after another process took its place. */
const TRIES = 8

export interface Answer {
  reply?: Reply
  form?: Form
  /** What was recorded, if anything was. */
  commit?: Commit
  /** The same delivery again: already answered by whoever appended it. */
  duplicate?: boolean
  command?: string
  partnership?: string
}

export interface Dispatch {
  (request: Request): Promise<Answer>
}

export interface Parts {
  store: Storage
  boards: Boards
  directory: Directory
  registry: Registry
  /** Random bytes as hex. */
  random(bytes: number): string
  /** Told when a commit planned a post, so that the outbox need not wait for the next tick. */
  planned(): void
  /** Logs what was our fault and returns a reference a person can quote. */
  report(error: unknown, about: Record<string, unknown>): string
}

/** The one door: Request -> authorise -> parse -> run -> append -> Answer. Only here is anything appended or caught. */
export function createDispatch(parts: Parts): Dispatch {
  const { store, boards, directory, registry, random } = parts
  const contexts = createContexts(parts)
  const queue = createQueue()

  return async (request) => {
    const about: Record<string, unknown> = { request: request.id, platform: request.place.platform }
    try {
      return await answer(request, about)
    } catch (error) {
      if (error instanceof Problem) return { reply: problemReply(error), ...command(about) }
      if (error instanceof StoreUnavailableError) {
        const away = error.uncertain
          ? 'The record stopped answering, so it is not certain whether this was recorded. Please look before you send it again.'
          : 'The record cannot be reached just now, so nothing was recorded. Please try again in a minute.'
        return { reply: problemReply(new Problem('store-away', away)), ...command(about) }
      }
      const reference = parts.report(error, about)
      const fault = `Something went wrong on our side and nothing was recorded. If it happens again, quote ${reference}.`
      return { reply: problemReply(new Problem('our-fault', fault)), ...command(about) }
    }
  }

  async function answer(request: Request, about: Record<string, unknown>): Promise<Answer> {
    const { command, words, again } = commandOf(request)
    about['command'] = command.name
    const caller = await contexts.callerOf(request, command)
    about['partnership'] = caller.partnership
    if (command.permission === 'public' || command.permission === 'read') return run({ request, command, words, again, caller })
    return queue(caller.partnership ?? placeKey(request.place), () => run({ request, command, words, again, caller }))
  }

  function commandOf(request: Request): { command: Command; words: string; again: boolean } {
    if ('line' in request.said) {
      const found = registry.find(request.said.line)
      if ('unknown' in found) throw unknownCommand(found.unknown, found.meant)
      return found
    }
    const command = registry.named(request.said.command)
    if (!command) throw unknownCommand(request.said.command, [])
    return { command, words: '', again: request.said.values['again'] === 'yes' }
  }

  async function run(asked: Asked): Promise<Answer> {
    const { request, command, again, caller } = asked
    const partnership = caller.partnership ?? (command.binds ? random(8) : null)
    const answered = { command: command.name, ...(partnership ? { partnership } : {}) }
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const board = partnership ? await boards.current(partnership) : emptyBoard('')
      const seen = board.seq
      if (board.seq === 0 && command.permission !== 'public' && !command.binds) throw notSetUp()
      const before = board.byRequest.get(request.id)
      if (before) return { ...answered, duplicate: true, commit: before }
      const context = await contexts.make({ request, command, caller, board })
      authorise(context.roles, command.permission, contexts.coordinators(context))
      const stale = request.expects.filter((one) => stored(board, one.record)?.revision !== one.revision)
      if (stale.length > 0) return { ...answered, ...(await movedOn(command, stale, context)) }
      const read = readWhatWasSaid(asked, context)
      if ('reply' in read || 'form' in read) return { ...answered, ...read }
      const outcome = await command.run(read.input, context)
      if (outcome.form) return { ...answered, form: outcome.form }
      const changes = onlyWhatChanges(board, outcome.changes ?? [])
      if (changes.length === 0 && !outcome.deliveries?.length) return { ...answered, reply: outcome.changes?.length ? alreadySo : outcome.reply }
      if (board.upgrade) throw upgradeNeeded(board.upgrade)
      if (!again && !command.repeatable && saidBefore(board, request, context)) return { ...answered, reply: askAgain(request, changes.length === 0) }
      if (caller.unbound && !(await directory.claimPlace(request.place, board.partnership))) throw alreadySetUp()
      // A read of the same Board may have caught up with another process meanwhile: what was worked out is too old.
      if (board.seq !== seen) continue
      const appended = await append({ board, context, command, outcome, changes })
      if ('commit' in appended) return { ...answered, reply: outcome.reply, commit: appended.commit }
      if ('duplicate' in appended) return { ...answered, duplicate: true, commit: appended.duplicate }
    }
    throw new Problem('busy', 'Several people are changing this at once, so nothing was recorded. Please try again.')
  }

  function readWhatWasSaid(asked: Asked, context: Context): { input: unknown } | { reply: Reply } | { form: Form } {
    const { request, command, words } = asked
    const said = request.said
    const read: Arguments =
      'line' in said ? readArguments(command, words, context.vocabulary) : readForm(command, said.values, context.vocabulary)
    if (read.ask) return { reply: askDay(read.ask, request, read.values['reason']) }
    if (Object.keys(read.errors).length > 0 && 'values' in said) return { form: formAgain(command, said.values, read.errors, request.expects) }
    Object.assign(context, { notes: read.notes, meant: read.meant })
    const checked = command.input.safeParse(read.values)
    if (checked.success) return { input: checked.data }
    const issue = checked.error.issues[0]
    throw new Problem(issue?.code === 'too_big' ? 'too-long' : 'bad-value', issue?.message ?? 'That cannot be recorded.')
  }

  async function append(made: { board: Board; context: Context; command: Command; outcome: Outcome; changes: Changes }) {
    const { board, context, command, outcome } = made
    const salt = salts(random, made.changes.length + 1)
    const { commit, records } = makeCommit(board, made.changes, {
      requestId: context.request.id,
      at: context.now,
      by: context.person,
      via: context.request.place.platform,
      command: command.name,
      echo: echoOf(context.request, context.person, salt()),
      deliveries: outcome.reply ? (outcome.deliveries ?? []) : [],
      salt,
    })
    const result = await store.append(partnershipScope(board.partnership), commit, { records, documents: documentsFrom(commit, records, context.zone) })
    if ('ok' in result) {
      if (board.seq === commit.seq - 1) fold(board, commit)
      heard(board, commit, context.request)
      if (commit.deliveries.length > 0) parts.planned()
      return { commit }
    }
    return result
  }
}

type Changes = ReturnType<typeof onlyWhatChanges>

interface Asked {
  request: Request
  command: Command
  words: string
  again: boolean
  caller: Caller
}

function command(about: Record<string, unknown>): { command?: string } {
  return about['command'] ? { command: String(about['command']) } : {}
}

/** So many salts of 16 bytes, drawn together: each call to the system's source costs as much as a hash. */
function salts(random: Parts['random'], count: number): () => string {
  const drawn = random(16 * count)
  let given = 0
  return () => drawn.slice(given, (given += 32))
}

/** Commands of one partnership run one after another within a process. */
function createQueue(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(work, work)
    const tail = result.catch(() => undefined).finally(() => tails.get(key) === tail && tails.delete(key))
    tails.set(key, tail)
    return result
  }
}
