/** Answers kept per function: a status names a dozen dates, a hundred partnerships a few hundred. */
const KEPT = 5000

/** The same pure function, remembering what it said: dates in words are asked for again and again. */
export function remember<Answer>(say: (first: string, second: string) => Answer): (first: string, second?: string) => Answer {
  const said = new Map<string, Answer>()
  return (first, second = '') => {
    const key = `${first}\n${second}`
    const known = said.get(key)
    if (known !== undefined) return known
    const answer = say(first, second)
    if (said.size >= KEPT) said.clear()
    said.set(key, answer)
    return answer
  }
}
