import { Parser } from 'htmlparser2'
import { Problem } from '../../problem.js'
import { backLink, safeAnchor, tidy, type Line } from './lines.js'

/** What is inside these is not the document's text. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head', 'title', 'textarea', 'select', 'button', 'form'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** A new block outside lists, tables and headings; within them only a space. */
const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'caption', 'blockquote', 'figure', 'hr', 'pre', 'address'])

/** A published page nests about 20 deep; the parser's time grows with the square of it. */
const DEEPEST = 500

type Container = Pick<Line, 'kind' | 'anchor' | 'number'>

/**
 * The lines of an HTML body. A stream of tags, never a tree. Only text and headings' ids are taken; links, scripts
 * and attributes are dropped. Throws `Problem` when tags are nested without end.
 */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = []
  const containers: Container[] = []
  let parts: string[] = []
  let depth = 0
  let skipped: { name: string; depth: number } | null = null

  const top = (): Container => containers.at(-1) ?? { kind: 'text' }
  const flush = () => {
    const { kind, anchor, number } = top()
    const text = tidy(parts.join('')).replace(backLink, '').replace(/^\| | \|$/g, '')
    parts = []
    if (text !== '') lines.push({ kind, text, ...(anchor ? { anchor } : {}), ...(number ? { number } : {}) })
  }
  const enter = (container: Container) => {
    flush()
    containers.push(container)
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new Problem('bad-value', 'The HTML is damaged: its tags are nested without end. Please fetch it again.')
      if (skipped) return void (name === skipped.name && skipped.depth++)
      if (unread.has(name)) return void (skipped = { name, depth: 1 })
      if (headings.has(name)) return enter({ kind: 'heading', ...anchorOf(attributes['id']) })
      if (name === 'li') return enter(itemOf(attributes['id'], top()))
      if (name === 'tr') return enter({ kind: 'row' })
      if (name === 'td' || name === 'th') return void (parts.length > 0 && parts.push(' | '))
      if (name === 'br') return void parts.push(' ')
      if (!blocks.has(name)) return
      if (top().kind === 'text') flush()
      else parts.push(' ')
    },
    ontext(text) {
      if (!skipped) parts.push(text)
    },
    onclosetag(name) {
      depth--
      if (skipped) {
        if (name === skipped.name && --skipped.depth === 0) skipped = null
        return
      }
      if (headings.has(name) || name === 'li' || name === 'tr') {
        flush()
        containers.pop()
      } else if (blocks.has(name) && top().kind === 'text') flush()
    },
  })
  parser.end(html)
  flush()
  return lines
}

function anchorOf(id: string | undefined): { anchor?: string } {
  const anchor = safeAnchor(id)
  return anchor ? { anchor } : {}
}

/** GOV.UK's footnotes are list items with ids like fn:7. */
function itemOf(id: string | undefined, around: Container): Container {
  const number = /^fn:(\d{1,3})$/.exec(id ?? '')?.[1]
  return number ? { kind: 'note', number: Number(number) } : { kind: around.kind === 'note' ? 'note' : 'item' }
}
