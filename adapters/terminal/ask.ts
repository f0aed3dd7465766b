import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { answerQuestion } from '../../src/guidance/answer.js'
import { findAnswer, prepareAnswers } from '../../src/guidance/find.js'
import { renderText } from '../../src/text.js'
import { parse, readText, UsageError, type Terminal } from './cli.js'

/** One question of a batch, answered. */
export interface Asked {
  /** As it was given; '' where none could be read. */
  id: string | number
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  /** The plain-text reply as a person sees it; for a line that cannot be read, what is wrong with it. */
  text: string
  /** How long the answer took, milliseconds. */
  ms: number
}

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

/**
 * `ask --jsonl FILE` answers a file of questions, one JSON line each; `ask "…"` a single one. Works from the register
 * alone: no store is opened, so it runs anywhere, also beside a running bot.
 */
export async function ask(argv: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(argv, { jsonl: { type: 'string' } })
  const file = values['jsonl']
  const question = positionals.join(' ').trim()
  if (typeof file === 'string' && question === '') {
    prepareAnswers()
    for (const line of readText(file).replace(/^\ufeff/, '').split(/\r?\n/)) {
      if (line.trim() !== '') terminal.print(JSON.stringify(answerLine(line)))
    }
    return 0
  }
  if (file !== undefined || question === '') {
    throw new UsageError('Ask what? For example: npm run --silent cdp -- ask --jsonl questions.jsonl, or npm run cdp -- ask "When is the needs assessment due?"')
  }
  terminal.print(renderText(answerQuestion(question)))
  return 0
}

/** Answers one line like {"id":"1","question":"who chairs?"}. Never throws. */
export function answerLine(json: string): Asked {
  const start = performance.now()
  const read = parseJson(json)
  const parsed = lineSchema.safeParse(read)
  if (!parsed.success) {
    const text = 'Each line is JSON like {"id":"1","question":"When is the needs assessment due?"}.'
    return { id: idOf(read), answered: false, sections: [], text, ms: since(start) }
  }
  const { id, question } = parsed.data
  const text = renderText(answerQuestion(question))
  const ms = since(start)
  // Found again for the record of sections: a person's answer took the time above.
  const { answered, sections } = findAnswer(question)
  return { id, answered, sections, text, ms }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function idOf(read: unknown): string | number {
  if (typeof read !== 'object' || read === null || !('id' in read)) return ''
  return typeof read.id === 'string' || typeof read.id === 'number' ? read.id : ''
}

function since(start: number): number {
  return Math.round((performance.now() - start) * 1000) / 1000
}
