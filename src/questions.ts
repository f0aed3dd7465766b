import type { Command } from './command.js'

/** What people ask about their own record, as the line that answers it. '$1' is what was caught. */
const aboutTheRecord: [RegExp, string][] = [
  [/^(?:what(?:'?s| is| are)?|show(?: me)?) (?:on )?(?:mine|my (?:actions?|list|tasks?|jobs?))\??$/i, 'mine'],
  [/^(?:what(?:'?s| is| are)?|anything|any|which actions are|what actions are) (?:still )?(?:overdue|late)(?: actions?)?\??$/i, 'overdue'],
  [/^(?:what(?:'?s| is| are)?|anything) (?:still )?(?:due|open|outstanding|left to do)(?: (?:now|soon|today|tomorrow|(?:this|next) (?:week|month)))?\??$/i, 'action list'],
  [/^(?:who|which (?:organisation|partner)) (?:has|leads?|owns?|is (?:doing|on|leading)|does) (?:action )?(?:a-?|#)?(\d{1,6})\??$/i, 'show $1'],
  [/^(?:when|what) is (?:action )?(?:a-?|#)?(\d{1,6})(?: due| about)?\??$/i, 'show $1'],
  [/^what (?:did|have) we (?:decided?|agreed?)(?: (?:about|on|for))? ([^?]{0,200})\??$/i, 'decision list $1'],
  [/^show (?:me )?(?:the |our )?(status|checklist|digest|history|overdue|decisions|actions|roles|help)\b/i, '$1'],
  [/^who(?:'?s| is| are) (?:all )?on (?:the|our) list\??$/i, 'roles'],
]

/** "What's mine?", "who has A-3?", as the command that says it; any other line as it is. */
export function ownQuestion(line: string): string {
  for (const [pattern, instead] of aboutTheRecord) if (pattern.test(line)) return line.replace(pattern, instead)
  return line
}

/** More words than this after a listing's name, with a question mark, ask: "members we must have?". */
const FEWEST_WORDS = 3

/**
 * A line that begins like a command and ends in a question mark may be a question: "agreed terms of reference by
 * when?" is no decision, "roles recommended to support the SRO?" no list. "Actions for police?" is one, and an action
 * may have a question as its title.
 */
export function asksAfterAll({ command, words }: { command: Command; words: string }, line: string): boolean {
  if (!line.trimEnd().endsWith('?') || words.replace(/[\s?]/g, '') === '') return false
  if (command.name === 'decision add' || command.joins || command.binds) return true
  if (command.permission === 'action.write' || command.name === 'ask' || command.name === 'guidance' || /\d/.test(words)) return false
  return !/^(?:for|by|from|about|due|with|page)\s/i.test(words) && words.trim().split(/\s+/).length >= FEWEST_WORDS
}
