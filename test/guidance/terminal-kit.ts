import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli, type Terminal } from '../../adapters/terminal/cli.js'

/** One verb of the terminal with nobody in front of it: what it printed, what it complained of, its exit code. */
export async function runVerb(argv: string[], given: Partial<Terminal> = {}) {
  const out: string[] = []
  const wrong: string[] = []
  const terminal: Terminal = {
    print: (text) => void out.push(text),
    complain: (text) => void wrong.push(text),
    question: null,
    operate: () => Promise.reject(new Error('the record was opened')),
    throwaway: () => Promise.reject(new Error('a store was opened')),
    ...given,
  }
  const code = await runCli(argv, terminal)
  return { code, out: out.join('\n'), wrong: wrong.join('\n') }
}

/** A folder of its own with files in it, removed by `remove`. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cdp-guidance-'))
  return {
    file(name: string, content: string | Buffer): string {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A stub of GOV.UK's content API on this machine. */
export async function serveStub(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/api/content/page`,
    close: () => new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
