/**
 * Cards show what people typed in RichTextBlocks, which read no markup, so nothing has to be escaped on the way out.
 * On the way in Teams writes a few characters as entities; one pass, so that '&amp;lt;' becomes '&lt;'.
 */
export function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|#39|#160);/g, (_all, name: string) => entities[name] ?? '')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '\'', '#160': ' ' }

/** At most `most` characters (UTF-16) with "…" at a cut; never half of a character that takes two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${whole(text, most - 1).trimEnd()}…`
}

/** The longest beginning of at most `most` characters that ends at a whole character. */
export function whole(text: string, most: number): string {
  const last = text.charCodeAt(most - 1)
  return text.slice(0, text.length > most && last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}

/** Without control characters (but line breaks and tabs) and halves of characters, which JSON may carry and Teams refuses. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '')
}
