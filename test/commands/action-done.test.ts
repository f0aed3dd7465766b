import { describe, expect, it } from 'vitest'
import { checkStale, checkUndo, useHouse } from './kit.js'

describe('action done', () => {
  const house = useHouse(...'One,Two,Three,Four,Five,Six,Seven,Eight'.split(',').map((word) => `add ${word}`))

  it('closes an action with what came of it', async () => {
    expect(await house.says('done 1 40 officers trained')).toBe('Done: A-1: One\n\nOutcome: 40 officers trained\n\nUndo: undo change 10')
    expect(await house.fields('action/1')).toEqual({ title: 'One', status: 'done', closed: '2026-11-23', outcome: '40 officers trained' })
  })

  it.each([['14 done', 'no-such-record'], ['A2: done', 'recorded'], ['done #3', 'recorded'], ['finished a-4.', 'recorded']])('understands “%s”', async (line, outcome) => {
    expect(await house.outcome(line)).toBe(outcome)
  })

  it('closes several at once, and takes them back at once', async () => {
    expect(await house.says('done 5, 6 and 7')).toContain('Done: A-5, A-6 and A-7.')
    expect(await house.says('undo')).toBe('Undone: A-5 “Five”, A-6 “Six” and A-7 “Seven” (done).')
  })

  it('closes none of several when one is not there', async () => {
    expect(await house.outcome('done 5 and 99')).toBe('no-such-record')
    expect(await house.fields('action/5')).toMatchObject({ status: 'open' })
  })

  it('says when there is nothing to change', async () => {
    expect(await house.says('done 1')).toBe('A-1 is already done. Nothing to change.')
    expect(await house.outcome('done 1')).toBe('nothing')
  })

  it('says what is done already and replaces its outcome only when told to', async () => {
    house.harness.passSeconds(3 * 86_400)
    const answer = await house.tell('done 1 42 officers trained')
    expect(answer.commit).toBeUndefined()
    expect(answer.reply?.asks).toBe(true)
    expect(answer.reply?.body[0]).toMatchObject({
      text: 'A-1 is already done. Its outcome is “40 officers trained”. Replace it with “42 officers trained”? Nothing is recorded yet.',
    })
    const [button] = answer.reply?.next ?? []
    expect(await house.sets(button?.line ?? '')).toEqual({ 'action/1': { outcome: '42 officers trained' } })
    expect(await house.fields('action/1')).toMatchObject({ closed: '2026-11-23' })
  })

  it('takes “instead of …” for an outcome like any other', async () => {
    expect(await house.outcome('done 1 instead of training we hired')).toBe('asks')
  })

  it('adds an outcome to what was closed without one', async () => {
    expect(await house.says('done 3 all sent')).toContain('It was done already; now it has an outcome.')
    expect(await house.outcome('done 3 all sent')).toBe('nothing')
  })

  it.each<[string, string[], string | undefined]>([
    ['done 5, 6 and 7', ['5', '6', '7'], undefined],
    ['done 5 & 6', ['5', '6'], undefined],
    ['done 5 / 6', ['5', '6'], undefined],
    ['done 5/6', ['5', '6'], undefined],
    ['done 5 6 7.', ['5', '6', '7'], undefined],
    ['done A–5 and #6, please', ['5', '6'], undefined],
    ['done 5 and 6: letters sent', ['5', '6'], 'letters sent'],
    ['done 5, 6 - all of them', ['5', '6'], 'all of them'],
    ['mark 5 and 6 as done', ['5', '6'], undefined],
    ['5 and 6 are done', ['5', '6'], undefined],
    ['done 5 40 kits sent', ['5'], '40 kits sent'],
    ['done 5: 6 kits sent', ['5'], '6 kits sent'],
    ['done 5 – 40 kits sent', ['5'], '40 kits sent'],
    ['mark 5 as done', ['5'], undefined],
    ['close 5, please', ['5'], undefined],
    ['A–5 DONE SENT', ['5'], 'SENT'],
  ])('“%s” closes what it names', async (line, numbers, outcome) => {
    const answer = await house.tell(line)
    expect(answer.commit?.changes.map(({ record }) => record.slice('action/'.length))).toEqual(numbers)
    expect(answer.commit?.changes.map(({ set }) => set['outcome'])).toEqual(numbers.map(() => outcome))
    await house.tell('undo')
  })

  it.each<[string, string[]]>([
    ['done 5 and 6 letters sent', ['action done 5 and 6: letters sent', 'action done 5: 6 letters sent']],
    ['done 5,6 sent', ['action done 5 and 6: sent', 'action done 5: 6 sent']],
    ['done 5, 6 and 7 posters up', ['action done 5, 6 and 7: posters up', 'action done 5 and 6: 7 posters up']],
    ['done 5-7', ['action done 5, 6 and 7', 'action done 5 and 7', 'action done 5: 7']],
    ['done 5 to 7', ['action done 5, 6 and 7', 'action done 5 and 7', 'action done 5: to 7']],
    ['done A–5–A–7 sent', ['action done 5, 6 and 7: sent', 'action done 5 and 7: sent', 'action done 5: A–7 sent']],
    ['done 5 or 6', ['action done 5', 'action done 6', 'action done 5 and 6']],
    ['done 5/6 of the kits', ['action done 5 and 6: of the kits', 'action done 5: 6 of the kits']],
    ['done 5-6', ['action done 5 and 6', 'action done 5: 6']],
    ['done 5-40 kits', ['action done 5: 40 kits']],
    ['done 7-5', ['action done 7 and 5', 'action done 7: 5']],
    ['done 5 and 40 officers trained', ['action done 5: 40 officers trained']],
  ])('“%s” can be understood in several ways, so it asks', async (line, buttons) => {
    const answer = await house.tell(line)
    expect([answer.commit, answer.reply?.asks]).toEqual([undefined, true])
    expect(answer.reply?.next?.map((choice) => choice.line)).toEqual(buttons)
    const [button] = answer.reply?.next ?? []
    const named = /^action done ([^:]+)/.exec(button?.line ?? '')?.[1]?.match(/\d+/g) ?? []
    expect((await house.tell(button?.line ?? '')).commit?.changes.length).toBe(named.length)
    await house.tell('undo')
  })

  it('says which of several were done already', async () => {
    expect(await house.says('done 1, 5: sent')).toContain('A-1 is already done. Nothing is changed there.')
    expect(await house.fields('action/1')).toMatchObject({ outcome: '42 officers trained' })
    await house.tell('undo')
  })

  it('asks which when none is named', async () => {
    expect(await house.outcome('done')).toBe('missing')
    expect(await house.says('done')).toContain('Give its number, for example A-14.')
    expect(await house.says('done 99')).toContain('There is no action A-99. The last one is A-8.')
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'done 8 posters are up')
  })

  it('refuses a button drawn before somebody else’s change', async () => {
    await checkStale(house, 'action/8', { drawn: 'done 8', other: 'update 8 printing is late' })
  })

  it('reads long outcomes that look like numbers in no time', async () => {
    const began = performance.now()
    for (const words of [`${'a'.repeat(2900)}!`, `${'and '.repeat(700)}x`, `${', '.repeat(1400)}x`]) await house.tell(`done 5 ${words}`)
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('takes the form’s values', async () => {
    expect(await house.outcome('action done', { values: { action: 'A-6', outcome: 'sent' } })).toBe('recorded')
    expect((await house.tell('action done', { values: { action: 'six' } })).form?.fields[0]?.error).toBe('Give its number, for example 14.')
  })
})
