import { z } from 'zod'
import { defineCommand, type Context } from '../src/command.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { label } from '../src/partnership/labels.js'
import { inWords } from '../src/partnership/leads.js'
import { keepACoordinator } from '../src/partnership/members.js'
import { may } from '../src/people/roles.js'
import { Problem } from '../src/problem.js'
import type { Commit } from '../src/record/change.js'
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
    const records = undo.changes.map((change) => label(context.board, change.record))
    const what = records.length > NAMED ? `${records.length} records` : inWords(records)
    return { changes: undo.changes, reply: say('channel', `Undone: ${commit.command}, ${what}.`) }
  },
})

/** "undo the last one please": nothing that names another. */
const theLast = /^(?:(?:the|my|that|this|it|last|latest|one|change|please)\s*)*$/i

async function commitToUndo(words: string, context: Context): Promise<Commit> {
  const change = /^(?:change\s+)(\d{1,9})$/i.exec(words)
  const record = /^(a-?|d-?|#|action\s+|decision\s+)?(\d{1,6})$/i.exec(words)
  let found: Commit | undefined
  if (change) found = context.board.recent.find((commit) => commit.seq === Number(change[1]))
  else if (record) {
    const kind = /^d/i.test(words) ? 'decision' : 'action'
    found = (await context.history(`${kind}/${Number(record[2])}`)).at(-1)
  } else if (!theLast.test(words)) {
    throw new Problem('bad-value', `I cannot tell which change “${words.slice(0, 60)}” is. Try “undo”, “undo A-14” or “undo change 7”.`)
  } else found = lastToUndo(context.board, context.person)
  if (found && founds(found)) throw new Problem('nothing-to-undo', 'That change set the partnership up, and cannot be taken back.')
  if (found && found.changes.length > 0) return found
  const why = change ? `Change ${change[1]} is too long ago to undo in one step.` : 'There is nothing of yours to undo.'
  throw new Problem('nothing-to-undo', `${why} “history” shows the latest changes.`, [{ label: 'History', line: 'history' }])
}
