/** The eight key actions of the checklist, by number, as people name them after '#'. */
const itemNames: readonly (readonly string[])[] = [
  ['sro', 'senior responsible owner', 'senior responsible officer'],
  ['partnership', 'form partnership', 'form the partnership'],
  ['footprint'],
  ['terms of reference', 'term of reference', 'tor', 'tors'],
  ['needs assessment', 'need assessment', 'joint needs assessment', 'needs', 'na', 'jna'],
  ['delivery plan', 'plan', 'strategy delivery plan', 'local delivery plan'],
  ['performance framework', 'local performance framework', 'performance', 'framework'],
  ['progress report', 'progress reports', 'progress', 'annual report', 'report'],
]

function folded(words: string): string {
  return words.toLowerCase().replace(/^(?:the )/, '').replace(/[\s_-]+/g, '')
}

const itemByName = new Map<string, number>(
  itemNames.flatMap((names, index) => names.map((name): [string, number] => [folded(name), index + 1])),
)

/** 5 for '5', 'needs assessment', 'needs-assessment' or 'NeedsAssessment' (a hashtag); else undefined. */
export function readItem(words: string): number | undefined {
  const plain = words.trim()
  if (/^[1-8]$/.test(plain)) return Number(plain)
  return plain.length > 60 ? undefined : itemByName.get(folded(plain))
}
