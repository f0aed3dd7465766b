import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createConnector, type Connector } from '../../adapters/teams/connector.js'
import type { Gesture } from '../../adapters/teams/gesture.js'
import { readMessage } from '../../adapters/teams/heard.js'
import { allowedHosts } from '../../adapters/teams/hosts.js'
import { readIncoming } from '../../adapters/teams/incoming.js'
import { createPost } from '../../adapters/teams/post.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { say } from '../../src/reply.js'
import { sdks } from '../fakes/sdk-adapters.js'
import { message, people, places, startFakeTeams, type Call, type FakeTeams, type Where } from '../fakes/teams.js'

// Microsoft's own adapters are given the same incoming activity as we are, and build by themselves what goes out.
const reply = say('channel', 'Hello.')
const drawn = renderMessage(reply)

let teams: FakeTeams
let ours: Connector
beforeAll(async () => {
  teams = await startFakeTeams()
  ours = createConnector({ token: async () => 'a-token', allowed: allowedHosts(teams.serviceUrl) })
})
afterAll(() => teams.close())
beforeEach(() => void (teams.calls.length = 0))

/**
 * What an SDK sends and we do not, on purpose. The address is in the URL; whom it answers is who it is sent to; and of
 * the conversation the id says all. An update's own id says what it replaces.
 */
function withoutWhatIsLeftOut({ body, method, path, query, token }: Call) {
  const { serviceUrl: _address, recipient: _whom, conversation, replyToId, ...rest } = body
  const { id } = (conversation ?? {}) as { id?: string }
  const kept = { ...rest, ...(id ? { conversation: { id } } : {}), ...(method === 'POST' && replyToId ? { replyToId } : {}) }
  return { method, path: path.replace(/\d{13}$/, '<id>'), query, token, body: stable(kept) }
}

/** Ids are the fake's own and count up. */
function stable(body: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(body).replace(/"(id|replyToId)":"\d{13}"/g, '"$1":"<id>"'))
}

function gestureOf(incoming: Record<string, unknown>): Gesture {
  const read = readIncoming(incoming)
  const gesture = read && readMessage(read.activity, teams.tenant)
  if (!gesture) throw new Error('not heard')
  return gesture
}

describe.each(sdks)('the same calls as $name makes', (sdk) => {
  it.each(Object.entries(places) as [string, Where][])('for an answer and its update, in a %s', async (_name, where) => {
    const incoming = message(teams.from(people.priya, where), 'status')
    await sdk.answer(teams, incoming, { ...drawn })
    const theirs = teams.calls.splice(0)
    const { destination } = gestureOf(incoming)
    const posted = await ours.send(destination, drawn)
    if (!posted.ok) throw new Error(posted.note)
    await ours.update(destination, posted.id, drawn)
    expect(theirs.map(({ method }) => method)).toEqual(['POST', 'PUT'])
    expect(teams.calls.map(withoutWhatIsLeftOut)).toEqual(theirs.map(withoutWhatIsLeftOut))
    // Nothing of ours is hidden by what is left out.
    expect(Object.keys(teams.calls[0]?.body ?? {}).toSorted()).toEqual(['attachments', 'channelId', 'conversation', 'from', 'replyToId', 'summary', 'type'])
  })

  it('for a thread in a channel', async () => {
    const channel = places.channel.channel
    await sdk.thread(teams, channel, { ...drawn })
    const [theirs] = teams.calls.splice(0)
    const found = { serviceUrl: teams.serviceUrl, bot: teams.bot, channel, conversation: channel, tenant: teams.tenant }
    await createPost({ connector: ours, destinations: { of: async () => found, remember: async () => {}, forget: async () => {} } })('teams/t/c', reply)
    const [mine] = teams.calls
    expect([mine?.method, mine?.path, mine?.token]).toEqual([theirs?.method, theirs?.path, theirs?.token])
    // The bot's own account is the documented field; the SDKs leave it out or write it inside the activity.
    const { bot: _mine, activity: posted, ...parameters } = mine?.body ?? {}
    const { bot: _theirs, activity, ...expected } = theirs?.body ?? {}
    expect(parameters).toEqual(expected)
    expect(activity).toMatchObject(posted as object)
  })
})
