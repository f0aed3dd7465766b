import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/request.js'
import { useHouse } from './kit.js'

const elsewhere: Place = { platform: 'web', tenant: 'local', channel: 'no partnership here', kind: 'channel' }

describe('ask', () => {
  const house = useHouse()

  it('answers a question about a key action with where the guidance says it', async () => {
    const { reply } = await house.tell('ask when is the needs assessment due?')
    expect(JSON.stringify(reply?.body[0])).toContain('November 2022')
    expect(reply?.body.map(({ kind }) => kind)).toContain('citation')
  })

  it('needs no word before a question', async () => {
    expect((await house.tell('when is the needs assessment due?')).command).toBe('ask')
    expect((await house.tell('who should be the SRO')).command).toBe('ask')
  })

  it('answers anybody, also where no partnership is', async () => {
    expect(await house.outcome('ask who should be the SRO?', { as: 'stranger' })).toBe('nothing')
    expect(await house.outcome('ask who should be the SRO?', { as: 'stranger', place: elsewhere })).toBe('nothing')
  })

  it('does not invent an answer', async () => {
    expect(await house.says('ask what is the best recipe for lasagne?')).not.toContain('Source:')
  })

  it('asks what to answer when nothing is asked', async () => {
    expect(await house.outcome('ask')).toBe('missing')
    expect(await house.outcome(`ask ${'why '.repeat(1000)}?`)).toBe('too-long')
  })
})
