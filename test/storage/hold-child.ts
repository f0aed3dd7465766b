import { openSqliteStore } from '../../storage/sqlite.js'

// Opens the store and holds it until it is killed; or says why it could not.
const [directory = ''] = process.argv.slice(2)
try {
  await openSqliteStore({ directory })
  process.stdout.write('holding\n')
  setInterval(() => {}, 60_000)
} catch (error) {
  process.stdout.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`)
}
