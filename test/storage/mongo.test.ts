import { afterAll, describe } from 'vitest'
import { openMongoStore } from '../../storage/mongo.js'
import { storageContract } from './contract.js'
import { dropDatabase, freshDatabase, testServer } from './mongo-server.js'

const server = await testServer()
const uri = server?.uri ?? ''
afterAll(() => server?.stop())

describe.skipIf(!server)(`MongoDB (${server?.name ?? 'no server'})`, () => {
  storageContract('MongoDB', async () => {
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
})
