// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g

/** The text of a form's field, whose line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}

/** Characters phones, Word and chat clients put in where a plain one was meant. */
const plainCharacters: [RegExp, string][] = [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'],
  [/[\u2018\u2019\u201a\u201b\u02bc]/g, '\''],
  [/[\u201c\u201d\u201e\u201f]/g, '"'],
  [/&nbsp;|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  // zero-width space, word joiner, byte-order mark, soft hyphen, and the direction marks Windows copies around a date
  [/[\u200b\u2060\ufeff\u00ad\u180e\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''],
  // controls: none is ever meant, and a terminal would obey them
  [controls, ''],
  // what Teams leaves of a mention; the length is bounded so that a page of "<at" stays linear
  [/<at\b[^<>]{0,200}>([^<>]{0,200})<\/at>/g, '@$1'],
  [/<\/?at\b[^<>]{0,200}>/g, ''],
]

/**
 * Joiners hold emoji and some scripts together, so they go only where they touch plain ASCII or an end. One match for
 * each run, which a pattern with look-around would try again from every character of it.
 */
function withoutStrayJoiners(text: string): string {
  return text.replace(/[\u200c\u200d]+/g, (run, at: number) => {
    const [before = '', after = ''] = [text[at - 1], text[at + run.length]]
    return before < '\u0080' || after < '\u0080' ? '' : run
  })
}

/**
 * The user's words with curly quotes, odd spaces and invisible characters made plain, and trimmed. Dashes, line
 * breaks, emoji and accents stay. `<at>Name</at>` becomes `@Name`. Linear in the length of the text.
 */
export function normalise(text: string): string {
  let plain = text
  for (const [odd, usual] of plainCharacters) plain = plain.replace(odd, usual)
  return withoutStrayJoiners(plain).trim()
}
