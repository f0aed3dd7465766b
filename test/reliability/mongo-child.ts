import { writeSync } from 'node:fs'
import { Collection } from 'mongodb'
import { agendaTicker } from '../../adapters/ticker/agenda.js'
import { startHouse } from './mongo-house.js'

// A bot in a process of its own. `work`: says the given lines one after another, eight at a time, until each is
// recorded, and prints its id by a system call that is over before the next. `die-at`: says one line and ends by
// kill -9 before the given write to a collection. `tick`: ticks by Agenda and prints what it posts.
const [mode = '', uri = '', database = '', name = '', more = ''] = process.argv.slice(2)
const print = (text: string) => void writeSync(1, `${text}\n`)

if (mode === 'work') {
  const house = await startHouse({ uri, database })
  const left = more.split(',')
  const worker = async () => {
    for (let id = left.shift(); id; id = left.shift()) {
      const answer = await house.send(id, `action add Buy kits for ${id} by 3 March`)
      if (answer.commit) print(id)
      else left.push(id)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  await house.store.close()
} else if (mode === 'die-at') {
  const house = await startHouse({ uri, database })
  const [collection, method] = name.split('.') as [string, 'bulkWrite' | 'updateOne']
  const real = Collection.prototype[method] as (...given: unknown[]) => unknown
  Object.defineProperty(Collection.prototype, method, {
    value(this: Collection, ...given: unknown[]) {
      if (this.collectionName === collection) process.kill(process.pid, 'SIGKILL')
      return real.apply(this, given)
    },
  })
  await house.send(`die ${name}`, more)
  print('lived')
} else {
  const post = async (place: string) => {
    print(`posted ${place}`)
    return { ok: true as const, id: String(process.hrtime.bigint()) }
  }
  const house = await startHouse({ uri, database, clockOffset: Number(name), post })
  const ticker = agendaTicker({ db: house.store.db, seconds: 1, report: house.report })
  await ticker.start(async () => {
    print('tick')
    await house.tick()
  })
  process.once('SIGTERM', () => {
    // Agenda leaves a timer of half a lock's length behind each tick: nobody waits for those.
    const stopped = ticker.stop().then(() => house.store.close()).then(() => print(`faults ${house.faults.length}`))
    void stopped.finally(() => process.exit())
  })
  print('ready')
}
