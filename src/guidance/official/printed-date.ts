import { months } from '../../words/names.js'
import type { Line } from './lines.js'

/** The date stands on the cover; the PDF's cover comes twice, with the contents after it. Lines. */
const COVER = 40

const dated = /^(?:Updated|Published):? (?:on )?(\d{1,2}) ([A-Z][a-z]+) (20\d\d)$/
const monthOnly = /^([A-Z][a-z]+) (20\d\d)$/

/** The date a document prints on its cover: '2024-01-26', '2022-06'; null when it prints none. */
export function printedDate(lines: readonly Line[]): string | null {
  const cover = lines.slice(0, COVER).map(({ text }) => text)
  for (const text of cover) {
    const [, day, month, year] = dated.exec(text) ?? []
    const number = monthNumber(month)
    if (day && number && Number(day) >= 1 && Number(day) <= 31) return `${year}-${number}-${day.padStart(2, '0')}`
  }
  for (const text of cover) {
    const [, month, year] = monthOnly.exec(text) ?? []
    const number = monthNumber(month)
    if (number) return `${year}-${number}`
  }
  return null
}

function monthNumber(name: string | undefined): string | null {
  const at = name === undefined ? -1 : months.findIndex((month) => month === name.toLowerCase())
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}
