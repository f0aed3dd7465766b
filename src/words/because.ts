import { withoutSeparator } from './peel.js'

/** "because" with the slips phones let through. A word of its own: "as" and "since" say other things too. */
const because = /\s(?:because|becuase|becasue|beacuse|becouse|becaue|becaus|becuse|beacause|bacause|bcause|becos|becoz|bcos|bcoz)\s/gi

export interface Split { text: string; reason: string }

function splitAt(text: string, match: RegExpExecArray): Split {
  return {
    text: text.slice(0, withoutSeparator(text, match.index)),
    reason: text.slice(match.index + match[0].length).trim(),
  }
}

/** Every ' because ' with words on both sides, in the order of the text. */
function* becausesIn(text: string): Generator<RegExpExecArray> {
  because.lastIndex = 0
  for (let match = because.exec(text); match; match = because.exec(text)) {
    // two may share the space between them
    const next = match.index + match[0].length - 1
    if (match.index > 0 && text.length > next + 1) yield match
    because.lastIndex = next
  }
}

/** At the last 'because': "it failed because A because B" fails because of B. */
export function splitAtBecause(text: string): Split | null {
  let last: RegExpExecArray | null = null
  for (const match of becausesIn(text)) last = match
  return last && splitAt(text, last)
}

/**
 * At the first 'because' that an option stands directly before: "buy kits by 3 March because stock is low". Each
 * stretch between two of them is looked at once, so the work stays linear.
 */
export function splitAfterOption(text: string, endsInOption: (stretch: string) => boolean): Split | null {
  let start = 0
  for (const match of becausesIn(text)) {
    if (endsInOption(text.slice(start, match.index))) return splitAt(text, match)
    start = match.index + match[0].length
  }
  return null
}
