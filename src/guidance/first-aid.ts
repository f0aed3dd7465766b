import type { Entry } from './register/entry.js'
import { entryById } from './register/index.js'

const close = 'friend|mate|son|daughter|brother|sister|mum|mother|dad|father|nan|partner|wife|husband|boyfriend|girlfriend|cousin|uncle|aunt|neighbour|flatmate|housemate|client|patient|resident|tenant|customer|visitor|child|kid|colleague'
const somebody = String.raw`\b(?:some(?:one|body)|he|she|they|(?:my|our) (?:${close})|a (?:\w+ )?(?:${close}|man|woman|lad|girl|boy|guy|bloke))`
const state = String.raw`(?:overdos(?:ed|ing)|od ?['’]?d\b|od-?ing|collapsed|unconscious|unresponsive|not breathing|stopped breathing|having a (?:fit|seizure)|turn(?:ed|ing) blue|taken (?:too much|an overdose))`

/** Said of one person, now: "my friend has overdosed", and not "we had four overdoses last month". */
const overdose = new RegExp(
  String.raw`${somebody}(?:['’]?s| is| has| have|['’]ve)?(?: just| gone and| now)? ${state}|\b(?:is|['’]s|are|['’]re) not breathing\b|\bwon['’]?t wake up\b|\bhow (?:do|can|should) (?:i|we|you) treat an? overdose\b`,
  'i',
)
const suicide = /\b(?:kill(?:ing)? my ?self|end(?:ing)? (?:my life|it all)|want(?:s|ed)? to die|i(?: am|['’]?m| feel) suicidal|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|no reason to live)\b/i

/** What to say first when somebody may be in danger: the guidance is silent on it, and search must not get in the way. */
export function firstAid(text: string): Entry | undefined {
  const said = text.slice(0, 2000)
  if (overdose.test(said)) return entryById('silent-emergency-overdose')
  return suicide.test(said) ? entryById('silent-suicidal') : undefined
}
