import { changedSince } from './asking.js'
import type { Command, Context } from './command.js'
import { readForm } from './form-values.js'
import { assign, stored, type Board } from './record/board.js'
import { kindOf } from './record/kinds.js'
import type { Expectation, Form, Reply } from './reply.js'
import { plain } from './text.js'

/**
 * What is answered when a record has moved on since a form or button was drawn. A form comes back with what its sender
 * changed as they sent it and all else as it stands now: "anyway" must not put back what others have changed.
 */
export async function movedOn(command: Command, stale: Expectation[], context: Context): Promise<{ reply: Reply } | { form: Form }> {
  const reply = await changedSince(stale, context)
  const { said } = context.request
  if (!('values' in said)) return { reply }
  const now = await drawn(command, context, said.values)
  const then = await drawn(command, { ...context, board: await asOf(stale, context) }, said.values)
  if (!now || !then) return { reply }
  const fields = now.fields.map((field, at) => {
    const sent = said.values[field.name]?.trim() ?? ''
    return sent === '' || sent === then.fields[at]?.value ? field : { ...field, value: sent }
  })
  const told = reply.body.map((block) => (block.kind === 'text' ? plain(block.text) : '')).join(' ')
  return { form: { ...now, intro: `${told} What you filled in is kept here; the rest is as it stands now.`, fields, submit: 'Apply mine anyway' } }
}

/** The command's form as it is drawn when only what it must have is given. */
async function drawn(command: Command, context: Context, sent: Record<string, string>): Promise<Form | undefined> {
  const required = Object.fromEntries(command.fields.flatMap(({ name, required }) => (required ? [[name, sent[name] ?? '']] : [])))
  const input = command.input.safeParse(readForm(command, required, context.vocabulary).values)
  return input.success ? (await command.run(input.data, context)).form : undefined
}

/** The Board with these records as they were at the revisions a form was drawn from. */
async function asOf(stale: Expectation[], { board, history }: Context): Promise<Board> {
  const byKind = new Map(board.byKind)
  for (const { record, revision } of stale) {
    const is = stored(board, record)
    const was = (await history(record)).flatMap(({ changes }) => changes.filter((change) => change.record === record && change.revision <= revision))
    if (!is || was.length === 0) continue
    const fields = was.reduce((before, { set }) => assign(before, set), {})
    byKind.set(kindOf(record), new Map(byKind.get(kindOf(record))).set(record, { ...is, revision, fields }))
  }
  return { ...board, byKind }
}
