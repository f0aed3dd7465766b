import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('action list', () => {
  const house = useHouse(
    'add Later for police by 3 March', 'add Sooner for probation by Friday', 'add Some day', 'add Closed', 'done 4 it worked',
    'add Peer groups for Leanne by yesterday', 'add Patrols for police by yesterday',
  )

  it('lists open actions by date, those without one last', async () => {
    const text = await house.says('action list')
    expect(text.match(/A-\d+/g)?.filter((one, at, all) => all.indexOf(one) === at)).toEqual(['A-5', 'A-6', 'A-2', 'A-1', 'A-3'])
    expect(text).toContain('Open actions (5)')
    expect(text).toContain('Probation, due 27 November 2026')
    expect(text).toContain('no lead yet, no date agreed')
  })

  it('narrows by words of the title or the lead', async () => {
    expect(await house.says('actions probation')).toContain('Open actions: probation (1)')
    expect(await house.says('action list LATER')).toContain('A-1 Later')
  })

  it('understands “for”, and takes no number for a page that is none', async () => {
    expect(await house.says('actions for police')).toContain('Open actions: for police (2)')
    const { reply } = await house.tell('action list 9999999')
    expect(reply?.title).toBe('Open actions: 9999999 (0)')
    expect(reply?.next?.map(({ label }) => label)).toEqual(['Overdue', 'Mine'])
  })

  it('lists closed ones with their outcome', async () => {
    const text = await house.says('action list done')
    expect(text).toContain('Closed actions (1)')
    expect(text).toContain('it worked')
  })

  it('offers to record what was meant to be recorded', async () => {
    const answer = await house.tell('action Buy kits for police by Friday')
    expect(answer.reply?.next?.[0]).toEqual({ label: 'Record it as an action', line: 'action add Buy kits for police by Friday' })
  })

  it('calls nobody with lived experience overdue in a channel', async () => {
    const shown = await house.says('action list')
    expect(shown).toContain('Police, due 22 November 2026, overdue')
    expect(shown).toMatch(/Leanne, due 22 November 2026$/m)
  })

  it('shows 15 at a time, and the last page where there are no more', async () => {
    for (let at = 0; at < 15; at++) await house.tell(`add Filler ${at}`)
    const first = await house.tell('action list')
    expect(first.reply?.next?.[0]).toEqual({ label: 'More', line: 'action list 2' })
    expect(await house.says('action list')).toContain('5 more: type “action list 2”.')
    expect((await house.says('action list 2')).match(/^- A-/gm)).toHaveLength(5)
    expect((await house.says('action list page 99')).match(/^- A-/gm)).toHaveLength(5)
    expect(await house.says('action list filler 1')).toContain('Open actions: filler (15)')
  })

  it('gives each a button that is drawn from its revision', async () => {
    const [list] = (await house.tell('action list police')).reply?.body ?? []
    const choice = list?.kind === 'list' ? list.items[0]?.choice : undefined
    expect(choice).toEqual({ label: 'Done A-6', line: 'action done 6', expects: [{ record: 'action/6', revision: 1 }] })
  })
})
