import { distance } from 'fastest-levenshtein'
import type { Command } from './command.js'
import { startsWithWords } from './arguments.js'
import { normalise } from './words/normalise.js'

export interface Found {
  command: Command
  /** What follows the command's name. */
  words: string
  /** 'again …': the same words were meant twice. */
  again: boolean
}

export interface Registry {
  commands: readonly Command[]
  named(name: string): Command | undefined
  find(line: string): Found | { unknown: string; meant: Command[] }
}

/** Longest beginning first, so that 'action list' is not 'action'. */
export function createRegistry(commands: readonly Command[]): Registry {
  const beginnings = commands
    .flatMap((command) => [command.name, ...(command.also ?? [])].map((words) => ({ words, command })))
    .sort((a, b) => b.words.length - a.words.length)
  // Most lines are told apart by their first letter: a hundred comparisons become a few.
  const byLetter = new Map<string, typeof beginnings>()
  for (const one of beginnings) byLetter.set(one.words.charAt(0), [...(byLetter.get(one.words.charAt(0)) ?? []), one])
  const byName = new Map(commands.map((command) => [command.name, command]))

  return {
    commands,
    named: (name) => byName.get(name),
    find(typed) {
      let line = normalise(typed).replace(/^\/?cdp\b[\s:,]*/i, '')
      const again = startsWithWords(line, 'again')
      if (again) line = line.slice('again'.length).trim()
      line = verbFirst(line)
      for (const { words, command } of byLetter.get(line.charAt(0).toLowerCase()) ?? []) {
        if (!startsWithWords(line, words)) continue
        return { command, words: line.slice(words.length).replace(/^[\s:,–—-]+/, ''), again }
      }
      const ask = byName.get('ask')
      if (ask && readsAsQuestion(line)) return { command: ask, words: line, again }
      return { unknown: line, meant: nearest(line) }
    },
  }

  function nearest(line: string): Command[] {
    const typed = line.toLowerCase().split(/\s+/)
    const scored = beginnings
      .filter(({ words }) => words.length > 1)
      .map(({ words, command }) => {
        const count = words.split(' ').length
        const start = typed.slice(0, count).join(' ').slice(0, 60)
        return { command, off: distance(start, words) / Math.max(words.length, start.length) }
      })
      .filter(({ off }) => off <= 0.4)
      .sort((a, b) => a.off - b.off)
    return [...new Set(scored.map(({ command }) => command))].slice(0, 3)
  }
}

/** "14 done", "A-14: done": people say the number first. A number alone shows the action. */
function verbFirst(line: string): string {
  const match = /^(?:action\s+)?(?:a-?|#)?(\d{1,6})[\s.,:–—-]*(?:is\s+)?(done|complete|completed|finished|update|move|moved|blocked|show)?(?=[\s.,:]|$)[\s.,:]*(.*)$/is.exec(line)
  if (!match) return line
  const [, number, verb, rest] = match
  if (!verb) return rest === '' ? `show ${number}` : line
  // There is no command “blocked”: it is a way for an action to stand.
  if (/^blocked$/i.test(verb)) return `update ${number} blocked ${rest}`.trim()
  const said = /^(complete|completed|finished)$/i.test(verb) ? 'done' : verb.toLowerCase().replace('moved', 'move')
  return `${said} ${number} ${rest}`.trim()
}

const questionWord =
  /^(who|whom|whose|what|whats|what's|what’s|when|whens|where|why|which|how|can|could|may|must|should|shall|do|does|did|is|are|was|were|will|would|has|have|tell me|explain)\b/i

/** Text that is no command and reads as a question is asked of the guidance. */
export function readsAsQuestion(line: string): boolean {
  return line.includes('?') || questionWord.test(line)
}
