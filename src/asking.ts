import { dateForms } from './arguments.js'
import type { Command, Context } from './command.js'
import { formOf } from './form.js'
import { Problem } from './problem.js'
import { stored } from './record/board.js'
import { label } from './partnership/labels.js'
import type { Meant } from './registry.js'
import { say, type Choice, type Expectation, type Form, type Reply } from './reply.js'
import type { Request } from './request.js'
import type { DayReading } from './words/day.js'
import { normalise } from './words/normalise.js'

/** Replies that ask and record nothing. */
export function askDay(reading: Extract<DayReading, { kind: 'ask' }>, request: Request, reason?: unknown): Reply {
  const line = normalise('line' in request.said ? request.said.line : '')
  return {
    audience: 'caller',
    asks: true,
    body: [
      { kind: 'text', text: reading.question },
      { kind: 'text', text: `Nothing is recorded yet. ${dateForms}` },
    ],
    next: reading.choices.map((choice) => ({ label: choice.label, line: withDay(line, reading.words, choice.date, String(reason ?? '')) })),
  }
}

/** The line with the doubtful words replaced: in the last place, because options stand at the end, before any reason. */
function withDay(line: string, words: string, date: string, reason: string): string {
  const [lower, doubtful] = [line.toLowerCase(), words.toLowerCase()]
  const start = reason ? lower.lastIndexOf(reason.toLowerCase()) : -1
  const last = lower.lastIndexOf(doubtful)
  const at = start >= 0 && last >= start && last < start + reason.length ? lower.lastIndexOf(doubtful, start - 1) : last
  return at < 0 ? `${line} by ${date}` : line.slice(0, at) + date + line.slice(at + words.length)
}

/** `sends`: nothing is recorded by it, something is sent. */
export function askAgain(request: Request, sends: boolean): Reply {
  const line = 'line' in request.said ? request.said.line : ''
  return {
    ...say('caller', `You sent exactly this less than a minute ago and it is ${sends ? 'on its way. Send' : 'recorded. Record'} it a second time?`),
    asks: true,
    next: line ? [{ label: `Yes, ${sends ? 'send' : 'record'} it again`, line: `again ${line}` }] : [],
  }
}

/** Somebody was faster: says who changed what, and offers the same words again. */
export async function changedSince(stale: Expectation[], context: Context): Promise<Reply> {
  const told: string[] = []
  for (const { record, revision } of stale) {
    const commits = await context.history(record)
    const later = commits.filter((commit) => commit.changes.some((change) => change.record === record && change.revision > revision))
    const who = [...new Set(later.map((commit) => context.name(commit.by)))].join(' and ')
    const what = later.flatMap((commit) => commit.changes.filter((change) => change.record === record).map((change) => change.what))
    const name = stored(context.board, record) ? label(context.board, record) : record
    told.push(`${name} has changed since this was drawn${who ? `: ${who} (${[...new Set(what)].join(', ')})` : ''}.`)
  }
  const line = 'line' in context.request.said ? context.request.said.line : ''
  return {
    audience: 'caller',
    problem: 'changed-since',
    asks: true,
    body: [{ kind: 'text', text: `${told.join(' ')} Nothing was recorded.` }],
    ...(line ? { next: [{ label: 'Apply mine anyway', line }] } : {}),
  }
}

/** What was said is what is there: nobody is told that something was recorded, and there is nothing to undo. */
export const alreadySo: Reply = say('caller', 'That is how it stands already. Nothing to change.')

/** What a button can carry on every platform. Characters. */
const MOST_KEPT = 300

export function unknownCommand(typed: string, meant: Meant[]): Problem {
  const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed
  const did = meant.length > 0 ? ` Did you mean ${meant.map(({ command }) => `“${command.name}”`).join(' or ')}?` : ''
  const start = shown === '' ? 'Tell me what you would like to do.' : `I do not know “${shown}”.${did}`
  return new Problem('unknown-command', `${start} “help” lists what I can do.`, [
    ...meant.map(({ command, line }) => ({ label: command.name, line })),
    ...(meant.length === 0 ? whatElse(typed) : []),
    { label: 'Help', line: 'help' },
  ])
}

/** Words without a verb may be an action, or a topic of the guidance: nobody types them a second time. */
function whatElse(typed: string): Choice[] {
  if (typed.length > MOST_KEPT || !/\p{L}{2}/u.test(typed)) return []
  const sentence = typed.trim().split(/\s+/).length >= 3 ? [{ label: 'Record it as an action', line: `action add ${typed}` }] : []
  return [...sentence, { label: 'Ask the guidance', line: `ask ${typed}` }]
}

export function formAgain(command: Command, sent: Record<string, string>, errors: Record<string, string>, expects: Expectation[]): Form {
  const form = formOf(command, { values: sent, errors })
  return expects.length > 0 ? { ...form, expects } : form
}
