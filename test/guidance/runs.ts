/** The words of a text, lower case, without marks; a "|" stays, so that no run crosses it. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’']/g, '').match(/[a-z0-9£%]+|\|/g) ?? []
}

/** The longest run of words that both texts have in a row. */
export function longestSharedRun(one: string[], other: string[]): string[] {
  let best: string[] = []
  const places = placesOf(other)
  one.forEach((word, from) => {
    for (const at of places.get(word) ?? []) {
      let length = 0
      while (from + length < one.length && one[from + length] === other[at + length] && one[from + length] !== '|') length++
      if (length > best.length) best = one.slice(from, from + length)
    }
  })
  return best
}

const known = new WeakMap<string[], Map<string, number[]>>()

function placesOf(text: string[]): Map<string, number[]> {
  const made = known.get(text) ?? new Map<string, number[]>()
  if (made.size === 0) text.forEach((word, at) => made.set(word, [...(made.get(word) ?? []), at]))
  known.set(text, made)
  return made
}
