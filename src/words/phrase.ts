import { months, usualSpelling, weekdays } from './names.js'
import { normalise } from './normalise.js'

/** No phrase for a day is longer; anything longer is prose and is not looked at. */
const longestPhrase = 80

const decoration = /[\p{Extended_Pictographic}\u{fe0f}\u{200d}\u{20e3}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/gu
const slackEmoji = /(?:[ .,;!?]*:[a-z][a-z0-9_+-]*:)+[ .,;:!?]*$/
/** 'by Friday please' is Friday. */
export const politeness = /(?:^|[\s,]+)(?:please|pls|plz|thanks|thank you|thx|ta)$/i
const ordinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
  'twentieth', 'twenty first', 'twenty second', 'twenty third', 'twenty fourth', 'twenty fifth', 'twenty sixth',
  'twenty seventh', 'twenty eighth', 'twenty ninth', 'thirtieth', 'thirty first',
]
const ordinal = ordinals.toReversed().join('|')
const dayFirst = new RegExp(`^((?:${weekdays.join('|')}) (?:the )?)?(${ordinal})(?= (?:of |${months.join('|')}))`)
const monthFirst = new RegExp(`^((?:(?:${weekdays.join('|')}) )?(?:${months.join('|')}) (?:the )?)(${ordinal})(?= |$)`)
/** "twenty twenty seven", "two thousand and twenty seven"; the last word is a digit by now. */
const spokenYear = / (?:twenty|2 thousand(?: and)?) (twenty|thirty)(?: (\d))?$/

/** What is dictated rather than typed: 'march the third twenty twenty seven'. */
function withoutSpokenNumbers(phrase: string): string {
  const number = (_: string, before = '', word = '') => `${before}${ordinals.indexOf(word) + 1}th`
  return phrase
    .replace(spokenYear, (_, tens: string, digit = '0') => ` 20${tens === 'twenty' ? 2 : 3}${digit}`)
    .replace(dayFirst, number)
    .replace(monthFirst, number)
}

/**
 * A phrase in the plain form the readers match: lower case, single spaces, no commas or apostrophes, names in
 * full and rightly spelt, '3rd' as '3th' whatever the suffix, dashes only between digits. Null when too long.
 */
export function plainPhrase(words: string): string | null {
  const plain = normalise(words)
  // emoji come off before the length counts, but never from a whole page
  if (plain.length > 4 * longestPhrase) return null
  const typed = plain.toLowerCase().replace(decoration, ' ').trim().replace(slackEmoji, '')
  if (typed === '' || typed.length > longestPhrase) return null
  const spaced = typed
    .replace(/[.,;:!?\u2026]+$/, '')
    .replace(politeness, '')
    .replace(/\\/g, '/')
    .replace(/\bw\/([cbe])\b/g, 'w$1')
    .replace(/(?<=[a-z])'(?=[a-z])|(?<=s)'(?= )|'(?=\d\d$)/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(?<=[a-z])\./g, '')
    .replace(/(?<=\d)\. ?(?=[a-z])/g, ' ')
    .replace(/,/g, ' ')
    .replace(/(?<=\d) ?\/ ?(?=\d)/g, '/')
    .replace(/(\d)\s?(?:st|nd|rd|th)(?=\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g, '$1th')
    .replace(/^([a-z]{3,9})-(\d\d)$/, '$1~$2')
    .replace(/-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/(\d(?:th)?)(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g, '$1 ')
    .replace(/\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?=\d)/g, '$1 ')
    .replace(/(\d)(?=(?:days?|weeks?|wks?|months?|years?)\b)/g, '$1 ')
    .replace(/\/(?=[a-z])|(?<=[a-z])\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d\d?) (\d\d?) (\d{4})$/, '$1/$2/$3')
  const besideNumber = /\d/.test(spaced)
  const spelt = spaced.replace(/[a-z0-9]+/g, (word) => usualSpelling(word, besideNumber))
  const bare = spelt.replace(/^(?:(?:due|deadline|by|on|until|till|no later than|not later than|the) )+/, '')
  return withoutSpokenNumbers(bare)
}
