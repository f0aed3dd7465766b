import type { Context } from '../command.js'
import { sayMoment, weekdays } from '../digest/when.js'
import type { Change, Commit, Fields, Value } from '../record/change.js'
import { keyOf, kindOf, type StoredLead } from '../record/kinds.js'
import type { Item } from '../reply.js'
import { sayShortDay } from '../words/day.js'
import { groupById } from './groups.js'
import { reference, short } from './labels.js'
import { leadName } from './leads.js'

/** Fields as people call them; a field that is not here is bookkeeping and is not shown. */
const names: Record<string, string> = {
  title: 'text', lead: 'lead', supporting: 'supporting', status: 'state', outcome: 'outcome',
  reason: 'reason', note: 'note', rationale: 'because', progress: 'state', local: 'local date', met: 'met on', latest: 'latest',
  roles: 'roles', organisation: 'organisation', post: 'post', group: 'group', weekday: 'day', time: 'time', name: 'name', item: 'checklist item',
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
  if (kindOf(record) === 'member') return context.name(keyOf(record))
  return kindOf(record) === 'schedule' ? 'the weekly digest' : reference(record)
}

function changed(context: Context, change: Change): string {
  const parts = Object.entries(change.set).flatMap(([field, value]) => {
    const name = names[field]
    // A digest that goes out was never switched off: only a change of that is told.
    if (field === 'paused') return Boolean(value) === Boolean(change.was[field]) ? [] : [value ? 'switched off' : 'switched on']
    if (!name || (value === null && (change.was[field] ?? null) === null)) return []
    const was = change.was[field] ?? null
    const now = shown(context, field, value)
    return [was === null ? `${name} ${now}` : `${name} ${shown(context, field, was)} to ${now}`]
  })
  const all = [...dateChanged(change), ...parts]
  return all.length > 0 ? ` (${all.join(', ')})` : ''
}

/** A date is a day or words in its place: one thing, whichever of them changed. */
function dateChanged({ set, was }: Change): string[] {
  if (!('due' in set) && !('dueText' in set)) return []
  const [before, now] = [dateOf(was), dateOf({ ...was, ...set })]
  if (before === now) return []
  return [before === null ? `date ${now}` : `date ${before} to ${now ?? 'none'}`]
}

function dateOf({ due, dueText }: Fields): string | null {
  if (due) return sayShortDay(String(due))
  return dueText && !/^(?:none|no )/i.test(String(dueText)) ? `“${short(String(dueText), 120)}”` : null
}

function shown(context: Context, field: string, value: Value): string {
  if (value === null) return 'none'
  if (field === 'weekday') return weekdays[Number(value) - 1] ?? String(value)
  if (field === 'time') return String(value)
  if (field === 'group') return groupById(String(value))?.name ?? String(value)
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayShortDay(value) : `“${short(value, 120)}”`
  if (field === 'lead') return leadName(value as StoredLead, context.name)
  if (field === 'supporting') return (value as StoredLead[]).map((lead) => leadName(lead, context.name)).join(', ')
  if (Array.isArray(value)) return value.join(', ')
  return String(value)
}
