import { describe, expect, test } from 'vitest'
import { groupById, groupNamed, groups, organisationNames, postNames } from '../../src/partnership/groups.js'
import { read } from './lines.js'

describe('the groups of the guidance', () => {
  test('ten are the minimum and ten are worked with', () => {
    expect(groups.filter(({ minimum }) => minimum)).toHaveLength(10)
    expect(groups.filter(({ minimum }) => !minimum)).toHaveLength(10)
    expect(new Set(groups.map(({ id }) => id)).size).toBe(20)
  })

  test('no two groups, parts or posts share a word, and each word is found', () => {
    const words = groups.flatMap((group) => [
      ...group.aliases.map((alias) => ({ alias, group, name: group.short })),
      ...group.parts.flatMap((part) => part.aliases.map((alias) => ({ alias, group, name: part.name }))),
    ])
    expect(words.filter(({ alias }, at) => words.findIndex((other) => other.alias === alias) !== at)).toEqual([])
    expect(words.filter(({ alias }) => postNames.has(alias))).toEqual([])
    for (const { alias, group, name } of words) {
      expect(groupNamed(alias)).toBe(group)
      expect(read(`x for ${alias}`)).toBe(`x | ${name}`)
      expect(alias).toBe(alias.toLowerCase())
    }
  })

  test('a lead as it is shown can be typed back', () => {
    const shown = new Set([...organisationNames.values(), ...postNames.values()])
    for (const name of shown) expect(read(`x for ${name}`)).toBe(`x | ${name}`)
    for (const { id, name } of groups) expect(groupNamed(name)).toBe(groupById(id))
    expect(groupNamed('the force')?.id).toBe('police')
    expect(groupNamed('Acme Ltd')).toBeUndefined()
  })
})
