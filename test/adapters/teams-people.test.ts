import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonDetails } from '../../src/people/identities.js'
import { installation } from '../../src/record/scope.js'
import { mentionOf, people, places, type Person, type Where } from '../fakes/teams.js'
import { startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

// A mention names somebody by the connector's id alone; whoever speaks is named by that and by the directory's.
describe('one person, however Teams names them', () => {
  let bot: TeamsBot
  beforeAll(async () => {
    bot = await startTeamsBot({ core: 'real' })
    await bot.say('setup East CDP')
  })
  afterAll(() => bot.close())

  const said = async (text: string, as: Person, where: Where = places.channel) => textsOf((await bot.say(text, { as, where })).calls.at(-1)?.body).join(' ')
  async function mentioning(words: string, whom: Person): Promise<string> {
    const [self, other] = [mentionOf(bot.teams.bot), mentionOf(whom)]
    const { calls } = await bot.say('', { text: `${self.text} ${words.replace('@', other.text)}`, entities: [self.entity, other.entity] })
    return textsOf(calls.at(-1)?.body).join(' ')
  }
  const personOf = (user: string) => bot.harness.app.directory.personOf({ platform: 'teams', tenant: bot.teams.tenant, user })
  const identitiesOf = async (person: string | null) => ((await bot.harness.app.store.get(installation, 'person', person ?? ''))?.value as PersonDetails | undefined)?.identities

  it('listed by a mention, they may record when they speak, and both ids are theirs', async () => {
    expect(await said('add Train officers by 3 March 2027', people.tom)).toContain('not on this partnership’s list')
    expect(await mentioning('roles set @ member for police', people.tom)).toContain('Tom Reed: member')
    expect(await said('add Train officers by 3 March 2027', people.tom)).toContain('Train officers')
    expect(await personOf(people.tom.aadObjectId)).toBe(await personOf(people.tom.id))
    expect(await identitiesOf(await personOf(people.tom.id))).toEqual([`teams/${bot.teams.tenant}/29:tom`, `teams/${bot.teams.tenant}/${people.tom.aadObjectId}`])
  })

  it('whoever set up is meant by a mention', async () => {
    expect(await mentioning('add Ring the hostel for @ by 4 March 2027', people.priya)).toContain('Priya Shah')
  })

  it('whoever was known by the directory’s id alone is still known, and then by both', async () => {
    const ann = { id: '29:ann', name: 'Ann Lee', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000003' }
    const { directory, store } = bot.harness.app
    const before = await directory.ensurePerson({ platform: 'teams', tenant: bot.teams.tenant, user: ann.aadObjectId, name: ann.name })
    const [partnership] = await directory.partnerships()
    await store.put(installation, { kind: 'membership', key: `${before}/${partnership?.id}`, version: 0, value: true })
    expect(await said('status', ann, { ...places.personal, conversation: 'a:ann' })).not.toContain('not on a partnership')
    expect(await personOf(ann.id)).toBe(before)
  })

  it('met first by the directory’s id and then listed by a mention, the one on the list is meant', async () => {
    const bob = { id: '29:bob', name: 'Bob Hay', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000004' }
    await bot.harness.app.directory.ensurePerson({ platform: 'teams', tenant: bot.teams.tenant, user: bob.aadObjectId, name: bob.name })
    await mentioning('roles set @ member for probation', bob)
    expect(await said('add Visit the prison by 5 March 2027', bob)).toContain('Visit the prison')
  })

  it('somebody who only looks leaves no trace', async () => {
    await said('help', { id: '29:looker', name: 'Jo', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000005' })
    expect([await personOf('29:looker'), await personOf('aaaaaaaa-0000-4000-8000-000000000005')]).toEqual([null, null])
  })
})
