import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startFront } from '../../adapters/front/front.js'
import { botbuilderAuthentication } from '../../adapters/teams/botbuilder.js'
import { createTeams } from '../../adapters/teams/teams.js'
import { all } from '../../src/record/board.js'
import { startHarness, type Harness } from '../harness.js'
import { haveBrowser, openTab, PATIENCE, startBrowser, type Tab } from './chromium.js'
import { startPlayground, type Playground } from './playground.js'

describe.skipIf(!haveBrowser)('Teams, in Microsoft’s own client', () => {
  let harness: Harness
  let playground: Playground
  let browser: Browser
  let tab: Tab
  let page: Page
  let closeBot: () => Promise<void>

  beforeAll(async () => {
    harness = await startHarness({ found: false })
    playground = await startPlayground(async ({ appId, tenant, openIdUrl, serviceUrl }) => {
      const config = { appId, appPassword: 'a-password-for-tests', appTenant: tenant, tenants: [tenant], local: { serviceUrl, openIdUrl } }
      const bot = createTeams({ ...harness.app, config, authentication: await botbuilderAuthentication(config), clock: Date.now })
      harness.app.posts.set('teams', bot.post)
      const front = await startFront({ port: 0, host: '127.0.0.1', routes: bot.routes, ready: async () => true, log: harness.app.log })
      closeBot = async () => {
        await front.close()
        await bot.stop()
      }
      return `http://127.0.0.1:${front.port}/api/messages`
    })
    browser = await startBrowser()
    tab = await openTab(browser, playground.url, { viewport: { width: 1400, height: 1000 } })
    page = tab.page
    await page.getByText('conversationUpdate').first().waitFor()
  }, 90_000)
  afterAll(async () => {
    await tab?.close()
    await browser?.close()
    await playground?.close()
    await closeBot?.()
    await harness?.close()
  })

  const card = () => page.locator('.ac-adaptiveCard').last()
  const shows = (text: string | RegExp) => card().getByText(text).first().waitFor()

  it('sets up a channel by a mention', async () => {
    await page.getByRole('treeitem', { name: /General/ }).first().click()
    await mention(page, 'setup East CDP')
    await shows('East CDP is set up')
    expect((await harness.app.directory.partnerships()).map(({ name }) => name)).toEqual(['East CDP'])
  })

  it('shows the status in the channel', async () => {
    await mention(page, 'status')
    const answer = page.locator('.ac-adaptiveCard').filter({ hasText: 'Key actions met' }).first()
    await answer.waitFor()
    expect(await answer.textContent()).toContain('0 of 8')
  })

  it('answers a question and adds an action by its card in the personal chat', async () => {
    await page.getByRole('treeitem', { name: /Personal Chat|CDP/ }).first().click()
    await type(page, 'Who chairs the partnership?')
    await shows(/Source/)
    await type(page, 'action add')
    await card().getByRole('textbox').first().fill('Buy naloxone kits')
    await card().getByLabel('By when').fill('3 March 2027')
    await card().getByRole('button', { name: 'Record' }).click()
    await page.getByText(/Recorded A-1/).first().waitFor()
    const [partnership] = await harness.app.directory.partnerships()
    const board = await harness.app.boards.current(partnership?.id ?? '')
    expect(all(board, 'action').map(({ fields }) => [fields.title, fields.due])).toEqual([['Buy naloxone kits', '2027-03-03']])
  })

  it('closes it by a button of the list, which is drawn anew', async () => {
    await type(page, 'action list')
    const list: Locator = card()
    await list.getByText('Buy naloxone kits').waitFor()
    await list.getByRole('button', { name: /Done/ }).first().click()
    // The list itself says "Done A-1": only the record tells when the click has arrived.
    const [partnership] = await harness.app.directory.partnerships()
    const states = async () => all(await harness.app.boards.current(partnership?.id ?? ''), 'action').map(({ fields }) => fields.status)
    await expect.poll(states, { timeout: PATIENCE }).toEqual(['done'])
    await page.locator('.ac-adaptiveCard').getByText(/Open actions \(0\)/).first().waitFor()
    expect(await page.getByText(/Open actions \(1\)/).count()).toBe(0)
  })

  it('posts the digest into the channel by itself', async () => {
    harness.setClock('2026-12-07T09:00:30.000Z')
    await harness.app.tick()
    await page.getByRole('treeitem', { name: /General/ }).first().click()
    const digest = page.locator('.ac-adaptiveCard').filter({ hasText: 'East CDP: week of' }).first()
    await digest.waitFor()
    expect(await digest.textContent()).toContain('No overdue action.')
  })

  it('was checked all the while: what was signed was let in, what is not is refused', async () => {
    expect(new Set(playground.statuses)).toEqual(new Set([200]))
    const unsigned = await fetch(playground.bot, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"type":"message","channelId":"msteams"}' })
    expect(unsigned.status).toBe(401)
  })
})

/** Posts a mention of the bot. While answers are being drawn the client may lose a click or a key: then all is typed again. */
async function mention(page: Page, text: string): Promise<void> {
  const box = page.locator('[data-lexical-editor="true"]').first()
  const bot = page.getByRole('option').or(page.getByRole('menuitem')).filter({ hasText: 'CDP' }).first()
  const typed = async () => {
    await box.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('@CDP')
    await bot.click({ timeout: 3000 })
    await page.keyboard.type(` ${text}`)
    expect(await box.locator('.mention').count()).toBe(1)
    expect((await box.innerText()).trim()).toBe(`CDP ${text}`)
  }
  await vi.waitFor(typed, { timeout: PATIENCE, interval: 100 })
  await page.getByRole('button', { name: 'Post', exact: true }).first().click()
  await expect.poll(async () => (await box.innerText()).trim(), { timeout: PATIENCE }).toBe('')
}

async function type(page: Page, text: string): Promise<void> {
  const box = page.locator('[data-lexical-editor="true"]').last()
  const typed = async () => {
    await box.fill(text)
    expect((await box.innerText()).trim()).toBe(text)
  }
  await vi.waitFor(typed, { timeout: PATIENCE, interval: 100 })
  await page.getByRole('button', { name: 'Send Message' }).last().click()
  await expect.poll(async () => (await box.innerText()).trim(), { timeout: PATIENCE }).toBe('')
}
