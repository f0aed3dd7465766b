import { backLink, tidy, type Line } from './lines.js'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The lines of the document as text: a page copied from the HTML edition, or the text of the PDF, where paragraphs
 * break at the end of a page and footnotes stand between the halves.
 */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  let bullet = false
  let notes = 0
  let before: Line | undefined
  for (const raw of text.split(/\r\n?|\n/)) {
    for (const part of apart(raw)) {
      const { kind, number, words } = read(part, bullet)
      bullet = part.trim() === '-'
      if (words === '') continue
      if (kind === 'note') lines.push({ kind, text: words, number: number ?? ++notes })
      else if (before && continues(before, kind, words)) before.text += ` ${words}`
      else lines.push((before = { kind, text: words }))
    }
  }
  return lines
}

/** "Box 6: Title*First heading*": the PDF's text runs a box's title into what follows it. */
function apart(raw: string): string[] {
  const box = /^(\s*Box \d{1,2}: [^*]{3,150})\*([^*]{3,100})\*\s*$/.exec(raw)
  return box?.[1] && box[2] ? [box[1], box[2]] : [raw]
}

function read(raw: string, bullet: boolean): { kind: Line['kind']; words: string; number?: number } {
  const words = tidy(unmarked(raw))
  // A line of the contents, a running head, the rule under a table's head, a lone bullet.
  if (/\t\d{1,3}$/.test(raw.trim()) || /^(\d{1,3} )?Guidance for local delivery partners( \d{1,3})?$/.test(words)) return none
  if (/^[-|\s]*$/.test(words)) return none
  if (backLink.test(words)) return { kind: 'note', words: words.replace(backLink, '') }
  const note = new RegExp(`^([${raised}]{1,3}) (.+)$`, 'u').exec(words)
  if (note?.[1] && note[2]) return { kind: 'note', words: note[2], number: Number([...note[1]].map((digit) => raised.indexOf(digit)).join('')) }
  const item = /^(?:[-•–*]|\d{1,2}[.)]) (.+)$/.exec(words)
  if (item?.[1]) return { kind: 'item', words: item[1] }
  if (words.endsWith(' |') || /\S\t/.test(raw.trim())) return { kind: 'row', words: row(raw) }
  return { kind: bullet || /^\d\.\d /.test(words) ? 'item' : 'text', words }
}

const none = { kind: 'text' as const, words: '' }

function row(raw: string): string {
  const cells = unmarked(raw.trim()).split(/\t| \|(?: |$)/).map(tidy)
  return cells.filter((cell) => cell !== '').join(' | ')
}

/** Tags and the marks of Markdown that a PDF's text carries; what they mark stays. Bounded, so linear. */
function unmarked(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/(^|[\s(])\*(?=\S)([^*]{1,300})\*(?=[\s).,;:]|$)/g, '$1$2')
    .replace(/\\([()[\]*_])/g, '$1')
}

/** A paragraph cut by the end of a page goes on with a small letter, over the footnotes between. */
function continues(before: Line, kind: Line['kind'], words: string): boolean {
  if (kind !== 'text' || !/^[a-z]/.test(words)) return false
  return (before.kind === 'text' || before.kind === 'item') && !/[.:;!?]$/.test(before.text)
}
