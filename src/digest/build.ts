import { all, find, type Board } from '../record/board.js'
import { isOpen, overdueActions, openActions, number, type Action } from '../partnership/actions.js'
import { wholeChecklist } from '../partnership/checklist.js'
import { namedInChannel } from '../partnership/kindness.js'
import { short } from '../partnership/labels.js'
import { leadsText } from '../partnership/leads.js'
import { figures } from '../figures.js'
import { daysBetween, localDate } from '../time.js'
import { sayShortDay } from '../words/day.js'
import type { Block, Item, Reply } from '../reply.js'

/** Actions named in one part of the digest; the rest is a count. Short enough to read on a phone without scrolling far. */
const NAMED = 5
/** "What is next" looks this many days ahead. */
const AHEAD = 14

export interface DigestInput {
  board: Board
  name(person: string): string
  /** Instant, ISO UTC. */
  now: string
  zone: string
}

/** The weekly digest of a partnership: checklist, overdue, what is next, decisions of the last seven days. */
export function buildDigest({ board, name, now, zone }: DigestInput): Reply {
  const today = localDate(now, zone)
  const partnership = find(board, 'partnership', 'self')?.fields
  // What is not named is not counted as overdue either: a number without its names says whose it is.
  const overdue = overdueActions(board, today).filter((action) => namedInChannel(board, action))
  const next = openActions(board).filter(({ fields }) => fields.due && fields.due >= today && daysBetween(today, fields.due) <= AHEAD)
  const soon = `Due in the next ${AHEAD} days`
  const others = openActions(board).length - overdue.length - next.length
  const example = partnership?.example ? ' (example)' : ''
  return {
    audience: 'channel',
    title: `${partnership?.name ?? 'The partnership'}${example}: week of ${sayShortDay(today)}`,
    body: [
      ...checklistPart(board, today),
      ...actionsPart({ title: 'Overdue', actions: overdue, none: 'No overdue action.' }, name),
      ...actionsPart({ title: soon, actions: next, none: `Nothing falls due in the next ${AHEAD} days.` }, name),
      ...(others > 0 ? [line(`${figures(others)} other open ${others === 1 ? 'action' : 'actions'}.`)] : []),
      ...decisionsPart(board, today),
    ],
    next: [
      { label: 'Status', line: 'status' },
      { label: 'My actions', line: 'mine' },
      { label: 'Add an action', line: 'action add', opens: true },
    ],
  }
}

function checklistPart(board: Board, today: string): Block[] {
  const statuses = wholeChecklist(board, today)
  const met = statuses.filter((status) => status.met).length
  const rounds = statuses.flatMap(({ item, cycle }) => (cycle && cycle.due >= today ? [{ item, due: cycle.due }] : []))
  const [soonest] = rounds.sort((a, b) => a.due.localeCompare(b.due))
  const nothing = statuses.filter((status) => status.state === 'date passed, nothing recorded').map(({ item }) => item.name)
  const late = statuses.filter((status) => status.state === 'overdue').map(({ item, local }) => `${item.name} (${local ? sayShortDay(local) : item.dateText})`)
  // A first round that nothing is recorded for is named once, as that.
  const passed = statuses.flatMap(({ item, met, cycle }) => {
    const due = cycle && (cycle.due < today ? cycle.due : cycle.missed)
    return met && due ? [`${item.name} (${sayShortDay(due)})`] : []
  })
  return [
    { kind: 'progress', label: 'Key actions met', done: met, total: statuses.length },
    ...(soonest ? [line(`Next guidance date: ${soonest.item.name.toLowerCase()}, ${sayShortDay(soonest.due)}.`)] : []),
    ...(late.length > 0 ? [line(`Past its date on the checklist: ${late.join(', ')}.`)] : []),
    ...(passed.length > 0 ? [line(`Nothing recorded yet for the round due: ${passed.join(', ')}.`)] : []),
    ...(nothing.length > 0 ? [line(`Nothing recorded yet for: ${nothing.join(', ')}.`)] : []),
  ]
}

function actionsPart(
  { title, actions, none }: { title: string; actions: Action[]; none: string },
  name: (person: string) => string,
): Block[] {
  if (actions.length === 0) return [line(none)]
  const shown = actions.slice(0, NAMED)
  const items = shown.map(({ record, fields }): Item => {
    const moved = (fields.moved ?? 0) > 1 ? `, moved ${fields.moved} times` : ''
    return {
      text: [{ strong: `A-${number({ record })}` }, ` ${short(fields.title, 100)}`],
      detail: `${leadsText(fields, name)}, due ${sayShortDay(fields.due as string)}${moved}`,
    }
  })
  const rest = actions.length - shown.length
  return [
    { kind: 'text', text: [{ strong: `${title} (${figures(actions.length)})` }] },
    { kind: 'list', items },
    ...(rest > 0 ? [line(`${figures(rest)} more: type “${title === 'Overdue' ? 'overdue' : 'action list'}”.`)] : []),
  ]
}

function decisionsPart(board: Board, today: string): Block[] {
  const week = all(board, 'decision').filter(({ fields }) => fields.agreed && daysBetween(fields.agreed, today) <= 7)
  const closed = all(board, 'action').filter((action) => !isOpen(action) && action.fields.closed && daysBetween(action.fields.closed, today) <= 7)
  const parts: Block[] = []
  if (closed.length > 0) parts.push(line(`Closed in the last 7 days: ${closed.length}.`))
  if (week.length === 0) return [...parts, line('No decision agreed in the last 7 days.')]
  const items = week.slice(-NAMED).map(({ record, fields }): Item => ({ text: [{ strong: `D-${number({ record })}` }, ` ${short(fields.title, 100)}`] }))
  return [...parts, { kind: 'text', text: [{ strong: `Decisions agreed in the last 7 days (${week.length})` }] }, { kind: 'list', items }]
}

function line(text: string): Block {
  return { kind: 'text', text }
}
