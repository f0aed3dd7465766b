import { mondayOf } from './calendar.js'
import type { Around, Found, Reader } from './found.js'

const wait = new RegExp(
  '^((?:in|within) )?(?:about )?(?:(?:the )?next )?(\\d{1,4}|an?|(?:a )?couple (?:of )?)?'
  + ' ?(working )?(day|week|fortnight|month|year)s?( time| from (?:now|today)| today)?$',
)
/** Longer waits are slips of the finger: nobody plans 50 years ahead. */
const longestDays = 3660
const daysOf: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 31, year: 366 }

function workingDays(count: number, around: Around): Found {
  let day = around.today
  for (let left = Math.min(count, 260); left > 0;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left -= 1
  }
  return { form: 'day', question: 'Working days depend on bank holidays. Which day did you mean?', choices: [day] }
}

/** 'in 2 weeks', 'a fortnight', 'two weeks time', '10 days'; the last is a bare wait, and may be an amount. */
export const readWait: Reader = (phrase, around) => {
  const match = wait.exec(phrase)
  if (!match) return null
  const [, inWord, amount, working, unit, later] = match
  if (!amount && unit !== 'fortnight') return null
  const count = amount?.includes('couple') ? 2 : Number(amount) || (/^\d/.test(amount ?? '') ? 0 : 1)
  if (count < 1 || count * daysOf[unit!]! > longestDays) return null
  if (working) return unit === 'day' ? workingDays(count, around) : null
  const form = inWord || later ? 'day' : 'wait'
  if (unit === 'fortnight') return { form, day: around.today.add({ weeks: 2 * count }) }
  return { form, day: around.today.add({ [`${unit}s`]: count }) }
}

const undecided = /^(?:date )?(?:tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined|announced|set))$/
const ongoing = /^(?:ongoing|on going|continuous|continuing|continual|rolling|open ended|as required)$/
const noDate = /^(?:none|no date|no deadline|no due date|no end date|without a date|n a)$/
const hurry = /^(?:asap|as soon as (?:possible|practicable)|(?:very )?soon|urgent|urgently|immediately|straight away)$/
const nextMeeting = /^(?:before )?(?:at )?(?:the |our )?next (?:partnership |board |cdp |quarterly |monthly )?meeting$/

/** Agreed to have no date, or in a hurry but with no day named; and the next meeting. */
export const readWithoutDay: Reader = (phrase, around) => {
  if (undecided.test(phrase)) return { form: 'undated', means: 'to be confirmed' }
  if (ongoing.test(phrase)) return { form: 'undated', means: 'ongoing' }
  if (noDate.test(phrase)) return { form: 'undated', means: 'no date' }
  if (hurry.test(phrase)) {
    const friday = mondayOf(around.today).add({ days: around.today.dayOfWeek > 4 ? 11 : 4 })
    const choices = around.nextMeeting ? [friday, around.nextMeeting] : [friday]
    return { form: 'undated', question: 'By which day? Type a date, such as “Friday” or “3 March”.', choices }
  }
  if (!nextMeeting.test(phrase)) return null
  if (around.nextMeeting) return { form: 'span', day: around.nextMeeting }
  const question = 'No next meeting is recorded yet. Type a date instead, such as “3 March”, '
    + 'or record the meeting first.'
  return { form: 'span', question, choices: [] }
}
