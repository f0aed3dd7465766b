import { chmodSync, existsSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { ConfigError } from '../../src/config.js'

/**
 * The running bot's door for `npm run cdp` on the same machine: a socket in the data directory, readable by its owner
 * only. One JSON line in, one JSON line out, per connection.
 */
const NAME = 'cdp.sock'
/** What systems take as a socket's path: 104 bytes on macOS, 108 on Linux, each with the zero at its end. */
const LONGEST_PATH = 103
/** An imported plan is the largest thing sent. */
const MOST_BYTES = 8 * 1024 * 1024

export async function listenOnSocket(
  directory: string,
  answer: (request: unknown) => Promise<unknown>,
): Promise<{ close(): Promise<void> }> {
  const path = join(directory, NAME)
  if (Buffer.byteLength(path) > LONGEST_PATH) {
    throw new ConfigError(`CDP_DATA is too long: the terminal’s socket, ${path}, may have ${LONGEST_PATH} characters. Choose a folder with a shorter path.`)
  }
  // Left behind by a process that was killed: the store's lock says that nobody else is running.
  rmSync(path, { force: true })
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    connection.on('error', () => connection.destroy())
    void readAll(connection)
      .then((text) => answer(JSON.parse(text) as unknown))
      .then(
        (result) => connection.end(`${JSON.stringify(result)}\n`),
        () => connection.end(`${JSON.stringify({ out: 'That could not be read.', code: 1 })}\n`),
      )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      chmodSync(path, 0o600)
      resolve()
    })
  })
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Asks the running bot; null when none answers there. */
export async function askSocket(directory: string, request: unknown): Promise<unknown> {
  const path = join(directory, NAME)
  if (!existsSync(path)) return null
  const connection = createConnection({ path, allowHalfOpen: true })
  try {
    await new Promise<void>((resolve, reject) => connection.once('connect', resolve).once('error', reject))
  } catch {
    return null
  }
  connection.end(`${JSON.stringify(request)}\n`)
  const answer = await readAll(connection).catch(() => '')
  if (answer !== '') return JSON.parse(answer) as unknown
  const stopped = 'The bot stopped before it answered. Look with “history” whether it was recorded.'
  return { out: stopped, code: 1 }
}

/** Everything the other side sends until it ends; the socket stays open for the answer. */
function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let bytes = 0
    socket.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > MOST_BYTES) socket.destroy(new Error('too large'))
      parts.push(part)
    })
    socket.once('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    socket.once('error', reject)
  })
}
