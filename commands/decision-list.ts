import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { number } from '../src/partnership/actions.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { short } from '../src/partnership/labels.js'
import { listReply, paged } from '../src/partnership/show.js'
import { all } from '../src/record/board.js'
import type { Item } from '../src/reply.js'
import { sayShortDay } from '../src/words/day.js'

export default defineCommand({
  name: 'decision list',
  also: ['decisions', 'list decisions', 'decision'],
  summary: 'List decisions, newest first',
  examples: ['decision list', 'decisions naloxone'],
  menu: 9,
  permission: 'read',
  fields: [{ name: 'words', as: 'rest', label: 'Only those with these words', max: 200 }],
  input: z.object({ words: wordsInput }),
  run(input, context) {
    const { words, page } = paged(input.words)
    const wanted = words.toLowerCase()
    const decisions = all(context.board, 'decision')
      .filter(({ fields }) => `${fields.title} ${fields.rationale ?? ''}`.toLowerCase().includes(wanted))
      .sort((a, b) => number(b) - number(a))
    const items = decisions.map(({ record, revision, fields }): Item => {
      const at = Number(record.slice('decision/'.length))
      const state = fields.status === 'agreed' && fields.agreed ? `agreed ${sayShortDay(fields.agreed)}` : fields.status
      return {
        text: [{ strong: `D-${at}` }, ` ${short(fields.title, 160)}`],
        detail: fields.rationale ? `${state}, because ${short(fields.rationale, 120)}` : state,
        ...(fields.status === 'proposed'
          ? { choice: { label: `Agree D-${at}`, line: `decision agree ${at}`, expects: [{ record, revision }] } }
          : {}),
      }
    })
    return {
      reply: listReply({
        title: words ? `Decisions: ${words}` : 'Decisions',
        items,
        page,
        more: words ? `decision list ${words}` : 'decision list',
        none: words ? 'No decision matches that. To record one, begin with “agreed”.' : 'No decision is recorded yet. “agreed …” records one.',
        next: words && items.length === 0 ? [{ label: 'Record it as a decision', line: `decision add ${input.words}` }] : [],
      }),
    }
  },
})
