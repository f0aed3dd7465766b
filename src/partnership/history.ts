import type { Context } from '../command.js'
import { sayMoment } from '../digest/when.js'
import type { Change, Commit, Value } from '../record/change.js'
import { keyOf, kindOf, type StoredLead } from '../record/kinds.js'
import type { Item } from '../reply.js'
import { sayShortDay } from '../words/day.js'
import { reference, short } from './labels.js'
import { leadName } from './leads.js'

/** Fields as people call them; a field that is not here is bookkeeping and is not shown. */
const names: Record<string, string> = {
  title: 'text', due: 'date', dueText: 'date as said', lead: 'lead', supporting: 'supporting', status: 'state', outcome: 'outcome',
  reason: 'reason', note: 'note', rationale: 'because', progress: 'state', local: 'local date', met: 'met on', latest: 'latest',
  roles: 'roles', organisation: 'organisation', post: 'post', group: 'group', weekday: 'weekday', time: 'time', paused: 'paused', name: 'name', item: 'checklist item',
}

/** One commit in words: when, who, what changed from what to what. */
export function commitItem(context: Context, commit: Commit, only?: string): Item {
  const changes = commit.changes.filter((change) => !only || change.record === only)
  const said = changes.map((change) => `${subject(context, change)} ${change.what}${changed(context, change)}`)
  const behalf = commit.onBehalfOf ? ` for ${context.name(commit.onBehalfOf)}` : ''
  return {
    text: [{ strong: sayMoment(commit.at, context.zone) }, `, ${context.name(commit.by)}${behalf}: ${short(said.join('; ') || commit.command, 600)}`],
    detail: `Change ${commit.seq}`,
  }
}

/** A membership is somebody's: the trail says whose. */
function subject(context: Context, { record }: Change): string {
  return kindOf(record) === 'member' ? context.name(keyOf(record)) : reference(record)
}

function changed(context: Context, change: Change): string {
  const parts = Object.entries(change.set).flatMap(([field, value]) => {
    const name = names[field]
    if (!name || (value === null && (change.was[field] ?? null) === null)) return []
    const was = change.was[field] ?? null
    const now = shown(context, change, field, value)
    return [was === null ? `${name} ${now}` : `${name} ${shown(context, change, field, was)} to ${now}`]
  })
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function shown(context: Context, change: Change, field: string, value: Value): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayShortDay(value) : `“${short(value, 120)}”`
  if (field === 'lead') return leadName(value as StoredLead, context.name)
  if (field === 'supporting') return (value as StoredLead[]).map((lead) => leadName(lead, context.name)).join(', ')
  if (Array.isArray(value)) return value.join(', ')
  return kindOf(change.record) === 'schedule' && typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
