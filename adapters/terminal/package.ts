import { writeFileSync } from 'node:fs'
import { parse, UsageError, type Verb } from './cli.js'

/** What an administrator installs; or what has to be set before it can be made. */
export type Package = { bytes: Uint8Array | string; next: string } | { missing: string[] }

type Made = Package | Promise<Package>

/** `package teams` and `package slack`: each writes one file. The manifests are made elsewhere and handed in. */
export function packageVerbs(packages: { teams(of: { slash: boolean }): Made; slack(): Made }): Record<string, { verb: Verb; usage: string }> {
  return {
    'package teams': { verb: writes(packages.teams, 'cdp-teams.zip'), usage: 'package teams [FILE]             write the app an administrator uploads to Teams (--without-slash for an older one)' },
    'package slack': { verb: writes(packages.slack, 'cdp-slack.json'), usage: 'package slack [FILE]             write the manifest an administrator pastes into Slack' },
  }
}

function writes(make: (of: { slash: boolean }) => Made, standard: string): Verb {
  return async (argv, terminal) => {
    const { values, positionals } = parse(argv, { 'without-slash': { type: 'boolean' } })
    const [file = standard] = positionals
    const made = await make({ slash: values['without-slash'] !== true })
    if ('missing' in made) throw new UsageError(`Please set ${made.missing.join(' and ')} first.`)
    try {
      writeFileSync(file, made.bytes)
    } catch {
      throw new UsageError(`The file ${file} cannot be written. Is the path right?`)
    }
    terminal.print(`Written: ${file}. ${made.next}`)
    return 0
  }
}
