/** A phone makes a longer dash of the hyphen in "A-9". */
const hyphen = '[-\\u2010-\\u2015]?'
const dashes = '\\u2010-\\u2015-'

/** What may stand before a record's number: '14', 'A14', 'a-14', '#14', 'no. 14', 'action 14'. */
export const beforeNumber = {
  action: `(?:action\\s+)?(?:a${hyphen}|#|no\\.?\\s*)?`,
  decision: `(?:decision\\s+)?(?:d${hyphen}|#|no\\.?\\s*)?`,
}
/** What may stand after it; "5.1" is another number. */
export const afterNumber = `(?!\\.\\d)(?=[\\s.,:;!)&+${dashes}]|$)`

export const referenceAtStart = {
  /** An imported plan has numbers of its own: "5.1". */
  action: new RegExp(`^${beforeNumber.action}(\\d{1,6}|\\d{1,3}\\.\\d{1,2})${afterNumber}`, 'i'),
  decision: new RegExp(`^${beforeNumber.decision}(\\d{1,6})${afterNumber}`, 'i'),
}

/** Words without the punctuation that sets them apart from the number before them. */
export function afterSeparator(words: string): string {
  return words.replace(/^[\s.,:;!)\u2010-\u2015-]+/, '')
}
