import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('action mine', () => {
  const house = useHouse(
    'add Led by the person for Tom Reed by Friday', 'add Led by the organisation for probation', 'add Supported for police and Tom Reed',
    'add Somebody else for police', 'add Finished for Tom Reed', 'done 5',
  )

  it('lists what the person, their organisation and their post lead or support', async () => {
    const text = await house.says('mine', { as: 'tom' })
    expect(text).toContain('Your open actions (3)')
    expect(text.match(/^- A-\d/gm)).toEqual(['- A-1', '- A-2', '- A-3'])
  })

  it('is for their own eyes', async () => {
    expect((await house.tell('mine', { as: 'tom' })).reply?.audience).toBe('private')
  })

  it('says when there is none', async () => {
    expect(await house.says('mine', { as: 'leanne' })).toContain('You have no open action.')
  })

  it('says “me” for who types it', async () => {
    await house.tell('add Write it up for me', { as: 'asha' })
    expect(await house.says('mine', { as: 'asha' })).toContain('Write it up')
    expect(await house.says('show 6')).toContain('Lead: Asha Begum')
  })
})
