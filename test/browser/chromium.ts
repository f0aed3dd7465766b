import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { need } from '../require.js'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = [process.env['CDP_CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path))

/** Whether there is a browser to test with; says so when there is none. */
export const haveBrowser = need('browser', executablePath !== undefined, 'no Chromium: apt-get install chromium')

export function startBrowser(): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox', ...quiet] })
}

/** Milliseconds to wait for what a browser draws: that it comes is what counts, on a busy machine too. */
export const PATIENCE = 30_000

export interface Tab {
  page: Page
  /** What a visitor's console would show as wrong, and addresses elsewhere the page asked for. */
  complaints: string[]
  close(): Promise<void>
}

/** A page in a context of its own. Nothing outside this machine is reached. */
export async function openTab(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await context.route('**', async (route) => {
    if (route.request().url().startsWith(new URL(url).origin)) return route.continue()
    complaints.push(`asked for ${route.request().url()}`)
    return route.abort()
  })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}

/** Types a line and sends it by the keyboard. */
export async function say(page: Page, line: string): Promise<void> {
  await page.locator('#line').fill(line)
  await page.locator('#line').press('Enter')
}
