import { Problem } from '../../problem.js'
import { columnName, columnNames } from './columns.js'
import { LONGEST_NUMBER } from './numbers.js'
import type { Column, PlanRow } from './plan.js'

/** Characters each cell may hold: what the fields of an action take (src/record/kinds.ts). */
const longest: Record<Column, number> = {
  number: LONGEST_NUMBER,
  action: 3000,
  when: 300,
  lead: 200,
  dependencies: 6000,
  risk: 6000,
  outcome: 6000,
}
const LONGEST_NOTE = 6000

/** Word's soft line break (\v) and the Unicode line separators are breaks; other control characters are damage. */
const control = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/u
/** '=A1', '@SUM(A1)', '+HYPERLINK(…)', but not '- ICB (South)' or '+44 118 …'. */
const formula = /^\s*(?:=|[@+-][A-Z]{2,}[(|])/

/** Refuses what cannot be recorded as it stands. Throws `Problem` naming the row and the column. */
export function checkRow(row: PlanRow): void {
  for (const column of columnNames) {
    const text = row.cells[column]
    const name = `Row ${row.row}, ${columnName(column)}`
    checkCell(name, text)
    const length = text.trim().length
    // A long text in the Number column of a row without an action is its heading, and becomes its title.
    const most = column === 'number' && row.cells.action.trim() === '' ? longest.action : longest[column]
    if (length > most) {
      throw new Problem('too-long',
        `${name}: ${say(length)} characters, and at most ${say(most)} can be recorded. Please shorten it in the ` +
        'file; nothing was recorded.',
      )
    }
  }
  for (const { heading, text } of row.others) {
    checkCell(`Row ${row.row}, ${heading.trim() || 'the column without a name'}`, text)
  }
  const note = row.others.reduce((sum, { heading, text }) => sum + heading.length + text.length + 3, 0)
  if (note > LONGEST_NOTE - longest.lead) {
    throw new Problem('too-long',
      `Row ${row.row}: its other columns hold ${say(note)} characters together, and the note they become at most ` +
      `${say(LONGEST_NOTE - longest.lead)}. Please shorten them in the file; nothing was recorded.`,
    )
  }
}

function checkCell(name: string, text: string): void {
  if (formula.test(text)) {
    throw new Problem('bad-value',
      `${name} holds a spreadsheet formula (“${text.trim().slice(0, 40)}”), not what it shows. Copy the column ` +
      'and paste it as values first; nothing was recorded.',
    )
  }
  const found = control.exec(text)
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw new Problem('bad-value',
      `${name} holds a character that cannot be shown (U+${code}). Please delete it in the file; nothing was ` +
      'recorded.',
    )
  }
}

function say(number: number): string {
  return number.toLocaleString('en-GB')
}
