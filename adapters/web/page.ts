import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Post, Posted } from '../../src/digest/outbox.js'
import type { Dispatch } from '../../src/dispatch.js'
import type { CastMember } from '../../src/people/cast.js'
import type { Registry } from '../../src/registry.js'
import type { Reply } from '../../src/reply.js'
import { placeKey, type Place } from '../../src/request.js'
import { readGesture } from './asked.js'
import { refusal, type PageRequest, type PageRoute } from './guard.js'
import { icon } from './icon.js'
import { drawPage } from './page-html.js'
import { script } from './page-script.js'
import { style } from './page-style.js'
import { stranger, visitors } from './people.js'
import { renderMessage } from './render-message.js'
import { createSay, type Changed } from './say.js'
import { redirect, send, sendJson } from './send.js'
import { openTimeline, type Posts } from './timeline.js'

export interface PageParts {
  dispatch: Dispatch
  registry: Registry
  cast: readonly CastMember[]
  /** The example partnership's channel: the only place the page ever speaks in. */
  place: Place
  /** The partnership's name. */
  name: string
  /** Where the channel's messages are kept over a restart. */
  posts: Posts
  /** Instant, ISO UTC: the store's clock. */
  now(): Promise<string>
  /** Logs what was our fault. */
  report(error: unknown, about: Record<string, unknown>): string
}

export interface Page {
  routes: PageRoute[]
  /** Shows a digest to everybody on the page. */
  post: Post
}

/** The demonstration page: anybody who opens it may be anybody of the cast, so it answers on this machine only. */
export async function createPage(parts: PageParts): Promise<Page> {
  const { registry, place, name, now } = parts
  const people = visitors(parts.cast)
  const first = parts.cast.find((one) => one.roles.includes('coordinator'))?.key ?? stranger.key
  const timeline = await openTimeline(parts.posts)
  const done = createSay({ ...parts, people, timeline })
  const viewerOf = (as: string) => ({ as, newId: randomUUID })
  const personOf = (key: string | null) => people.find((one) => one.key === key)

  function draw(as: string, after: number, changed: Changed = { redrawn: [], gone: [] }) {
    const one = (shown: Parameters<typeof renderMessage>[0]) => ({
      n: shown.n,
      audience: 'to' in shown ? (shown.reply?.audience ?? 'caller') : 'channel',
      html: renderMessage(shown, { people, viewer: viewerOf(as) }).markup,
    })
    return {
      last: timeline.last(),
      messages: timeline.seenBy(as, after).map(one),
      redrawn: changed.redrawn.map(one),
      gone: changed.gone,
    }
  }

  function page({ response, query }: Asked): void {
    const as = query.get('as') ?? first
    const visitor = personOf(as)
    if (!visitor) return send(response, { status: 404, body: nobody })
    const shown = timeline.seenBy(as, 0)
    const body = drawPage({ name, people, visitor, shown, last: timeline.last(), registry, viewer: viewerOf(as) })
    send(response, { type: 'text/html', body })
  }

  function channel({ response, query }: Asked): void {
    const as = query.get('as') ?? ''
    if (!personOf(as)) return sendJson(response, 404, { problem: nobody })
    const after = Number(query.get('after') ?? 0)
    sendJson(response, 200, draw(as, Number.isSafeInteger(after) && after >= 0 ? after : 0))
  }

  async function said({ request, response }: Asked): Promise<void> {
    const plain = !(request.headers['content-type'] ?? '').includes('json')
    const refuse = (status: number, problem: string) => (plain ? send(response, { status, body: problem }) : sendJson(response, status, { problem }))
    const gesture = readGesture(request)
    if ('problem' in gesture) return refuse(gesture.status, gesture.problem)
    const who = personOf(gesture.as)
    if (!who) return refuse(400, nobody)
    const changed = await done(gesture, who)
    if (!plain) return sendJson(response, 200, draw(who.key, gesture.after, changed))
    const at = changed.redrawn[0]?.n ?? timeline.seenBy(who.key, 0).at(-1)?.n
    redirect(response, `/?as=${who.key}${at ? `#m-${at}` : ''}`)
  }

  return {
    routes: [
      route('GET', '/', page),
      route('GET', '/channel', channel),
      route('POST', '/say', said),
      route('GET', '/page.css', ({ response }) => send(response, { type: 'text/css', body: style })),
      route('GET', '/page.js', ({ response }) => send(response, { type: 'text/javascript', body: script })),
      route('GET', '/icon.svg', ({ response }) => send(response, { type: 'image/svg+xml', body: icon })),
    ],
    async post(at: string, reply: Reply): Promise<Posted> {
      if (at !== placeKey(place)) return { ok: false, kind: 'refused', note: 'the page has no such channel' }
      const message = await timeline.post({ at: await now(), who: null, text: '', reply })
      return { ok: true, id: String(message.n) }
    },
  }
}

const nobody = 'There is nobody of that name on this page. Open it without an “as” and choose a person.'

interface Asked {
  request: PageRequest
  response: ServerResponse
  query: URLSearchParams
}

/** Each route is guarded alike, the style sheet too. */
function route(method: 'GET' | 'POST', path: string, handle: (asked: Asked) => Promise<void> | void): PageRoute {
  return {
    method,
    path,
    handle(request, response) {
      const refused = refusal(request, response)
      if (refused) return send(response, { status: 403, body: refused })
      const url = response.req.url ?? ''
      const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')
      return handle({ request, response, query })
    },
  }
}
