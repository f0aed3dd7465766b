/**
 * The official document taken apart, whatever it came as. `heading` is known to be one (HTML says so); in plain text
 * a heading is a `text` like any other until its title is recognised.
 */
export interface Line {
  kind: 'heading' | 'text' | 'item' | 'row' | 'note'
  text: string
  /** The heading's id on the page. */
  anchor?: string
  /** A footnote's number. */
  number?: number
}

/** Invisible characters, and marks that turn the direction of what follows: none belongs into a quotation. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g
const loneSurrogate = /\p{Surrogate}/gu

/** One run of text with single spaces; the words and their punctuation stay as they are. */
export function tidy(text: string): string {
  return text.replace(unseen, '').replace(loneSurrogate, '\ufffd').replace(/\s+/g, ' ').trim()
}

/** An id that is safe at the end of a link; GOV.UK's are small letters, digits and hyphens. */
export function safeAnchor(id: string | undefined): string | undefined {
  return id !== undefined && /^[A-Za-z][\w:.-]{0,199}$/.test(id) ? id : undefined
}

/** The arrow at the end of a footnote that leads back to its place. */
export const backLink = / ?↩\S{0,10}$/
