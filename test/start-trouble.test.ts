import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listenOnSocket } from '../adapters/terminal/socket.js'
import { ConfigError, readConfig } from '../src/config.js'
import { startTrouble } from '../src/start-trouble.js'
import { makeFolder } from '../storage/make-folder.js'

const config = readConfig({ CDP_PAGE: 'loopback', PORT: '80', CDP_PAGE_PORT: '3001', CDP_HOST: 'nonsense.invalid' })

/** What Node says when a server cannot listen there. */
const refused = (more: { code: string; port?: number }) => Object.assign(new Error('listen'), more)

describe('a start that fails', () => {
  it.each([
    [{ code: 'EADDRINUSE', port: 80 }, 'Port 80 is taken. Stop what uses it, or set PORT to another one.'],
    [{ code: 'EADDRINUSE', port: 3001 }, 'Port 3001 is taken. Stop what uses it, or set CDP_PAGE_PORT to another one.'],
    [{ code: 'EACCES', port: 80 }, 'This account may not listen on port 80. Set PORT to one above 1023'],
    [{ code: 'ENOTFOUND' }, 'CDP_HOST is “nonsense.invalid”, which is no address of this machine.'],
    [{ code: 'EADDRNOTAVAIL', port: 80 }, 'CDP_HOST is “nonsense.invalid”'],
  ])('with %j names the setting', (error, words) => {
    expect(startTrouble(refused(error), config)).toContain(words)
  })

  it('reads what Node really says of a taken port', async () => {
    const first = createServer()
    await new Promise<void>((done) => first.listen(0, '127.0.0.1', done))
    const port = (first.address() as { port: number }).port
    const error = await new Promise((done) => createServer().once('error', done).listen(port, '127.0.0.1'))
    expect(startTrouble(error, undefined)).toContain(`Port ${port} is taken.`)
    first.close()
  })

  it('leaves what is our own fault to be seen whole', () => {
    expect(startTrouble(new Error('a slip'), config)).toBeNull()
    expect(startTrouble(refused({ code: 'EIO' }), config)).toBeNull()
  })

  it('says that a folder’s path is too long for the terminal’s socket', async () => {
    await expect(listenOnSocket(`/tmp/${'x'.repeat(110)}`, async () => ({}))).rejects.toThrow(ConfigError)
  })

  it.skipIf(!existsSync('/proc/self'))('does not hang where a folder cannot be made', () => {
    expect(() => makeFolder('/proc/cdp-none/data')).toThrow(/ENOENT/)
  })
})
