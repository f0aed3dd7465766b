const clock = '(?:(?:[01]?\\d|2[0-4])[:.][0-5]\\d ?(?:am|pm)?|(?:1[0-2]|0?[1-9]) ?(?:am|pm)|'
  + '(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs|hours|h)|(?:12 )?(?:noon|midday|midnight))(?: ?(?:hrs|hours|h))?'
/** The end of the working day: with no day named it is today's. */
const close = '(?:cop|cob|eod|eop|(?:the )?(?:close|end) of (?:the )?(?:day|play|business|work|working day))'
const part = '(?:first thing|lunchtime|lunch time|lunch|morning|afternoon|evening|night|am|pm|(?:the )?latest)'

const before = new RegExp(`^(?:${clock}|${close}|first thing|lunchtime|morning|afternoon|evening|before)`
  + '(?: (?:on|of|the))* (?=\\S)')
const after = new RegExp(` (?:(?:at|by|before|around|in the|at the) )*(?:${clock}|${close}|${part})$| at \\d{1,2}$`)
const closeAlone = new RegExp(`^${close}$`)

/** A plain phrase without its time of day: 'cop friday', 'friday 5pm' and 'before friday' are 'friday'. */
export function withoutTime(phrase: string): string {
  if (closeAlone.test(phrase) || /^this (?:morning|afternoon|evening)$/.test(phrase)) return 'today'
  let rest = phrase
  // twice each way is as much as anybody types: 'before 5pm friday afternoon'
  for (let pass = 0; pass < 2; pass += 1) rest = rest.replace(before, '').replace(after, '')
  return closeAlone.test(rest) ? 'today' : rest
}
