import type { ProposedChange } from '../../record/change.js'
import type { Settled } from './questions.js'

/**
 * The changes that record a plan: one action per row, numbered from `first`, all open, sub-steps under their parents.
 * Rows in `known` are there already under that record and are passed over.
 */
export function planChanges(
  rows: Settled['rows'],
  given: { first: number; known: ReadonlyMap<number, string> },
): ProposedChange[] {
  const fresh = rows.filter((row) => !given.known.has(row.row))
  const added = fresh.map((row, at): [number, string] => [row.row, `action/${given.first + at}`])
  const records = new Map([...given.known, ...added])
  return fresh.map((row) => {
    const { dependencies, risk, outcome } = row.from.cells
    const [lead, ...supporting] = row.leads
    const parent = row.under === null ? undefined : records.get(row.under)
    return {
      record: records.get(row.row) as string,
      what: 'imported',
      set: {
        title: row.title.replace(/\v|[\u2028\u2029]/g, '\n'),
        due: row.due,
        lead: lead ?? null,
        status: 'open',
        ...(row.dueText ? { dueText: row.dueText } : {}),
        ...(row.recurrence ? { recurrence: row.recurrence } : {}),
        ...(supporting.length > 0 ? { supporting } : {}),
        ...(row.number ? { planNumber: row.number } : {}),
        ...(parent ? { parent } : {}),
        ...kept('dependencies', dependencies),
        ...(row.riskLevel ? { riskLevel: row.riskLevel } : {}),
        ...kept('risk', risk),
        ...kept('intended', outcome),
        ...(row.note ? { note: row.note } : {}),
      },
    }
  })
}

/** A cell as it stands, with the breaks of a word processor made plain ones; none when it is blank. */
function kept(field: string, cell: string): Record<string, string> {
  return cell.trim() === '' ? {} : { [field]: cell.trim().replace(/\v|[\u2028\u2029]/g, '\n') }
}
