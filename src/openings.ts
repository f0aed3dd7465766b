import { readDay } from './words/day.js'
import { beforeNumber } from './words/references.js'

/** How people begin a line before they come to the verb, in the words of the grammar. */
const reference = `${beforeNumber.action}\\d{1,6}`
const several = `${reference}(?:(?:\\s*(?:,|&|\\+|\\band\\b))+\\s*${reference}){0,50}`
const closed = 'done|complete|completed|finished|closed'
const after = '(?=[\\s.,:;!?)\\u2010-\\u2015-]|$)[\\s.,:;)\\u2010-\\u2015-]*'

const numberFirst = new RegExp(`^(?:action\\s+)?(${reference})[\\s.,:\\u2010-\\u2015-]*(?:(?:is|are|was)\\s+)?(?:now\\s+)?(${closed}|update|move|moved|blocked|withdrawn|cancelled|show)?${after}(.*)$`, 'is')
const listFirst = new RegExp(`^(${several})\\s+(?:(?:is|are|were|both|all|now)\\s+){0,3}(${closed})${after}(.*)$`, 'is')
const markAs = new RegExp(`^mark\\s+(${several})\\s+(?:(?:as|is|are|to)\\s+)?(${closed}|blocked|stuck|withdrawn|cancelled|open)${after}(.*)$`, 'is')
const verbOfNumber = new RegExp(`^(withdraw|cancel|reopen|re-open|unblock|push|bring|delay|put)(?:\\s+(?:back|forward))?\\s+(${reference})${after}(.*)$`, 'is')

/** Verbs that are ways for an action to stand, or to move. */
const standing: Record<string, string> = {
  blocked: 'blocked', stuck: 'blocked', unblock: 'unblocked', open: 'reopen', reopen: 'reopen', 're-open': 'reopen',
  withdrawn: 'withdrawn', withdraw: 'withdrawn', cancelled: 'withdrawn', cancel: 'withdrawn',
}

function said(verb: string, numbers: string, rest: string): string {
  const state = standing[verb]
  // one at a time: "mark 11 and 12 as blocked" must not block one of them
  if (state && /\d\D+\d/.test(numbers)) return `mark ${numbers} ${verb} ${rest}`
  if (state) return `update ${numbers} ${state} ${rest}`.trim()
  if (new RegExp(`^(?:${closed})$`).test(verb)) return `done ${numbers}${rest ? `: ${rest}` : ''}`
  return `${verb === 'moved' ? 'move' : verb} ${numbers} ${rest}`.trim()
}

/** "14 done", "mark 11 as done", "withdraw 25", with the verb of the grammar first. A number alone shows the action. */
export function verbFirst(line: string): string {
  const marked = markAs.exec(line) ?? listFirst.exec(line)
  const [, numbers = '', verb = '', rest = ''] = marked ?? numberFirst.exec(line) ?? []
  if (verb) return said(verb.toLowerCase(), numbers, rest)
  if (numbers) return rest === '' ? `show ${numbers}` : line
  const [, doing = '', number = '', words = ''] = verbOfNumber.exec(line) ?? []
  if (!doing) return line
  if (standing[doing.toLowerCase()]) return said(doing.toLowerCase(), number, words)
  const way = /^bring\s/i.test(line) || /^\w+\s+forward\s/i.test(line) ? 'forward ' : ''
  return `move ${number} ${/^(?:back|forward|to|until|till|by|from)\b/i.test(words) ? '' : way}${words}`
}

const bullet = /^(?:[-*\u2022\u2013\u2014\u00b7\u2023\u25e6\u25aa]\s+)+/
const label = /^(action|decision)\s*(?:\s[-\u2013\u2014]|[\u2013\u2014])\s*(?=\S)/i

/** Without the bullet of a pasted list, and "Action - order mats" as "Action: order mats". */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '').replace(label, '$1: ')
}

const please = '(?:please|pls|plz|plse)'
const courteous = new RegExp(`^(?:(?:hi|hello|ok|okay|right|and|also|so)[\\s,]+)?${please}[\\s,]+((?:can|could|would|will)\\s+(?:you|we|u|i|someone)\\s+(?:${please}\\s+)?)?`, 'i')
const asking = new RegExp(`^(?:can|could|would|will)\\s+(?:you|we|u|i|someone)\\s+(${please}[\\s,]+)?(?:also\\s+|just\\s+)?`, 'i')
const ending = new RegExp(`^(.*?)[\\s,]+(?:${please}|thanks|thank you|ta)[\\s.!?]*$`, 'is')

/** Without the courtesy at its end. The last characters alone are looked at: a pattern would try from every space. */
function withoutEnding(request: string): string {
  const tail = Math.max(0, request.length - 40)
  return request.slice(0, tail) + request.slice(tail).replace(ending, '$1')
}

/** Without the question mark of "can you …?" */
function withoutAsking(request: string): string {
  let end = request.length
  while (end > 0 && /[\s?]/.test(request[end - 1]!)) end -= 1
  return request.slice(0, end)
}

/**
 * A request without its courtesies, or null where none stand there: "please add …", "can you close 11". A question
 * in those words stays one ("Can we add a prison to the partnership?"), unless it says please, is about an action's
 * number, or adds something by a date or for whoever asks.
 */
export function withoutCourtesy(line: string): string | null {
  const courtesy = courteous.exec(line)
  if (courtesy) {
    const plain = withoutEnding(line.slice(courtesy[0].length))
    return courtesy[1] ? withoutAsking(plain) : plain
  }
  const asked = asking.exec(line)
  if (!asked) return null
  const request = line.slice(asked[0].length)
  const polite = withoutEnding(request)
  const plain = withoutAsking(polite)
  const number = aboutNumber.exec(plain)
  const told = /^\w+\s+(?:you|u)\s/i.test(line) && !line.includes('?')
  const clear = number && (number[0].length === plain.length || told || moved.test(plain.slice(number[0].length)))
  return asked[1] || polite !== request || clear || (adding.test(plain) && endsInDate(plain)) ? plain : null
}

const aboutNumber = new RegExp(`^(?:[a-z]+\\s+){1,2}?${reference}(?=[\\s.,:;]|$)`, 'i')
const moved = /^\s+(?:to|until|till|back|forward|from)\s/i
const adding = /^(?:add|action|new|todo)\b/i

function endsInDate(words: string): boolean {
  if (/\sfor me$/i.test(words)) return true
  const tail = words.slice(-60)
  const at = tail.toLowerCase().lastIndexOf(' by ')
  const phrase = tail.slice(at + ' by '.length).replace(/\s+for\s.*$/is, '')
  // any day will do: only whether it reads as one matters
  return at >= 0 && readDay(phrase, { today: '2027-01-04', nextMeeting: null }) !== null
}
