import MiniSearch, { type Options } from 'minisearch'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { renderText } from '../../src/text.js'
import { readQuestions, score, type Answerer, type Score } from '../guidance/score.js'

// `npm run bench:guidance -- FILE`: the bot beside off-the-shelf search over the same register, in the same run.
const root = join(import.meta.dirname, '..', '..', '..')
const own = join(existsSync(join(root, 'package.json')) ? root : process.cwd(), 'test/guidance/questions.jsonl')
const file = process.argv[2] ?? own

const heapBefore = process.memoryUsage().heapUsed
const from = performance.now()
const { answerQuestion } = await import('../../src/guidance/answer.js')
const { findAnswer, prepareAnswers } = await import('../../src/guidance/find.js')
prepareAnswers()
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

function offTheShelf(options: Omit<Options, 'fields'>): Answerer {
  const search = new MiniSearch({ fields: ['asked', 'answer'], ...options })
  search.addAll(units)
  const unitsFor = (question: string) => search.search(question).flatMap(({ id }) => units[id as number] ?? [])
  return {
    reply: (question) => unitsFor(question)[0]?.answer ?? '',
    found(question) {
      const sections = [...new Set(unitsFor(question).map(({ section }) => section))]
      return { answered: sections.length > 0, sections }
    },
  }
}

const rows: [string, Score][] = [
  ['this bot', score(questions, { reply: (question) => renderText(answerQuestion(question)), found: findAnswer })],
  ['MiniSearch, defaults', score(questions, offTheShelf({}))],
  ['MiniSearch, tuned', score(questions, offTheShelf({ searchOptions: { prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { asked: 2 } } }))],
]

console.log(`${questions.length} questions of ${file}; Node ${process.version}`)
console.log(`start-up ${startUp.toFixed(0)} ms, ${(heap / 1e6).toFixed(0)} MB of heap; a time is a whole reply`)
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
