import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { runTerminal } from '../../src/main.js'

const root = resolve(import.meta.dirname, '../..')
const data = mkdtempSync(join(tmpdir(), 'cdp-cli-'))
const environment = { PATH: process.env['PATH'] ?? '', CDP_DATA: data, PORT: '0', CDP_LOG: 'error' }

interface Ended { out: string; complaint: string; code: number | null }

/** The program as it is built, in a process of its own. */
function cdp(...args: string[]): Ended {
  const done = spawnSync(process.execPath, [join(root, 'dist/src/cdp.js'), ...args], { env: environment, cwd: tmpdir(), encoding: 'utf8' })
  return { out: done.stdout, complaint: done.stderr, code: done.status }
}

/** The same without a process for each: what the program does but for its streams. */
async function terminal(...args: string[]): Promise<Ended> {
  const ended: Ended = { out: '', complaint: '', code: null }
  const io = { print: (text: string) => void (ended.out += `${text}\n`), complain: (text: string) => void (ended.complaint += `${text}\n`), question: null }
  ended.code = await runTerminal(args, io, { ...readConfig(environment), log: 'silent' })
  return ended
}

let bot: ChildProcess | undefined
async function startBot(): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'dist/src/start.js')], { env: environment })
  bot = child
  return new Promise((done, failed) => {
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('Next:')) done(said)
    })
    child.once('exit', (code) => failed(new Error(`the bot ended with ${code}: ${said}`)))
  })
}

async function stopBot(signal: NodeJS.Signals): Promise<void> {
  const child = bot
  bot = undefined
  if (!child || child.exitCode !== null) return
  const closed = new Promise((done) => child.once('close', done))
  child.kill(signal)
  await closed
}

afterAll(async () => {
  await stopBot('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

describe('the terminal, understood or not', () => {
  it.each([[[]], [['nonsense']], [['say']], [['replay']], [['replay', '/no/such/file']], [['backup']], [['say', 'status', '--nonsense']], [['toString']], [['import', 'plan']]])(
    '%j ends with 2 and says what works',
    async (args) => {
      const { out, complaint, code } = await terminal(...args)
      expect([out, code]).toEqual(['', 2])
      expect(complaint).not.toContain('    at ')
      expect(complaint.length).toBeGreaterThan(20)
    },
  )

  it('says where to begin when nothing is set up', async () => {
    expect(await terminal('say', 'status')).toMatchObject({ code: 1, out: expect.stringContaining('No partnership is set up yet.') as string })
    expect(await terminal('verify')).toEqual({ out: 'No partnership is set up yet.\n', complaint: '', code: 0 })
  })

  it('ends its process with that code', () => {
    expect(cdp('nonsense')).toMatchObject({ out: '', code: 2 })
  })

  it('replays a file, whatever editor wrote it', () => {
    const file = join(data, 'lines.jsonl')
    const line = (id: number, said: string) => JSON.stringify({ id, at: `2026-11-23T10:0${id}:00Z`, as: 'Priya Shah', line: said })
    writeFileSync(file, `\uFEFF${line(1, 'add Buy kits')}\r\n\r\n${line(2, 'status')}\r\nbroken\r\n`)
    const { out, code } = cdp('replay', file)
    const replayed = out.trim().split('\n').map((one) => JSON.parse(one) as { id: string; error: string | null })
    expect([code, replayed.map(({ id, error }) => [id, error])]).toEqual([0, [['1', null], ['2', null], ['', 'bad-line']]])
  })
})

describe('beside a running bot', () => {
  let block = ''
  beforeAll(async () => {
    block = await startBot()
  })

  it('the bot says what is on and where to click', () => {
    expect(block).toContain('The partnership bot is running.')
    expect(block).toMatch(/Page {4}on: open http:\/\/127\.0\.0\.1:\d+\//)
  })

  it('speaks through its socket, which only the owner may use', async () => {
    expect(statSync(join(data, 'cdp.sock')).mode & 0o777).toBe(0o600)
    expect(cdp('say', 'add From the terminal', '--as', 'Priya Shah')).toMatchObject({ code: 0, out: expect.stringContaining('From the terminal') as string })
    expect((await terminal('say', 'action list terminal', '--as', 'priya')).out).toContain('From the terminal')
  })

  it('prints no control characters, and records none', async () => {
    const { out } = await terminal('say', 'add Esc \u001b[31mRED\u0000 end', '--as', 'Priya Shah')
    expect(out).toContain('Esc [31mRED end')
    expect(out).not.toMatch(/[\u0000\u001b]/)
  })

  it('ends with 1 when the bot refuses', async () => {
    expect(cdp('say', 'status', '--as', 'Somebody')).toMatchObject({ code: 1, out: expect.stringContaining('You are not on this partnership’s list yet') as string })
    expect((await terminal('say', 'status')).out).toContain('Say who is speaking: --as "Dr Helen Ward", --as "Priya Shah"')
    expect((await terminal('say', 'status', '--as', 'Bob')).out).toContain('Nobody listed is called “Bob”, or more than one is. Say who is speaking: --as "Dr Helen Ward"')
    expect((await terminal('say', 'digest off', '--as', 'Tom Reed')).out).not.toContain('--as')
    expect((await terminal('say', 'flibber', '--as', 'Priya Shah')).code).toBe(1)
    expect(await terminal('say', 'status', '--partnership', 'Another')).toMatchObject({ code: 1, out: expect.stringContaining('Which partnership?') as string })
  })

  it('verifies, rebuilds and backs up, from any folder', async () => {
    expect(await terminal('verify')).toMatchObject({ code: 0, out: expect.stringMatching(/all in order[^]*\nNot covered: no head was published outside this store/) as string })
    expect((await terminal('rebuild')).out).toMatch(/\d+ records rebuilt\./)
    const copy = join(mkdtempSync(join(tmpdir(), 'cdp-copy-')), 'copy.sqlite')
    expect(await terminal('backup', copy)).toEqual({ out: `A copy is in ${copy}.\n`, complaint: '', code: 0 })
    expect(existsSync(copy)).toBe(true)
    const again = await terminal('backup', copy)
    expect([again.code, again.out + again.complaint]).toEqual([1, `${copy} exists already. Choose another name for the backup.\n`])
    rmSync(copy)
  })

  it('a second bot is refused by name, and the first serves on', async () => {
    const second = spawnSync(process.execPath, [join(root, 'dist/src/start.js')], { env: environment, encoding: 'utf8' })
    expect(second.status).toBe(1)
    expect(second.stderr).toMatch(/^Another bot \(process \d+\) uses .*\n$/)
    expect((await terminal('say', 'help')).code).toBe(0)
  })

  it('speaks to the record itself once the bot is gone, also after a kill', async () => {
    await stopBot('SIGKILL')
    expect(existsSync(join(data, 'cdp.sock'))).toBe(true)
    expect(await terminal('say', 'action list terminal', '--as', 'Priya Shah')).toMatchObject({ code: 0, out: expect.stringContaining('From the terminal') as string })
    await startBot()
    expect((await terminal('verify')).code).toBe(0)
    await stopBot('SIGTERM')
    expect(existsSync(join(data, 'cdp.sock'))).toBe(false)
    expect((await terminal('say', 'status', '--as', 'Dr Helen Ward')).code).toBe(0)
  })
}, 60_000)
