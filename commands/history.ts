import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { commitItem } from '../src/partnership/history.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { label } from '../src/partnership/labels.js'
import { Problem } from '../src/problem.js'
import { stored } from '../src/record/board.js'

/** Changes shown at once. */
const SHOWN = 15

export default defineCommand({
  name: 'history',
  also: ['audit', 'trail', 'changes', 'who changed'],
  summary: 'Show who recorded what, of everything or of one record',
  examples: ['history', 'history A-1', 'history checklist 5'],
  permission: 'read',
  fields: [{ name: 'words', as: 'rest', label: 'Which record', hint: 'A-14, D-3 or checklist 5; empty for everything', max: 100 }],
  input: z.object({ words: wordsInput }),
  async run({ words = '' }, context) {
    const record = recordOf(words.trim())
    if (record === null) {
      throw new Problem('bad-value', `I cannot tell which record “${words.slice(0, 60)}” is. Try “history A-14”, “history D-3” or “history checklist 5”.`)
    }
    if (record && !stored(context.board, record)) throw new Problem('no-such-record', `There is nothing recorded for ${words.trim()}.`)
    const commits = record ? await context.history(record) : context.board.recent
    const shown = commits.slice(-SHOWN).toReversed()
    // The Board remembers only the latest changes, but every one is kept.
    const earlier = (record ? commits.length : context.board.seq) - shown.length
    return {
      reply: {
        audience: 'caller',
        title: record ? `History of ${label(context.board, record)}` : 'Latest changes',
        body: [
          shown.length > 0
            ? { kind: 'list', items: shown.map((commit) => commitItem(context, commit, record)) }
            : { kind: 'text', text: 'Nothing has been recorded yet.' },
          ...(earlier > 0 ? [{ kind: 'text' as const, text: `${earlier} earlier changes are kept.` }] : []),
        ],
      },
    }
  },
})

/** undefined: everything; null: cannot tell. */
function recordOf(words: string): string | undefined | null {
  if (words === '') return undefined
  const match = /^(?:of\s+)?(a|action|d|decision|item|checklist(?: item)?|#)?[\s-]*(\d{1,6})$/i.exec(words)
  if (!match) return /^digest|^schedule/i.test(words) ? 'schedule/digest' : null
  const [, kind = 'a', number] = match
  const letter = kind.charAt(0).toLowerCase()
  const name = letter === 'd' ? 'decision' : letter === 'i' || letter === 'c' ? 'checklist' : 'action'
  return `${name}/${Number(number)}`
}
