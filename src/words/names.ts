import { distance } from 'fastest-levenshtein'

export const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const shortForms: Record<string, string> = {
  jan: 'january', feb: 'february', febr: 'february', mar: 'march', apr: 'april', jun: 'june', jul: 'july',
  aug: 'august', sep: 'september', sept: 'september', oct: 'october', nov: 'november', dec: 'december',
  mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', weds: 'wednesday', thu: 'thursday',
  thur: 'thursday', thurs: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday',
  '2day': 'today', tody: 'today', todya: 'today', '2nite': 'tonight', tonite: 'tonight',
  '2moro': 'tomorrow', '2morrow': 'tomorrow', '2mrw': 'tomorrow', tmrw: 'tomorrow', tmr: 'tomorrow',
  tomoz: 'tomorrow', tommorow: 'tomorrow', tommorrow: 'tomorrow', tomorow: 'tomorrow',
  // two edits away, yet how many people write it
  wensday: 'wednesday', wendsday: 'wednesday', wensdey: 'wednesday', wednsay: 'wednesday', febury: 'february',
  xmas: 'christmas', mtg: 'meeting', wk: 'week', wks: 'weeks', mth: 'month', mths: 'months', yr: 'year', yrs: 'years',
}

const numberWords = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]
numberWords.forEach((word, index) => { shortForms[word] = String(index + 1) })

/** Words one letter from a name of a day, which are words or names of their own. */
const ownWords = new Set([
  'marsh', 'match', 'marco', 'marcy', 'marcs', 'avril', 'augusta', 'sundry', 'sundae', 'meting',
])

const names = new Set([...months, ...weekdays])
/** Under five letters one edit reaches too many other words. */
const spellings = [...names, 'tomorrow', 'christmas', 'fortnight', 'meeting'].filter((name) => name.length >= 5)

/** Whether two words are the same but for one letter added, lost or changed, or two neighbours swapped. */
export function oneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const edits = distance(one, other)
  if (edits <= 1) return true
  if (edits !== 2 || one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/**
 * The usual spelling of a word in a date ('sept' -> 'september', 'thrusday' -> 'thursday'), else the word itself.
 * @param word lower case. @param besideNumber a five-letter name ('march', 'april') is corrected only beside a
 * number, since Marco and Avril are people.
 */
export function usualSpelling(word: string, besideNumber: boolean): string {
  const short = shortForms[word]
  if (short) return short
  if (word.length < 5 || names.has(word) || ownWords.has(word)) return word
  const meant = spellings.find((name) => name[0] === word[0] && word !== `${name}s` && oneEditApart(word, name))
  if (!meant || (meant.length < 6 && !besideNumber)) return word
  return meant
}
