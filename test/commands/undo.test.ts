import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('undo', () => {
  const house = useHouse('add One', 'tom: add Two', 'add Three')
  const open = async () => Object.keys(await house.records()).filter((record) => record.startsWith('action/'))

  it('takes back one’s own last change, and then the one before', async () => {
    expect(await house.says('oops')).toBe('Undone: A-3 “Three” (added).')
    expect(await house.says('undo')).toBe('Undone: A-1 “One” (added).')
    expect(await open()).toEqual(['action/2'])
    expect(await house.says('undo')).toBe('There is nothing of yours to undo. “history” shows the latest changes.\n\nHistory: history')
  })

  it('undoes an undo when that is named, and then that again', async () => {
    const { seq } = await house.harness.board()
    await house.tell(`undo change ${seq}`)
    expect(await open()).toEqual(['action/1', 'action/2'])
    await house.tell('undo')
    expect(await open()).toEqual(['action/2'])
    expect(await house.outcome('undo')).toBe('nothing-to-undo')
  })

  it('names the record or the change that is meant', async () => {
    await house.tell('add Four')
    await house.tell('add Five')
    const both = await house.tell('undo 4')
    expect(both.commit).toBeUndefined()
    expect(both.reply?.next?.map(({ line }) => line)).toEqual(['undo A-4', 'undo change 4'])
    expect(await house.says('undo A-4')).toContain('Undone: A-4 “Four” (added).')
    expect(await house.outcome('undo A-5 and the rest')).toBe('bad-value')
    expect(await house.outcome('undo change 999')).toBe('nothing-to-undo')
    expect(await house.says('undo change 999999999')).toContain('There is no change 999999999; the last one is change')
    expect(await house.says('undo 999')).toContain('There is no change 999; the last one is change')
    expect(await house.says('undo A-999')).toContain('Nothing is recorded for A-999.')
    expect(await house.outcome('undo D-9')).toBe('nothing-to-undo')
    expect(await house.says('undo the last one please')).toContain('A-5')
  })

  it('takes nothing back that somebody has built on', async () => {
    await house.tell('add Six')
    await house.tell('update 6 blocked', { as: 'tom' })
    expect(await house.says('undo')).toContain('A-6 “Six” has changed since, so nothing was undone.')
    expect(await house.fields('action/6')).toMatchObject({ title: 'Six', status: 'blocked' })
  })

  it('takes back all of a commit or nothing of it', async () => {
    await house.tell('add Seven')
    await house.tell('add Eight')
    await house.tell('done 7 and 8')
    await house.tell('update 8 reopen', { as: 'tom' })
    expect(await house.outcome('undo')).toBe('changed-since')
    expect(await house.fields('action/7')).toMatchObject({ status: 'done' })
  })

  it('is one’s own, or anybody’s for a coordinator', async () => {
    await house.tell('add Nine')
    const { seq } = await house.harness.board()
    expect(await house.says(`undo change ${seq}`, { as: 'tom' })).toBe(`Change ${seq} was recorded by Priya Shah. Ask them or a coordinator to take it back.`)
    expect(await house.outcome(`undo change ${seq}`, { as: 'helen' })).toBe('recorded')
  })

  it('takes back a field that was added and one that was taken off', async () => {
    await house.tell('add Ten for police and probation by w/c 7 December #4')
    await checkUndo(house, 'update 10 withdrawn no money by TBC for me')
    await checkUndo(house, 'done 10 all of it')
    await checkUndo(house, 'move 10 to tomorrow because we can')
  })

  it('never takes the last coordinator', async () => {
    await house.tell('roles set @Tom Reed coordinator')
    const appointed = (await house.harness.board()).seq
    await house.tell('roles set @Priya Shah member')
    expect(await house.says(`undo change ${appointed}`, { as: 'tom' })).toContain('That would leave no coordinator: Tom Reed is the only one.')
    expect(await house.outcome('undo', { as: 'priya' })).toBe('recorded')
    expect(await house.outcome(`undo change ${appointed}`, { as: 'priya' })).toBe('recorded')
  })

  it('is never asked “again?”', async () => {
    await house.tell('add Eleven')
    await house.tell('add Twelve')
    expect((await house.harness.send('undo')).commit).toBeDefined()
    expect((await house.harness.send('undo')).commit).toBeDefined()
  })
})
