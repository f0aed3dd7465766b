import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFront } from '../../adapters/front/front.js'
import { createSlack } from '../../adapters/slack/slack.js'
import { botbuilderAuthentication } from '../../adapters/teams/botbuilder.js'
import { createTeams } from '../../adapters/teams/teams.js'
import { assemble } from '../../src/main.js'
import type { FakeSlack } from '../fakes/slack.js'
import type { FakeTeams } from '../fakes/teams.js'
import { testConfig } from '../harness.js'

export const SECRET = 'a-signing-secret-for-tests'

/** A whole bot with both platforms, as `npm start` puts it together, on a MongoDB that others use too. */
export async function startBot(given: { mongodbUri: string; slack: FakeSlack; teams: FakeTeams }) {
  const { slack, teams } = given
  const data = mkdtempSync(join(tmpdir(), 'cdp-twice-'))
  const app = await assemble({ ...testConfig, data, mongodbUri: given.mongodbUri })
  const slackConfig = { signingSecret: SECRET, botToken: slack.workspaces[0]?.token ?? '', apiUrl: slack.url }
  const teamsConfig = {
    appId: teams.appId,
    appPassword: 'a-password-for-tests',
    appTenant: teams.tenant,
    tenants: [teams.tenant],
    local: { serviceUrl: teams.serviceUrl, openIdUrl: teams.openIdUrl },
  }
  const platforms = {
    slack: createSlack({ ...app, config: slackConfig, clock: Date.now }),
    teams: createTeams({ ...app, config: teamsConfig, authentication: await botbuilderAuthentication(teamsConfig), clock: Date.now }),
  }
  const routes = [...platforms.slack.routes, ...platforms.teams.routes]
  const front = await startFront({ port: 0, host: '127.0.0.1', routes, ready: async () => true, log: app.log })
  const url = `http://127.0.0.1:${front.port}`
  return {
    app,
    slackUrl: `${url}/slack/events`,
    teamsUrl: `${url}/api/messages`,
    /** Resolves when every answer is on its way no longer. */
    settled: () => Promise.all([platforms.slack.stop(), platforms.teams.stop()]),
    async close() {
      await front.close()
      await Promise.all([platforms.slack.stop(), platforms.teams.stop()])
      await app.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export type Bot = Awaited<ReturnType<typeof startBot>>
