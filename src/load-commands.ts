import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from './command.js'

/** Every file of commands/ is a command: adding one is adding a file. */
export async function loadCommands(): Promise<Command[]> {
  const folder = new URL('../commands/', import.meta.url)
  const files = readdirSync(fileURLToPath(folder)).filter((file) => /^[a-z-]+\.(js|ts)$/.test(file))
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, folder).href)))
  return modules.map((module: { default: Command }) => module.default)
}
