import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AxeResults } from 'axe-core'
import type { Message } from '../../adapters/web/timeline.js'
import { forms, gallery } from '../gallery.js'
import { servePage, type Served } from '../adapters/web-serve.js'
import { haveBrowser, openTab, startBrowser } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const kept = gallery.map(({ name, reply }, at): Message => ({ n: at + 1, at: '2026-11-20T09:00:00.000Z', who: at % 2 ? 'tom' : null, text: at % 2 ? name : '', reply }))

/** Hundreds of rows alike teach axe nothing more than the first few, and take it minutes. */
const short = kept.filter(({ reply }) => JSON.stringify(reply).length < 20_000)

/** Elements the page's own templates make; anything else in a message came out of somebody's text. */
const known = 'a article button caption cite dd details div dl dt form h3 header input label li ol option p progress select span strong summary table tbody td textarea th thead time tr ul'

describe.skipIf(!haveBrowser)('the page for everybody', () => {
  let browser: Browser
  let everything: Served
  let asking: Served
  let few: Served

  beforeAll(async () => {
    browser = await startBrowser()
    everything = await servePage({ kept: structuredClone(kept) })
    few = await servePage({ kept: structuredClone(short) })
    // Answers with each form of the gallery, one after another.
    let next = 0
    asking = await servePage({ parts: { dispatch: async () => ({ form: forms[next++ % forms.length]!.form }) } })
  })
  afterAll(async () => {
    await browser?.close()
    await everything?.close()
    await asking?.close()
    await few?.close()
  })

  async function openForms(page: Page): Promise<void> {
    for (let at = 0; at < forms.length; at++) {
      await page.locator('#line').fill(`form ${at}`)
      await page.locator('#line').press('Enter')
      await page.locator('.questions').nth(at).waitFor()
    }
  }

  describe.each(['light', 'dark'] as const)('in a %s scheme', (colorScheme) => {
    it('has no fault axe would call serious, with everything the bot can say', async () => {
      const { page, close } = await openTab(browser, few.url, { colorScheme })
      expect(await faults(page)).toEqual([])
      await close()
    }, 60_000)

    it('has none with every form, on a phone with the list of people open', async () => {
      const { page, close } = await openTab(browser, `${asking.url}/?as=${colorScheme === 'light' ? 'tom' : 'mark'}`, { colorScheme, viewport: { width: 320, height: 640 } })
      await openForms(page)
      await page.locator('summary').click()
      expect(await faults(page)).toEqual([])
      await close()
    }, 60_000)
  })

  it.each([320, 390, 768, 1200])('fits %i px without scrolling sideways, with targets of 44 px', async (width) => {
    for (const url of [everything.url, `${asking.url}/?as=tom`]) {
      const { page, close } = await openTab(browser, url, { viewport: { width, height: 640 } })
      const found = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - window.innerWidth,
        small: [...document.querySelectorAll<HTMLElement>('button, input:not([type=hidden]), textarea, select, summary, nav a')]
          .filter((one) => one.offsetParent !== null && (one.offsetHeight < 44 || one.offsetWidth < 44))
          .map((one) => one.outerHTML),
        cut: [...document.querySelectorAll<HTMLElement>('.message *')]
          .filter((one) => !one.closest('.table') && !one.classList.contains('unseen') && one.getBoundingClientRect().right > window.innerWidth)
          .map((one) => one.outerHTML.slice(0, 200)).slice(0, 3),
      }))
      expect(found).toEqual({ wide: 0, small: [], cut: [] })
      await close()
    }
  })

  it('makes no element out of anybody’s words, by the browser’s own reading', async () => {
    for (const url of [everything.url, `${asking.url}/?as=tom`]) {
      const { page, complaints, close } = await openTab(browser, url)
      const found = await page.evaluate((tags) => {
        const inside = [...document.querySelectorAll('#log *')]
        return {
          strange: inside.map((one) => one.localName).filter((name) => name !== 'section' && !tags.split(' ').includes(name)),
          handlers: inside.flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
          links: inside.flatMap((one) => (one.localName === 'a' ? [one.getAttribute('href') ?? ''] : [])).filter((href) => !/^(https?:\/\/|#field-)/.test(href)),
          actions: inside.flatMap((one) => (one.localName === 'form' ? [one.getAttribute('action')] : [])).filter((action) => action !== '/say'),
        }
      }, known)
      expect(found).toEqual({ strange: [], handlers: [], links: [], actions: [] })
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('shows every word of every reply', async () => {
    const { page, close } = await openTab(browser, everything.url)
    const drawn = await page.locator('.message').count()
    expect(drawn).toBe(gallery.length)
    const titles = await page.locator('.message h3').allTextContents()
    expect(titles).toEqual(gallery.flatMap(({ reply }) => (reply.title ? [readable(reply.title)] : [])))
    await close()
  })
})

/** A text as a document can hold it: what it cannot is shown as the sign for that. */
function readable(text: string): string {
  return Buffer.from(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')).toString()
}

/** What axe finds that would keep somebody out. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated, not loaded: the page's policy lets no other script in, and that stays so.
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run()')) as AxeResults
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 300)}`)
}
