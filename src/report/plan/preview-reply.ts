import { figures } from '../../figures.js'
import { inWords } from '../../partnership/leads.js'
import type { Block, Item, Reply } from '../../reply.js'
import { sayShortDay } from '../../words/day.js'
import { LEAVE_OPEN, type Question, type StudiedPlan, type StudiedRow } from './plan.js'

/** The preview for people: what was found, every row, every question. `today`: local date, YYYY-MM-DD. */
export function previewReply(studied: StudiedPlan, questions: readonly Question[], today: string): Reply {
  const title = `Plan: ${count(studied.rows.length, 'row')}`
  const body: Block[] = [
    { kind: 'text', text: summary(studied, today).join(' ') },
    { kind: 'list', items: studied.rows.map(rowItem) },
  ]
  if (questions.length > 0) {
    const first = questions.length === 1 ? 'One question first:' : `${questions.length} questions first:`
    body.push({ kind: 'text', text: first }, questionList(questions))
  }
  return { audience: 'caller', title, body }
}

function questionList(questions: readonly Question[]): Block {
  const items = questions.map(({ id, text, choices }): Item => (
    { text: [{ strong: id }, `: ${text}`], detail: `Answers: ${choices.join('; ')}` }
  ))
  return { kind: 'list', items }
}

function summary({ rows, questions, columns }: StudiedPlan, today: string): string[] {
  const kept = rows.filter((row) => row.kind !== 'skipped')
  const of = (test: (row: StudiedRow) => boolean) => kept.filter(test).length
  const said = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}.`]
  const proposed = of((row) => row.titleProposed)
  const asked = of((row) => row.title === null)
  const dates = new Set(questions.filter(({ about }) => about === 'date').flatMap((question) => question.rows)).size
  const passed = of((row) => row.due !== null && row.due < today)
  const untitled = [
    ...(proposed ? [`${count(proposed, 'title')} ${proposed === 1 ? 'is' : 'are'} proposed from another column`] : []),
    ...(asked ? [`${asked} must be asked`] : []),
  ]
  const actions = count(of((row) => row.kind === 'action'), 'action')
  const subSteps = of((row) => row.kind === 'substep')
  const unnumbered = columns.includes('number') ? of((row) => row.number === null) : 0
  const levels = columns.includes('risk') ? of((row) => row.riskLevel === 'not stated') : 0
  const late = `${passed} ${passed === 1 ? 'date has' : 'dates have'} passed`
  return [
    `${subSteps ? `${actions} and ${count(subSteps, 'sub-step')}` : actions}, all to be recorded as open.`,
    ...said(rows.length - kept.length, 'row is empty and is passed over', 'rows are empty and are passed over'),
    ...said(unnumbered, 'row has no number', 'rows have no number'),
    ...(untitled.length > 0 ? [`${count(proposed + asked, 'row')} ${proposed + asked === 1 ? 'has' : 'have'} no action text: ${inWords(untitled)}.`] : []),
    ...said(of((row) => row.dueText === null), 'row has no date', 'rows have no date'),
    ...said(dates, 'row has a date that must be asked', 'rows have a date that must be asked'),
    ...said(of((row) => row.lead === null), 'row has no lead', 'rows have no lead'),
    ...said(levels, 'row states no level of risk', 'rows state no level of risk'),
    ...(passed ? [`${late}: the plan does not say what was done since, so nothing is marked as done or met.`] : []),
    'Dependencies, risk, outcome and any other columns are kept as they stand.',
  ]
}

function rowItem(row: StudiedRow): Item {
  if (row.kind === 'skipped') return { text: `Row ${row.row}: nothing in it` }
  const number = row.number ?? 'no number'
  const place = row.parent ? `${number}, sub-step of ${row.parent}` : number
  const details = [
    ...(row.titleProposed ? ['title proposed from the plan'] : []),
    dateWords(row),
    ...(row.recurrence ? [row.recurrence] : []),
    `lead: ${row.lead ?? 'none'}`,
    ...(row.riskLevel ? [`risk level: ${row.riskLevel}`] : []),
    ...(row.asks.length > 0 ? ['has a question below'] : []),
  ]
  const title = row.title ?? 'no title yet'
  return { text: [{ strong: `Row ${row.row} (${place})` }, `: ${title}`], detail: details.join('; ') }
}

function dateWords(row: StudiedRow): string {
  const typed = row.dueText === null ? '' : `“${row.dueText}”`
  if (row.due) return `due ${sayShortDay(row.due)}, typed ${typed}`
  return typed ? `date: ${typed}` : 'no date'
}

export function count(number: number, what: string): string {
  return `${figures(number)} ${what}${number === 1 ? '' : 's'}`
}

/** What is said when a question has no answer yet. */
export const howToAnswer = `Answer each question, or say “${LEAVE_OPEN}”.`
