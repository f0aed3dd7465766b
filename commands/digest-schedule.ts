import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { nextToSend } from '../src/digest/next.js'
import { isOtherRhythm, readSchedule } from '../src/digest/schedule-words.js'
import { sayMoment, weekdays } from '../src/digest/when.js'
import { undoChoice } from '../src/partnership/confirm.js'
import { wordsInput } from '../src/partnership/inputs.js'
import { Problem } from '../src/problem.js'
import { find } from '../src/record/board.js'
import { say } from '../src/reply.js'

export default defineCommand({
  name: 'digest schedule',
  also: ['schedule digest', 'schedule'],
  summary: 'Say on which day and at what time the weekly digest goes out',
  examples: ['digest schedule Monday 09:00', 'digest schedule off'],
  permission: 'schedule.write',
  fields: [{ name: 'words', as: 'rest', label: 'Day and time, or “off”', hint: 'Monday 09:00', max: 100 }],
  input: z.object({ words: wordsInput }),
  async run({ words = '' }, context) {
    const before = find(context.board, 'schedule', 'digest')?.fields
    const record = 'schedule/digest'
    if (/^(off|pause|paused|stop|never)$/i.test(words.trim())) {
      if (!before || before.paused) return { reply: say('caller', 'The weekly digest is already off.') }
      return {
        changes: [{ record, what: 'paused', set: { paused: true } }],
        reply: { ...say('channel', 'The weekly digest is off. “digest schedule on” starts it again.'), next: [undoChoice(context)] },
      }
    }
    const on = /^(on|resume|start)$/i.test(words.trim())
    const read = on || words.trim() === '' ? {} : readSchedule(words)
    if (!read && isOtherRhythm(words)) throw new Problem('bad-value', 'I can only send the digest once a week. Name its day and time, for example “digest schedule Monday 09:00”, or “off”.')
    if (!read) throw new Problem('bad-value', `“${words.slice(0, 60)}” is not a day and time I can read. Try “digest schedule Monday 09:00”, or “off”.`)
    const weekly = { weekday: read.weekday ?? before?.weekday ?? 1, time: read.time ?? before?.time ?? '09:00' }
    const next = sayMoment(await nextToSend(context, weekly), context.zone)
    const said = `every ${weekdays[weekly.weekday - 1]} at ${weekly.time} (${context.zone})`
    if (before && !before.paused && before.weekday === weekly.weekday && before.time === weekly.time) {
      return { reply: say('caller', `The digest goes out ${said}. Next: ${next}.`) }
    }
    return {
      changes: [{ record, what: 'scheduled', set: { ...weekly, paused: false } }],
      reply: { ...say('channel', `The digest goes out ${said}. Next: ${next}.`), next: [undoChoice(context)] },
    }
  },
})
