import type { Entry } from '../register/entry.js'
import { countedIn, tellsCount } from './counted.js'

/**
 * A kind of fact that a question may ask for, told by how it is asked (every pattern), and what an answer that holds
 * such a fact looks like. Sharing a subject is not enough: "what does the grant cost" is not answered by what the
 * grant is for.
 */
interface Aspect {
  asked: RegExp[]
  told: RegExp
}

const number = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve)`
const span = String.raw`(?:minute|hour|day|week|month|year|quarter)s?`
const howMany = /\b(how many|how much|what (share|percentage|proportion|number|rate))\b|what ?%/
const ours = String.raw`\b(our|my) (\S+ )?(area|council|county|borough|city|patch|partnership|trust|force)`

const aspects: Aspect[] = [
  // Prices.
  {
    asked: [/\b(cost|price|fees?|subscription|charge (for|us|people)|buy into)\b/],
    told: /£|\b(costs?|free|price|fees?|pays?|paid|charg|fund(s|ed|ing)?|value for money|spend)/,
  },
  // Pay.
  { asked: [/\b(salary|salaries|wages?|pay (band|grade|scale|rate)|(day|hourly) rate|band \d|get paid|earn)\b/], told: /\b(pay|paid|salar|wage|expens|remunerat)/ },
  // One's own area's share of the money: the guidance gives national sums only.
  { asked: [new RegExp(String.raw`\b(our|my) (\S+ )?(share|allocation|slice|cut)\b|\b(our|my) (\S+ )?(area|council|county|borough|city|patch|partnership|trust|force)('s)? (\S+ )?(get|getting|share|allocation|receive)\b`)], told: /\ballocated to each\b/ },
  { asked: [new RegExp(String.raw`\b(share|slice|how much|what|which)\b`), /\b(money|funding|grant|budget|million|billion|pot|cash|£)/, new RegExp(`${ours}.{0,20}\\b(get|got|getting|receive|given)\\b`)], told: /\ballocated to each\b/ },
  // Shares of a whole.
  {
    asked: [/\b(what|which|how (high|big)) (\w+ )?(share|percentage|proportion|percent|per cent|fraction|rate)\b|\bwhat ?%|^%/],
    told: new RegExp(String.raw`${number} ?(%|per ?cent)|\b(half|third|quarter|fifth|tenth|majority|one in|out of)\b`),
  },
  // Sums of money.
  { asked: [/\bhow (big|large) (is|was|are) (the |a |our )?(\S+ ){0,3}(grant|pot|fund|budget)|\bwhat (is|was|'s) (\S+ ){0,3}budget|\bhow much (start-?up |extra |new )?(money|funding|cash|grant)\b/], told: /£/ },
  // How things stand now, or did of late.
  {
    asked: [howMany, /\b(right now|last (year|month|week|quarter)|this (year|month|week)|at the moment|currently|today|so far|latest|nowadays)\b/],
    told: /\b(estimat|in 20\d\d|20\d\d\/\d\d|20\d\d to 20\d\d)/,
  },
  // What happens to those who do not.
  {
    asked: [/\b(penalt(y|ies)|fined?|sanctions?|punish(ed|ment)?|what happens? (if|to|when))\b/, /\b(penalt|fine|sanction|punish|miss|fail|late\b|do not|don't|did not|didn't|does not|doesn't|ignore|refuse|never)/],
    told: /\b(penalt|sanction|fined?\b|punish|consequence|enforce|escalat|compulsory|no duty|instead|still)/,
  },
  // Ways to get something.
  {
    asked: [/\b(how (do|can|would|should) (i|we|you|they|one) (apply|bid)|apply for|application (form|process|deadline)|bid for|bidding|eligib(le|ility))\b/],
    told: /\b(appl(y|ies|ication)|bids?\b|bidding|eligib|qualif|criteri|open to)/,
  },
  {
    asked: [/\b(phone|telephone|mobile|e-?mail|postal) (number|address)|\b(number|e-?mail|address) (to|for|of) (ring|call|contact|write|e-?mail)|\bcontact details\b|\bwho (do|can|should) (i|we) (ring|phone|call|e-?mail)\b/],
    told: /\b(phone|telephone|e-?mail|contact|address|ask )/,
  },
  { asked: [/\b(template|pro ?forma|sample (letter|form|agreement)|model (agenda|agreement|contract|policy|letter)|form of words|standard wording)\b/], told: /\b(template|pro ?forma|form\b|sample|model|example|fields?|questions)/ },
  {
    asked: [/\b(how|where) (do|can|could|would|should) (i|we|you|they|people|other \w+) (get (a |hold |access|in touch)|access|refer|buy|download|join|log ?in|contact|sign up|book|order)/],
    told: /\b(refer|access|download|available|published|gov\.uk|www|contact|ask|through|link|form|join)/,
  },
  { asked: [/\b(full|part)[- ]time\b/], told: /\b(full|part)[- ]time\b/ },
  { asked: [/\b(which|what) (act|law|statute|legislation)\b|\bsection \d+ (agreement|order|notice)\b|\bact of parliament\b/], told: /\b(act|law|legal|legislation|statut|dut(y|ies))\b/ },
  // What became of it.
  { asked: [/^\W*(has|have|did) .{0,80}\b(fall|fallen|fell|go(ne)? (down|up)|drop|dropped|reduced?|achieved?|hit|met|worked?|improved?|succeed|succeeded)\b/], told: /\b(fell|fallen|dropped|reduced|achieved|met|results?|succe|improve|led to|showed)/ },
  { asked: [/\bwhich (english |other )?(region|area|council|force|city|borough|county|partnership|place|prison|school)s? (has|have|had|got|missed|came|come|spends?|did|failed)\b/], told: /\b(manchester|norfolk|middlesbrough|tees|lancashire|leeds|west midlands|essex|london|nottingham|hackney|sussex|wales|every|each|all)\b/ },
  // Days, frequencies, lengths of time, ages, limits.
  {
    asked: [/\b(what|which) (date|day|month|year|start date)\b|\bwhen (was|were|is|did|does|will) .{0,60}\b(published|start(ed)?|begin|began|registered|launched|come out|came out|come into force|due out|finish|end|coming|next)\b|\bwhen'?s\b.{0,60}\b(due out|coming|next)\b/],
    told: new RegExp(String.raw`\b(19|20)\d\d\b|\b(january|february|april|june|july|august|september|october|november|december)\b|\b(every|each|annual|yearly|monthly|weekly|at least|no (date|time)|once|first|after|before|until|forthcoming|gives? no|not (give|say))\b`),
  },
  {
    asked: [/\bhow (often|frequently|regularly)\b/],
    told: /\b(every|each|annual|yearly|monthly|weekly|daily|quarter|year|month|week|regular|frequen|once|twice|ongoing|continu|real[- ]time|live)/,
  },
  {
    asked: [/\bhow long (can|could|may|must|should|does|do|did|is|are|was|will|would|before)\b|\b(time|term|notice|retention) (limit|period)\b/],
    told: new RegExp(String.raw`\b${number}(-| )?((to|and) ${number} )?${span}\b|\b(one|a|every|each|per) ${span}\b|\b(annual|yearly|monthly|weekly|fortnight|ongoing|continu|no (set|fixed|limit)|20\d\d)`),
  },
  { asked: [/\b(what age|how old|age limit|minimum age|youngest|oldest)\b/], told: new RegExp(String.raw`\b(aged?|ages|years? old|${number} (to|and) ${number}|adults?|young|children|pupils?)\b`) },
  { asked: [/\b(legal limit|drug[- ]?drive|drink[- ]?drive|dosage|dose|milligrams?|mg|the cap on|maximum (amount|number|length|time))\b/], told: /\b(limit|dose|dosage|milligram|cap|maximum|most)\b/ },
  { asked: [/\b(population|headcount|how (big|large|many people live))\b/], told: new RegExp(String.raw`\b${number}\b`) },
]

/** Whether a question asks for a kind of fact that an entry does not tell. Reads the first 2,000 characters. */
export function asksForMore(question: string, entry: Entry): boolean {
  const asked = question.slice(0, 2000).toLowerCase().replaceAll('’', "'")
  const counted = countedIn(asked)
  if (counted && !tellsCount(counted, entry)) return true
  const wanted = aspects.filter((aspect) => aspect.asked.every((pattern) => pattern.test(asked)))
  if (wanted.length === 0) return false
  const told = [entry.question, entry.answer, ...(entry.list ?? []), entry.after ?? ''].join(' ').toLowerCase()
  return wanted.some((aspect) => !aspect.told.test(told))
}
