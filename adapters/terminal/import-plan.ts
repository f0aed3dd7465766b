import { readFileSync, statSync } from 'node:fs'
import { Problem } from '../../src/problem.js'
import { ALL_AGAIN, ONLY_NEW, REPEAT, repeatAsks } from '../../src/report/plan/repeated.js'
import { decodePlan } from '../../src/report/plan/decode.js'
import type { Question, StudiedPlan } from '../../src/report/plan/plan.js'
import { count, previewReply } from '../../src/report/plan/preview-reply.js'
import { settle } from '../../src/report/plan/questions.js'
import { MOST_TEXT, readPlan } from '../../src/report/plan/read-plan.js'
import { previewOf, studyPlan } from '../../src/report/plan/study.js'
import { renderText } from '../../src/text.js'
import { localDate } from '../../src/time.js'
import { finish, parse, UsageError, whoOf, type Terminal } from './cli.js'

/**
 * `import plan FILE`: previews every row, and with a person at the terminal asks what is unclear and records on "yes".
 * Without one it records nothing. `--json` prints the preview as data. Reading needs no partnership and no store.
 * `today`: local date, YYYY-MM-DD. A function declaration, because cli.ts lists it and lends it its helpers.
 */
export async function importPlan(argv: string[], terminal: Terminal, today = londonToday()): Promise<number> {
  const options = { as: { type: 'string' }, partnership: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = parse(argv, options)
  const [file, ...spare] = positionals
  if (!file || spare.length > 0) {
    throw new UsageError('Import which file? For example: npm run cdp -- import plan plan.txt --as "Priya Shah"')
  }
  const text = readPlanFile(file)
  const studied = study(text, today, terminal)
  if (!studied) return 1
  if (values['json']) {
    terminal.print(JSON.stringify(previewOf(studied), null, 2))
    return 0
  }
  if (!terminal.question) {
    terminal.print(renderText(previewReply(studied, studied.questions, today)))
    terminal.print(
      '\nNothing was recorded: nobody is here to ask. To answer and record, run this again in a terminal, with ' +
      '--as and the name of a coordinator.',
    )
    return 0
  }
  return askAndRecord(terminal, { studied, text, who: whoOf(values), today })
}

function londonToday(): string {
  return localDate(new Date().toISOString(), 'Europe/London')
}

function readPlanFile(file: string): string {
  try {
    if (statSync(file).size <= MOST_TEXT) return decodePlan(readFileSync(file))
  } catch {
    throw new UsageError(`The file ${file} cannot be read. Is the path right?`)
  }
  throw new UsageError('The file is larger than 2 MB, so it was not read. Please import its table alone.')
}

/** The plan as it is understood without any partnership; null when it cannot be read, which has been said. */
function study(text: string, today: string, terminal: Terminal): StudiedPlan | null {
  try {
    return studyPlan(readPlan(text), { today, vocabulary: { today, nextMeeting: null, people: [], mentions: [] } })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    terminal.complain(error.message)
    return null
  }
}

interface Import {
  studied: StudiedPlan
  text: string
  who: { as?: string; partnership?: string }
  today: string
}

async function askAndRecord(terminal: Terminal, { studied, text, who, today }: Import): Promise<number> {
  // Values are trimmed on their way: a first line of text keeps a heading whose first cell is blank.
  const plan = `Plan\n${text}`
  const operate = (values: Record<string, string>) =>
    terminal.operate({ verb: 'record', command: 'import plan', values: { plan, ...values }, ...who })
  const preview = await operate({})
  if (preview.code !== 0) {
    // Nobody is set up yet, or this person may not import: the plan in front of them can still be looked at.
    terminal.print(renderText(previewReply(studied, studied.questions, today)))
    terminal.complain(`\nNothing was recorded. ${preview.out}`)
    return preview.code
  }
  terminal.print(preview.out)
  const answers: Record<string, string> = {}
  // Only the record knows whether these rows are there already; its preview then ends with this question.
  const repeated = preview.out.includes(repeatAsks)
  const questions = [...(repeated ? [repeatQuestion] : []), ...studied.questions]
  for (const question of questions) {
    const answer = await put(terminal, question, (typed) => refusalOf(question, typed, { studied, today }))
    if (answer === null) return stopped(terminal)
    answers[question.id] = answer
  }
  const rows = studied.rows.filter((row) => row.kind !== 'skipped').length
  const which = repeated ? 'these rows' : `these ${count(rows, 'row')}`
  const confirmed = await terminal.question?.(`\nRecord ${which}? (yes/no)`)
  if (!/^\s*y(?:es)?\s*$/i.test(confirmed ?? '')) return stopped(terminal)
  return finish(terminal, await operate({ answers: JSON.stringify(answers), confirm: 'yes' }))
}

const repeatQuestion: Question = { id: REPEAT, text: repeatAsks, choices: [ONLY_NEW, ALL_AGAIN], rows: [] }

/** Puts one question until its answer is accepted: a choice or its number, or words. null: stop. */
async function put(terminal: Terminal, question: Question, refusal: Refusal): Promise<string | null> {
  const choices = question.choices.map((choice, at) => `  ${at + 1}. ${choice}`)
  const asked = ['', question.text, ...choices, 'Your answer (a number or words; “stop” ends here):'].join('\n')
  for (;;) {
    const typed = (await terminal.question?.(asked))?.trim()
    if (typed === undefined || /^(?:stop|quit|exit)$/i.test(typed)) return null
    const answer = (/^\d+$/.test(typed) ? question.choices[Number(typed) - 1] : typed) ?? ''
    const refused = answer === '' ? 'Please answer with one of the choices.' : refusal(answer)
    if (refused === null) return answer
    terminal.complain(refused)
  }
}

/** Why an answer is refused; null when it is not. */
type Refusal = (answer: string) => string | null

function refusalOf(question: Question, answer: string, plan: Pick<Import, 'studied' | 'today'>): string | null {
  if (question.id === REPEAT) return question.choices.includes(answer) ? null : 'Please pick one of the two.'
  try {
    settle(plan.studied, { [question.id]: answer }, plan.today)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.message
  }
}

function stopped(terminal: Terminal): number {
  terminal.print('Nothing was recorded.')
  return 0
}
