import type { Day } from './calendar.js'

/**
 * How a phrase names a day, which decides where it may stand in a line: 'on' takes only a `day`; `by 10 days` is
 * an amount and not a deadline, so a bare `wait` needs 'due'.
 * day: one day ('3 March', 'Friday'). span: the end of a stretch ('March', 'next week'). wait: '10 days'.
 * undated: 'TBC', 'ongoing', 'asap'.
 */
export type Form = 'day' | 'span' | 'wait' | 'undated'
export type Undated = 'to be confirmed' | 'ongoing' | 'no date'

/** What a phrase turned out to say, before it is put into the words of a DayReading. */
export type Found =
  | { form: Form; day: Day }
  | { form: Form; means: Undated }
  | { form: Form; question: string; choices: Day[] }

/** What a reader of phrases needs to know: today and the next meeting, if one is recorded. */
export interface Around { today: Day; nextMeeting: Day | null }

/** Reads a plain phrase (see plainPhrase) that is wholly of its kind, else null. */
export type Reader = (phrase: string, around: Around) => Found | null
