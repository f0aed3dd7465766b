import { describe, expect, it } from 'vitest'
import { partnershipScope } from '../../src/record/scope.js'
import { useHouse } from './kit.js'

describe('digest now', () => {
  const house = useHouse()
  const rows = () => house.harness.app.store.deliveries(partnershipScope(house.harness.partnership), { kind: 'digest', limit: 10 })

  it('plans a post with the commit', async () => {
    const answer = await house.tell('digest now')
    expect(answer.reply?.body).toEqual([{ kind: 'text', text: 'The digest is on its way to the channel.' }])
    expect(answer.commit).toMatchObject({ changes: [], deliveries: [{ kind: 'digest', period: 'now-2', place: 'web/local/example' }] })
    expect((await rows()).map(({ period }) => period)).toEqual(['now-2'])
  })

  it('asks before it posts the same again within a minute', async () => {
    await house.tell('digest now')
    const twice = await house.harness.send('digest now')
    expect(twice.reply?.asks).toBe(true)
    expect(twice.reply?.body).toEqual([{ kind: 'text', text: 'You sent exactly this less than a minute ago and it is on its way. Send it a second time?' }])
    expect(await rows()).toHaveLength(2)
    await house.harness.send('again digest now')
    expect(await rows()).toHaveLength(3)
  })

  it('is no change that could be undone', async () => {
    expect(await house.outcome('undo')).toBe('nothing-to-undo')
  })

  it('is not for members', async () => {
    expect(await house.outcome('digest now', { as: 'mark' })).toBe('not-allowed')
  })
})
