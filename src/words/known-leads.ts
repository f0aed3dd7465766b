import type { KnownPerson, Lead, Vocabulary } from '../line.js'
import { foldName, organisationNames, postNames } from '../partnership/groups.js'

/** What a name may mean here: one lead, or several people between whom we must not choose. */
export type Meaning = { lead: Lead } | { several: string[] }

export interface KnownLeads {
  /** What words name, if they wholly name something. */
  find(words: string): Meaning | undefined
  /** Every folded name that can be typed, for spotting misspellings. */
  names(): IterableIterator<string>
}

const title = new RegExp('^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|revd|'
  + 'pc|ps|pcso|dc|ds|di|dci|dcs|acc|dcc|pcc|sgt|sergeant|insp|inspector|ch insp|chief insp|chief inspector|supt|'
  + 'superintendent|ch supt|chief supt|chief superintendent|cdr|commander|governor|gov) ')

/** First names that are words: 'reason for hope' is no lead, 'kits for Hope' is. */
const wordNames = new Set(('amber april art august bill chase christian daisy dawn dean drew faith frank grace grant '
  + 'guy harmony heath heather holly hope iris ivy jack joy june lily mark max may miles nick olive page pat patience '
  + 'pearl '
  + 'penny poppy ray rich river robin rose ruby sky sue summer victor violet will').split(' '))

function withoutTitle(folded: string): string {
  let rest = folded
  while (title.test(rest)) rest = rest.replace(title, '')
  return rest
}

/** 'Priya Shah (Police)' and 'Priya Shah | Police' are Priya Shah. */
function plainName(name: string): string {
  return foldName(name.split(/[([|]/, 1)[0] ?? '')
}

/** Names of people -> the ids that go by them. */
type Ids = Map<string, Set<string>>

function peopleNames(people: readonly KnownPerson[]): { whole: Ids; surnames: Ids } {
  const whole: Ids = new Map()
  const surnames: Ids = new Map()
  const add = (to: Ids, words: string, id: string): void => {
    if (words === '') return
    const ids = to.get(words)
    if (ids) ids.add(id)
    else to.set(words, new Set([id]))
  }
  for (const { id, name } of people) {
    const full = plainName(name)
    const bare = withoutTitle(full)
    const [first = '', ...others] = bare.split(' ')
    const last = others.at(-1) ?? ''
    add(whole, full, id)
    add(whole, bare, id)
    // "Dr Shah" typed into the member list has no first name
    if (last !== '' || full === bare) add(whole, first, id)
    else add(surnames, bare, id)
    if (last === '') continue
    add(whole, `${first} ${last}`, id)
    add(whole, `${first} ${last.slice(0, 1)}`, id)
    add(surnames, last, id)
    add(surnames, others.join(' '), id)
    // O'Neill and Ó Néill
    add(surnames, others.join(''), id)
  }
  return { whole, surnames }
}

/** The leads a vocabulary knows: its people first, then posts, then organisations. Built once for a line. */
export function knownLeads({ people }: Pick<Vocabulary, 'people'>): KnownLeads {
  const { whole, surnames } = peopleNames(people)
  const names = new Map<string, string>()
  // whoever types is listed a second time as 'me'; the reply gives the name
  for (const { id, name } of people) if (foldName(name) !== 'me' || !names.has(id)) names.set(id, name)
  const posts = new Map<string, string>()
  const organisations = new Map<string, string>()
  for (const { post, organisation } of people) {
    if (post) posts.set(foldName(post), post)
    if (organisation) organisations.set(foldName(organisation), organisation)
  }

  function person(ids: Set<string> | undefined): Meaning | undefined {
    if (!ids) return undefined
    const known = [...ids].map((id) => ({ person: id, name: names.get(id)! }))
    return known.length === 1 ? { lead: known[0]! } : { several: known.map(({ name }) => name) }
  }

  return {
    find(words) {
      const folded = foldName(words)
      const bare = withoutTitle(folded)
      const titled = bare !== folded
      const lowerWord = wordNames.has(folded) && !/^@?\p{Lu}/u.test(words)
      const found = lowerWord ? undefined : person(whole.get(folded))
      if (found) return found
      const post = postNames.get(folded) ?? posts.get(folded)
      if (post) return { lead: { post } }
      const organisation = organisationNames.get(folded) ?? organisations.get(folded)
      if (organisation) return { lead: { organisation } }
      return titled ? person(surnames.get(bare)) ?? person(whole.get(bare)) : undefined
    },
    * names() {
      yield* whole.keys()
      yield* organisationNames.keys()
      yield* postNames.keys()
      yield* organisations.keys()
      yield* posts.keys()
    },
  }
}
