import type { Value } from './change.js'

/** Text that JSON writes as it is, between quotes. */
const PLAIN = /^[ !#-[\]-~]*$/

/** JSON with sorted keys and no white space: the same value always gives the same text, so it can be hashed. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a record cannot hold NaN or Infinity')
    if (value === undefined) throw new TypeError('a record cannot hold undefined')
    return typeof value === 'string' ? quoted(value) : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = value as Record<string, unknown>
  let text = ''
  // No pairs are made: every commit goes through here whole, and half the time went into them.
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(fields[key])}`
  }
  return `{${text}}`
}

/** A call of JSON.stringify for each of a commit's fifty short texts costs twice as much as looking at them. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** Whether two field values are the same, whatever the order of their keys. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null)
}
