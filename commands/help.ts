import { z } from 'zod'
import { defineCommand, type Command } from '../src/command.js'
import { wordsInput } from '../src/partnership/inputs.js'
import type { Item } from '../src/reply.js'

export default defineCommand({
  name: 'help',
  also: ['?', 'hello', 'hi', 'commands'],
  summary: 'Show what I can do',
  examples: ['help', 'help more'],
  permission: 'public',
  fields: [{ name: 'words', as: 'rest', label: 'A command, or “more”', max: 100 }],
  input: z.object({ words: wordsInput }),
  run({ words = '' }, context) {
    const wanted = words.trim().toLowerCase()
    const named = context.commands.find((command) => command.name === wanted || command.also?.includes(wanted))
    if (named) {
      const others = (named.also ?? []).filter((one) => one.length > 1 && one !== wanted)
      const also = [...(named.also?.includes(wanted) ? [wanted] : []), ...others].slice(0, 4)
      const items = named.examples.map((example): Item => ({ text: example }))
      return {
        reply: {
          audience: 'caller',
          title: named.name,
          body: [
            { kind: 'text', text: `${named.summary}.${also.length > 0 ? ` Also: ${also.join(', ')}.` : ''}` },
            { kind: 'list', items },
          ],
        },
      }
    }
    if (wanted === 'more') {
      const items = [...context.commands].sort((a, b) => (a.name < b.name ? -1 : 1)).map((command) => helpItem(command))
      return { reply: { audience: 'caller', title: 'Everything I can do', body: [{ kind: 'list', items }] } }
    }
    const first = context.commands.filter((command) => command.help).sort((a, b) => (a.help ?? 0) - (b.help ?? 0))
    const unknown = wanted === '' || fillers.test(wanted) ? [] : [{ kind: 'text' as const, text: `I have no help on “${wanted.slice(0, 60)}”. This is what most people use:` }]
    return {
      reply: {
        audience: 'caller',
        body: [...unknown, { kind: 'list', items: first.map((command) => helpItem(command, shortest(command))) }],
        next: [{ label: 'More', line: 'help more' }],
      },
    }
  },
})

/** "help me please" names nothing. */
const fillers = /^(?:(?:me|us|please|with|this|out|thanks|now|here)[?!. ]*)+$/

/** The way people really type it: by a short verb, where an example shows one. */
function shortest(command: Command): string | undefined {
  return command.examples.find((example) => !example.startsWith(command.name))
}

function helpItem(command: Command, example = command.examples[0] ?? command.name): Item {
  return { text: [{ strong: example }, `: ${command.summary}`] }
}
