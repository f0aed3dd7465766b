/**
 * What the bot says and asks, as plain data. No platform type and no markup crosses here: each renderer escapes in
 * one function and draws every kind of block.
 */
export interface Reply {
  audience: Audience
  /** Stable code of a problem ('unknown-command', 'bad-date', 'not-allowed', …); absent when all went well. */
  problem?: string
  /** True when the reply is a question and nothing was recorded. */
  asks?: boolean
  title?: string
  body: Block[]
  next?: Choice[]
}

/**
 * channel: everybody there may see it (what was recorded). caller: the person who asked, with "Show to channel".
 * private: only in their direct chat.
 */
export type Audience = 'channel' | 'caller' | 'private'

export type Block =
  | { kind: 'text'; text: Text }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: Item[]; ordered?: boolean }
  | { kind: 'table'; caption: string; columns: string[]; rows: string[][] }
  | { kind: 'progress'; label: string; done: number; total: number }
  | { kind: 'citation'; document: string; edition: string; chapter: string; section: string; strength: string; url: string }

/** Plain text, or a run of parts; emphasis and links are structure, never markup. */
export type Text = string | Inline[]
export type Inline = string | { strong: string } | { link: string; url: string }

export interface Fact {
  label: string
  value: Text
}

export interface Item {
  text: Text
  /** A second, quieter line. */
  detail?: string
  /** One button beside the item. */
  choice?: Choice
}

/** A button carries a command line; a click comes back through the same door and is authorised again. */
export interface Choice {
  label: string
  line: string
  /** What the button was drawn from: if a record has moved on, nothing is recorded and the reply says so. */
  expects?: Expectation[]
  /** It leads to a form, so a platform may open its dialog at once. */
  opens?: boolean
}

export interface Expectation {
  record: string
  revision: number
}

/** A question with fields, drawn by each platform in its own way: modal, card, HTML form, terminal prompts. */
export interface Form {
  /** The command its values go to. */
  command: string
  title: string
  intro?: string
  fields: FormField[]
  submit: string
  expects?: Expectation[]
}

export interface FormField {
  name: string
  label: string
  hint?: string
  kind: 'line' | 'lines' | 'choice'
  choices?: { label: string; value: string }[]
  required: boolean
  /** What is already there. */
  value?: string
  /** What was wrong with the value just sent. */
  error?: string
  /** Characters. */
  max: number
}

/** A reply in a single sentence. */
export function say(audience: Audience, text: Text): Reply {
  return { audience, body: [{ kind: 'text', text }] }
}
