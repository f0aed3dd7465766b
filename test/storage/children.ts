import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * A program of this folder as it was built, to be run in a process of its own. These tests run from the sources, or
 * from the build itself.
 */
export function built(name: string): string {
  for (const root of ['../../dist/test/storage/', './']) {
    const path = fileURLToPath(new URL(`${root}${name}.js`, import.meta.url))
    if (existsSync(path)) return path
  }
  throw new Error(`${name} is not built: run \`npx tsc -b\` first`)
}

export function start(name: string, parameters: string[]): ChildProcess {
  return spawn(process.execPath, [built(name), ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The first line a child prints; an Error if it ends without one. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once('line', resolve)
    child.once('exit', (code, signal) => reject(new Error(`the child ended first: ${code ?? signal}`)))
  })
}

export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => void child.once('close', () => resolve()))
}
