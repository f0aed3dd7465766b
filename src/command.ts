import type { z } from 'zod'
import type { OfficialText } from './guidance/answer.js'
import type { Links } from './people/link.js'
import type { Permission, Role } from './people/roles.js'
import type { Board } from './record/board.js'
import type { Commit, PlannedDelivery, ProposedChange } from './record/change.js'
import type { Delivery } from './record/storage.js'
import type { Form, Reply } from './reply.js'
import type { Request } from './request.js'
import type { Vocabulary } from './line.js'
import type { Meant } from './words/meant.js'

/**
 * A thing a person can type, as data. Help, "did you mean", the web form, the Slack modal, the Teams card and the
 * menus are all derived from it.
 */
export interface Command<Input = unknown> {
  /** One to three words: 'action add'. The file commands/action-add.ts holds it. */
  name: string
  /** Other ways to begin the line: 'add', 'todo'. */
  also?: string[]
  /** One line for help, starting with a verb. */
  summary: string
  /** Complete lines that work; a test runs each. */
  examples: string[]
  /** What it is told: read from the line or from a form, then checked by `input`. */
  fields: Field[]
  input: z.ZodType<Input>
  permission: Permission
  /** Place among the ten that a platform's menu shows. */
  menu?: number
  /** Shown in the first six lines of help, in this order. */
  help?: number
  /** Saying it twice within a minute is meant: never asked "again?". */
  repeatable?: boolean
  /** Binds the channel: the bot must have posted there first. */
  binds?: boolean
  /** … to the partnership the person belongs to already, not to a new one. */
  joins?: boolean
  /** Writes nothing and may be run again: dispatch appends what it proposes. */
  run(input: Input, context: Context): Outcome | Promise<Outcome>
}

/** How one thing is read. The order in `fields` is the order in a form. */
export type Field = { name: string; label: string; hint?: string; required?: boolean } & (
  | { as: 'reference'; kind: 'action' | 'decision' }
  /** One or several, as `Numbers[]`: every way to understand them. */
  | { as: 'references'; kind: 'action' }
  | { as: 'item' }
  | { as: 'choice'; choices: ChoiceOf[] }
  | { as: 'person' }
  /** `apart`: options end it only after a comma, a full stop or a dash, or where nothing stands before them. */
  | { as: 'rest'; max: number; lines?: boolean; apart?: true }
  /** 'whole': everything that is left is the date, as in "move 14 to Friday". */
  | { as: 'day'; option: 'by' | 'on' | 'whole' }
  | { as: 'leads' }
  /** `after: 'an option'`: elsewhere "because" stays in the text. */
  | { as: 'because'; max: number; after?: 'an option' }
  | { as: 'hash' }
)

export interface ChoiceOf {
  value: string
  label: string
  /** What people type for it at the start of the words. */
  typed: string[]
}

export interface Context {
  board: Board
  /** Instant, ISO UTC; the same for everything in one run. */
  now: string
  /** Local date of the partnership, YYYY-MM-DD. */
  today: string
  zone: string
  /** The person asking, as the record knows them. */
  person: string
  roles: readonly Role[]
  request: Request
  vocabulary: Vocabulary
  /** Sentences about how the line was read, to be repeated in the reply. */
  notes: string[]
  /** What stayed in the words and may have been meant as a date or a lead: the reply offers it. */
  meant?: Meant
  /** Display name of a person id. */
  name(person: string): string
  /** The number the commit will have, for its undo button. */
  nextSeq: number
  /** Partnerships the person belongs to, while they set up a channel that has none. */
  elsewhere: readonly string[]
  /** A person's identities on several platforms. */
  links: Links
  /** Every command, for help. */
  commands: readonly Command[]
  history(record: string): Promise<Commit[]>
  deliveries(kind: string, limit: number): Promise<Delivery[]>
  /** The guidance's own words, where the operator has imported them. */
  officialText(): Promise<OfficialText | undefined>
}

export type Outcome =
  | { reply: Reply; changes?: ProposedChange[]; deliveries?: PlannedDelivery[]; form?: undefined }
  | { form: Form; reply?: undefined }

/** Gives a command its input's type while it is written; the registry holds them all alike. */
export function defineCommand<Input>(command: Command<Input>): Command {
  return command as unknown as Command
}
