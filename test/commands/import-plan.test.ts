import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../src/text.js'
import { all, find } from '../../src/record/board.js'
import { startHarness, type Harness } from '../harness.js'

const sample = readFileSync(join(import.meta.dirname, '../report/plan-sample.txt'), 'utf8')
const answers = { 'title-6': 'Write the privacy assessment', 'title-8': 'leave open', 'date-9': '30 April' }

let house: Harness
beforeEach(async () => {
  house = await startHarness()
})
afterEach(() => house.close())

const imported = (values: { answers?: object; confirm?: string; plan?: string; as?: string }) =>
  house.say('import plan', {
    as: values.as ?? 'priya',
    values: { plan: values.plan ?? sample, ...(values.answers ? { answers: JSON.stringify(values.answers) } : {}), confirm: values.confirm ?? '' },
  })
const actions = async () => all(await house.board(), 'action')

describe('import plan', () => {
  it('says how it is used when it is given no plan', async () => {
    expect(await house.say('import plan')).toContain('npm run cdp -- import plan FILE --as "Your name"')
    expect(await house.say('import plan Number Action Lead')).toContain('npm run cdp -- import plan FILE')
  })

  it('previews and records nothing until it is confirmed', async () => {
    const text = await imported({})
    expect(text).toContain('Plan: 12 rows')
    expect(text).toContain('Row 2 (1.1, sub-step of 1): Ms Oyelaran nominated.')
    expect(text).toContain('date-9: “31st April 2023” and “31st April 2024”')
    expect(await actions()).toEqual([])
  })

  it('is refused to a member who may not import', async () => {
    const answer = await house.send('import plan', { as: 'mark', values: { plan: sample } })
    expect(answer.reply?.problem).toBe('not-allowed')
  })

  it('does not record while a question is open', async () => {
    const text = await imported({ confirm: 'yes', answers: { 'title-6': 'Write it' } })
    expect(text).toContain('Nothing was recorded, because 2 questions are still open.')
    expect(text).toContain('- date-9:')
    expect(await actions()).toEqual([])
  })

  it('shows where each row stood in the plan, and calls none overdue that nothing is known of', async () => {
    await imported({ answers, confirm: 'yes' })
    expect(await house.say('show 4')).toContain('Date: due 28 October 2023 (“By 28th October 2023 »”)\nState: date passed, nothing recorded since the import\nNumber in the plan: 2.1\nPart of: A-3 “Bring')
    expect(await house.say('list 2.1')).toMatch(/\(1\)\n\n- A-4 [^\n]*\n {2}2\.1 of the plan, no lead yet/)
    await house.say('update 4 the look is booked')
    expect(await house.say('show 4')).toContain('State: overdue')
  })

  it('records every row as it stands, in one commit, all open', async () => {
    const answer = await house.send('import plan', { values: { plan: sample, answers: JSON.stringify(answers), confirm: 'yes' } })
    const [said] = answer.reply?.body ?? []
    expect(said?.kind === 'text' && plain(said.text)).toBe('Recorded A-1 to A-12: 5 actions and 7 sub-steps of the plan, all open.')
    expect(answer.commit?.changes).toHaveLength(12)
    const fields = (await actions()).map((action) => action.fields)
    expect(new Set(fields.map(({ status }) => status))).toEqual(new Set(['open']))
    expect(fields[0]).toEqual({
      title: 'Name the senior responsible owner for the Vale of Alder partnership',
      due: '2022-07-04',
      dueText: 'By 4th July 2022',
      lead: { organisation: 'Alder North/South DPH and county officers' },
      status: 'open',
      planNumber: '1',
      dependencies: 'The two councils must first settle on one area.',
      riskLevel: 'not stated',
      risk: 'Two councils want the role. This comes first.',
      intended: 'Both councils content',
    })
    expect(fields[1]).toMatchObject({ planNumber: '1.1', parent: 'action/1', riskLevel: 'not stated' })
    expect(fields[5]).toMatchObject({ title: 'Write the privacy assessment', parent: 'action/5', due: '2022-11-30' })
    expect(fields[5]).not.toHaveProperty('planNumber')
    expect(fields[7]).toMatchObject({ title: 'Step 3.1 of the plan (no action named)', riskLevel: 'medium', dependencies: 'Time of an analyst' })
    expect(fields.slice(8, 11).map(({ due }) => due)).toEqual(['2023-04-30', '2023-04-30', '2024-04-30'])
    expect(fields[8]).toMatchObject({ recurrence: 'every 12 months', note: 'Lead: TBC' })
    expect(fields[11]).toMatchObject({ dueText: 'Ongoing' })
    expect(fields[11]).not.toHaveProperty('due')
  })

  it('is taken back by one undo', async () => {
    await imported({ answers, confirm: 'yes' })
    expect(await house.say('undo')).toContain('Undone: 12 records (imported).')
    expect(await actions()).toEqual([])
  })

  it('leaves a date open when that is the answer', async () => {
    await imported({ answers: { ...answers, 'date-9': 'Leave open' }, confirm: 'yes' })
    const fields = find(await house.board(), 'action', 10)?.fields
    expect(fields).toMatchObject({ dueText: '31st April 2023' })
    expect(fields).not.toHaveProperty('due')
  })

  it('notices a plan that is there already, and asks', async () => {
    await imported({ answers, confirm: 'yes' })
    await house.say('action update 3 Invite everyone')
    expect(await imported({})).toContain('All 12 rows are recorded already as A-1, A-2')
    expect(await imported({ answers, confirm: 'yes' })).toContain('because a question is still open')
    expect(await imported({ answers: { ...answers, 'recorded-already': 'only the new rows' }, confirm: 'yes' })).toContain('nothing to add')
    expect(await actions()).toHaveLength(12)
    const longer = sample.replace('5\tTrain the custody nurses', '4.3\tShow the report to peers\t\t\t\t\t\n5\tTrain the custody nurses')
    expect(await imported({ plan: longer })).toContain('12 of these 13 rows are recorded already')
    expect(await imported({ plan: longer, answers: { ...answers, 'recorded-already': 'only the new rows' }, confirm: 'yes' })).toContain('Recorded A-13:')
    expect(find(await house.board(), 'action', 13)?.fields).toMatchObject({ title: 'Show the report to peers', parent: 'action/9' })
    expect(await imported({ answers: { ...answers, 'recorded-already': 'all rows again' }, confirm: 'yes' })).toContain('Recorded A-14 to A-25')
  })

  it.each([
    [{ 'date-9': '31 April' }, '“31 April” does not answer date-9. Its answers: “30 April”, “1 May” and “leave open”.'],
    [{ 'date-77': '1 May' }, 'The plan asks no question “date-77”'],
    [{ 'recorded-already': 'all rows again' }, 'The plan asks no question “recorded-already”'],
    [['1 May'], 'The answers cannot be read.'],
    [{ 'title-6': 'x'.repeat(3001) }, 'A title can have at most 3,000 characters'],
  ])('refuses the answers %j', async (given, message) => {
    expect(await imported({ answers: given, confirm: 'yes' })).toContain(message)
    expect(await actions()).toEqual([])
  })

  it('takes a date in words for a question about one date', async () => {
    const plan = 'Action\tBy when\nAct\tAutumn 2023\n'
    await imported({ plan, answers: { 'date-1': '28 November 2023' }, confirm: 'yes' })
    expect(find(await house.board(), 'action', 1)?.fields).toMatchObject({ due: '2023-11-28', dueText: 'Autumn 2023' })
  })

  it('names the row that cannot be recorded', async () => {
    expect(await imported({ plan: `Number\tAction\n1\tAct\n2\t${'x'.repeat(10_000)}` })).toContain('Row 2, Action: 10,000 characters, and at most 3,000')
  })

  it('records 2,000 rows in one commit', async () => {
    const plan = `Number\tAction\tLead\n${Array.from({ length: 2000 }, (_, at) => `${at + 1}\tStep ${at + 1}\tPolice`).join('\n')}`
    expect(await imported({ plan, confirm: 'yes' })).toContain('Recorded A-1 to A-2000: 2,000 actions')
    expect(find(await house.board(), 'action', 2000)?.fields).toMatchObject({ title: 'Step 2000', lead: { organisation: 'Police' } })
  })
})
