import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { asker } from './asker.js'
import { ConfigError, readConfig } from './config.js'
import { runTerminal } from './main.js'
import { StoreCorruptError, StoreUnavailableError } from './record/storage.js'

// `npm run cdp`: every verb of the terminal.
// "ask --jsonl FILE | head": whoever reads has enough.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const asking = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : null
try {
  const io = {
    print: (text: string) => void stdout.write(`${text}\n`),
    complain: (text: string) => void process.stderr.write(`${text}\n`),
    question: asking ? asker(asking) : null,
  }
  process.exitCode = await runTerminal(process.argv.slice(2), io, readConfig(process.env))
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StoreUnavailableError || error instanceof StoreCorruptError
  if (!expected) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  asking?.close()
}
