import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askSocket, listenOnSocket } from '../../adapters/terminal/socket.js'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cdp-socket-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const path = () => join(directory, 'cdp.sock')

/** What the socket answers to bytes that did not come from our own client. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const connection = createConnection({ path: path(), allowHalfOpen: true })
    let said = ''
    connection.on('data', (part) => (said += part.toString()))
    connection.once('end', () => resolve(said)).once('error', reject)
    connection.end(bytes)
  })
}

describe('the terminal’s socket', () => {
  it('carries a question and its answer, whole, for its owner only', async () => {
    const { close } = await listenOnSocket(directory, async (asked) => ({ out: asked, code: 0 }))
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    const long = { text: 'ü\n"'.repeat(200_000) }
    expect(await askSocket(directory, long)).toEqual({ out: long, code: 0 })
    await close()
    expect(existsSync(path())).toBe(false)
  })

  it('answers what it cannot read, and goes on', async () => {
    const { close } = await listenOnSocket(directory, async () => ({ out: 'fine', code: 0 }))
    expect(JSON.parse(await raw('not json'))).toEqual({ out: 'That could not be read.', code: 1 })
    expect(JSON.parse(await raw(''))).toEqual({ out: 'That could not be read.', code: 1 })
    expect(await askSocket(directory, {})).toEqual({ out: 'fine', code: 0 })
    await close()
  })

  it('is nobody’s where no bot runs, also when one left its socket behind', async () => {
    expect(await askSocket(directory, {})).toBeNull()
    writeFileSync(path(), '')
    expect(await askSocket(directory, {})).toBeNull()
    const { close } = await listenOnSocket(directory, async () => ({ out: 'new', code: 0 }))
    expect(await askSocket(directory, {})).toEqual({ out: 'new', code: 0 })
    await close()
  })

  it('says that the bot stopped when it did not answer', async () => {
    const server = createServer((connection) => connection.once('data', () => connection.destroy()))
    await new Promise<void>((done) => server.listen(path(), done))
    expect(await askSocket(directory, { verb: 'verify' })).toEqual({
      out: 'The bot stopped before it answered. Look with “history” whether it was recorded.', code: 1,
    })
    await new Promise((done) => server.close(done))
  })
})
