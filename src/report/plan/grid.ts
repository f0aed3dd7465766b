/** What stands between two cells: a copied table has tabs, an export commas or (on some computers) semicolons. */
export type Separator = '\t' | ',' | ';'

/** One row of a table, and where it ends. */
export interface GridRow {
  /** Exactly as typed; quotation marks around a cell and doubled ones inside it are taken away (RFC 4180). */
  cells: string[]
  /** Where the next row begins. */
  next: number
  /** A cell that begins with a quotation mark which is never closed. */
  unclosed: boolean
  /** A quoted cell of a tab-separated table that holds both a tab and a line break: its mark is probably a stray. */
  doubtful: boolean
}

/**
 * Reads the row that begins at a place in the text. Rows end with LF, CRLF or CR outside quotation marks. As in RFC
 * 4180, a cell is quoted when it begins with a quotation mark; one that is closed before its end ('"Harm" reduction')
 * is not, and is kept with its marks.
 */
export function readRow(text: string, start: number, separator: Separator): GridRow {
  const cells: string[] = []
  let doubtful = false
  let at = start
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator) : null
    if (quoted === 'unclosed') return { cells, next: lineEnd(text, start), unclosed: true, doubtful }
    const end = quoted ? quoted.end : bareEnd(text, at, separator)
    const cell = quoted ? quoted.cell : text.slice(at, end)
    if (quoted && separator === '\t' && cell.includes('\t') && /[\r\n]/.test(cell)) doubtful = true
    cells.push(cell)
    if (text[end] !== separator) return { cells, next: afterBreak(text, end), unclosed: false, doubtful }
    at = end + 1
  }
}

interface Quoted {
  cell: string
  end: number
}

/** The cell, and where it ends; null when it is closed too early to be a quoted cell. */
function readQuoted(text: string, start: number, separator: Separator): Quoted | 'unclosed' | null {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return 'unclosed'
  const after = text[close + 1]
  const ends = after === undefined || after === separator || after === '\n' || after === '\r'
  return ends ? { cell: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 } : null
}

function bareEnd(text: string, start: number, separator: Separator): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** Where the line after this place's line begins. */
export function lineEnd(text: string, start: number): number {
  return afterBreak(text, start + (/[\r\n]|$/.exec(text.slice(start))?.index ?? 0))
}

function afterBreak(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2
  return Math.min(end + 1, text.length)
}
