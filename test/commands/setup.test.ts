import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/request.js'
import { useHouse } from './kit.js'

const place = (channel: string, kind: Place['kind'] = 'channel'): Place => ({ platform: 'web', tenant: 'local', channel, kind })

describe('setup', () => {
  const house = useHouse()

  it('asks for the name first', async () => {
    const { form } = await house.tell('setup', { place: place('a'), as: 'newcomer' })
    expect(form).toMatchObject({ command: 'setup', title: 'Set up a partnership', intro: 'You become its coordinator, and can list the others afterwards.' })
  })

  it('binds nothing before the bot could post there', async () => {
    const answer = await house.tell('setup Avon Partnership', { place: place('a'), as: 'newcomer', posted: false })
    expect(answer.reply?.problem).toBe('post-first')
    expect(answer.reply?.body[0]).toMatchObject({ text: 'newcomer is setting up Avon Partnership here. Type “help” to see what I can do.' })
    expect(await house.outcome('status', { place: place('a'), as: 'newcomer' })).toBe('not-set-up')
  })

  it('makes the partnership, its coordinator, its channel and its schedule', async () => {
    const answer = await house.tell('setup Avon Partnership', { place: place('a'), as: 'newcomer' })
    expect(answer.reply?.title).toBe('Avon Partnership is set up')
    expect(JSON.stringify(answer.reply?.body)).toContain('The digest comes every Monday at 09:00, first on Monday 30 November 2026 at 09:00.')
    expect(Object.fromEntries((answer.commit?.changes ?? []).map(({ record, set }) => [record.replace(/^member.*/, 'member'), set]))).toEqual({
      'partnership/self': { name: 'Avon Partnership', zone: 'Europe/London' },
      'binding/1': { platform: 'web', tenant: 'local', channel: 'a', digest: true },
      member: { roles: ['coordinator'] },
      'schedule/digest': { weekday: 1, time: '09:00', paused: false },
    })
    expect(await house.says('add First action', { place: place('a'), as: 'newcomer' })).toContain('Recorded A-1: First action')
    expect(await house.outcome('status', { place: place('a'), as: 'priya' })).toBe('not-allowed')
  })

  it('takes the form’s schedule', async () => {
    const said = { place: place('b'), as: 'newcomer', values: { name: 'Severn', digest: 'thursday 09:00' } }
    const { commit } = await house.tell('setup', said)
    expect(commit?.changes.at(-1)?.set).toEqual({ weekday: 4, time: '09:00', paused: false })
    const off = await house.tell('setup', { place: place('c'), as: 'other', values: { name: 'Wye', digest: 'off' } })
    expect(off.commit?.changes.at(-1)?.set).toEqual({ weekday: 1, time: '09:00', paused: true })
    expect(JSON.stringify(off.reply?.body)).toContain('The weekly digest is off')
  })

  it('does not take a channel that is taken', async () => {
    expect(await house.says('setup Another')).toContain('This channel belongs to Riverside Combating Drugs Partnership.')
    expect(await house.outcome('setup Another', { as: 'stranger' })).toBe('not-allowed')
    expect(await house.outcome('setup Another', { place: place('a'), as: 'priya' })).toBe('not-allowed')
  })

  it('needs a channel', async () => {
    expect(await house.outcome('setup Mine', { place: place('dm', 'direct'), as: 'lone' })).toBe('not-set-up')
  })

  it('refuses a name that is too long', async () => {
    expect(await house.outcome(`setup ${'x'.repeat(201)}`, { place: place('d') })).toBe('too-long')
  })

  it('cannot be taken back', async () => {
    expect(await house.outcome('undo', { place: place('b'), as: 'newcomer' })).toBe('nothing-to-undo')
    expect(await house.says('undo change 1', { place: place('b'), as: 'newcomer' })).toContain('That change set the partnership up')
  })
})
