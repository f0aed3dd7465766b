import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blockAction } from '../fakes/slack.js'
import { places, type Where } from '../fakes/teams.js'
import { buttonsOf as slackButtons, startSlackBot, type SlackBot } from './slack-kit.js'
import { buttonsOf, startTeamsBot, textsOf, type TeamsBot } from './teams-kit.js'

// One bot with both real adapters: a channel in Slack and one in Teams are bound to the same partnership, and its
// coordinator is one person in both.
describe('one record in Slack and in Teams', () => {
  let teams: TeamsBot
  let slack: SlackBot
  beforeAll(async () => {
    teams = await startTeamsBot({ core: 'real' })
    slack = await startSlackBot({ dispatch: teams.harness.app.dispatch })
    teams.harness.app.posts.set('slack', slack.bot.post)
  })
  afterAll(async () => {
    await slack.close()
    await teams.close()
  })

  /** Everything Slack was told by a command, as one text, whichever way it came. */
  async function inSlack(text: string, more: object = {}): Promise<string> {
    const before = [slack.slack.responses.length, slack.slack.posted.length] as const
    const { body } = await slack.slash(text, more)
    await slack.settled()
    return JSON.stringify([body, slack.slack.responses.slice(before[0]), slack.slack.posted.slice(before[1])])
  }
  async function inTeams(text: string, where: Where = places.channel) {
    const { calls } = await teams.say(text, { where })
    return { text: calls.map(({ body }) => textsOf(body).join(' ')).join('\n'), buttons: buttonsOf(calls.at(-1)?.body), card: lastCard() }
  }
  /** The card drawn last. */
  const lastCard = () => [...teams.teams.messages.keys()].at(-1)?.split('/').at(-1) as string

  it('one person, by a code from the direct chat of one side, confirmed in the other’s', async () => {
    await inSlack('setup East CDP')
    expect((await inTeams('status', places.personal)).text).toContain('not on a partnership’s list')
    const code = /link ([2-9A-HJ-NP-Z]{6})/.exec(await inSlack('link', { channel: 'DT1U1' }))?.[1] ?? 'no code'
    const asked = await inTeams(`link ${code}`, places.personal)
    expect(asked.text).toContain('Priya Shah asked for this code in Slack')
    const [yes] = Object.values(asked.buttons)
    const linked = await teams.press(yes, asked.card, { where: places.personal })
    expect(JSON.stringify([linked.body, linked.calls])).toContain('one person now')
    expect((await inTeams('status', places.personal)).text).toContain('East CDP: status')
  })

  it('a second channel joins by its button', async () => {
    const asked = await inTeams('setup East CDP')
    const joined = await teams.press(asked.buttons['Yes, join it here'], asked.card)
    expect(JSON.stringify([joined.body, joined.calls])).toContain('shares one record with East CDP')
  })

  it('an action logged in Slack is in Teams’ status and list, and the other way', async () => {
    expect(await inSlack('add Buy naloxone kits for police by 3 March 2027')).toContain('A-1')
    expect((await inTeams('status')).text).toMatch(/Open actions:\s+1\b/)
    expect((await inTeams('action list')).text).toContain('Buy naloxone kits')
    expect((await inTeams('add Train officers by 4 March 2027')).text).toContain('A-2')
    expect(await inSlack('action list')).toMatch(/Buy naloxone kits.*Train officers/)
  })

  it('a button in Teams closes what Slack logged, and a button in Slack what Teams logged', async () => {
    const list = await inTeams('action list')
    const first = Object.values(list.buttons).find((data) => data['line'] === 'action done 1')
    expect(textsOf((await teams.press(first, list.card)).body).join(' ')).not.toContain('Buy naloxone kits')
    const { body } = await slack.slash('action list')
    expect(JSON.stringify(body)).not.toContain('Buy naloxone kits')
    const value = Object.values(slackButtons(body.blocks)).find((one) => /done 2/.test(one)) ?? ''
    await slack.send(blockAction({ ...slack.origin(), actionId: 'done', value }))
    await slack.settled()
    expect((await inTeams('action list')).text).not.toContain('Train officers')
  })

  it('a card drawn before the other side acted records nothing, and says who did', async () => {
    await inSlack('add Ring the hostel by 5 March 2027')
    const list = await inTeams('action list')
    await inSlack('done 3')
    const stale = await teams.press(Object.values(list.buttons).find((data) => data['line'] === 'action done 3'), list.card)
    expect(JSON.stringify([stale.body, stale.calls])).toContain('Priya Shah')
    expect((await inTeams('show 3')).text).toContain('Ring the hostel')
  })

  it('one digest goes to both, with the same action', async () => {
    await inSlack('add Visit the prison by 1 December 2026')
    const before = [slack.slack.calls.length, teams.teams.calls.length] as const
    await inTeams('digest now')
    await teams.harness.app.tick()
    const posted = JSON.stringify(slack.slack.calls.slice(before[0]))
    const thread = teams.teams.calls.slice(before[1]).find(({ path }) => path === '/v3/conversations')
    for (const digest of [posted, textsOf(thread?.body).join(' ')]) {
      expect(digest).toContain('East CDP: week of')
      expect(digest).toContain('Visit the prison')
    }
    expect([teams.faults, slack.faults]).toEqual([[], []])
  })
})
