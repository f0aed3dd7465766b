import { look, read, type Looked } from './look.js'
import { partsOf } from './search/parts.js'
import { contentOf } from './search/question.js'

/** One question of two still hears the other at this share; more when it leans on it ("and who signs it off"). */
const HEARD = 0.1
const LEANING = 0.4

/** Both questions of two, each looked up by itself with an ear to the other; none when it is one question. */
export function halvesOf(question: string): Looked[] {
  const parts = partsOf(question)
  if (parts.length === 1) return []
  const asked = parts.map(read)
  return parts.map((part, at) => {
    const own = asked[at] ?? read(part)
    const share = leans(part) || contentOf(own).length === 0 ? LEANING : HEARD
    const heard = new Map(own)
    for (const [token, counts] of asked[1 - at] ?? []) if (!heard.has(token)) heard.set(token, counts * share)
    return look(part, heard)
  })
}

function leans(question: string): boolean {
  return /\b(it|its|that|this|those|these|they|them|their|one|ones|he|she|him|her)\b/i.test(question)
}
