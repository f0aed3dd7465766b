import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { CODE_MINUTES } from '../src/people/link.js'
import { Problem } from '../src/problem.js'
import { say } from '../src/reply.js'

/** How a platform is called in a sentence. */
const names = { slack: 'Slack', teams: 'Teams', web: 'the page', terminal: 'the terminal' } as const

export default defineCommand({
  name: 'link',
  also: ['link me', 'connect me'],
  summary: 'Be one person in Slack and Teams',
  examples: ['link'],
  permission: 'public',
  repeatable: true,
  fields: [{ name: 'words', as: 'rest', label: 'The code from the other side', hint: 'empty for a code of your own', max: 40 }],
  input: z.object({ words: wordsInput }),
  async run({ words = '' }, { request, links, now }) {
    const [, code = '', sure] = /^(?:code\s+)?([a-z0-9]{6})(\s+yes)?$/i.exec(words.trim()) ?? []
    const typed = code.toUpperCase()
    if (words.trim() === '') {
      const made = await links.offer(request.caller, now)
      return {
        reply: {
          ...say('private', [
            'Your code is ', { strong: made }, `. Within ${CODE_MINUTES} minutes, open our direct chat on the other side (Slack or Teams) and type “link ${made}”.`,
          ]),
          title: 'Be one person on both sides',
        },
      }
    }
    if (code === '') throw new Problem('bad-value', 'A code has six letters and digits. Type “link” for one, and “link CODE” on the other side.')
    if (request.place.kind === 'channel') {
      await links.burn(typed)
      throw new Problem('not-allowed', 'Others can read codes here, so that one no longer works. Type “link” for a new one, and give it to me in our direct chat.')
    }
    if (!sure) {
      const { name, platform } = await links.offeredBy(typed, request.caller, now)
      return {
        reply: {
          ...say('private', `${name} asked for this code in ${names[platform]}. If that is you, say so: from then on you are one person here and there.`),
          asks: true,
          next: [{ label: 'Yes, that is me', line: `link ${typed} yes` }],
        },
      }
    }
    const { name, platform } = await links.join(typed, request.caller, now)
    return { reply: say('private', `Done. Here and as ${name} in ${names[platform]} you are one person now.`) }
  },
})
