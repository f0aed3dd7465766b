import { stem } from './stem.js'

/** No real question needs more: the rest of a pasted page is not read, so time stays bounded. Characters, words. */
const LONGEST_QUESTION = 1500
const MOST_WORDS = 160

const contractions: [RegExp, string][] = [
  [/\b(can|won|shan)['’]?t\b/g, '$1 not'],
  [/\b(\w+)n['’]t\b/g, '$1 not'],
  [/\b(do|does|did|is|are|was|were|has|have|should|would|could)nt\b/g, '$1 not'],
  [/\b(\w+)['’](?:re|ve|ll|d|m)\b/g, '$1'],
  [/\b(what|who|when|where|how|why|that|there)['’]?s\b/g, '$1 is'],
  [/['’]s\b/g, ''],
  [/s['’](?=\s|$)/g, 's'],
]

/** Lower case, one kind of quote and dash, contractions opened, thousands joined: "what's £1,000m?" -> "what is £1000m". */
export function clean(text: string): string {
  let plain = text
    .slice(0, LONGEST_QUESTION)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .toLowerCase()
  for (const [pattern, plainly] of contractions) plain = plain.replace(pattern, plainly)
  return plain
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/£(\d+(?:\.\d+)?) ?(?:m|mn|million)\b/g, '£$1 million')
    .replace(/£(\d+(?:\.\d+)?) ?(?:bn|billion)\b/g, '£$1 billion')
    .replace(/\b(20\d\d) ?(?:\/|-|–|to) ?(?:20)?(\d\d)\b/g, '$1/$2')
}

/** The words of a text in order, as typed but cleaned: letters, digits, a financial year as one word. */
export function words(text: string): string[] {
  const found = clean(text).match(/20\d\d\/\d\d|[a-z0-9]+/g) ?? []
  return found.slice(0, MOST_WORDS)
}

export function stems(text: string): string[] {
  return words(text).map(stem)
}
