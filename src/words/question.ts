const questionWord =
  /^(who|whom|whose|what|whats|what's|what’s|when|whens|where|why|which|how|can|could|may|must|should|shall|do|does|did|is|are|was|were|will|would|has|have|tell me|explain)\b/i

/** "tor due when": people put it last on a phone. */
const askedLast = /\b(?:when|who|where|why|what|how (?:much|many|often|long))$/i

/** Text that is no command and reads as a question is asked of the guidance. */
export function readsAsQuestion(line: string): boolean {
  return askedLast.test(line.slice(-40)) || line.includes('?') || questionWord.test(line)
}

/**
 * Whether the last sentence before a question mark asks: "Can police attend by Friday?" does, "Buy kits by Friday?"
 * only doubts its date. @param text the words before the mark.
 */
export function endsInQuestion(text: string): boolean {
  const starts = ['. ', '? ', '! ', ': ', '; ', '\n'].map((mark) => text.lastIndexOf(mark) + 1)
  return questionWord.test(text.slice(Math.max(0, ...starts)).trimStart())
}
