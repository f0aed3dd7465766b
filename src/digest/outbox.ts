import type { Boards } from '../boards.js'
import { GUIDANCE_NOTICE, updateNotice } from '../guidance/official/notice.js'
import type { Directory } from '../people/directory.js'
import { all, find } from '../record/board.js'
import { installation } from '../record/scope.js'
import type { Delivery, Storage } from '../record/storage.js'
import type { Reply } from '../reply.js'
import { buildDigest } from './build.js'

/** Longer than any single attempt, shorter than anybody's patience. */
const LEASE_SECONDS = 60
/** Attempts after definite refusals to wait out (rate limit, no connection): then a person is told. */
const MOST_ATTEMPTS = 5

/** What came of one attempt to post. Only a definite "not accepted" may be tried again. */
export type Posted =
  | { ok: true; id: string }
  | { ok: false; kind: 'refused' | 'retry' | 'doubt'; note: string; retryAfterSeconds?: number }

/** Posts to a canonical place ('slack/T1/C1'). One attempt, no retries of its own. */
export type Post = (place: string, reply: Reply) => Promise<Posted>

/** How each platform posts, by its name, and the one post that finds the right one. */
export function createPosts(): { posts: Map<string, Post>; post: Post } {
  const posts = new Map<string, Post>()
  const notConnected: Posted = { ok: false, kind: 'refused', note: 'that platform is not connected' }
  return {
    posts,
    post: async (place, reply) => (await posts.get(place.slice(0, place.indexOf('/')))?.(place, reply)) ?? notConnected,
  }
}

interface OutboxParts {
  store: Storage
  boards: Boards
  directory: Directory
  post: Post
  report(error: unknown, about: Record<string, unknown>): string
}

/** Sends what is due, one row after another. Returns how many rows it moved on. */
export async function sendDue(parts: OutboxParts): Promise<number> {
  for (let moved = 0; ; moved++) {
    const row = await parts.store.claim(installation, { seconds: LEASE_SECONDS })
    if (!row) return moved
    await send(row, parts)
  }
}

async function send(row: Delivery, parts: OutboxParts): Promise<void> {
  const { store } = parts
  if (row.state === 'sending') {
    // Somebody began to send this and never said how it went. Nobody sends it again; a person looks.
    await store.advance(installation, row, { state: 'doubt', note: 'the bot stopped while sending it' })
    return
  }
  const payload = (row.payload as unknown as Reply | null) ?? (await payloadOf(row, parts))
  const intended = await store.advance(installation, row, { state: 'sending', payload: payload as never })
  if (!intended) return
  const posted = await parts.post(row.place, payload).catch((error: unknown): Posted => {
    const reference = parts.report(error, { delivery: row.id })
    return { ok: false, kind: 'doubt', note: `a fault on our side (${reference})` }
  })
  await store.advance(installation, row, await outcome(row, posted, store))
}

async function outcome(row: Delivery, posted: Posted, store: Storage) {
  if (posted.ok) return { state: 'sent' as const, posted: posted.id }
  if (posted.kind === 'refused') return { state: 'failed' as const, note: posted.note }
  if (posted.kind === 'doubt') return { state: 'doubt' as const, note: posted.note }
  // The row was read before this attempt was counted.
  const attempts = row.attempts + 1
  if (attempts >= MOST_ATTEMPTS) return { state: 'failed' as const, note: posted.note }
  const wait = Math.max(posted.retryAfterSeconds ?? 0, 30 * attempts)
  const due = new Date(Date.parse(await store.now()) + wait * 1000).toISOString()
  return { state: 'retry' as const, note: posted.note, due }
}

/** What a row says, by its kind; built once, when it is first claimed. */
function payloadOf(row: Delivery, parts: OutboxParts): Promise<Reply> | Reply {
  return row.kind === GUIDANCE_NOTICE ? updateNotice(row.period) : digestOf(row, parts)
}

async function digestOf(row: Delivery, { store, boards, directory }: OutboxParts): Promise<Reply> {
  const board = await boards.current(row.partnership)
  const now = await store.now()
  const people = all(board, 'member').map((member) => member.record.slice('member/'.length))
  const names = await directory.names(people, now)
  const zone = find(board, 'partnership', 'self')?.fields.zone ?? 'Europe/London'
  return buildDigest({ board, name: (person) => names.get(person) ?? 'someone no longer listed', now, zone })
}
