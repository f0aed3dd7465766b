import { readConfig, type Config } from './config.js'
import { serve } from './main.js'
import { startTrouble } from './start-trouble.js'

// `npm start`: the bot with everything that is configured.
let config: Config | undefined
try {
  config = readConfig(process.env)
  const running = await serve(config)
  process.stdout.write(`${running.block}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)))
  }
} catch (error) {
  const trouble = startTrouble(error, config)
  if (trouble === null) throw error
  process.stderr.write(`${trouble}\n`)
  process.exit(1)
}
