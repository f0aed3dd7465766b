import type { Context } from '../command.js'
import { stored } from '../record/board.js'
import { same } from '../record/canonical.js'
import type { Fields, Value } from '../record/change.js'
import { keyOf, type StoredLead } from '../record/kinds.js'
import type { Block, Choice, Reply } from '../reply.js'
import { sayDay } from '../words/day.js'
import { reference } from './labels.js'
import { leadsText } from './leads.js'
import { offer } from './offer.js'

/**
 * What is said once something is recorded: its number, its words, its date in full, and a way back. `fields` are the
 * fields the command sets; what they replace is named.
 */
export function confirmation(context: Context, record: string, done: { verb: string; fields: Fields; next?: Choice[] }): Reply {
  const before = stored(context.board, record)?.fields ?? {}
  // A form sends back what it was filled with: only what differs is said.
  const fields = differing(before, done.fields)
  const title = String(done.fields['title'] ?? before['title'] ?? '')
  const lines: Block[] = [{ kind: 'text', text: [{ strong: `${done.verb} ${reference(record)}` }, title ? `: ${title}` : ''] }]
  const action = record.startsWith('action/')
  const said = [...(action ? [...(done.verb === 'Done:' ? [] : stateSaid(record, before, fields)), ...dueSaid(before, fields)] : []), ...leadSaid(context, before, fields), ...wordsSaid(fields)]
  if (said.length > 0) lines.push({ kind: 'text', text: said.join(' ') })
  const revision = (stored(context.board, record)?.revision ?? 0) + 1
  const offered = action && context.meant ? offer(context.meant, { record, revision, moves: Boolean(before['due']), update: Boolean(before['title']) }) : null
  for (const note of [...context.notes, ...(offered?.said ?? [])]) lines.push({ kind: 'text', text: note })
  const choices = done.next ?? (action ? actionChoices(record) : [])
  return { audience: 'channel', body: lines, next: [...(offered?.choices ?? []), ...choices, undoChoice(context)] }
}

/** One sentence on what was recorded, whatever was remarked while the line was read, and a way back. */
export function recorded(context: Context, sentence: string): Reply {
  const lines = [sentence, ...context.notes]
  return { audience: 'channel', body: lines.map((text): Block => ({ kind: 'text', text })), next: [undoChoice(context)] }
}

export function undoChoice(context: Context): Choice {
  return { label: 'Undo', line: `undo change ${context.nextSeq}` }
}

/** What it opens is filled from the record as it is then, and carries that revision: so the button expects none. */
function actionChoices(record: string): Choice[] {
  return [{ label: 'Change', line: `action update ${record.slice('action/'.length)}`, opens: true }]
}

function differing(before: Fields, set: Fields): Fields {
  return Object.fromEntries(Object.entries(set).filter(([field, value]) => !same(value, before[field])))
}

/** A state that changes is named, and so is a closed one that does not; a new action is simply open. */
function stateSaid(record: string, before: Fields, { status }: Fields): string[] {
  const was = before['status']
  if (!was) return []
  if (!status) return was === 'open' || was === 'blocked' ? [] : [`It stays ${String(was)}; “update ${keyOf(record)} reopen” opens it again.`]
  if (status === 'blocked') return ['It is marked as blocked.']
  if (status === 'withdrawn') return ['It is withdrawn.']
  if (status === 'done') return []
  return [was === 'blocked' ? 'It is no longer blocked.' : 'It is open again.']
}

function dueSaid(before: Fields, fields: Fields): string[] {
  if (!('due' in fields) && !('dueText' in fields)) return before['title'] ? [] : ['No date agreed yet.']
  const { due, dueText } = { ...before, ...fields }
  const words = due && dueText ? ` (“${String(dueText)}”)` : ''
  const [now, then] = [dateSaid(due, dueText), dateSaid(before['due'], before['dueText'])]
  const was = before['title'] && now !== then ? ` (it was ${then})` : ''
  return [`${due ? 'Due ' : 'Date: '}${now}${words}${was}.`]
}

function dateSaid(due: Value | undefined, dueText: Value | undefined): string {
  if (due) return sayDay(String(due))
  return !dueText || /^(?:none|no )/i.test(String(dueText)) ? 'none agreed' : String(dueText)
}

function leadSaid(context: Context, before: Fields, fields: Fields): string[] {
  if (!('lead' in fields) && !('supporting' in fields)) return []
  const lead = (from: Fields) => leadsText(from as { lead?: StoredLead; supporting?: StoredLead[] }, context.name)
  const was = before['lead'] ? ` (it was ${lead(before)})` : ''
  const now = { ...before, ...fields }
  return [`Lead: ${lead({ ...now, supporting: now['supporting'] ?? [] })}${was}.`]
}

function wordsSaid(fields: Fields): string[] {
  const said: string[] = []
  if (fields['outcome']) said.push(`Outcome: ${String(fields['outcome'])}`)
  if (fields['rationale']) said.push(`Because: ${String(fields['rationale'])}`)
  if (fields['reason']) said.push(`Reason: ${String(fields['reason'])}`)
  if (fields['note']) said.push(`Note: ${String(fields['note'])}`)
  return said
}
