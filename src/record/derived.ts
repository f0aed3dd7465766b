import { nextDigest } from '../digest/when.js'
import type { Change, Commit } from './change.js'
import { keyOf, kindOf, type FieldsOf } from './kinds.js'
import type { DerivedDocument, StoredRecord } from './storage.js'

/**
 * The installation documents a commit leads to: which channel is whose, who is a member where, what a partnership is
 * called, when its next digest is due. `records` are the records as the commit leaves them; `zone` an IANA time zone.
 */
export function documentsFrom(commit: Commit, records: readonly StoredRecord[], zone: string): DerivedDocument[] {
  return commit.changes.flatMap((change) => {
    const after = records.find((record) => record.record === change.record)?.fields ?? {}
    switch (kindOf(change.record)) {
      case 'binding':
        return placeOf(change, commit.partnership)
      case 'member':
        return [{ kind: 'membership', key: `${keyOf(change.record)}/${commit.partnership}`, value: after['roles'] ? {} : null }]
      case 'partnership':
        return [{ kind: 'partnership', key: commit.partnership, value: after['name'] ? { name: after['name'] } : null }]
      case 'schedule':
        return [digestDue(after as Partial<FieldsOf<'schedule'>>, commit, zone)]
      default:
        return []
    }
  })
}

function placeOf(change: Change, partnership: string): DerivedDocument[] {
  const gone = change.set['platform'] === null
  const from = gone ? change.was : change.set
  if (!from['platform']) return []
  const key = `${String(from['platform'])}/${String(from['tenant'])}/${String(from['channel'])}`
  return [{ kind: 'place', key, value: gone ? null : { partnership } }]
}

function digestDue(schedule: Partial<FieldsOf<'schedule'>>, commit: Commit, zone: string): DerivedDocument {
  const document = { kind: 'digest-due', key: commit.partnership }
  if (!schedule.time || !schedule.weekday || schedule.paused) return { ...document, value: null }
  const next = nextDigest({ weekday: schedule.weekday, time: schedule.time }, zone, commit.at)
  return { ...document, value: { period: next.period }, due: next.due }
}
