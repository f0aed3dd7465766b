/** Markup that is safe to send: only `html` makes it, and a plain string is never it. */
export interface Html {
  readonly markup: string
}

export type Part = string | number | Html | readonly Html[]

/**
 * Markup from a template: everything put into it is escaped unless it was made by `html` itself. Attributes must be
 * written in double quotes.
 */
export function html(fixed: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: fixed.map((piece, at) => piece + (at < parts.length ? markupOf(parts[at] as Part) : '')).join('') }
}

export const nothing: Html = { markup: '' }

/** What a text stands for in HTML, as an element's content or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(unsafe, (character) => entities[character] ?? '\ufffd')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** The five of markup, and control characters, which no document may hold. */
const unsafe = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

function markupOf(part: Part): string {
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('')
}

/** The address, if it is one a page may link to: http or https; else null. */
export function linkable(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
