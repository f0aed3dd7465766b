import { withoutEnding } from './peel.js'
import { afterNumber, afterSeparator, beforeNumber } from './references.js'

/** One way to understand the numbers at the start of some words, and what follows them. */
export interface Numbers { numbers: string[]; rest: string }

/** A number, with what joins it to the one before. */
interface Step { joint: string; number: number; end: number }

const joints = '\\s*(?:,\\s*(?:and\\b|&|\\+)?|[;/&+]|(?:and|plus|or|to|through)\\b|[\\u2010-\\u2015-])\\s*|\\s+'
const number = `${beforeNumber.action}(\\d{1,6})(?:(?=/)|${afterNumber})`
const start = new RegExp(`^${number}`, 'i')
/** "5.1" of an imported plan: one number, never A-5. */
const inPlan = new RegExp(`^${beforeNumber.action}(\\d{1,3}\\.\\d{1,2})${afterNumber}`, 'i')
const next = new RegExp(`^(${joints})${number}`, 'i')
const dash = /^\s*(?:to|through|[\u2010-\u2015-])\s*$/i
const either = /^\s*or\s*$/i
/** What sets an outcome apart from a list; a lone space does not. */
const separator = /^\s*(?:[.,:;!)\u2010-\u2015-]|\n)/
/** More than this in one go is an amount: "5-40 kits". */
const longestRange = 20
/** No list is longer, and no number is further from the one before: it keeps the work linear. */
const longestList = 50
const longestStep = 60

function stepsOf(words: string, first: RegExpExecArray): Step[] {
  const steps = [{ joint: '', number: Number(first[1]), end: first[0].length }]
  for (let last = steps[0]!; steps.length < longestList; last = steps.at(-1)!) {
    const match = next.exec(words.slice(last.end, last.end + longestStep))
    // cut off in the middle of a number, perhaps
    if (!match || match[0].length === longestStep) break
    const step = { joint: match[1]!, number: Number(match[2]), end: last.end + match[0].length }
    // "5 - 40 kits sent": too far for a range, so the dash is a dash
    if (/^\s+\S+\s+$/.test(step.joint) && dash.test(step.joint) && !between(last, step)) break
    steps.push(step)
  }
  return steps
}

/** The numbers after one up to the other, or null where that is no range. */
function between(from: Step, to: Step): number[] | null {
  if (to.number <= from.number || to.number - from.number >= longestRange) return null
  return Array.from({ length: to.number - from.number }, (_, at) => from.number + 1 + at)
}

function reading(numbers: readonly number[], rest: string): Numbers {
  return { numbers: [...new Set(numbers)].map(String), rest }
}

/**
 * The numbers that "done 14, 15 and 16" names, and the words after them. One reading when that is clear: nothing
 * follows the list, or a separator does. Otherwise every reading, the likeliest first ("12 and 13 letters sent",
 * "8-10"). Null when no number stands at the start.
 */
export function readNumbers(words: string): Numbers[] | null {
  const planned = inPlan.exec(words)
  if (planned) return [{ numbers: [planned[1]!], rest: afterSeparator(words.slice(planned[0].length)) }]
  const first = start.exec(words)
  if (!first) return null
  const steps = stepsOf(words, first)
  // more may follow: none is closed rather than some of them
  if (steps.length === longestList) return null
  const last = steps.at(-1)!
  const nothing = withoutEnding(words) <= last.end
  const rest = nothing ? '' : afterSeparator(words.slice(last.end))
  const alone = reading([steps[0]!.number], steps.length > 1 ? afterSeparator(words.slice(first[0].length)) : rest)
  // "10 40 kits delivered": a number after a space belongs to the outcome; "14 15 16" lists three
  if (steps.length === 1 || (steps[1]!.joint.trim() === '' && !nothing)) return [alone]
  const all = reading(steps.map(({ number }) => number), rest)
  if (steps.some(({ joint }) => dash.test(joint))) {
    const spans = steps.map((step, at) => (dash.test(step.joint) ? between(steps[at - 1]!, step) : [step.number]))
    const whole = spans.includes(null) ? [] : [reading(spans.flatMap((span) => span ?? []), rest)]
    return [...whole, ...(whole[0]?.numbers.length === all.numbers.length ? [] : [all]), ...(steps.length === 2 ? [alone] : [])]
  }
  if (steps.some(({ joint }) => either.test(joint))) return [...steps.map((step) => reading([step.number], rest)), all]
  if (nothing || separator.test(words.slice(last.end))) return [all]
  const shorter = steps.slice(0, -1)
  const joined = words.slice(shorter.at(-1)!.end)
  return [all, reading(shorter.map(({ number }) => number), joined.slice(last.joint.length).trimStart())]
}
