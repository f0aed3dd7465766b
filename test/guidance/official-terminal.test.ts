import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchPublished, standardGuidanceApi } from '../../adapters/terminal/fetch-published.js'
import { operate } from '../../adapters/terminal/operate.js'
import { askSocket, listenOnSocket } from '../../adapters/terminal/socket.js'
import type { Operated } from '../../adapters/terminal/operate.js'
import { partnershipScope } from '../../src/record/scope.js'
import { renderText } from '../../src/text.js'
import type { Reply } from '../../src/reply.js'
import { startHarness, type Harness } from '../harness.js'
import { runVerb, serveStub, temporaryFolder } from './terminal-kit.js'

const folder = temporaryFolder()
afterAll(folder.remove)
const sample = (name: string) => join(import.meta.dirname, name)
const page = '/government/publications/drugs-strategy-guidance-for-local-delivery-partners/guidance-for-local-delivery-partners-accessible-version'

let house: Harness
const stops: (() => Promise<void>)[] = []
beforeEach(async () => {
  house = await startHarness()
})
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop()
  await house.close()
})

const here = () => ({ operate: (operation: unknown) => operate(operation, house.app) })

describe('guidance import', () => {
  it('says what was read, what was not found in it, and which edition is quoted', async () => {
    const { code, out } = await runVerb(['guidance', 'import', sample('official-sample-pdf.txt')], here())
    expect(code).toBe(0)
    expect(out).toContain('31 sections and 3 footnotes were read. Not found in it: “Appendix 2 – National Combating Drugs Outcomes Framework” as a whole; “Appendix 3')
    expect(out).toContain('Answers quote the edition of June 2022.')
  })

  it('goes over the socket of a running bot, however large it may be, and takes effect at once', async () => {
    stops.push((await listenOnSocket(house.directory, (asked) => operate(asked, house.app))).close)
    const overSocket = { operate: async (operation: unknown) => (await askSocket(house.directory, operation)) as Operated }
    expect(await house.say('ask How small can a partnership be?')).not.toContain('own words')
    // The most that is read: a million characters, of the kind that grows most on its way.
    const large = `Updated 26 January 2024\n${readFileSync(sample('official-sample.txt'), 'utf8').replace('\nLeadership roles\n', `\n${`“\\" ${'ÿ'.repeat(4000)}\n`.repeat(240)}Leadership roles\n`)}`
    const { code, out } = await runVerb(['guidance', 'import', folder.file('large.txt', large)], overSocket)
    expect([code, out]).toEqual([0, expect.stringContaining('The edition of 26 January 2024 is imported.')])
    expect(await house.say('ask How small can a partnership be?')).toContain('own words (edition of 26 January 2024)')
  })

  it('refuses another document before it opens the record', async () => {
    const { code, wrong } = await runVerb(['guidance', 'import', folder.file('other.txt', 'Updated 1 May 2024\nGovernance\nPolice\n')])
    expect([code, wrong]).toEqual([1, 'Only 2 of the guidance’s 65 headings are in this file, so it is another document or a part of it.'])
  })

  it.each([
    ['no file', ['guidance', 'import'], /Import which file\?/],
    ['two files', ['guidance', 'import', 'a', 'b'], /Import which file\?/],
    ['a file that is not there', ['guidance', 'import', 'nowhere.txt'], /cannot be read/],
    ['a folder', ['guidance', 'import', import.meta.dirname], /cannot be read/],
    ['a file too large', ['guidance', 'import', folder.file('huge.txt', Buffer.alloc(10_000_001, 'x'))], /larger than 10 MB/],
  ])('with %s is a person’s mistake', async (_what, argv, message) => {
    const { code, wrong } = await runVerb(argv)
    expect([code, message.test(wrong)]).toEqual([2, true])
  })
})

const published = (at: string, path = page): RequestListener => (_request, response) => void response.end(JSON.stringify({ base_path: path, public_updated_at: at }))

async function check(listener: RequestListener, ...more: string[]) {
  const stub = await serveStub(listener)
  stops.push(stub.close)
  return runVerb(['guidance', 'check', ...more], { ...here(), guidanceApi: stub.url })
}

const notices = () => house.app.store.deliveries(partnershipScope(house.partnership), { kind: 'guidance', limit: 10 })

describe('guidance check', () => {
  it('asks GOV.UK unless told otherwise', () => {
    expect(standardGuidanceApi).toBe(`https://www.gov.uk/api/content${page}`)
  })

  it('has nothing to compare with before an import', async () => {
    expect((await check(published('2024-01-26T11:15:04Z'))).out).toContain('No text of it is imported here')
  })

  it.each([
    ['official-sample.json', '2024-01-26T11:15:04Z', 'is up to date'],
    ['official-sample.txt', '2024-01-26T23:15:04Z', 'is up to date'],
    ['official-sample-pdf.txt', '2022-06-30T22:00:00Z', 'is up to date'],
    ['official-sample-pdf.txt', '2022-06-30T23:30:00Z', 'was updated on 1 July 2022'],
    ['official-sample.json', '2024-01-26T11:15:05Z', 'was updated on 26 January 2024'],
    ['official-sample.txt', '2025-02-03T09:30:00Z', 'was updated on 3 February 2025; imported here is the edition of 26 January 2024'],
  ])('compares %s with %s as exactly as it is dated', async (file, at, told) => {
    await runVerb(['guidance', 'import', sample(file)], here())
    const { code, out } = await check(published(at), '--quiet')
    expect([code, out]).toEqual([0, expect.stringContaining(told)])
    expect(out.includes('Nobody was told')).toBe(told.includes('was updated'))
    expect(await notices()).toEqual([])
  })

  it('tells the partnership’s channel once for each edition', async () => {
    await runVerb(['guidance', 'import', sample('official-sample.txt')], here())
    const posted: string[] = []
    house.app.posts.set('web', (_place, reply: Reply) => Promise.resolve((posted.push(renderText(reply)), { ok: true as const, id: String(posted.length) })))
    expect((await check(published('2025-02-03T09:30:00Z'))).out).toContain('1 channel is told as soon as the bot runs.')
    await house.app.tick()
    expect((await check(published('2025-02-03T09:30:00.000Z'))).out).toContain('Every channel has been told already')
    await house.app.tick()
    expect(posted.filter((text) => text.startsWith('The guidance was updated'))).toHaveLength(1)
    expect(posted.join()).toContain('GOV.UK updated the guidance for local delivery partners on 3 February 2025.')
    await check(published('2026-02-03T09:30:00Z'))
    expect(await notices()).toHaveLength(2)
  })

  it.each<[string, RequestListener, string]>([
    ['a missing page', (_request, response) => void response.writeHead(404).end(), 'There is no such page at that address'],
    ['an error', (_request, response) => void response.writeHead(503).end('x'), 'GOV.UK answered with an error (503)'],
    ['a page of HTML', (_request, response) => void response.end('<html>'), 'The answer is not JSON'],
    ['JSON cut short', (_request, response) => void response.end('{"base_path":"/gov'), 'The answer is not JSON'],
    ['JSON of something else', (_request, response) => void response.end('{}'), 'does not answer like GOV.UK’s content API'],
    ['another publication', published('2025-02-03T09:30:00Z', '/government/publications/other'), 'That address is of another publication'],
    ['another host', (_request, response) => void response.writeHead(302, { location: 'http://localhost:9/' }).end(), 'leads to another site'],
    ['a redirect to nowhere', (_request, response) => void response.writeHead(302).end(), 'leads in a circle'],
    ['a circle', (_request, response) => void response.writeHead(302, { location: '/again' }).end(), 'leads in a circle'],
    ['a dropped connection', (request) => void request.socket.destroy(), 'could not be reached'],
  ])('says so plainly when it meets %s', async (_what, listener, message) => {
    const { code, wrong } = await check(listener)
    expect([code, wrong]).toEqual([1, expect.stringContaining(message)])
    expect(wrong).toContain('so nothing was compared. GUIDANCE_API_URL sets the address')
  })

  it('follows a redirect on the same host', async () => {
    const { out } = await check((request, response) =>
      request.url === '/moved' ? published('2024-01-26T11:15:04Z')(request, response as never) : void response.writeHead(301, { location: '/moved' }).end())
    expect(out).toContain('last updated on 26 January 2024')
  })

  it('stops reading an answer without end', async () => {
    const { wrong } = await check((_request, response) => {
      response.on('error', () => undefined)
      void (async () => {
        for (let part = 0; part < 2000 && !response.destroyed; part++) {
          if (!response.write(Buffer.alloc(65_536, ' '))) await Promise.race([once(response, 'drain'), once(response, 'close')])
        }
        response.end()
      })()
    })
    expect(wrong).toContain('far larger than the guidance')
  })

  it('does not wait for an answer that does not come', async () => {
    const stub = await serveStub(() => undefined)
    stops.push(stub.close)
    await expect(fetchPublished(stub.url, 0.2)).rejects.toThrow('did not answer within 0.2 seconds')
    const slow = await serveStub((_request, response) => void response.write('{'))
    stops.push(slow.close)
    await expect(fetchPublished(slow.url, 0.2)).rejects.toThrow('did not answer within 0.2 seconds')
  })

  it('is offline in one sentence', async () => {
    const stub = await serveStub(() => undefined)
    await stub.close()
    await expect(fetchPublished(stub.url)).rejects.toThrow('GOV.UK could not be reached from here, so nothing was compared.')
  })
})
