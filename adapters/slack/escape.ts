/**
 * Text as Slack's markup shows it: `&`, `<` and `>` are all that can begin a mention, a special word or a link
 * (docs.slack.dev/messaging/formatting-message-text). The one place where it is done.
 */
export function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

/** The reverse of what Slack does to text that people type; one pass, so that '&amp;lt;' becomes '&lt;'. */
export function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_all, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'))
}

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

/** Without control characters (but line breaks and tabs) and halves of characters, which JSON may carry and Slack refuses. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '')
}
