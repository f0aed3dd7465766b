import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ended } from '../storage/children.js'

/** The bot as `npm start` starts it: the built program in a process of its own, on a free port. */
export interface Started {
  process: ChildProcess
  /** Everything it printed so far, on both streams. */
  printed(): string
  /** 'http://127.0.0.1:40123', once it listens; an Error with what it printed if it ends first. */
  url(): Promise<string>
  /** Asks it to end, which it does once every answer is on its way, and waits. */
  end(): Promise<void>
  /** Ends it at once and removes its folder. */
  clear(): void
}

export function startProgram(environment: Record<string, string>, flags: readonly string[] = []): Started {
  const path = ['../../dist/src/start.js', '../../src/start.js'].map((from) => fileURLToPath(new URL(from, import.meta.url))).find(existsSync)
  if (!path) throw new Error('the bot is not built: run `npx tsc -b` first')
  const data = mkdtempSync(join(tmpdir(), 'cdp-start-'))
  const fixed = { PATH: process.env['PATH'], PORT: '0', CDP_HOST: '127.0.0.1', CDP_LOG: 'warn', CDP_DATA: data }
  const child = spawn(process.execPath, [...flags, path], { env: { ...fixed, ...environment } })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  return {
    process: child,
    printed: () => printed,
    async url() {
      for (;;) {
        const found = /(http:\/\/\S+)\/healthz/.exec(printed)?.[1]
        if (found) return found
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the bot ended: ${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async end() {
      child.kill('SIGTERM')
      await ended(child)
    },
    clear() {
      child.kill('SIGKILL')
      rmSync(data, { recursive: true, force: true })
    },
  }
}
