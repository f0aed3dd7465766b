import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, same } from '../../src/record/canonical.js'

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reversed(inner)]))
}

describe('canonical JSON', () => {
  it('is JSON of the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(reversed(value))).toBe(canonical(value))
      }),
    )
  })

  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    ['\ud800 “ü” \u0000', '"\\ud800 “ü” \\u0000"'],
    [{ B: 1, a: 1, ä: 1, 10: 1, 9: 1 }, '{"10":1,"9":1,"B":1,"a":1,"ä":1}'],
    [-0, '0'],
  ])('writes %j as it is', (value, text) => {
    expect(canonical(value)).toBe(text)
  })

  it.each([[Number.NaN], [Infinity], [undefined], [[undefined]], [{ a: [Number.NaN] }]])('refuses %j', (value) => {
    expect(() => canonical(value)).toThrow(TypeError)
  })

  it('compares by value, and nothing with null', () => {
    expect(same([{ organisation: 'Police', person: 'x' }], [{ person: 'x', organisation: 'Police' }])).toBe(true)
    expect(same(undefined, null)).toBe(true)
    expect(same('1', 1)).toBe(false)
    expect(same(false, null)).toBe(false)
  })
})
