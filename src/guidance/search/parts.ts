/** "…, and who …": the second question of two. */
const secondQuestion =
  /(?:,|;|\?|\s[-–—])?\s+(?:and|but|or|also|plus|&)\s+(?=(?:also\s+)?(?:who|when|where|why|how|what|which|whose|is|are|do|does|did|can|could|should|must|will|would)\b)|;\s+(?=(?:who|when|where|why|how|what|which|whose)\b)|\?\s+(?=\S)/i

/**
 * A question in its parts, at most two: ["when is the plan due", "who signs it off"]. A part of fewer than three words
 * is no question of its own.
 */
export function partsOf(question: string): [string] | [string, string] {
  const text = question.slice(0, 2000).trim()
  const found = secondQuestion.exec(text)
  if (!found) return [text]
  const first = text.slice(0, found.index).trim()
  const second = text.slice(found.index + found[0].length).trim()
  const enough = (part: string) => part.split(/\s+/).length >= 3
  return enough(first) && enough(second) ? [first, second] : [text]
}
