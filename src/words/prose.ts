/**
 * The words before an option that make it part of the sentence instead: "stand by for police", "not by Friday",
 * "spoke with @Priya". A comma, a dash or a new line before the option makes it an option after all.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

const joining = 'and or nor but either neither than if because the a an not even except as'

const beforeFor = words(`${joining}
  by out in on off over ready only just what who when
  is are was were be been being it its isn't aren't wasn't
  ask asks asked asking wait waits waited waiting look looks looked looking search searched searching
  care cares cared caring account accounts accounted accounting pay pays paid paying apply applies applied applying
  allow allows allowed allowing vote voted voting speak spoke speaking stand stands stood calls called calling
  hope hopes hoped hoping opt opted cater caters catered catering argue argued arguing aim aimed aiming
  listen thank thanks sorry known responsible accountable eligible suitable concern concerns reason reasons
  good better best great bad worse worst safe safer easy easier hard harder difficult important vital essential key
  crucial critical available open free possible right wrong fair useful helpful necessary appropriate relevant
  enough news tough challenging busy challenge true works worked working`)

const beforeBy = words(`${joining} followed preceded replaced succeeded surrounded`)

const beforeOn = words(`${joining} depends depend depending based focus focuses focused focusing rely relies reliant
  impact impacts effect effects insist insists carry carries go goes going hold hanging hinges`)

const beforeMention = words(`${joining} with from to by of for cc via per like about at on in is was
  ask asked asking chase chased chasing tell told thank thanks email emailed emailing call called phone phoned ring
  rang meet met meeting see saw seen contact contacted invite invited remind reminded message messaged text texted hi
  hello hey dear spoke copy copied nudge nudged`)

/** "the rent is due Friday" tells of a day; "report due Friday" sets one. */
const beforeDue = words(`${joining} is are was were be been being isn't aren't falls fell fall becomes became now still
  when not over past long payment in its it's s`)
const beforeDeadline = words(`${joining} new old our their this that his her whose set move agree extend change final
  last original revised hard tight missed next first is was`)

const sets = {
  for: beforeFor, by: beforeBy, on: beforeOn, '@': beforeMention, due: beforeDue, deadline: beforeDeadline,
}
export type Keyword = keyof typeof sets | '#'

/** "ticket #5" is a ticket. */
const numbered = words(`ticket issue case ref reference no number action decision item bug pr room unit flat bay page
  slide agenda question line version part step phase appendix table figure a an the and or to with in on of`)

/** Whether the word just before an option keeps the option in the sentence. @param before the text up to it. */
export function staysInSentence(keyword: Keyword, before: string): boolean {
  const tail = before.slice(-60)
  const trimmed = tail.trimEnd()
  // a line of its own, or after a comma, a dash, a full stop or a bracket: set apart from the sentence
  if (trimmed === '' || tail.includes('\n', trimmed.length)) return false
  if (/[,;:.!?(\u2013\u2014]$|\s-$/.test(trimmed)) return false
  const last = /[^\s"(]+$/.exec(trimmed)?.[0].toLowerCase() ?? ''
  if (keyword === '@' && last.startsWith('@')) return true
  return (keyword === '#' ? numbered : sets[keyword]).has(last)
}

const change = new RegExp('\\b(?:cut|reduc|increas|decreas|fall|fell|drop|rise|rose|risen|grow|grew|shr[iau]nk|lower|'
  + 'rais|extend|expand|improv|up|down|doubl|halv|boost|scale|delay|short|length|chang|declin|exceed)', 'i')

/** "cut waits by 1/2" is a half, not 1 February. @param before the text up to 'by'. */
export function isFraction(phrase: string, before: string): boolean {
  return /^[1-9]\s?\/\s?\d{1,2}$/.test(phrase.trim()) && change.test(before.slice(-120))
}
