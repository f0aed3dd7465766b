import { describe, expect, it } from 'vitest'
import { checkUndo, useHouse } from './kit.js'

describe('roles remove', () => {
  const house = useHouse('add Map appointments for Tom Reed')

  it('takes somebody off the list and keeps what they recorded', async () => {
    expect(await house.says('roles remove @Tom Reed')).toBe('Tom Reed is off the list. What they recorded stays.\n\nUndo: undo change 3')
    expect(await house.outcome('status', { as: 'tom' })).toBe('not-allowed')
    expect(await house.says('show 1')).toContain('Lead: someone no longer listed')
    expect(await house.says('roles')).toContain('People and roles (5)')
  })

  it('gives them back with all they had', async () => {
    await house.tell('undo')
    expect(await house.says('roles')).toContain('- Tom Reed: member\n  Probation manager, Probation')
    await checkUndo(house, 'roles remove @Leanne')
  })

  it('never takes the last coordinator', async () => {
    expect(await house.says('roles remove @Priya Shah')).toBe(
      'That would leave no coordinator: Priya Shah is the only one. Name a successor first: “roles set @name coordinator”.',
    )
  })

  it('asks who', async () => {
    expect(await house.outcome('roles remove')).toBe('missing')
    expect(await house.outcome('roles remove @Nobody')).toBe('missing')
  })

  it('is not for members', async () => {
    expect(await house.outcome('roles remove @Leanne', { as: 'mark' })).toBe('not-allowed')
  })
})
