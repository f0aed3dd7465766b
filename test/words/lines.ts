import { readLine, type OptionName, type ReadLine, type Vocabulary } from '../../src/line.js'

/** A partnership of five people, two of them Sams, one of them typing. Today is a Monday. */
export const vocabulary: Vocabulary = {
  today: '2026-11-23',
  nextMeeting: '2026-12-10',
  people: [
    { id: 'p1', name: 'Priya Shah', organisation: 'Turning Point' },
    { id: 'p2', name: 'Sam Jones', post: 'Head of commissioning' },
    { id: 'p3', name: 'Sam Patel' },
    { id: 'p4', name: 'Dr Siân Ó Néill' },
    { id: 'p5', name: 'Hope Green' },
    { id: 'p1', name: 'me' },
  ],
  mentions: [
    { token: '<@U1>', person: 'p1', name: 'Priya Shah' },
    { token: '<@U2>', person: 'p2', name: 'Sam Jones' },
    { token: '<at>Tom Reed</at>', name: 'Tom Reed' },
  ],
}

/** 'text | 2027-03-03 | Police, Probation | #5 | because …' with only what is there. */
export function said(read: ReadLine): string {
  const day = read.day && (read.day.kind === 'day' ? read.day.date : `${read.day.kind} ${read.day.words}`)
  const leads = read.leads.map((lead) => Object.values(lead).at(-1)).join(', ')
  const parts = [day, leads, read.item && `#${read.item}`, read.because && `because ${read.because}`]
  return [read.text, ...parts.filter(Boolean)].join(' | ')
}

export function read(line: string, options: OptionName[] = ['by', 'for', '#']): string {
  return said(readLine(line, options, vocabulary))
}
