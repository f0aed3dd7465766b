/** No real question needs more: the rest of a pasted page is not read, so time stays bounded. Characters, words. */
const LONGEST_TEXT = 2000
const MOST_WORDS = 200

/** One look finds out whether any of the replacements below has work: most texts skip them. */
const mayContract = /'|\b(?:do|does|did|is|are|was|were|has|have|should|would|could)nt\b|\b(?:what|who|when|where|how|why|that|there)s\b/
const contractions: [RegExp, string][] = [
  [/\b(ca|wo|sha)n['’]?t\b/g, '$1n not'],
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\b(do|does|did|is|are|was|were|has|have|should|would|could)nt\b/g, '$1 not'],
  [/\b(\w+)'(?:re|ve|ll|d|m)\b/g, '$1'],
  [/\b(what|who|when|where|how|why|that|there)'?s\b/g, '$1 is'],
  [/'s\b/g, ''],
]

/** Lower case, one kind of quote, contractions opened, thousands joined: "What's £1,000m?" -> "what is £1000 million?". */
export function clean(text: string): string {
  let plain = text.slice(0, LONGEST_TEXT).toLowerCase()
  if (/[^\n -~]/.test(plain)) plain = unaccent(plain)
  if (mayContract.test(plain)) for (const [pattern, open] of contractions) plain = plain.replace(pattern, open)
  if (!/\d/.test(plain)) return plain
  return plain
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(\d) ?(?:m|mn|mil)\b/g, '$1 million')
    .replace(/(\d) ?(?:bn|b)\b/g, '$1 billion')
    .replace(/\b(2\d)\/(2\d)\b/g, '20$1/$2')
    .replace(/\b(20\d\d) ?(?:\/|-|–|to) ?(?:20)?(\d\d)\b/g, '$1/$2')
}

function unaccent(text: string): string {
  const quoted = text.replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
  // Our own texts have curly quotes and long dashes; only what people paste has more.
  if (!/[^\n -~\u201c\u201d\u2013\u2014£]/.test(quoted)) return quoted
  return quoted
    .normalize('NFKD')
    .replace(/[\u0000-\u0009\u000b-\u001f\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
}

/** The words of a text in order, as typed but cleaned: letters, digits, a financial year as one word. */
export function words(text: string): string[] {
  const found = clean(text).match(/20\d\d\/\d\d|[a-z0-9]+/g) ?? []
  return found.length > MOST_WORDS ? found.slice(0, MOST_WORDS) : found
}
