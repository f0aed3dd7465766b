import { describe, expect, it } from 'vitest'
import { channel } from '../harness.js'
import { checkUndo, useHouse } from './kit.js'

describe('roles set', () => {
  const house = useHouse()

  it('changes a role and names the one before', async () => {
    expect(await house.says('roles set @Tom Reed chair')).toBe('Recorded Tom Reed: chair (before: member).\n\nUndo: undo change 2')
    expect(await house.outcome('checklist set 4 in progress', { as: 'tom' })).toBe('recorded')
  })

  it.each([
    ['roles set Asha Begum as an observer', 'form'],
    ['roles set Asha Begum as observer for police', 'recorded'],
    ['roles set @Asha Begum sro', 'recorded'],
    ['roles set asha a data lead', 'recorded'],
    ['roles set @Asha Begum member for treatment provider', 'recorded'],
  ])('“%s”: %s', async (line, outcome) => {
    expect(await house.outcome(line)).toBe(outcome)
  })

  it('places an organisation in its group', async () => {
    await house.tell('roles set Leanne member for the force')
    expect(Object.values(await house.records())).toContainEqual(expect.objectContaining({ organisation: 'Police', group: 'police', livedExperience: true }))
  })

  it('lists somebody who has never spoken, by their mention', async () => {
    const { app } = house.harness
    house.harness.passSeconds(61)
    const answer = await app.dispatch({
      id: 'mention-1', said: { line: 'roles set <@U9> member for probation' }, place: channel, expects: [],
      caller: { platform: 'web', tenant: 'local', user: 'priya', name: 'Priya' },
      mentions: [{ token: '<@U9>', tenant: 'local', user: 'U9', name: 'Jo Newcomer' }],
    })
    expect(answer.commit).toBeDefined()
    expect(await house.says('roles')).toContain('- Jo Newcomer: member\n  Probation')
    expect(await house.outcome('add Say hello', { as: 'U9' })).toBe('recorded')
  })

  it('lets a stranger’s mention of a stranger leave no trace', async () => {
    const { app } = house.harness
    const answer = await app.dispatch({
      id: 'mention-2', said: { line: 'roles set <@U8> coordinator' }, place: channel, expects: [],
      caller: { platform: 'web', tenant: 'local', user: 'intruder', name: 'Intruder' },
      mentions: [{ token: '<@U8>', tenant: 'local', user: 'U8', name: 'Friend' }],
    })
    expect(answer.reply?.problem).toBe('not-allowed')
    for (const user of ['U8', 'intruder']) expect(await app.directory.personOf({ platform: 'web', tenant: 'local', user })).toBeNull()
  })

  it('never takes the last coordinator’s role, and lets the owner appoint one', async () => {
    expect(await house.outcome('roles set @Priya Shah member')).toBe('not-allowed')
    expect(await house.outcome('roles set @Tom Reed coordinator', { as: 'helen' })).toBe('recorded')
    expect(await house.outcome('roles set @Priya Shah member')).toBe('recorded')
    expect(await house.outcome('roles set @Tom Reed member', { as: 'tom' })).toBe('not-allowed')
    await house.tell('roles set @Priya Shah coordinator', { as: 'helen' })
  })

  it('is undone to the very fields', async () => {
    await checkUndo(house, 'roles set @Supt Mark Doyle observer for public health')
  })

  it('opens its form when something is missing, which takes a listed name', async () => {
    expect(await house.outcome('roles set')).toBe('form')
    expect(await house.outcome('roles set @Nobody member')).toBe('form')
    expect(await house.outcome('roles set', { values: { person: 'Leanne', role: 'observer' } })).toBe('recorded')
    expect((await house.tell('roles set', { values: { person: 'Nobody', role: 'king' } })).form?.fields.map(({ error }) => error)).toEqual([
      'I know nobody of that name here.', 'Pick one of the list.', undefined,
    ])
  })
})
