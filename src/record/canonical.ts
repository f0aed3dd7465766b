import type { Value } from './change.js'

/** JSON with sorted keys and no white space: the same value always gives the same text, so it can be hashed. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a record cannot hold NaN or Infinity')
    if (value === undefined) throw new TypeError('a record cannot hold undefined')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = value as Record<string, unknown>
  let text = ''
  // No pairs are made: every commit goes through here whole, and half the time went into them.
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(fields[key])}`
  }
  return `{${text}}`
}

/** Whether two field values are the same, whatever the order of their keys. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null)
}
