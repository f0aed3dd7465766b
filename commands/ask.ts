import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { answerQuestion } from '../src/guidance/answer.js'
import { Problem } from '../src/problem.js'

export default defineCommand({
  name: 'ask',
  also: ['question', 'guidance says'],
  summary: 'Ask what the guidance says',
  examples: ['ask when is the needs assessment due?', 'ask who should be the SRO'],
  help: 6,
  permission: 'public',
  fields: [{ name: 'question', as: 'rest', label: 'Your question', required: true, max: 3000 }],
  input: z.object({ question: z.string().max(3000, 'That is longer than 3,000 characters. Please ask one thing at a time.').optional() }),
  async run({ question }, context) {
    if (!question) throw new Problem('missing', 'What would you like to know? For example: “ask when is the needs assessment due?”')
    return { reply: answerQuestion(question, await context.officialText()) }
  },
})
