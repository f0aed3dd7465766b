import MiniSearch, { type Options } from 'minisearch'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { renderText } from '../../src/text.js'
import { readQuestions, score, type Answered, type Score } from '../guidance/score.js'

// `npm run bench:guidance -- FILE`: the bot beside off-the-shelf search over the same register, in the same run.
const root = join(import.meta.dirname, '..', '..', '..')
const own = join(existsSync(join(root, 'package.json')) ? root : process.cwd(), 'test/guidance/questions.jsonl')
const file = process.argv[2] ?? own

const heapBefore = process.memoryUsage().heapUsed
const from = performance.now()
const { answerQuestion } = await import('../../src/guidance/answer.js')
const { findAnswer } = await import('../../src/guidance/find.js')
const startUp = performance.now() - from
const heap = process.memoryUsage().heapUsed - heapBefore
const { entries } = await import('../../src/guidance/register/index.js')

const questions = readQuestions(file)
const units = entries.map((entry, at) => ({
  id: at,
  section: entry.section,
  asked: [entry.question, ...entry.asked].join('\n'),
  answer: [entry.answer, ...(entry.list ?? []), entry.after ?? ''].join('\n'),
}))

function offTheShelf(options: Omit<Options, 'fields'>): (question: string) => Answered {
  const search = new MiniSearch({ fields: ['asked', 'answer'], ...options })
  search.addAll(units)
  return (question) => {
    const found = search.search(question)
    const sections = [...new Set(found.map(({ id }) => units[id as number]?.section ?? ''))]
    return { answered: found.length > 0, sections, text: units[found[0]?.id as number]?.answer ?? '' }
  }
}

const rows: [string, Score][] = [
  ['this bot', score(questions, bot)],
  ['MiniSearch, defaults', score(questions, offTheShelf({}))],
  ['MiniSearch, tuned', score(questions, offTheShelf({ searchOptions: { prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { asked: 2 } } }))],
]

function bot(question: string): Answered {
  const text = renderText(answerQuestion(question))
  const { answered, sections } = findAnswer(question)
  return { answered, sections, text }
}

console.log(`${questions.length} questions of ${file}; Node ${process.version}`)
console.log(`start-up ${startUp.toFixed(0)} ms, ${(heap / 1e6).toFixed(0)} MB; a time is for the reply and the ranking, found twice`)
console.table(
  Object.fromEntries(
    rows.map(([name, of]) => [
      name,
      {
        'recall@1': of.recallAt1.toFixed(3),
        'recall@3': of.recallAt3.toFixed(3),
        'all facts': of.mentions.toFixed(3),
        'unanswerable refused': of.unanswerableRefused.toFixed(3),
        'answerable refused': of.answerableRefused.toFixed(3),
        'p50 ms': of.p50.toFixed(2),
        'p99 ms': of.p99.toFixed(2),
      },
    ]),
  ),
)
