import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('action show', () => {
  const house = useHouse('add Buy kits for police and probation by 3 March #needs assessment', 'update 1 blocked waiting for a quote')

  it.each(['action show 1', '1', 'A-1', 'a1', '#1', 'show 1'])('shows everything for “%s”', async (line) => {
    expect(await house.says(line)).toBe(
      'A-1\n\nBuy kits\n\nLead: Police, with Probation\nDate: due 3 March 2027\nState: blocked\nChecklist item: 5. Needs assessment\n' +
        'Reason: waiting for a quote\n\nDone: action done 1\nChange: action update 1\nHistory: history A-1',
    )
  })

  it('offers no step for what is closed', async () => {
    await house.tell('done 1 bought')
    const { reply } = await house.tell('show 1')
    expect(reply?.next?.map(({ label }) => label)).toEqual(['History'])
    expect(await house.says('show 1')).toContain('State: done')
  })

  it('draws its buttons from the revision it shows', async () => {
    await house.tell('update 1 reopen')
    const { reply } = await house.tell('show 1')
    expect(reply?.next?.[0]?.expects).toEqual([{ record: 'action/1', revision: 4 }])
  })

  it('asks which, and says what is not there', async () => {
    expect(await house.outcome('show')).toBe('missing')
    expect(await house.outcome('show 7')).toBe('no-such-record')
  })
})
