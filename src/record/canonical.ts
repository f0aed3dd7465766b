import type { Value } from './change.js'

/** JSON with sorted keys and no white space: the same value always gives the same text, so it can be hashed. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a record cannot hold NaN or Infinity')
    if (value === undefined) throw new TypeError('a record cannot hold undefined')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
}

/** Whether two field values are the same, whatever the order of their keys. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null)
}
