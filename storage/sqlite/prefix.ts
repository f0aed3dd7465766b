/**
 * The first text, in code point order (the order of UTF-8, so of SQLite and MongoDB), after every text that starts
 * with `prefix`; null when there is none. So a prefix is a plain range of an index, and no character in it is special.
 */
export function afterPrefix(prefix: string): string | null {
  const points = [...prefix].map((character) => character.codePointAt(0) as number)
  while (points.length > 0) {
    const last = points.pop() as number
    if (last === 0x10ffff) continue
    // Surrogates are not characters: the next one after U+D7FF is U+E000.
    points.push(last === 0xd7ff ? 0xe000 : last + 1)
    return String.fromCodePoint(...points)
  }
  return null
}
