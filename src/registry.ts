import { distance } from 'fastest-levenshtein'
import type { Command } from './command.js'
import { startsWithWords } from './arguments.js'
import { verbFirst, withoutBullet, withoutCourtesy } from './openings.js'
import { titleWithKind } from './kind-words.js'
import { asksAfterAll, ownQuestion } from './questions.js'
import { normalise } from './words/normalise.js'
import { readsAsQuestion } from './words/question.js'
import { referenceAtStart } from './words/references.js'

export interface Found {
  command: Command
  /** What follows the command's name. */
  words: string
  /** 'again …': the same words were meant twice. */
  again: boolean
}

/** A command that was probably meant, with the line that says so. */
export interface Meant {
  command: Command
  line: string
}

export interface Registry {
  commands: readonly Command[]
  named(name: string): Command | undefined
  find(line: string): Found | { unknown: string; meant: Meant[] }
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
      line = withoutBullet(line)
      const request = withoutCourtesy(line)
      const found = begun(verbFirst(ownQuestion(request ?? line)))
      if (found && !asksAfterAll(found, line) && (request === null || isRequest(found, line))) return { ...found, again }
      const ask = byName.get('ask')
      if (ask && (readsAsQuestion(line) || readsAsQuestion(request ?? ''))) return { command: ask, words: line, again }
      return { unknown: line, meant: nearest(request ?? line) }
    },
  }

  function begun(line: string): Pick<Found, 'command' | 'words'> | null {
    for (const { words, command } of byLetter.get(line.charAt(0).toLowerCase()) ?? []) {
      if (!startsWithWords(line, words)) continue
      const rest = line.slice(words.length).replace(/^[\s.,:\u2013\u2014-]+/, '')
      const title = titleWithKind(words, line)
      const adding = title === null ? undefined : byName.get('action add')
      return adding && title !== null ? { command: adding, words: title } : { command, words: rest }
    }
    return null
  }

  function nearest(line: string): Meant[] {
    const typed = line.toLowerCase().split(/\s+/, 3)
    const scored = beginnings
      .filter(({ words }) => words.length > 1)
      .map(({ words, command }) => {
        const count = words.split(' ').length
        const start = typed.slice(0, count).join(' ').slice(0, 60)
        return { command, count, off: distance(start, words) / Math.max(words.length, start.length) }
      })
      .filter(({ off }) => off <= 0.4)
      .sort((a, b) => a.off - b.off)
    const meant = new Map<Command, Meant>()
    // the button keeps what follows: nobody types it a second time
    for (const { command, count } of scored) {
      const rest = line.replace(new RegExp(`^(?:\\S+\\s*){1,${count}}`), '')
      if (!meant.has(command)) meant.set(command, { command, line: `${command.name} ${rest}`.trim() })
    }
    return [...meant.values()].slice(0, 3)
  }
}

/** "Can you show what the guidance says, please?" happens to begin with a verb: it names no action, so it asks. */
function isRequest({ command, words }: Pick<Found, 'command' | 'words'>, line: string): boolean {
  const [first] = command.fields
  if (first?.as === 'reference' || first?.as === 'references') return referenceAtStart.action.test(words)
  if (command.permission === 'action.write' || command.permission === 'decision.propose') return words !== '' || !line.includes('?')
  return command.binds !== true && (words === '' || !line.includes('?'))
}
