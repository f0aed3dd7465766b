import { readFileSync } from 'node:fs'

/** One line of a question file. `must_mention`: every inner list needs one of its strings in the answer. */
export interface Question {
  id: string
  question: string
  answerable: boolean
  sections: string[]
  must_mention: string[][]
  style?: string
}

export interface Answered {
  answered: boolean
  /** Section ids, best first. */
  sections: string[]
  text: string
}

/** Shares from 0 to 1, times in milliseconds. */
export interface Score {
  recallAt1: number
  recallAt3: number
  mentions: number
  unanswerableRefused: number
  answerableRefused: number
  p50: number
  p99: number
}

export function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line) as Question)
}

/** Times `reply` alone, as a person waits for it; `found` then tells what was found. */
export interface Answerer {
  reply: (question: string) => string
  found: (question: string) => Omit<Answered, 'text'>
}

export function score(questions: Question[], { reply, found }: Answerer): Score {
  const times: number[] = []
  const told = questions.map((question) => {
    const from = performance.now()
    const text = reply(question.question)
    times.push(performance.now() - from)
    return { question, answered: { ...found(question.question), text } }
  })
  const answerable = told.filter(({ question }) => question.answerable)
  const unanswerable = told.filter(({ question }) => !question.answerable)
  const within = (first: number) => ({ question, answered }: (typeof told)[number]) =>
    answered.sections.slice(0, first).some((section) => question.sections.includes(section))
  times.sort((one, other) => one - other)
  return {
    recallAt1: share(answerable, within(1)),
    recallAt3: share(answerable, within(3)),
    mentions: share(answerable, ({ question, answered }) => missing(question, answered.text).length === 0),
    unanswerableRefused: share(unanswerable, ({ answered }) => !answered.answered),
    answerableRefused: share(answerable, ({ answered }) => !answered.answered),
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  }
}

/** The facts an answer lacks, by their first wording. */
export function missing(question: Question, text: string): string[] {
  const plain = normalise(text)
  return question.must_mention.filter((ways) => !ways.some((way) => plain.includes(normalise(way)))).map((ways) => ways[0] ?? '')
}

/** One kind of dash, quote and space, lower case: a fact is a fact however it is set. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
}

function share<T>(of: T[], holds: (one: T) => boolean): number {
  return of.length === 0 ? 1 : of.filter(holds).length / of.length
}
