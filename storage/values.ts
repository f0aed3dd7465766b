import type { Scope } from '../src/record/scope.js'

/** Deeper values are a mistake (or a circle), and MongoDB refuses them too. */
const DEEPEST = 100

/** JSON of a value that every store keeps as it is; a TypeError names what none would. */
export function json(value: unknown, name: string): string {
  const wrong = unstorable(value, 0)
  if (wrong !== null) throw new TypeError(`${name}${wrong}`)
  return JSON.stringify(value)
}

/** What no store would keep, and where ('.due[0] is NaN: …'); null when there is none: then no path is put together. */
function unstorable(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : ` is ${value}: a store cannot hold that`
  if (typeof value !== 'object') return ` is ${typeof value}: a store cannot hold that`
  if (depth > DEEPEST) return ` is nested more than ${DEEPEST} deep`
  if (Array.isArray(value)) {
    // Not forEach: it steps over holes.
    for (let index = 0; index < value.length; index++) {
      const wrong = unstorable(value[index], depth + 1)
      if (wrong !== null) return `[${index}]${wrong}`
    }
    return null
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return ' is not plain data'
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return ' has a key __proto__: a store cannot hold that'
    const wrong = unstorable((value as Record<string, unknown>)[key], depth + 1)
    if (wrong !== null) return `.${key}${wrong}`
  }
  return null
}

/**
 * Text that finds something: an id, a kind, a key. SQLite ends a text at NUL and stores lone surrogates as U+FFFD, so
 * two such keys could meet.
 */
export function keyText(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name} must be text that is not empty`)
  if (/[\0\p{Surrogate}]/u.test(value)) throw new TypeError(`${name} holds a character that no key may hold`)
  return value
}

export function optionalText(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : keyText(value, name)
}

/** Prose for people: what SQLite could not keep is replaced. */
export function prose(value: string, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be text`)
  return value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
}

/** A whole number that is not negative. */
export function count(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new TypeError(`${name} must be a whole number`)
  return value as number
}

/** An instant in the one spelling whose text order is time order: 2026-11-23T09:30:00.000Z. */
export function instant(value: unknown, name: string): string {
  const shaped = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value)
  const time = shaped ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw new TypeError(`${name} must be an instant in UTC, like 2026-11-23T09:30:00.000Z`)
  return new Date(time).toISOString()
}

export function partnershipOf(scope: Scope): string {
  if (!('partnership' in scope)) throw new TypeError('this needs the scope of a partnership')
  return keyText(scope.partnership, 'the partnership')
}

export function needInstallation(scope: Scope): void {
  if (!('installation' in scope) || scope.installation !== true) {
    throw new TypeError('this needs the scope of the installation')
  }
}

/** The two kinds of scope as one column; a partnership called 'installation' is still another. */
export function scopeKey(scope: Scope): string {
  if ('installation' in scope && scope.installation === true) return 'installation'
  return `partnership/${partnershipOf(scope)}`
}
