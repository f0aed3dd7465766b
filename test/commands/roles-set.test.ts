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
    ['roles set Asha Begum as an observer', 'recorded'],
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
    expect(answer.reply?.body).toEqual([{ kind: 'text', text: 'Recorded Jo Newcomer: member, for Probation.' }])
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

  it('records every role that was said', async () => {
    expect(await house.says('roles set Tom Reed chair and data lead for probation')).toContain('Recorded Tom Reed: chair and data lead, for Probation')
    await house.tell('roles set Tom Reed member for probation')
  })

  it.each([
    ['roles set Tom Reed chair and king', '“king” is not a role I know, so nothing was recorded. The roles are: member,'],
    ['roles set Tom Reed member for polcie', 'I do not know “polcie”, so nothing was recorded. Did you mean “Police”?'],
    ['roles set Leanne superhero', '“superhero” is not a role I know. Please pick one.'],
    ['roles set Nobody Here member', 'I find nobody of the list in “Nobody Here member”.'],
  ])('says what it cannot read in “%s”', async (line, why) => {
    const answer = await house.tell(line)
    expect(answer.commit).toBeUndefined()
    expect(answer.form?.intro ?? answer.reply?.body).toSatisfy((said) => JSON.stringify(said).includes(why))
  })

  it('takes lived experience with any organisation, and says what it does not record', async () => {
    expect(await house.says('roles set Tom Reed member for Riverside Recovery with lived experience')).toContain('What they lead is never called overdue in a channel.')
    expect(Object.values(await house.records())).toContainEqual(expect.objectContaining({ organisation: 'Riverside Recovery', livedExperience: true }))
    await house.tell('undo')
    expect(await house.says('roles set Tom Reed member with lived experience for probation')).toContain('for Probation')
    await house.tell('undo')
    expect(await house.says('roles set Tom Reed member for police and probation')).toContain('for Police (before: member). Somebody is listed for one organisation, so Probation is not recorded.')
    await house.tell('undo')
  })

  it('keeps a local organisation as it was typed, in no group of the guidance', async () => {
    expect(await house.says('roles set Tom Reed member for Acme Ltd')).toContain('I do not know “Acme Ltd” as one of the organisations')
    expect(await house.says('roles')).toContain('- Tom Reed: member\n  Probation manager, Acme Ltd\n')
    expect(await house.says('add Call back for Acme Ltd')).toContain('Lead: Acme Ltd.')
  })

  it('opens its form when something is missing, which takes a listed name', async () => {
    expect(await house.outcome('roles set')).toBe('form')
    expect(await house.outcome('roles set @Nobody member')).toBe('form')
    expect(await house.outcome('roles set', { values: { person: 'Leanne', role: 'observer' } })).toBe('recorded')
    expect((await house.tell('roles set', { values: { person: 'Nobody', role: 'king' } })).form?.fields.map(({ error }) => error)).toEqual([
      'I know nobody of that name here.', 'Pick one of the list.', undefined, undefined,
    ])
  })
})

describe('people with lived experience, listed as such', () => {
  const house = useHouse()

  it('are never named as overdue in the channel', async () => {
    const { app } = house.harness
    const say = (line: string) => {
      house.harness.passSeconds(61)
      return app.dispatch({
        id: line, said: { line }, place: channel, expects: [],
        caller: { platform: 'web', tenant: 'local', user: 'priya', name: 'Priya' },
        mentions: [{ token: '<@U3>', tenant: 'local', user: 'U3', name: 'Sam Peer' }],
      })
    }
    const listed = await say('roles set <@U3> member for lived experience')
    expect(listed.reply?.body).toEqual([
      { kind: 'text', text: 'Recorded Sam Peer: member, for Lived experience group. What they lead is never called overdue in a channel.' },
    ])
    expect((await say('add Old thing for <@U3> by 1 January 2026')).commit).toBeDefined()
    for (const line of ['status', 'digest preview', 'overdue']) expect(await house.says(line)).not.toContain('Old thing')
    await say('roles set <@U3> member for Peer Support Riverside')
    expect(await house.says('status')).not.toContain('Old thing')
  })
})
