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

/** Whoever does it there: "the police lead", "the probation officer"; plurals are other people ("for police officers"). */
const generalPost = /^(.+) (lead|officer|manager|rep|representative|team|colleagues|coordinator|sergeant|inspector)$/
const fullWord: Record<string, string> = { rep: 'representative' }

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
  const holders = new Map<string, { id: string; organisation: string | undefined }[]>()
  for (const { id, name, post, organisation } of people) {
    if (organisation) organisations.set(foldName(organisation), organisation)
    if (!post || foldName(name) === 'me') continue
    posts.set(foldName(post), post)
    holders.set(foldName(post), [...(holders.get(foldName(post)) ?? []), { id, organisation }])
  }
  const organisation = (folded: string): string | undefined => organisationNames.get(folded) ?? organisations.get(folded)

  /** "police superintendent": a listed post, with the organisation of whoever holds it; or whoever does it there. */
  function postIn(folded: string): Meaning | undefined {
    for (let space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1)) {
      const there = organisation(folded.slice(0, space))
      const post = folded.slice(space + 1)
      const held = there ? (holders.get(post) ?? []) : []
      const here = held.filter((holder) => holder.organisation === there)
      if (here.length === 0) continue
      // the post says who, unless another organisation has one of that name
      return here.length === held.length ? { lead: { post: posts.get(post)! } } : person(new Set(here.map(({ id }) => id)))
    }
    const [, name = '', word = ''] = generalPost.exec(folded) ?? []
    const there = name && organisation(name)
    return there ? { lead: { post: `${there} ${fullWord[word] ?? word}` } } : undefined
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
      const known = postNames.get(folded) ?? posts.get(folded)
      if (known) return { lead: { post: known } }
      const there = organisation(folded)
      if (there) return { lead: { organisation: there } }
      const post = postIn(folded)
      if (post) return post
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
