import type { Context } from '../command.js'
import { stored } from '../record/board.js'
import type { Fields } from '../record/change.js'
import type { StoredLead } from '../record/kinds.js'
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
  const title = String(done.fields['title'] ?? before['title'] ?? '')
  const lines: Block[] = [{ kind: 'text', text: [{ strong: `${done.verb} ${reference(record)}` }, title ? `: ${title}` : ''] }]
  const action = record.startsWith('action/')
  const said = [...(action ? dueSaid(before, done.fields) : []), ...leadSaid(context, before, done.fields), ...wordsSaid(done.fields)]
  if (said.length > 0) lines.push({ kind: 'text', text: said.join(' ') })
  const revision = (stored(context.board, record)?.revision ?? 0) + 1
  const offered = action && context.meant ? offer(context.meant, { record, revision, moves: Boolean(before['due']), update: Boolean(before['title']) }) : null
  for (const note of [...context.notes, ...(offered?.said ?? [])]) lines.push({ kind: 'text', text: note })
  const choices = done.next ?? (action ? actionChoices(record) : [])
  return { audience: 'channel', body: lines, next: [...(offered?.choices ?? []), ...choices, undoChoice(context)] }
}

export function undoChoice(context: Context): Choice {
  return { label: 'Undo', line: `undo change ${context.nextSeq}` }
}

/** What it opens is filled from the record as it is then, and carries that revision: so the button expects none. */
function actionChoices(record: string): Choice[] {
  return [{ label: 'Change', line: `action update ${record.slice('action/'.length)}`, opens: true }]
}

function dueSaid(before: Fields, fields: Fields): string[] {
  if (!('due' in fields) && !('dueText' in fields)) return before['title'] ? [] : ['No date agreed yet.']
  const now = fields['due'] ? `Due ${sayDay(String(fields['due']))}` : `Date: ${String(fields['dueText'] ?? 'none')}`
  const was = before['due'] && before['due'] !== fields['due'] ? ` (it was ${sayDay(String(before['due']))})` : ''
  const words = fields['due'] && fields['dueText'] ? ` (“${String(fields['dueText'])}”)` : ''
  return [`${now}${words}${was}.`]
}

function leadSaid(context: Context, before: Fields, fields: Fields): string[] {
  if (!('lead' in fields)) return []
  const lead = (from: Fields) => leadsText(from as { lead?: StoredLead; supporting?: StoredLead[] }, context.name)
  const was = before['lead'] ? ` (it was ${lead(before)})` : ''
  return [`Lead: ${lead({ ...fields, supporting: fields['supporting'] ?? [] })}${was}.`]
}

function wordsSaid(fields: Fields): string[] {
  const said: string[] = []
  if (fields['status'] === 'blocked') said.push('It is marked as blocked.')
  if (fields['outcome']) said.push(`Outcome: ${String(fields['outcome'])}`)
  if (fields['rationale']) said.push(`Because: ${String(fields['rationale'])}`)
  if (fields['reason']) said.push(`Reason: ${String(fields['reason'])}`)
  if (fields['note']) said.push(`Note: ${String(fields['note'])}`)
  return said
}
