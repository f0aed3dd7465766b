import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCommands } from '../../src/load-commands.js'
import { useHouse } from './kit.js'

const root = resolve(import.meta.dirname, '../..')
const commands = await loadCommands()
const fileOf = (name: string) => name.replaceAll(' ', '-')

describe('every command', () => {
  const house = useHouse(
    'action add Buy kits for police',
    'decision add Meet every month',
    'tom: decision add Meet in the evening',
    'checklist met 4 on 30 September 2022',
  )

  it('stands in the file of its name', () => {
    const files = readdirSync(resolve(root, 'commands')).filter((file) => file.endsWith('.ts'))
    expect(files).toEqual(commands.map(({ name }) => `${fileOf(name)}.ts`).toSorted())
  })

  it('has a test of its own, and no test is of anything else', () => {
    const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts') && file !== 'every-command.test.ts')
    expect(tests).toEqual(commands.map(({ name }) => `${fileOf(name)}.test.ts`).toSorted())
  })

  it('begins like no other', () => {
    const beginnings = commands.flatMap(({ name, also = [] }) => [name, ...also])
    expect(beginnings.filter((one, at) => beginnings.indexOf(one) !== at)).toEqual([])
    expect(beginnings.filter((one) => one !== one.toLowerCase())).toEqual([])
  })

  it('has its own place in the ten of the menu and the six of help', () => {
    const menu = commands.flatMap((command) => command.menu ?? []).sort((a, b) => a - b)
    expect(menu).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(commands.flatMap((command) => command.help ?? []).sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each(commands.map((command) => [command.name, command] as const))('%s says in one line what it does', (_name, command) => {
    expect(command.summary).toMatch(/^[A-Z][^.]{5,80}$/)
    expect(command.examples.length).toBeGreaterThan(0)
    for (const field of command.fields) expect(field.label).toMatch(/^[A-Z]/)
  })

  it.each(commands.flatMap(({ name, examples }) => examples.map((example) => [example, name])))('understands its example “%s”', async (example, name) => {
    const answer = await house.tell(example)
    expect(answer.command).toBe(name)
    const expected = name === 'setup' || name === 'join' ? ['already-set-up'] : [undefined]
    expect(expected).toContain(answer.reply?.problem)
  })

  it.each(commands.map(({ name }) => [name]))('%s answers hostile words with a reply, never with our fault', async (name) => {
    for (const words of ['\u0000\ud800', '{{}} ${x} <script>', '999999999999999', '-1', '1; drop table', '@ # by for because', '‮x', '💊'.repeat(50)]) {
      expect(await house.outcome(`${name} ${words}`)).not.toBe('our-fault')
    }
  })

  it.each(commands.map(({ name }) => [name]))('%s bears 100,000 characters of anything', async (name) => {
    const hostile = ['a '.repeat(50_000), 'and '.repeat(25_000), `1 ${'a'.repeat(99_000)}!`, `x${' '.repeat(99_000)}x`, '1,'.repeat(50_000), ' by'.repeat(33_000), '@a '.repeat(33_000)]
    for (const words of hostile) {
      const began = performance.now()
      expect(await house.outcome(`${name} ${words}`)).not.toBe('our-fault')
      // Linear work takes tens of milliseconds; anything worse takes minutes.
      expect(performance.now() - began, `${name} ${words.slice(0, 20)}`).toBeLessThan(3000)
    }
  })
})
