import { Problem } from '../../problem.js'
import { short } from '../../partnership/labels.js'
import { inWords } from '../../partnership/leads.js'
import { readDay, sayShortDay } from '../../words/day.js'
import { LEAVE_OPEN, type AskedQuestion, type StudiedPlan, type StudiedRow } from './plan.js'
import { withoutYear, type DateAsk } from './when.js'

/** One question for all rows that ask the same: '31st April' of two years is one question. By row number. */
export function askDates(asks: ReadonlyMap<number, DateAsk>): AskedQuestion[] {
  const groups = new Map<string, [number, DateAsk][]>()
  for (const [row, ask] of asks) groups.set(ask.key, [...(groups.get(ask.key) ?? []), [row, ask]])
  return [...groups.values()].map((group) => {
    const [first, ask] = group[0] as [number, DateAsk]
    const rows = group.map(([row]) => row)
    const years = new Set(group.map(([, one]) => one.dates.join())).size > 1
    const phrases = [...new Set(group.map(([, one]) => `“${one.phrase}”`))]
    const which = rows.length > 1 ? ` One answer settles rows ${inWords(rows.map(String))}.` : ` (Row ${first}.)`
    return {
      id: `date-${first}`,
      text: `${inWords(phrases)}: ${years ? withoutYear(ask.question) : ask.question}${which}`,
      choices: [...ask.dates.map((date) => dayLabel(date, years)), LEAVE_OPEN],
      rows,
      about: 'date',
      dates: new Map(group.map(([row, one]) => [row, one.dates])),
    }
  })
}

/** '30 April 2023', or '30 April' where each row has its own year. */
function dayLabel(date: string, years: boolean): string {
  const label = sayShortDay(date)
  return years ? label.replace(/ \d{4}$/, '') : label
}

/** Asks what a row is about that has neither Action nor Outcome; its other words help to remember. */
export function askTitle(row: StudiedRow): AskedQuestion {
  const where = [row.number, row.parent ? `under ${row.parent}` : null].filter((part) => part !== null).join(', ')
  const { dependencies, risk } = row.from.cells
  const [name, words] = dependencies.trim() ? ['dependencies', dependencies] : ['risk', risk]
  const hint = words?.trim() ? ` Its ${name}: “${short(words.trim(), 120)}”` : ''
  const nothing = 'names no action and no outcome. What is to be done, in a few words?'
  const text = `Row ${row.row}${where ? ` (${where})` : ''} ${nothing}${hint}`
  return { id: `title-${row.row}`, text, choices: [LEAVE_OPEN], rows: [row.row], about: 'title', dates: new Map() }
}

/** The title of a row whose question was left open: it says so instead of inventing one. */
function untitled(row: StudiedRow): string {
  return `${row.number ? `Step ${row.number}` : `Row ${row.row}`} of the plan (no action named)`
}

export interface Settled {
  /** Every row with a title, and a date where one was answered. */
  rows: (StudiedRow & { title: string })[]
  /** Questions without an answer. */
  open: AskedQuestion[]
}

/**
 * Puts the answers (by question id) into the rows. An answer is one of the choices, or 'leave open', or where only one
 * date or title is asked, that date or title in words. Throws `Problem` for an answer that is none of these.
 */
export function settle(studied: StudiedPlan, answers: Record<string, string>, today: string): Settled {
  const open = studied.questions.filter((question) => !answered(answers, question.id))
  const rows = studied.rows
    .filter((row) => row.kind !== 'skipped')
    .map((row) => ({ ...row, title: row.title ?? untitled(row) }))
  for (const question of studied.questions) {
    const answer = answered(answers, question.id)
    if (!answer || answer.toLowerCase() === LEAVE_OPEN) continue
    const read = question.about === 'date' ? dateAnswer(question, answer, today) : null
    for (const row of rows.filter((one) => question.rows.includes(one.row))) {
      if (read) row.due = read(row.row)
      else row.title = titleAnswer(answer)
    }
  }
  return { rows, open }
}

function answered(answers: Record<string, string>, id: string): string {
  return Object.hasOwn(answers, id) ? (answers[id] ?? '').trim() : ''
}

function dateAnswer(question: AskedQuestion, answer: string, today: string): (row: number) => string {
  const choice = question.choices.findIndex((one) => one.toLowerCase() === answer.toLowerCase())
  const dates = [...question.dates.values()]
  if (choice !== -1) return (row) => question.dates.get(row)?.[choice] as string
  const reading = readDay(answer, { today, nextMeeting: null })
  if (reading?.kind === 'day' && dates.every((one) => one.join() === dates[0]?.join())) return () => reading.date
  const choices = inWords(question.choices.map((one) => `“${one}”`))
  throw new Problem('bad-date',
    `“${answer.slice(0, 80)}” does not answer ${question.id}. Its answers: ` +
    `${choices}${dates.length === 1 ? ', or a date such as 3 March 2027' : ''}.`,
  )
}

function titleAnswer(answer: string): string {
  if (answer.length <= 3000) return answer
  throw new Problem('too-long', 'A title can have at most 3,000 characters, so nothing was recorded.')
}
