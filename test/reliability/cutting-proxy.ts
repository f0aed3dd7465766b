import { connect, createServer, type AddressInfo } from 'node:net'

/**
 * Stands between a bot and its MongoDB and breaks a connection: before the first command it is told to, which then
 * never reaches the server. `cuts` says how often it did.
 */
export async function startCuttingProxy(uri: string) {
  const to = new URL(uri)
  let armed: { command: string; collection: string; times: number } | null = null
  let cuts = 0
  const proxy = createServer((bot) => {
    const server = connect(Number(to.port), to.hostname)
    bot.on('data', (bytes) => {
      // How a command stands in BSON: its name is a key, the collection its text.
      const text = bytes.toString('latin1')
      if (armed && text.includes(`\u0002${armed.command}\0`) && text.includes(`\0${armed.collection}\0`)) {
        armed = --armed.times > 0 ? armed : null
        cuts++
        bot.destroy()
        return void server.destroy()
      }
      server.write(bytes)
    })
    server.on('data', (bytes) => bot.write(bytes))
    for (const [one, other] of [[bot, server], [server, bot]] as const) one.on('close', () => other.destroy()).on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    uri: `mongodb://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    /** `times`: the driver tries some commands again. */
    cutAt: (command: string, collection: string, times = 1) => void (armed = { command, collection, times }),
    cuts: () => cuts,
    close: () => new Promise<void>((resolve) => void proxy.close(() => resolve())),
  }
}
