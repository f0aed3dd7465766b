import { afterAll, describe, it } from 'vitest'
import { openMongoStore } from '../../storage/mongo.js'
import { storageContract } from './contract.js'
import { dropDatabase, freshDatabase, testServer } from './mongo-server.js'

const server = await testServer()

if (!server) {
  describe('MongoDB', () => void it.skip('keeps every promise of the port', () => {}))
} else {
  afterAll(() => server.stop())
  const { uri } = server
  storageContract(`MongoDB (${server.name})`, async () => {
    const database = freshDatabase()
    let store = await openMongoStore({ uri, database })
    return {
      store,
      async reopen() {
        await store.close()
        return (store = await openMongoStore({ uri, database }))
      },
      async cleanup() {
        await store.close()
        await dropDatabase(uri, database)
      },
    }
  })
}
