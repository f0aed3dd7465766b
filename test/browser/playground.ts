import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { startFakeTeams } from '../fakes/teams.js'

/** Ids stay the same over restarts; the Playground wants five users beside its own. */
const person = (name: string, at: number) =>
  [`    id: 29:${name.toLowerCase()}`, `    name: ${name} Example`, `    userPrincipleName: ${name.toLowerCase()}@example.com`,
    `    aadObjectId: aaaaaaaa-0000-4000-8000-00000000000${at}`, `    givenName: ${name}`, '    surname: Example', `    email: ${name.toLowerCase()}@example.com`].join('\n')

const settings = (tenant: string) => `version: "0.1.1"
tenantId: ${tenant}
bot:
  id: 28:cdp-bot
  name: CDP
currentUser:
${person('Priya', 1).replace(/^ {2}/gm, '')}
users:
${['Tom', 'Ann', 'Raj', 'Erin', 'Frank'].map((name, at) => person(name, at + 2).replace('    id', '  - id')).join('\n')}
personalChat:
  id: a:personal-priya
groupChat:
  id: 19:group@unq.gbl.spaces
  name: Partnership meeting
team:
  id: 19:team-general@thread.tacv2
  name: CDP Team
  aadGroupId: bbbbbbbb-0000-4000-8000-000000000001
  channels:
    - id: 19:actions@thread.tacv2
      name: Actions
`

/**
 * Microsoft's Agents Playground as the client. It sends no token, so each activity passes through a proxy that signs
 * it with the fake Microsoft's key: the bot's own checks stay on. `bot` is told where that is, and says where it
 * listens.
 */
export async function startPlayground(startBot: (about: { appId: string; tenant: string; openIdUrl: string; serviceUrl: string }) => Promise<string>) {
  const teams = await startFakeTeams()
  const folder = mkdtempSync(join(tmpdir(), 'cdp-playground-'))
  writeFileSync(join(folder, '.m365agentsplayground.yml'), settings(teams.tenant))
  const port = await freePort()
  let bot = ''
  const statuses: number[] = []
  const proxy = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const body = Buffer.concat(parts).toString('utf8')
      if (request.method !== 'POST') return void response.writeHead(405).end()
      const answer = await teams.deliver(bot, body, `Bearer ${teams.token((JSON.parse(body) as { serviceUrl: string }).serviceUrl)}`)
      statuses.push(answer.status)
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(await answer.text())
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { appId, tenant, openIdUrl } = teams
  bot = await startBot({ appId, tenant, openIdUrl, serviceUrl: `http://localhost:${port}/` })

  const cli = join(dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js')
  const endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api/messages`
  const child = spawn(process.execPath, [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'log') },
    stdio: 'ignore',
  })
  const url = `http://localhost:${port}/`
  await ready(url)
  return {
    url,
    bot,
    /** What the bot answered the Playground. */
    statuses,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
      await teams.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Playground = Awaited<ReturnType<typeof startPlayground>>

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await fetch(url).then((response) => response.ok, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the Agents Playground did not start')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
