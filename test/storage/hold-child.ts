import { openSqliteStore } from '../../storage/sqlite.js'

// Opens the store and holds it until it is killed; or says why it could not.
const [directory = ''] = process.argv.slice(2)
try {
  await openSqliteStore({ directory })
  console.log('holding')
  setInterval(() => {}, 60_000)
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
