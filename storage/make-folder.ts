import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that only its owner may enter, and those above it. Node's own `recursive` never returns where a folder
 * can be seen and nothing can be made in it (/proc), so each is made alone. Throws the system's error.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (above !== folder && !existsSync(above)) makeFolder(above)
  if (existsSync(folder)) mkdirSync(folder, { recursive: true })
  else mkdirSync(folder, { mode: 0o700 })
}
