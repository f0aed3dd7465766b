import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { label, reference } from '../src/partnership/labels.js'
import { inWords } from '../src/partnership/leads.js'
import { keepACoordinator } from '../src/partnership/members.js'
import { may } from '../src/people/roles.js'
import { Problem } from '../src/problem.js'
import { stored, type Board } from '../src/record/board.js'
import type { Commit } from '../src/record/change.js'
import { keyOf, kindOf } from '../src/record/kinds.js'
import { founds, lastToUndo, undoOf } from '../src/record/undo.js'
import { say } from '../src/reply.js'

/** Records named one by one; after an import, their number says more. */
const NAMED = 5

export default defineCommand({
  name: 'undo',
  also: ['undo that', 'undo last', 'take that back', 'oops'],
  summary: 'Take back your last change, if nobody has built on it',
  examples: ['undo'],
  menu: 10,
  permission: 'undo.own',
  repeatable: true,
  fields: [{ name: 'words', as: 'rest', label: 'Which change', hint: 'Empty for your last one', max: 100 }],
  input: z.object({ words: wordsInput }),
  async run({ words = '' }, context) {
    const commit = await commitToUndo(words.trim(), context)
    if (commit.by !== context.person && !may(context.roles, 'undo.any')) {
      throw new Problem('not-allowed', `Change ${commit.seq} was recorded by ${context.name(commit.by)}. Ask them or a coordinator to take it back.`)
    }
    const undo = undoOf(context.board, commit)
    if ('changedSince' in undo) {
      const names = inWords(undo.changedSince.map((record) => label(context.board, record)))
      throw new Problem('changed-since', `${names} ${undo.changedSince.length > 1 ? 'have' : 'has'} changed since, so nothing was undone. “history” shows what came after.`, [
        { label: 'History', line: 'history' },
      ])
    }
    keepACoordinator(context, undo.changes)
    const records = undo.changes.map(({ record }) => (kindOf(record) === 'member' ? context.name(keyOf(record)) : label(context.board, record)))
    const what = records.length > NAMED ? `${records.length} records` : inWords(records)
    const how = inWords([...new Set(commit.changes.map((change) => change.what))])
    return { changes: undo.changes, reply: say('channel', `Undone: ${what} (${how}).`) }
  },
})

/** "undo the last one please": nothing that names another. */
const theLast = /^(?:(?:the|my|that|this|it|last|latest|one|change|please)\s*)*$/i

async function commitToUndo(words: string, context: Context): Promise<Commit> {
  const { board } = context
  const change = Number(/^(?:change\s+|number\s+)?(\d{1,9})$/i.exec(words)?.[1] ?? 0)
  const bare = /^\d+$/.test(words)
  const record = /^(?:a-?|d-?|#|action\s+|decision\s+)?(\d{1,6})$/i.exec(words)
  const name = record ? `${/^d/i.test(words) ? 'decision' : 'action'}/${Number(record[1])}` : null
  // Buttons and the history speak of "change 3", people of A-3: where both are there, neither is guessed.
  if (bare && name && stored(board, name) && change <= board.seq) throw whichOfBoth(change, name, board)
  if (change > 0 && (!bare || !name || !stored(board, name))) return recentChange(change, board)
  if (name && !stored(board, name)) throw nothing(`Nothing is recorded for ${reference(name)}.`)
  if (!name && !theLast.test(words)) {
    throw new Problem('bad-value', `I cannot tell which change “${words.slice(0, 60)}” is. Try “undo”, “undo A-14” or “undo change 7”.`)
  }
  const found = name ? (await context.history(name)).at(-1) : lastToUndo(board, context.person)
  return undoable(found, 'There is nothing of yours to undo.')
}

function recentChange(seq: number, board: Board): Commit {
  if (seq > board.seq) throw nothing(`There is no change ${seq}; the last one is change ${board.seq}.`)
  return undoable(board.recent.find((commit) => commit.seq === seq), `Change ${seq} is too long ago to undo in one step.`)
}

function undoable(found: Commit | undefined, otherwise: string): Commit {
  if (found && founds(found)) throw new Problem('nothing-to-undo', 'That change set the partnership up, and cannot be taken back.')
  if (found && found.changes.length > 0) return found
  throw nothing(otherwise)
}

function whichOfBoth(change: number, record: string, board: Board): Problem {
  return new Problem('bad-value', `Do you mean the last change of ${label(board, record)}, or change ${change} of the history? Nothing is undone yet.`, [
    { label: reference(record), line: `undo ${reference(record)}` },
    { label: `Change ${change}`, line: `undo change ${change}` },
  ])
}

function nothing(why: string): Problem {
  return new Problem('nothing-to-undo', `${why} “history” shows the latest changes.`, [{ label: 'History', line: 'history' }])
}
