import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorise } from '../../src/people/authorise.js'
import { may, type Permission } from '../../src/people/roles.js'
import { roleNames } from '../../src/record/kinds.js'
import { channel, startHarness, type Harness } from '../harness.js'

// The design's table "Who may do what", typed anew: who may use a command, and a line that changes nobody's rights.
const anybody = ['member', 'coordinator', 'owner', 'chair', 'data lead', 'observer', 'installer', 'nobody']
const readers = ['member', 'coordinator', 'owner', 'chair', 'data lead', 'observer']
const members = ['member', 'coordinator', 'owner', 'chair']
const coordinators = ['coordinator', 'owner', 'chair']
const listers = [...coordinators, 'installer']

const table: Record<string, { may: string[]; line: string }> = {
  help: { may: anybody, line: 'help' },
  ask: { may: anybody, line: 'ask who should be the SRO?' },
  guidance: { may: anybody, line: 'guidance' },
  link: { may: anybody, line: 'link' },
  join: { may: listers, line: 'join' },
  status: { may: readers, line: 'status' },
  checklist: { may: readers, line: 'checklist' },
  'action list': { may: readers, line: 'action list' },
  'action mine': { may: readers, line: 'mine' },
  'action overdue': { may: readers, line: 'overdue' },
  'action show': { may: readers, line: 'show 1' },
  'decision list': { may: readers, line: 'decisions' },
  'digest preview': { may: readers, line: 'digest' },
  history: { may: readers, line: 'history' },
  roles: { may: readers, line: 'roles' },
  'action add': { may: members, line: 'add Buy kits' },
  'action update': { may: members, line: 'update 1 going well' },
  'action done': { may: members, line: 'done 1' },
  'action rename': { may: members, line: 'rename 1 to Buy more kits' },
  'action move': { may: members, line: 'move 1 to Friday' },
  'decision add': { may: members, line: 'agreed to meet' },
  undo: { may: members, line: 'undo change 999' },
  'decision agree': { may: coordinators, line: 'agree 1' },
  'checklist set': { may: coordinators, line: 'checklist set 4 in progress' },
  'checklist unmet': { may: coordinators, line: 'checklist unmet 4' },
  'checklist met': { may: coordinators, line: 'checklist met 4' },
  'digest schedule': { may: coordinators, line: 'digest schedule Monday' },
  'digest now': { may: coordinators, line: 'digest now' },
  'import plan': { may: coordinators, line: 'import plan' },
  'roles set': { may: listers, line: 'roles set' },
  'roles remove': { may: listers, line: 'roles remove' },
  setup: { may: listers, line: 'setup Another' },
}

const people: Record<string, string> = {
  member: 'leanne', coordinator: 'priya', owner: 'helen', chair: 'mark', 'data lead': 'asha', observer: 'tom', installer: 'U9', nobody: 'stranger',
}

describe('who may do what', () => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness()
    await harness.send('add Buy kits')
    await harness.send('roles set @Supt Mark Doyle chair')
    await harness.send('roles set @Asha Begum data lead')
    await harness.send('roles set @Tom Reed observer')
    const caller = { platform: 'web' as const, tenant: 'local', user: 'priya', name: 'Priya' }
    const mentions = [{ token: '@Sam', tenant: 'local', user: 'U9', name: 'Sam Installer' }]
    const listed = await harness.app.dispatch({ id: 'list', said: { line: 'roles set @Sam installer' }, caller, mentions, place: channel, expects: [] })
    if (!listed.commit) throw new Error('the installer was not listed')
  })
  afterAll(() => harness.close())

  it('is settled for every command and every role', () => {
    expect(harness.app.registry.commands.map(({ name }) => name).toSorted()).toEqual(Object.keys(table).toSorted())
    expect(roleNames).toHaveLength(Object.keys(people).length - 1)
  })

  it.each(Object.entries(table).flatMap(([command, { may, line }]) => anybody.map((role) => [role, may.includes(role) ? 'may' : 'may not', command, line] as const)))(
    '%s %s %s',
    async (role, right, command, line) => {
      harness.passSeconds(61)
      const answer = await harness.send(line, { as: people[role] ?? role })
      expect(answer.command).toBe(command)
      expect(answer.reply?.problem === 'not-allowed').toBe(right === 'may not')
      if (right === 'may not') expect(answer.commit).toBeUndefined()
    },
  )

  it('tells somebody nobody listed whom to ask, and what they can have', async () => {
    expect(await harness.say('status', { as: 'stranger' })).toBe(
      'You are not on this partnership’s list yet, so I can only answer questions about the guidance. Ask Priya Shah to add you.\n\nWhat can I ask?: help',
    )
  })

  it('tells a member what it needs and who has it', async () => {
    expect(await harness.say('digest now', { as: 'leanne' })).toBe(
      'That is for the coordinator, the chair or the senior responsible owner. Please ask Priya Shah to do it for you.',
    )
  })

  it('checks a click, a form and a stale button as it checks a line', async () => {
    const values = { title: 'Sneaky' }
    expect((await harness.send('action add', { as: 'stranger', values })).reply?.problem).toBe('not-allowed')
    expect((await harness.send('done 1', { as: 'tom', expects: [{ record: 'action/1', revision: 1 }] })).reply?.problem).toBe('not-allowed')
  })

  it('refuses by default', () => {
    const unknown = 'records.burn' as Permission
    for (const role of roleNames) expect(may([role], unknown)).toBe(false)
    expect(() => authorise([], 'read', [])).toThrow('Ask the coordinator to add you.')
    expect(may([], 'public')).toBe(true)
  })
})
