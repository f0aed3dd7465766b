import { writeSync } from 'node:fs'
import { foundExample } from '../../src/example/found.js'
import { assemble } from '../../src/main.js'
import { channel, testConfig } from '../harness.js'
import { lineOf } from './lines.js'

// Sends numbered lines through the one door, some at once, and prints each number once its answer was given, by a
// system call that is over before the next line runs. A number sent before is the same delivery again.
const [data = '', first = '0', count = '0'] = process.argv.slice(2)
const app = await assemble({ ...testConfig, data })
await foundExample(app, channel)

let next = Number(first)
const end = next + Number(count)

async function work(): Promise<void> {
  for (let at = next++; at < end; at = next++) {
    const { user, line } = lineOf(at)
    const caller = { platform: 'web' as const, tenant: 'local', user, name: user }
    const answer = await app.dispatch({ id: `line ${at}`, said: { line }, caller, mentions: [], place: channel, expects: [] })
    if (!answer.commit) throw new Error(`line ${at} was not recorded: ${answer.reply?.problem}`)
    writeSync(1, `${at}\n`)
  }
}

await Promise.all([work(), work(), work(), work()])
await app.close()
