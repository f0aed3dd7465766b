/** Endings from longest to shortest, each with what replaces it and how many letters must remain before it. */
const endings: [string, string, number][] = [
  ['isations', 'is', 3], ['isation', 'is', 3], ['izations', 'is', 3], ['ization', 'is', 3],
  ['ational', 'at', 3], ['fulness', 'ful', 3], ['nesses', '', 3],
  ['ations', 'at', 3], ['ation', 'at', 3], ['ators', 'at', 3], ['ator', 'at', 3], ['ating', 'at', 3], ['ated', 'at', 3],
  ['ates', 'at', 3], ['ate', 'at', 3], ['ative', 'at', 3], ['atives', 'at', 3],
  ['ises', 'is', 3], ['ised', 'is', 3], ['ising', 'is', 3], ['ise', 'is', 3],
  ['izes', 'is', 3], ['ized', 'is', 3], ['izing', 'is', 3], ['ize', 'is', 3],
  ['ments', 'ment', 3], ['ibility', 'ibl', 3], ['ibilities', 'ibl', 3], ['ability', 'abl', 3], ['ible', 'ibl', 3],
  ['ness', '', 4], ['ingly', '', 4], ['edly', '', 4], ['ally', 'al', 4],
  ['sses', 'ss', 2], ['ies', 'i', 2], ['ied', 'i', 2], ['ying', 'i', 2],
  ['ings', '', 3], ['ing', '', 3], ['eed', 'ee', 2], ['ed', '', 3], ['ly', '', 4],
  ['ions', 'ion', 3], ['es', '', 3], ['s', '', 2], ['e', '', 3], ['y', 'i', 2],
]

const irregular = new Map(Object.entries({
  met: 'meet', meeting: 'meeting', meetings: 'meeting', people: 'peopl', person: 'peopl', persons: 'peopl', children: 'child', kids: 'kid',
  led: 'lead', sent: 'send', gave: 'give', given: 'give', said: 'say', paid: 'pay', chose: 'choos', chosen: 'choos',
  held: 'hold', kept: 'keep', made: 'make', ran: 'run', sat: 'sit', told: 'tell', took: 'take', taken: 'take',
  written: 'writ', wrote: 'writ', died: 'die', dies: 'die', dying: 'die', dead: 'death', was: 'is', were: 'is', are: 'is',
  has: 'have', had: 'have', does: 'do', did: 'do', done: 'do', this: 'this', gas: 'gas', basis: 'basis', analyses: 'analys',
  analysis: 'analys', analyse: 'analys', analysing: 'analys', analysed: 'analys', crises: 'crisis', crisis: 'crisis',
  data: 'data', news: 'news', less: 'less', us: 'us', bus: 'bus', plus: 'plus', yes: 'yes', his: 'his', its: 'it',
  thing: 'thing', things: 'thing', during: 'during', being: 'be', been: 'be', nhs: 'nhs', needs: 'need', wales: 'wales',
}))

/** A light stemmer of English: plurals, -ing, -ed, -ation and their like; never shorter than three letters. */
export function stem(word: string): string {
  const known = irregular.get(word) ?? remembered.get(word)
  if (known !== undefined) return known
  const root = strip(word)
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, root)
  return root
}

/** The register has about 6,000 different words; what people type beyond that is not worth keeping. */
const MOST_REMEMBERED = 10_000
const remembered = new Map<string, string>()

function strip(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  for (const [ending, instead, least] of endings) {
    if (!word.endsWith(ending)) continue
    if (ending === 's' && (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))) continue
    const rest = word.length - ending.length
    if (rest < least) continue
    return finish(ending, word.slice(0, rest) + instead)
  }
  return word
}

/** "planned" leaves "plann": one of a doubled consonant goes, and a last silent e with it. */
function finish(ending: string, root: string): string {
  if ((ending === 'ing' || ending === 'ed' || ending === 'ings') && /([bdfgmnprt])\1$/.test(root)) return root.slice(0, -1)
  if ((ending === 's' || ending === 'es') && root.length > 3) return stemAgain(root)
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root
}

/** A plural's singular may itself have an ending: "meetings", "commissioners' dates". */
function stemAgain(root: string): string {
  const again = stem(root)
  return again.length >= 3 ? again : root
}
