import { PassThrough } from 'node:stream'
import { createInterface } from 'node:readline/promises'
import { describe, expect, it } from 'vitest'
import { asker } from '../../src/asker.js'

describe('asking at the terminal', () => {
  it.each([['Ctrl+D', '\u0004'], ['Ctrl+C', '\u0003']])('takes %s for “stop”, now and afterwards', async (_name, key) => {
    const input = new PassThrough()
    const ask = asker(createInterface({ input, output: new PassThrough(), terminal: true }))
    const first = ask('Record these rows?')
    input.write(key)
    expect(await first).toBe('stop')
    expect(await ask('Really?')).toBe('stop')
  })

  it('gives the answer', async () => {
    const input = new PassThrough()
    const ask = asker(createInterface({ input, output: new PassThrough(), terminal: true }))
    const answer = ask('Which day?')
    input.write('30 April\r')
    expect(await answer).toBe('30 April')
  })
})
