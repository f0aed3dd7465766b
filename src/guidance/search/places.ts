import { placeNames, wordsThatArePlaces } from '../register/places.js'
import { stem } from './stem.js'

const inWords = new Map<string, string[][]>()
for (const name of placeNames) {
  const parts = name.split(' ')
  const known = inWords.get(parts[0] ?? '') ?? []
  known.push(parts)
  inWords.set(parts[0] ?? '', known)
}
const ambiguous = new Set(wordsThatArePlaces)

/**
 * Stems of places the question names. "bath" is one only as "Bath" within a sentence, and so is any capitalised name
 * after "in", "at" or "for" that no text of ours holds ("in Ambridge").
 */
export function placesIn(question: string, knows: (word: string) => boolean): string[] {
  const text = question.slice(0, 2000)
  const found = new Set<string>()
  const plain = text.toLowerCase().replace(/['’]s\b|['’]/g, '').split(/[^a-z]+/).filter(Boolean)
  plain.forEach((word, at) => {
    const name = inWords.get(word)?.find((parts) => parts.every((part, step) => plain[at + step] === part))
    if (name) found.add(stem(name[0] ?? word))
  })
  for (const [, name = ''] of text.matchAll(/(?<=[a-z,] )([A-Z][a-z]{2,})(?![a-z])/g)) if (ambiguous.has(name.toLowerCase())) found.add(stem(name.toLowerCase()))
  for (const [, name = ''] of text.matchAll(/\b(?:in|at|for|near|around) ([A-Z][a-z]{3,})\b/g)) if (!knows(name.toLowerCase())) found.add(stem(name.toLowerCase()))
  return [...found]
}
