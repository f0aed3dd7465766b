import { formsOfNames } from './concepts.js'
import { stem } from './stem.js'
import { words } from './words.js'

/**
 * Reads many texts as numbers of tokens: the register has two hundred thousand words but few different ones, and a
 * number costs a tenth of a string.
 */
export interface Reader {
  /** The tokens of a text, each once, in no order that matters. */
  read(text: string): number[]
  /** By number. */
  tokens: string[]
  /** How often each word was read. */
  counts(): Map<string, number>
}

/** A word as it was met: its token, or the names that may begin with it. */
interface Met {
  word: string
  stem: string
  token: number
  names: ReturnType<typeof formsOfNames>
  count: number
}

export function createReader(): Reader {
  const tokens: string[] = []
  const numbers = new Map<string, number>()
  const met = new Map<string, Met>()
  /** Token -> the text it was last read in. */
  const lastIn: number[] = []
  let text = 0

  function numberOf(token: string): number {
    let number = numbers.get(token)
    if (number === undefined) {
      number = tokens.push(token) - 1
      numbers.set(token, number)
      lastIn.push(0)
    }
    return number
  }

  function meet(word: string): Met {
    let known = met.get(word)
    if (!known) {
      const stemmed = stem(word)
      const names = formsOfNames(stemmed)
      known = { word, stem: stemmed, token: names ? -1 : numberOf(stemmed), names, count: 0 }
      met.set(word, known)
    }
    known.count++
    return known
  }

  return {
    tokens,
    counts: () => new Map([...met.values()].map(({ word, count }) => [word, count])),
    read(given) {
      text++
      const found: number[] = []
      const add = (token: number) => {
        if (lastIn[token] === text) return
        lastIn[token] = text
        found.push(token)
      }
      const all = words(given).map(meet)
      for (let at = 0; at < all.length; ) {
        const here = all[at] as Met
        const name = here.names?.find(({ rest }) => rest.every((part, step) => all[at + 1 + step]?.stem === part))
        if (name) for (const token of name.as) add(numberOf(token))
        else add(here.token < 0 ? numberOf(here.stem) : here.token)
        at += name ? 1 + name.rest.length : 1
      }
      return found
    },
  }
}
