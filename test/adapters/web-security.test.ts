import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { startFront } from '../../adapters/front/front.js'
import type { Request } from '../../src/request.js'
import { say as reply } from '../../src/reply.js'
import { channel } from '../harness.js'
import { ask, post, postForm } from './web-ask.js'
import { servePage, type Served } from './web-serve.js'

let served: Served
beforeAll(async () => {
  served = await servePage()
})
afterAll(() => served.close())

/** An address of this machine that is not loopback. */
const elsewhere = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address
const paths = ['/', '/channel?as=priya', '/page.css', '/page.js', '/icon.svg']
const json = { 'content-type': 'application/json' }
const line = (fields: Record<string, unknown> = {}) => JSON.stringify({ id: randomUUID(), as: 'priya', line: 'add Something hostile', ...fields })
const say = (headers: Record<string, string>, body = line()) => ask(served.url, { method: 'POST', path: '/say', headers: { ...json, ...headers }, body })

describe('who may use the page', () => {
  it.each([
    ['another name that points here', { host: 'page.example' }],
    ['a right name with another port', { host: 'localhost:1' }],
    ['a name that only begins right', { host: 'localhost.example:80' }],
    ...['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip', 'ngrok-skip-browser-warning'].map(
      (name) => [`a proxy’s ${name}`, { [name]: '127.0.0.1' }] as [string, Record<string, string>],
    ),
  ])('refuses %s on every route with a sentence', async (_name, headers) => {
    for (const path of paths) {
      const got = await ask(served.url, { path, headers })
      expect([path, got.status]).toEqual([path, 403])
      expect(got.text).toMatch(/^This page acts for whoever opens it.*\.$/)
    }
    expect((await say({ origin: served.url, ...headers })).status).toBe(403)
  })

  it('answers by each of its three names', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST']) {
      expect((await ask(served.url, { headers: { host: `${name}:${served.port}` } })).status).toBe(200)
    }
  })

  it.skipIf(!elsewhere)('refuses a connection from elsewhere even when it claims to be here', async () => {
    const log = { fault: () => 'fault' }
    const open = await startFront({ port: 0, host: '0.0.0.0', routes: served.page.routes, ready: async () => true, log })
    const headers = { host: `127.0.0.1:${open.port}` }
    expect((await ask(`http://127.0.0.1:${open.port}`, { headers })).status).toBe(200)
    expect((await ask(`http://${elsewhere}:${open.port}`, { headers })).status).toBe(403)
    await open.close()
  })

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['this machine by another name than asked for', { origin: 'http://localhost:1' }],
    ['a hidden origin', { origin: 'null' }],
    ['a hidden origin from another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('takes nothing from %s', async (_name, headers) => {
    const got = await say(headers as Record<string, string>)
    expect([got.status, got.text]).toEqual([403, 'Only this page itself may send something to it.'])
    expect((await served.harness.board()).seq).toBe(1)
  })

  it('sends its headers with everything, refusals too', async () => {
    for (const headers of [{ accept: '*/*' }, { via: 'x' }] as Record<string, string>[]) {
      const got = await ask(served.url, { headers })
      expect(got.headers['content-security-policy']).toMatch(/^default-src 'self';.*frame-ancestors 'none'/)
      expect(got.headers['content-security-policy']).not.toContain('unsafe')
      expect(got.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    }
  })
})

describe('what it takes', () => {
  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['broken JSON', '{"id":'],
    ['an id that is none', line({ id: '1' })],
    ['somebody else', line({ as: 'root' })],
    ['a prototype', line({ as: '__proto__' })],
    ['a field it does not know', line({ place: 'slack/T1/C1' })],
    ['two things at once', line({ show: 1 })],
    ['nothing to do', JSON.stringify({ id: randomUUID(), as: 'priya' })],
    ['a line that is no text', line({ line: { line: 'status' } })],
    ['values that are no text', line({ line: undefined, command: 'action add', values: { title: 1 } })],
    ['expectations of another shape', line({ expects: 'action/1' })],
    ['a text of 20,001 characters', line({ line: 'x'.repeat(20_001) })],
  ])('refuses %s with a clear sentence', async (_name, body) => {
    const got = await say({ origin: served.url }, body)
    expect(got.status).toBe(400)
    expect((JSON.parse(got.text) as { problem: string }).problem).toMatch(/\.$/)
  })

  it('refuses other types, methods and people with a 4xx', async () => {
    expect((await say({ origin: served.url, 'content-type': 'text/plain' })).status).toBe(415)
    expect((await say({ origin: served.url, 'content-type': 'multipart/form-data' })).status).toBe(415)
    expect((await ask(served.url, { method: 'PUT', path: '/say', headers: { origin: served.url } })).status).toBe(405)
    expect((await ask(served.url, { path: '/?as=root' })).status).toBe(404)
    expect((await ask(served.url, { path: '/channel?as=root' })).status).toBe(404)
    expect((await ask(served.url, { path: '/channel?as=tom&after=-1e99' })).status).toBe(200)
    expect((await ask(served.url, { path: '//' })).status).toBe(404)
    expect((await postForm(served.url, { line: 'status', expects: 'broken' })).status).toBe(400)
  })

  it('takes a plain form and leads back, so that a reload sends nothing', async () => {
    const got = await postForm(served.url, { line: 'status' })
    expect(got.status).toBe(303)
    expect(got.headers.location).toMatch(/^\/\?as=priya#m-\d+$/)
    expect((await ask(served.url, { path: '/?as=priya' })).text).toContain('Key actions met')
    const sent = await postForm(served.url, { command: 'action add', 'v.title': 'One\r\ntwo', 'v.due': '3 December' })
    expect(sent.status).toBe(303)
    expect((await ask(served.url, { path: '/?as=tom' })).text).toContain('One\ntwo')
  })

  it('makes a request of it in the example’s channel, as the person chosen, and nowhere else', async () => {
    const asked: Request[] = []
    const dispatch = async (request: Request) => (asked.push(request), { reply: reply('caller', 'Done.') })
    const scripted = await servePage({ parts: { dispatch } })
    const id = randomUUID()
    await post(scripted.url, { id, as: 'tom', line: 'add Ring @Priya Shah, @helen and x@leanne.example', expects: [{ record: 'action/1', revision: 2 }] })
    expect(asked).toEqual([
      {
        id: `web:${id}`,
        said: { line: 'add Ring @Priya Shah, @helen and x@leanne.example' },
        caller: { platform: 'web', tenant: 'local', user: 'tom', name: 'Tom Reed' },
        mentions: [
          { token: '@Priya Shah', tenant: 'local', user: 'priya', name: 'Priya Shah' },
          { token: '@helen', tenant: 'local', user: 'helen', name: 'Dr Helen Ward' },
        ],
        place: channel,
        expects: [{ record: 'action/1', revision: 2 }],
        posted: true,
      },
    ])
    await scripted.close()
  })

  it('has met no fault of its own on the way', () => {
    expect(served.faults).toEqual([])
  })
})
