import { describe, expect, test } from 'vitest'
import { readLine } from '../src/line.js'
import { normalise } from '../src/words/normalise.js'
import { read, vocabulary } from './words/lines.js'

describe('days', () => {
  test.each([
    ['Buy kits by 3 March', 'Buy kits | 2027-03-03'],
    ['Buy kits by: 3 March.', 'Buy kits | 2027-03-03'],
    ['Buy kits, due 3 March', 'Buy kits | 2027-03-03'],
    ['Buy kits due by close of play on Friday', 'Buy kits | 2026-11-27'],
    ['Buy kits – deadline 3 March', 'Buy kits | 2027-03-03'],
    ['Buy kits due date: 3/3/27', 'Buy kits | 2027-03-03'],
    ['buy kits BY FRIDAY 5PM', 'buy kits | 2026-11-27'],
    ['Buy kits\u00a0by\u00a0the 3rd\u00a0of\u00a0March', 'Buy kits | 2027-03-03'],
    ['Buy kits by 3rd.March thanks!', 'Buy kits | 2027-03-03'],
    ['Buy kits by Friday please 👍', 'Buy kits | 2026-11-27'],
    ['Buy kits by Friday :tada:', 'Buy kits | 2026-11-27'],
    ['Buy kits by Thrusday', 'Buy kits | 2026-11-26'],
    ['Buy kits (by Friday).', 'Buy kits | 2026-11-27'],
    ['Buy kits by next meeting', 'Buy kits | 2026-12-10'],
    ['Buy kits by TBC', 'Buy kits | open TBC'],
    ['Buy kits by 31 April', 'Buy kits | ask 31 April'],
    ['Buy kits by next Friday', 'Buy kits | ask next Friday'],
    ['Buy kits by asap', 'Buy kits | ask asap'],
    ['Buy kits due in 10 days', 'Buy kits | 2026-12-03'],
    ['Write up Q3 by end of Q3', 'Write up Q3 | 2026-12-31'],
    ['Agree protocol by police by 3 March', 'Agree protocol by police | 2027-03-03'],
    ['Agree what to pay for by Friday', 'Agree what to pay for | 2026-11-27'],
    ['Stand by for police by Friday', 'Stand by for police | 2026-11-27'],
    ['Two lines\nof text\nby Friday', 'Two lines\nof text | 2026-11-27'],
    ['by Friday', ' | 2026-11-27'],
    ['Buy kits no later than 3 March', 'Buy kits | 2027-03-03'],
    ['Buy kits, by no later than Friday', 'Buy kits | 2026-11-27'],
    ['Buy kits by Friday?', 'Buy kits | 2026-11-27'],
    ['Ring Tom. Buy kits for police by Friday?!', 'Ring Tom. Buy kits | 2026-11-27 | Police'],
    ['Buy kits by Friday (if poss)', 'Buy kits | 2026-11-27'],
    ['Buy kits by Friday if poss for police', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits by Friday, ideally', 'Buy kits | 2026-11-27'],
    ['Buy kits by 3 March ASAP pls', 'Buy kits | 2027-03-03'],
    ['Buy kits (by Friday if you can)', 'Buy kits | 2026-11-27'],
    ['Buy kits by march the third twenty twenty seven', 'Buy kits | 2027-03-03'],
    ['Buy kits by Good Friday', 'Buy kits | 2027-03-26'],
    ['The report is due by Friday', 'The report is due | 2026-11-27'],
    ['Move it from 3 March by Friday by 4 March', 'Move it from 3 March by Friday | 2027-03-04'],
  ])('%j', (line, meant) => expect(read(line)).toBe(meant))

  test('“on” takes a day, and only where it is asked for', () => {
    expect(read('Met on 30 September 2022', ['on'])).toBe('Met | 2022-09-30')
    expect(read('on 30 September 2022', ['on'])).toBe(' | 2022-09-30')
    expect(read('Met on 30 September 2022')).toBe('Met on 30 September 2022')
    expect(read('Met by 30 September 2022', ['on'])).toBe('Met by 30 September 2022')
    const told = ['Report on March', 'Feedback on Q3', 'It depends on Friday', 'Work on ongoing', 'What is on today']
    for (const line of told) {
      expect(read(line, ['on'])).toBe(line)
    }
  })
})

describe('leads', () => {
  test.each([
    ['Buy kits for police', 'Buy kits | Police'],
    ['Buy kits for the force, JCP / DWP + YOT & ICB', 'Buy kits | Police, Jobcentre Plus, Youth justice, ICB'],
    ['Buy kits for fire and rescue and police and the OPCC', 'Buy kits | Fire and rescue, Police, PCC'],
    ['Buy kits for voluntary, community and social enterprise, police', 'Buy kits | VCSE, Police'],
    ['Buy kits for probation and for police', 'Buy kits | Probation, Police'],
    ['Buy kits for probation regional director', 'Buy kits | Probation regional director'],
    ['Buy kits for the DPH and head of Commissioning', 'Buy kits | Director of public health, Head of commissioning'],
    ['Buy kits for Turning Point', 'Buy kits | Turning Point'],
    ['Buy kits for priya', 'Buy kits | Priya Shah'],
    ['Buy kits for me', 'Buy kits | Priya Shah'],
    ['Buy kits for Mr Jones', 'Buy kits | Sam Jones'],
    ['Buy kits for Dr O\u2019Neill and Sian', 'Buy kits | Dr Siân Ó Néill'],
    ['Buy kits for Hope', 'Buy kits | Hope Green'],
    ['Buy kits @Priya', 'Buy kits | Priya Shah'],
    ['Buy kits @Priya @police', 'Buy kits | Priya Shah, Police'],
    ['Buy kits <@U2> and <@U1>, police', 'Buy kits | Sam Jones, Priya Shah, Police'],
    ['Buy kits for <@U1>', 'Buy kits | Priya Shah'],
    ['Buy kits for police @Priya', 'Buy kits | Police, Priya Shah'],
    ['Buy kits, lead: police', 'Buy kits | Police'],
    ['Read the plan for everyone', 'Read the plan | All partners'],
    ['Stand by, for police', 'Stand by | Police'],
    ['Stand by for police, @Priya', 'Stand by for police | Priya Shah'],
    ['for police', ' | Police'],
    ['Buy kits for the police lead', 'Buy kits | Police lead'],
    ['Buy kits for Probation officer and police rep', 'Buy kits | Probation officer, Police representative'],
    ['Buy kits for public health colleagues', 'Buy kits | Public health colleagues'],
    ['Buy kits for Turning Point head of commissioning', 'Buy kits for Turning Point head of commissioning'],
    ['@Priya', ' | Priya Shah'],
  ])('%j', (line, meant) => expect(read(line)).toBe(meant))
})

test('a post that two organisations have is told apart by the person', () => {
  const people = [
    { id: 'a', name: 'Ann Day', organisation: 'Police', post: 'Superintendent' },
    { id: 'b', name: 'Bo Lee', organisation: 'British Transport Police', post: 'Superintendent' },
  ]
  const leads = (line: string) => readLine(line, ['for'], { ...vocabulary, people }).leads
  expect(leads('Buy kits for the police superintendent')).toEqual([{ person: 'a', name: 'Ann Day' }])
  expect(leads('Buy kits for BTP superintendent')).toEqual([{ person: 'b', name: 'Bo Lee' }])
  expect(leads('Buy kits for superintendent')).toEqual([{ post: 'Superintendent' }])
})

describe('several options', () => {
  test.each([
    ['Buy kits for police by 3 March', 'Buy kits | 2027-03-03 | Police'],
    ['Buy kits by 3 March for police and probation', 'Buy kits | 2027-03-03 | Police, Probation'],
    ['Buy kits #needs assessment by Friday for police', 'Buy kits | 2026-11-27 | Police | #5'],
    ['Buy kits — by Friday — for police —', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits (for police, by Friday)', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits for police and by Friday', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits by Friday and for police', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits\nby Friday\nfor police', 'Buy kits | 2026-11-27 | Police'],
    ['Buy kits by 31 April @Priya #5', 'Buy kits | ask 31 April | Priya Shah | #5'],
  ])('%j', (line, meant) => expect(read(line)).toBe(meant))

  test.each([
    ['Move to March because police are short', 'Move to March | because police are short'],
    ['Move, because police are short, by Friday', 'Move | 2026-11-27 | because police are short'],
    ['Move by Friday for police because they are short', 'Move | 2026-11-27 | Police | because they are short'],
    ['Move by 3 March because they need it by Friday', 'Move | 2027-03-03 | because they need it by Friday'],
    ['It failed because A because B', 'It failed because A | because B'],
    ['by Friday because of rain', ' | 2026-11-27 | because of rain'],
    ['Move becuase of rain', 'Move | because of rain'],
    ['because of rain', 'because of rain'],
    ['Cancel because', 'Cancel because'],
  ])('%j', (line, meant) => expect(read(line, ['by', 'for', 'because'])).toBe(meant))

  test.each([
    ['Buy kits by 3 March because stock is low', 'Buy kits | 2027-03-03 | because stock is low'],
    ['Buy kits for police, becouse of A because of B', 'Buy kits | Police | because of A because of B'],
    ['Buy kits because stock is low by 3 March because X', 'Buy kits because stock is low | 2027-03-03 | because X'],
    ['Buy kits (by Friday) because stock is low', 'Buy kits | 2026-11-27 | because stock is low'],
    ['Buy kits because stock is low', 'Buy kits because stock is low'],
    ['Stand by for police because they ask', 'Stand by for police because they ask'],
    ['Buy kits by half because stock is low', 'Buy kits by half because stock is low'],
    ['Buy kits by Friday as stock is low', 'Buy kits by Friday as stock is low'],
    ['Buy kits by Friday because stock is low for police', 'Buy kits | 2026-11-27 | because stock is low for police'],
  ])('after an option only: %j', (line, meant) => expect(read(line, ['by', 'for', 'because after an option'])).toBe(meant))

  test('“because” is text where it is not asked for', () => {
    expect(read('Move because of rain')).toBe('Move because of rain')
  })
})

describe('items', () => {
  test.each([
    ['Draft it #1', 1], ['Draft it #SRO', 1], ['Draft it #partnership', 2], ['Draft it #footprint.', 3],
    ['Draft it #ToR', 4], ['Draft it #terms of reference', 4], ['Draft it #needs-assessment', 5],
    ['Draft it #NeedsAssessment', 5], ['Draft it #plan', 6], ['Draft it #delivery plan', 6],
    ['Draft it #performance framework', 7], ['Draft it #progress report', 8], ['Draft it # 8', 8],
  ])('%j is item %i', (line, item) => expect(read(line)).toBe(`Draft it | #${item}`))
})

describe('what only looks like an option stays, to the letter', () => {
  test.each([
    'Stand by for police', 'Report on progress by area', 'Ask for help', 'Plan for March', 'Buy kits - Priya',
    'Waits fell by 10 days', 'Cut reoffending by 1/3', 'Kits are due Friday', 'Set a new deadline 3 March',
    'Either by Friday or by Monday', 'Not by Friday.', 'Can police attend by Friday?', 'Ring Tom. Will he be here by Friday?',
    'Buy kits for police?', 'Buy kits for police if possible', 'Write a guide for police officers', 'Buy kits for the lead', 'Police said “done by Friday”',
    'Police said ‘done by Friday’', 'Make it safer for everyone.', 'Reason for hope', 'Spoke with <@U1> and <@U2>',
    'Spoke with @Priya, @Sam Patel', 'Ask @Priya', 'See ticket #5', 'See #9', 'Email priya@police.uk',
    'Figures by month',
    'Spend by financial year', 'Meet by the station', 'Buy kits by summer', 'Buy kits by 5pm', 'Buy kits by 3',
    'Buy kits by Friday for police and Dave', 'Buy kits by Friday or Monday', 'Buy kits for Sam',
    'Buy kits for polcie',
    'Buy kits for police (north)', 'Buy kits for police Priya', 'Buy kits for police probation',
    'Buy kits by Friday for', 'by', 'for', '#', '@', '.', '',
  ])('%j', (line) => {
    expect(readLine(line, ['by', 'on', 'for', '#'], vocabulary)).toMatchObject({ text: normalise(line), leads: [] })
  })

  test('an option that was not asked for is text', () => {
    expect(read('Buy kits by Friday for police #5', [])).toBe('Buy kits by Friday for police #5')
    expect(read('Buy kits @Priya by Friday', ['by'])).toBe('Buy kits @Priya | 2026-11-27')
  })
})

describe('notes say what was kept', () => {
  const notes = (line: string): string => readLine(line, ['by', 'for', '#'], vocabulary).notes.join(' ')

  test.each([
    ['Buy kits by summer', 'I kept “by summer” in the text: it is not a date I can read.'],
    [
      'Buy kits for polcie by Friday',
      'I kept “for polcie” in the text: I do not know “polcie”. Did you mean “Police”?',
    ],
    [
      'Buy kits for police and probaton',
      'I kept “for police and probaton” in the text: I do not know “probaton”. Did you mean “Probation”?',
    ],
    [
      'Buy kits for Sam',
      'I kept “for Sam” in the text: it could be Sam Jones or Sam Patel. Please type the full name.',
    ],
    [
      'Buy kits by Friday for police and Dave',
      'I kept “by Friday for police and Dave” in the text: I do not know “Dave”.',
    ],
    ['Leads meeting for police and Sarah', 'I kept “for police and Sarah” in the text: I do not know “Sarah”.'],
    ['Find space for police and young people', ''],
    ['Buy kits <at>Tom Reed</at>', 'I do not know Tom Reed here yet, so I kept the name in the text.'],
    ['Draft it #needs assesment', 'I kept “#needs assesment” in the text. Did you mean “#needs assessment”?'],
    [
      'Stand by for police',
      'I kept “for police” in the text, as part of the sentence. If you meant it apart, put a comma before it.',
    ],
    ['Can we do it for <@U1>?', 'I kept “for @Priya Shah?” in the text because of the question mark.'],
    ['Buy kits for police by 3 March', ''],
    ['Buy kits for icb chief executve', 'I kept “for icb chief executve” in the text: I do not know “icb chief executve”. Did you mean “ICB chief executive”?'],
    ['Report on progress by area', ''],
    ['Spoke with <@U1>', ''],
  ])('%j', (line, note) => expect(notes(line)).toBe(note))
})
