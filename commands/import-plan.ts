import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { reference } from '../src/partnership/labels.js'
import { Problem } from '../src/problem.js'
import { nextNumber } from '../src/record/board.js'
import type { ProposedChange } from '../src/record/change.js'
import { say, type Reply } from '../src/reply.js'
import type { Question } from '../src/report/plan/plan.js'
import { count, howToAnswer, previewReply } from '../src/report/plan/preview-reply.js'
import { settle } from '../src/report/plan/questions.js'
import { readPlan } from '../src/report/plan/read-plan.js'
import { planChanges } from '../src/report/plan/record-plan.js'
import { ALL_AGAIN, askRepeat, ONLY_NEW, recordedAlready, REPEAT } from '../src/report/plan/repeated.js'
import { studyPlan } from '../src/report/plan/study.js'

const answersInput = z.record(z.string().max(100), z.string().max(6000))

export default defineCommand({
  name: 'import plan',
  also: ['plan import'],
  summary: 'Import a delivery plan, after a preview of every row',
  examples: ['import plan'],
  permission: 'import',
  // Importing the same plan again is noticed and asked below, however long ago it was.
  repeatable: true,
  fields: [
    { name: 'plan', as: 'rest', label: 'The plan, copied with its heading', max: 2_000_000, lines: true },
    { name: 'answers', as: 'rest', label: 'Answers as JSON, by the id of each question', max: 100_000, lines: true },
    { name: 'confirm', as: 'choice', label: 'Record it', choices: [{ value: 'yes', label: 'Yes', typed: [] }] },
  ],
  input: z.object({
    plan: z.string().optional(),
    answers: z.string().optional(),
    confirm: z.literal('yes').optional(),
  }),
  run({ plan: text, answers: json, confirm }, context) {
    // A line loses the table's tabs on its way through a chat, so a plan only comes as a value.
    if (!text || 'line' in context.request.said) return { reply: howToImport }
    const studied = studyPlan(readPlan(text), { today: context.today, vocabulary: context.vocabulary })
    const kept = studied.rows.filter((row) => row.kind !== 'skipped')
    const known = recordedAlready(context.board, kept)
    const repeat = askRepeat(known, kept.length)
    const answers = readAnswers(json)
    const settled = settle(studied, answers, context.today)
    const choice = repeatChoice(repeat, answers)
    const questions = [...(repeat ? [repeat] : []), ...studied.questions]
    checkIds(questions, answers)
    if (!confirm) return { reply: previewReply(studied, questions, context.today) }
    const open = [...(repeat && !choice ? [repeat] : []), ...settled.open]
    if (open.length > 0) throw stillOpen(open)
    const first = nextNumber(context.board, 'action')
    const changes = planChanges(settled.rows, { first, known: choice === ONLY_NEW ? known : new Map() })
    if (changes.length === 0) return { reply: nothingToAdd }
    return { changes, reply: recorded(changes, context) }
  },
})

function stillOpen(open: readonly Question[]): Problem {
  const many = open.length === 1 ? 'a question is' : `${open.length} questions are`
  const list = open.map(({ id, text }) => `- ${id}: ${text}`).join('\n')
  return new Problem('missing', `Nothing was recorded, because ${many} still open. ${howToAnswer}\n${list}`)
}

const nothingToAdd = say('caller', 'Every row of this plan is recorded already, so there was nothing to add.')

const howToImport: Reply = {
  audience: 'caller',
  title: 'Import a delivery plan',
  body: [
    {
      kind: 'text',
      text:
        'A plan is imported from the terminal of the computer that runs the bot. You see every row first, answer ' +
        'what is unclear, and one undo takes it all back.',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          text:
            'Save the plan as text or CSV. Its table needs a heading: Number, Action, By when, Lead, Dependencies, ' +
            'Risk, Outcome. Other columns are kept as notes.',
        },
        { text: 'Run: npm run cdp -- import plan FILE --as "Your name"' },
      ],
    },
  ],
}

function readAnswers(json: string | undefined): Record<string, string> {
  if (!json) return {}
  const read = answersInput.safeParse(parseJson(json))
  if (read.success) return read.data
  throw new Problem('bad-value', 'The answers cannot be read. They are JSON such as {"date-3": "30 April"}.')
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function checkIds(questions: readonly Question[], answers: Record<string, string>): void {
  const unknown = Object.keys(answers).find((id) => !questions.some((question) => question.id === id))
  if (unknown === undefined) return
  throw new Problem('bad-value', `The plan asks no question “${unknown.slice(0, 80)}”, so nothing was recorded.`)
}

function repeatChoice(repeat: Question | null, answers: Record<string, string>): string | undefined {
  const answer = repeat && Object.hasOwn(answers, REPEAT) ? answers[REPEAT]?.trim().toLowerCase() : undefined
  if (!answer || answer === ONLY_NEW || answer === ALL_AGAIN) return answer
  const choices = `“${ONLY_NEW}” and “${ALL_AGAIN}”`
  throw new Problem('bad-value', `“${answer.slice(0, 80)}” does not answer ${REPEAT}. Its answers: ${choices}.`)
}

function recorded(changes: readonly ProposedChange[], context: Context): Reply {
  const first = reference(changes[0]?.record ?? '')
  const last = reference(changes.at(-1)?.record ?? '')
  const subSteps = changes.filter(({ set }) => 'parent' in set).length
  const which = changes.length === 1 ? first : `${first} to ${last}`
  const actions = count(changes.length - subSteps, 'action')
  const text = `: ${subSteps ? `${actions} and ${count(subSteps, 'sub-step')}` : actions} of the plan, all open.`
  return {
    audience: 'channel',
    body: [{ kind: 'text', text: [{ strong: `Recorded ${which}` }, text] }],
    next: [{ label: 'List actions', line: 'action list' }, undoChoice(context)],
  }
}
