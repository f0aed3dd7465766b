import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../src/line.js'
import type { Preview } from '../../src/report/plan/plan.js'
import { previewReply } from '../../src/report/plan/preview-reply.js'
import { readPlan } from '../../src/report/plan/read-plan.js'
import { previewOf, studyPlan } from '../../src/report/plan/study.js'
import { renderText } from '../../src/text.js'

const today = '2026-11-23'
const vocabulary: Vocabulary = { today, nextMeeting: null, people: [], mentions: [] }
const sample = readFileSync(join(import.meta.dirname, 'plan-sample.txt'), 'utf8')
const preview = (text: string): Preview => previewOf(studyPlan(readPlan(text), { today, vocabulary }))
/** A plan of one row with these cells. */
const one = (cells: Partial<Record<'number' | 'action' | 'when' | 'lead' | 'risk' | 'outcome', string>>) =>
  preview(['Number\tAction\tBy when\tLead\tRisk\tOutcome', [cells.number ?? '1', cells.action ?? 'Act', cells.when, cells.lead, cells.risk, cells.outcome].join('\t')].join('\n'))
const when = (typed: string) => {
  const { rows, questions } = one({ when: typed })
  return { due: rows[0]?.due, recurrence: rows[0]?.recurrence, dueText: rows[0]?.dueText, choices: questions[0]?.choices }
}

describe('the sample plan', () => {
  const { rows, questions } = preview(sample)
  const row = (number: number) => rows[number - 1]

  it('gives every row its place', () => {
    expect(rows.map((one) => [one.number, one.parent, one.kind])).toEqual([
      ['1', null, 'action'], ['1.1', '1', 'substep'], ['2', null, 'action'], ['2.1', '2', 'substep'], ['3', null, 'action'],
      [null, '3', 'substep'], [null, '3', 'substep'], ['3.1', '3', 'substep'], ['4', null, 'action'], ['4.1', '4', 'substep'],
      ['4.2', '4', 'substep'], ['5', null, 'action'],
    ])
  })

  it('has exactly the keys of the format', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(['row', 'number', 'parent', 'kind', 'title', 'titleProposed', 'due', 'dueText', 'recurrence', 'lead', 'asks'])
    expect(Object.keys(questions[0] ?? {})).toEqual(['id', 'text', 'choices', 'rows'])
  })

  it('proposes a title from the outcome, else asks', () => {
    expect(row(2)).toMatchObject({ title: 'Ms Oyelaran nominated. Letter sent to both leaders.', titleProposed: true, asks: [] })
    expect(row(6)).toMatchObject({ title: null, titleProposed: false, asks: ['title-6'] })
    expect(row(8)).toMatchObject({ title: null, asks: ['title-8'] })
  })

  it('settles all rows of the 31st of April with one question', () => {
    const asked = questions.filter(({ id }) => id.startsWith('date'))
    expect(asked).toEqual([
      {
        id: 'date-9',
        text: '“31st April 2023” and “31st April 2024”: April has 30 days. Which day did you mean? One answer settles rows 9, 10 and 11.',
        choices: ['30 April', '1 May', 'leave open'],
        rows: [9, 10, 11],
      },
    ])
    expect(row(11)).toMatchObject({ due: null, dueText: '31st April 2024 »', asks: ['date-9'] })
  })

  it('keeps the words of a date, and finds it inside them', () => {
    expect(row(4)).toMatchObject({ due: '2023-10-28', dueText: 'By 28th October 2023 »' })
    expect(row(9)).toMatchObject({ due: null, recurrence: 'every 12 months', dueText: 'First report due 31st April 2023 and every 12 months thereafter' })
    expect(row(12)).toMatchObject({ due: null, dueText: 'Ongoing', asks: [] })
  })

  it('takes a lead as typed, and “TBC” as nobody', () => {
    expect([row(1)?.lead, row(5)?.lead, row(9)?.lead]).toEqual(['Alder North/South DPH and county officers', 'Police', null])
  })

  it('says in words what it found', () => {
    const plan = readPlan(sample)
    const text = renderText(previewReply(studyPlan(plan, { today, vocabulary }), questions, today))
    expect(text).toContain('5 actions and 7 sub-steps, all to be recorded as open. 2 rows have no number. 7 rows have no action text: 5 titles are proposed from another column and 2 must be asked. 2 rows have no date. 3 rows have a date that must be asked. 10 rows have no lead. 9 rows state no level of risk. 6 dates have passed')
    expect(text).toContain('Row 7 (no number, sub-step of 3): Agreement looked at again')
  })
})

describe('dates of a plan', () => {
  it('reads the forms people use', () => {
    const days = ['By 1st August 2022', '1 Aug 2022', '01/08/2022', 'Draft by 1 August 2022, then review', 'First one 1/8/22 and annually after that', '• 1 August 2022 »', '2022-08-01 (done)']
    expect(days.map((typed) => when(typed).due)).toEqual(days.map(() => '2022-08-01'))
    expect(when('March 2023')).toMatchObject({ due: '2023-03-31', dueText: 'March 2023' })
    expect(when('Quarterly')).toMatchObject({ due: null, recurrence: 'Quarterly', choices: undefined })
  })

  it('asks what depends on the day it is read, and never rolls it into the future', () => {
    expect(when('1 August')).toMatchObject({ due: null, choices: ['1 August 2025', '1 August 2026', '1 August 2027', 'leave open'] })
    expect(when('Friday')).toMatchObject({ due: null, choices: ['leave open'] })
    expect(when('Autumn 2023')).toMatchObject({ due: null, choices: ['leave open'] })
    expect(when('1 April 2022 to 31 March 2025')).toMatchObject({ due: null, choices: ['1 April 2022', '31 March 2025', 'leave open'] })
  })

  it('keeps words without a day, and asks nothing about them', () => {
    expect(when('Once the owner is named')).toMatchObject({ due: null, dueText: 'Once the owner is named', choices: undefined })
  })

  it('asks apart what one answer could not settle', () => {
    const { questions } = preview('Action\tBy when\na\t31 April 2023\nb\t30 February 2023\nc\t31/04/2024')
    expect(questions.map(({ rows, choices }) => [rows, choices[0]])).toEqual([[[1, 3], '30 April'], [[2], '28 February 2023']])
  })
})

describe('places and levels', () => {
  it('leaves rows of other numberings where they stand', () => {
    const rows = preview('Number\tAction\nPriority 1\tSupply\nP1\ta\n7.1\tno seven\n1)\tb\n1a\tc\n1.2.1\td\n1.0\te\n\tf').rows
    expect(rows.map(({ number, parent }) => [number, parent])).toEqual([
      ['Priority 1', null], ['P1', null], ['7.1', null], ['1)', null], ['1a', '1)'], ['1.2.1', '1)'], ['1.0', null], [null, '1.0'],
    ])
  })

  it('makes every row an action of its own where nothing is numbered', () => {
    expect(preview('Action,Lead\nTrain nurses,Police\nWrite leaflets,').rows.map(({ kind, parent }) => [kind, parent])).toEqual([['action', null], ['action', null]])
  })

  it('skips only a row with nothing in it, and takes a heading in the Number column for a title', () => {
    const { rows } = preview('Number\tAction\tLead\n1\tAct\t\n\t\t\nPriority 1: break the supply chains\t\t\n')
    expect(rows.map(({ kind, title }) => [kind, title])).toEqual([['action', 'Act'], ['skipped', null], ['action', 'Priority 1: break the supply chains']])
  })

  it.each([
    ['Low - all partners engage', 'low'], ['HIGH', 'high'], ['Medium: no analyst', 'medium'], ['High risk of delay', 'high'],
    ['High level engagement', 'not stated'], ['Low to medium', 'not stated'], ['Low/medium', 'not stated'], ['Low-medium', 'not stated'],
    ['Lowering costs', 'not stated'], ['', 'not stated'],
  ])('reads the level of “%s” as %s', (risk, level) => {
    const plan = readPlan(`Number\tAction\tRisk\n1\tAct\t${risk}`)
    expect(studyPlan(plan, { today, vocabulary }).rows[0]?.riskLevel).toBe(level)
  })

  it('knows a listed person only where the cell wholly names them', () => {
    const known = { ...vocabulary, people: [{ id: 'p1', name: 'Priya Shah' }] }
    const leads = (typed: string) => studyPlan(readPlan(`Action\tLead\nAct\t${typed}`), { today, vocabulary: known }).rows[0]?.leads
    expect(leads('Priya Shah')).toEqual([{ person: 'p1' }])
    expect(leads('Police and Priya Shah')).toEqual([{ organisation: 'Police' }, { person: 'p1' }])
    expect(leads('Priya Shah’s team')).toEqual([{ organisation: 'Priya Shah’s team' }])
  })
})

// A real plan of a partnership, where the folder with reference material lies beside the repository.
const seed = join(import.meta.dirname, '../../../shared/seeds/berkshire-partnership-action-plan.txt')
if (!existsSync(seed)) process.stdout.write('NOT RUN (a real plan: the file with it is not beside the repository)\n')

describe.skipIf(!existsSync(seed))('a real plan', () => {
  it('is read whole', () => {
    const { rows, questions } = preview(readFileSync(seed, 'utf8'))
    const numbers = (test: (row: Preview['rows'][number]) => boolean) => rows.filter(test).map(({ number }) => number)
    expect(rows).toHaveLength(18)
    expect(numbers(({ kind }) => kind === 'action')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(numbers(({ kind }) => kind === 'substep')).toEqual(['1.1', '2.1', '5.1', '5.2', '6.1', null, null, '7.1', '8.1', '8.2'])
    expect(rows.filter(({ kind, parent }) => kind === 'substep' && parent === null)).toEqual([])
    expect(rows.filter(({ number }) => number === null).map(({ parent }) => parent)).toEqual(['6', '6'])
    expect(rows.filter(({ title, titleProposed }) => title === null || titleProposed)).toHaveLength(10)
    expect(rows.filter(({ dueText }) => dueText === null)).toHaveLength(3)
    expect(rows.filter(({ lead }) => lead === null)).toHaveLength(17)
    expect(rows.filter(({ dueText }) => dueText?.endsWith(' »'))).toHaveLength(3)
    expect(questions.filter(({ id }) => id.startsWith('date')).map((question) => question.rows)).toEqual([[16, 17, 18]])
    expect(rows[0]).toMatchObject({ due: '2022-08-01', dueText: 'By 1st August 2022', lead: 'Berkshire East/West DPH and local Consultants' })
    expect(rows[13]).toMatchObject({ due: '2022-12-31', dueText: '31st December 2022' })
    expect(rows[15]).toMatchObject({ due: null, recurrence: 'every 12 months' })
    const levels = studyPlan(readPlan(readFileSync(seed, 'utf8')), { today, vocabulary }).rows.map(({ riskLevel }) => riskLevel)
    expect(levels.filter((level) => level === 'low')).toHaveLength(8)
    expect(levels.filter((level) => level === 'not stated')).toHaveLength(10)
  })
})
