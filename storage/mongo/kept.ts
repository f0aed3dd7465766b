import type { Value } from '../../src/record/change.js'
import { json } from '../values.js'

/**
 * JSON as MongoDB holds it, for people who query it: a `.` in a key becomes `．` and a leading `$` becomes `＄`, which
 * servers before 5.0 refuse. What BSON would change (a lone surrogate, NUL, an empty key, those two characters
 * themselves, deep nesting) is kept as JSON text beside it, so that every hash still fits.
 */
export interface Kept {
  plain: Value
  exact: string | null
}

/** BSON's own limit is 100 levels, and a value sits some levels down in its row. */
const DEEPEST = 90
const DOT = '\uFF0E'
const DOLLAR = '\uFF04'

/** A TypeError names what no store can hold. The value is copied at the call. */
export function keep(value: unknown, name: string): Kept {
  const text = json(value, name)
  const state = { exact: /\\u(0000|d[89a-f])/i.test(text) }
  const plain = encode(JSON.parse(text) as Value, 0, state)
  return state.exact ? { plain: null, exact: text } : { plain, exact: null }
}

export function unkeep<T>(kept: { plain: unknown; exact?: string | null | undefined }): T {
  return (typeof kept.exact === 'string' ? JSON.parse(kept.exact) : decode(kept.plain)) as T
}

function encode(value: Value, depth: number, state: { exact: boolean }): Value {
  if (value === null || typeof value !== 'object') return value
  if (depth > DEEPEST) {
    state.exact = true
    return null
  }
  if (Array.isArray(value)) return value.map((inner) => encode(inner, depth + 1, state))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key === '' || key.includes(DOT) || key.includes(DOLLAR) || key.includes('\0')) state.exact = true
    return [key.replaceAll('.', DOT).replace(/^\$/, DOLLAR), encode(inner, depth + 1, state)]
  }))
}

function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(decode)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    return [key.replaceAll(DOT, '.').replace(new RegExp(`^${DOLLAR}`), '$'), decode(inner)]
  }))
}
