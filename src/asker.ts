import type { Interface } from 'node:readline/promises'

/** Puts questions to the person at the terminal. Who leaves (Ctrl+D, Ctrl+C) says “stop” to this one and all that follow. */
export function asker(asking: Interface): (text: string) => Promise<string> {
  let left = false
  asking.once('close', () => (left = true))
  return async (text) => {
    if (left) return 'stop'
    return asking.question(`${text} `).catch((error: unknown) => {
      if ((error as { name?: string }).name !== 'AbortError') throw error
      left = true
      return 'stop'
    })
  }
}
