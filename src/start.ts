import { ConfigError, readConfig } from './config.js'
import { serve } from './main.js'
import { StoreCorruptError, StoreUnavailableError } from './record/storage.js'

// `npm start`: the bot with everything that is configured.
try {
  const running = await serve(readConfig(process.env))
  // Before it says that it runs: whoever waits for that may end it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)))
  }
  process.stdout.write(`${running.block}\n`)
} catch (error) {
  const code = (error as { code?: string }).code
  const expected = error instanceof ConfigError || error instanceof StoreUnavailableError || error instanceof StoreCorruptError
  if (code === 'EADDRINUSE') process.stderr.write('That port is taken. Stop what uses it, or set PORT to another one.\n')
  else if (expected) process.stderr.write(`${error.message}\n`)
  else throw error
  process.exit(1)
}
