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
      const also = (named.also ?? []).filter((one) => one.length > 1).slice(0, 4)
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
      const items = [...context.commands].sort((a, b) => (a.name < b.name ? -1 : 1)).map(helpItem)
      return { reply: { audience: 'caller', title: 'Everything I can do', body: [{ kind: 'list', items }] } }
    }
    const first = context.commands.filter((command) => command.help).sort((a, b) => (a.help ?? 0) - (b.help ?? 0))
    return {
      reply: {
        audience: 'caller',
        body: [{ kind: 'list', items: first.map(helpItem) }],
        next: [{ label: 'More', line: 'help more' }],
      },
    }
  },
})

function helpItem(command: Command): Item {
  return { text: [{ strong: command.examples[0] ?? command.name }, `: ${command.summary}`] }
}
