import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/request.js'
import { useHouse } from './kit.js'

describe('help', () => {
  const house = useHouse()

  it('is six lines, derived from the definitions', async () => {
    const lines = (await house.says('help')).split('\n\n')[0]?.split('\n') ?? []
    expect(lines).toHaveLength(6)
    const first = house.harness.app.registry.commands.filter((command) => command.help).sort((a, b) => (a.help ?? 0) - (b.help ?? 0))
    for (const [at, { summary }] of first.entries()) expect(lines[at]).toMatch(new RegExp(`: ${summary}$`))
    expect(lines.join('\n')).toMatch(/^- add [^]*^- done [^]*^- mine: /m)
    expect(lines[0]).toBe('- status: Show where the partnership stands')
  })

  it('names every command under “more”', async () => {
    const text = await house.says('help more')
    for (const { examples, summary } of house.harness.app.registry.commands) expect(text).toContain(`${examples[0]}: ${summary}`)
  })

  it('explains one command, by any of its names', async () => {
    expect(await house.says('help done')).toBe(
      'action done\n\nClose an action, with what came of it. Also: done, complete, completed, finished.\n\n- action done 1 40 officers trained\n- done 1',
    )
    expect(await house.says('help ACTION DONE')).toContain('Close an action')
  })

  it('says what it has no help on, and shows the verb that was asked for', async () => {
    expect(await house.says('help nonsense')).toContain('I have no help on “nonsense”.')
    expect(await house.says('help add')).toContain('Also: add, ')
    expect(await house.says('help me please')).not.toContain('no help')
  })

  it.each(['?', 'hello', 'Hi!', '/cdp help', 'help me please'])('answers “%s”', async (line) => {
    expect((await house.tell(line)).command).toBe('help')
  })

  it('helps anybody anywhere', async () => {
    const nowhere: Place = { platform: 'web', tenant: 'local', channel: 'nowhere', kind: 'direct' }
    expect(await house.outcome('help', { as: 'stranger', place: nowhere })).toBe('nothing')
  })

  it.each([
    ['statsu', 'status'], ['overdeu', 'action overdue'], ['chekclist', 'checklist'], ['acton add Buy kits', 'action add Buy kits'],
    ['decison list', 'decision list'], ['hepl', 'help'], ['digset preview', 'digest preview'], ['hisotry', 'history'],
  ])('is offered after “%s”: did you mean “%s”?', async (typed, meant) => {
    const answer = await house.tell(typed)
    expect(answer.reply?.problem).toBe('unknown-command')
    expect(answer.reply?.next?.map(({ line }) => line)).toContain(meant)
    expect(answer.reply?.next?.at(-1)?.line).toBe('help')
    expect(JSON.stringify(answer.reply?.body)).toMatch(/Did you mean/)
  })

  it('says what an unknown word was, shortened', async () => {
    expect(await house.says('xyzzy')).toBe('I do not know “xyzzy”. “help” lists what I can do.\n\nAsk the guidance: ask xyzzy\nHelp: help')
    expect(await house.says('order chairs for Friday')).toContain('Record it as an action: action add order chairs for Friday')
    expect((await house.says(`xyzzy ${'x'.repeat(500)}`)).length).toBeLessThan(150)
    expect(await house.says('')).toContain('Tell me what you would like to do.')
  })
})
