import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startProgram, type Started } from './started.js'

/** 1.5 s is meant, on a machine with nothing else to do; one that is busy is no failure. */
const LONGEST_MILLISECONDS = 15_000
const TIMES = 2

const teams = {
  TEAMS_APP_ID: 'cccccccc-0000-4000-8000-000000000001',
  TEAMS_APP_PASSWORD: 'a-password-for-tests',
  TEAMS_APP_TENANT: '7e1c0000-0000-4000-8000-00000000000a',
}

let bot: Started | null = null
afterEach(() => bot?.clear())

/** The packages of which any file was loaded until it ended: the engine writes down every script it ran. */
async function loaded(environment: Record<string, string>): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cdp-loaded-'))
  try {
    bot = startProgram({ ...environment, NODE_V8_COVERAGE: folder })
    await bot.url()
    await bot.end()
    const scripts = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }).result)
    return new Set(scripts.flatMap(({ url }) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('npm start', () => {
  it('without platforms loads nothing of Teams, Slack, MongoDB or Agenda', async () => {
    const packages = await loaded({})
    expect(packages).toContain('zod')
    expect([...packages].filter((name) => /botbuilder|botframework|mongodb|bson|agenda|@slack/.test(name))).toEqual([])
  })

  it('with Teams loads botbuilder', async () => {
    const packages = await loaded(teams)
    expect(packages).toContain('botbuilder')
    expect([...packages].filter((name) => /mongodb|agenda|@slack/.test(name))).toEqual([])
  })

  it('without platforms is ready soon', async () => {
    const took: number[] = []
    for (let time = 0; time < TIMES; time++) {
      const began = performance.now()
      bot = startProgram({})
      const url = await bot.url()
      expect((await fetch(`${url}/readyz`)).status).toBe(200)
      took.push(Math.round(performance.now() - began))
      bot.clear()
    }
    process.stdout.write(`npm start without platforms: ready after ${took.toSorted((a, b) => a - b)[0]} ms, the quickest of ${TIMES}\n`)
    expect(Math.min(...took)).toBeLessThan(LONGEST_MILLISECONDS)
  })
})
