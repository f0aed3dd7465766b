import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { all } from '../../src/record/board.js'
import { servePage, type Served } from '../adapters/web-serve.js'
import { haveBrowser, openTab, say, startBrowser, type Tab } from './chromium.js'

describe.skipIf(!haveBrowser)('the page in a browser', () => {
  let served: Served
  let browser: Browser
  const tabs: Tab[] = []

  beforeAll(async () => {
    served = await servePage()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  afterEach(async () => {
    const complaints = tabs.flatMap((tab) => tab.complaints)
    await Promise.all(tabs.splice(0).map((tab) => tab.close()))
    if (complaints.length > 0) throw new Error(`the console shows: ${complaints.join('; ')}`)
  })

  const open = async (path = '/', options: Parameters<typeof openTab>[2] = {}) => {
    const tab = await openTab(browser, `${served.url}${path}`, options)
    tabs.push(tab)
    return tab.page
  }
  const actions = async () => all(await served.harness.board(), 'action').length

  it('answers a typed line to its reader alone and keeps the keyboard in the box', async () => {
    const page = await open()
    await say(page, 'status')
    const answer = page.locator('.message').last()
    await answer.getByText('Only you see this').waitFor()
    expect(await answer.textContent()).toContain('Key actions met: 0 of 8')
    expect(await page.locator('#line').evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await page.locator('#line').inputValue()).toBe('')
  })

  it('records an action and takes it back by its button', async () => {
    const page = await open()
    await say(page, 'add Buy naloxone kits for police by 3 March')
    await page.getByText('Due Wednesday 3 March 2027. Lead: Police.').waitFor()
    expect(await actions()).toBe(1)
    await page.locator('.message').last().getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Undone: .*\(added\)/).waitFor()
  })

  it('fills in a form, says what is wrong at its field, and records it once corrected', async () => {
    const page = await open()
    await page.locator('.welcome').getByRole('button', { name: 'Add an action' }).click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'v.title')
    await page.keyboard.type('Ring the venue')
    await page.getByLabel('By when').fill('31 April')
    await page.getByRole('button', { name: 'Record' }).click()
    await page.locator('.errors').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
    expect(await page.getByLabel('What is to be done').inputValue()).toBe('Ring the venue')
    await page.locator('.errors a').click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('30 April')
    await page.keyboard.press('Enter')
    await page.getByText('Due Friday 30 April 2027.').waitFor()
    expect(await page.locator('.questions').count()).toBe(0)
    await page.waitForFunction(() => document.activeElement?.id === 'line')
  })

  it('shows each person their own answers only, and refuses a stranger kindly', async () => {
    const page = await open()
    await say(page, 'mine')
    await page.locator('.own').last().getByText('Your open actions').waitFor()
    await page.getByRole('link', { name: /Sam Taylor/ }).click()
    await page.getByText('Welcome, Sam Taylor').waitFor()
    expect(await page.getByText('Your open actions').count()).toBe(0)
    await say(page, 'status')
    await page.getByText('You are not on this partnership’s list yet').waitFor()
    expect(await page.getByText(/Ask Priya Shah to add you/).count()).toBe(1)
  })

  it('shows in one tab what is recorded in another, and what somebody chose to show', async () => {
    const one = await open('/?as=mark')
    const two = await open('/?as=asha')
    await say(one, 'add Meet the custody sergeants')
    await two.getByText(': Meet the custody sergeants').waitFor()
    await say(two, 'decision list')
    await two.getByRole('button', { name: 'Show to channel' }).last().click()
    await one.locator('.message', { hasText: 'decision list' }).waitFor()
    expect(await two.locator('.own', { hasText: 'decision list' }).count()).toBe(0)
  })

  it('shows a digest by itself, in a region that is read out', async () => {
    const page = await open('/?as=tom')
    const log = page.getByRole('log')
    expect(await log.getAttribute('aria-live')).toBe('polite')
    await served.harness.send('digest now')
    await served.harness.app.tick()
    await log.getByText('week of 23 November 2026').waitFor()
  })

  it('works by the keyboard alone', async () => {
    // Where there is no mouse the box is not focused at once, and the first Tab is the page's beginning.
    const page = await open('/?as=leanne', { hasTouch: true, isMobile: true })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the message box')
    await page.keyboard.press('Enter')
    await page.keyboard.type('add Ask the peer groups')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('all three')
    await page.keyboard.press('Enter')
    await page.locator('.line', { hasText: 'all three' }).waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('#line').inputValue()).toBe('add Ask the peer groups\nall three')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo')
    await page.keyboard.press('Enter')
    await page.getByText(/^Undone: .*\(added\)/).last().waitFor()
  })

  it('sends what did not get through again as the same gesture', async () => {
    const page = await open('/?as=priya')
    const before = await actions()
    await page.route('**/say', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await say(page, 'add Reach us over a broken line')
    await page.getByText('Not sent').waitFor()
    expect(await page.locator('#line').inputValue()).toBe('add Reach us over a broken line')
    await page.unroute('**/say')
    await page.locator('#line').press('Enter')
    await page.getByText(/Already recorded: A-\d+\./).waitFor()
    expect(await actions()).toBe(before + 1)
    // The browser itself reports the broken connection, as it should.
    expect(tabs.flatMap((tab) => tab.complaints.splice(0))).toEqual([expect.stringContaining('ERR_FAILED')])
  })

  it('works without its script', async () => {
    const page = await open('/?as=helen', { javaScriptEnabled: false })
    await page.locator('.welcome').getByRole('button', { name: 'Status' }).click()
    await page.getByText('Key actions met').last().waitFor()
    await page.locator('#line').fill('agreed to fund forty kits')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.message').last().getByText('to fund forty kits').first().waitFor()
    await page.locator('.message').last().getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Undone: D-/).last().waitFor()
    await page.locator('.welcome').getByRole('button', { name: 'Add an action' }).click()
    await page.getByLabel('What is to be done').fill('Tell the board')
    await page.getByLabel('By when').fill('31 June')
    await page.getByRole('button', { name: 'Record' }).click()
    await page.locator('.errors').waitFor()
    await page.getByLabel('By when').fill('30 June')
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByText('Due Wednesday 30 June 2027.').waitFor()
    expect(await page.locator('.questions').count()).toBe(0)
  })
})
