import { z } from 'zod'
import { publicationPage } from '../../src/guidance/cite.js'
import { ours } from '../../src/guidance/official/edition.js'
import { Problem } from '../../src/problem.js'

const page = new URL(publicationPage)
/** The HTML document of the publication, as GOV.UK's content API returns it. GUIDANCE_API_URL names another address. */
export const standardGuidanceApi = `${page.origin}/api/content${page.pathname}/guidance-for-local-delivery-partners-accessible-version`

const SECONDS = 10
/** The page with its body is under half a megabyte. Bytes. */
const MOST_BYTES = 5_000_000
const MOST_REDIRECTS = 3

const contentSchema = z.object({ base_path: z.string(), public_updated_at: z.iso.datetime({ offset: true }) })

/** When GOV.UK last updated the guidance: an instant, ISO UTC. Throws `Problem` with what went wrong in plain words. */
export async function fetchPublished(address: string = standardGuidanceApi, seconds: number = SECONDS): Promise<string> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const body = await readBody(await follow(new URL(address), signal))
    const parsed = contentSchema.safeParse(body)
    if (!parsed.success) throw failed('That address does not answer like GOV.UK’s content API')
    if (!ours(parsed.data.base_path)) throw failed('That address is of another publication')
    return new Date(parsed.data.public_updated_at).toISOString()
  } catch (error) {
    if (error instanceof Problem) throw error
    if (signal.aborted) throw failed(`GOV.UK did not answer within ${seconds} seconds`)
    throw failed('GOV.UK could not be reached from here')
  }
}

/** Follows a redirect on the same host only: another host is another publisher. */
async function follow(address: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  const response = await fetch(address, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
  if (response.status < 300 || response.status > 399) {
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status === 404 || response.status === 410) throw failed('There is no such page at that address')
    throw failed(`GOV.UK answered with an error (${response.status})`)
  }
  await response.body?.cancel()
  const location = response.headers.get('location') ?? ''
  const target = URL.canParse(location, address) ? new URL(location, address) : null
  if (target?.origin !== address.origin) throw failed('That address leads to another site, which was not asked')
  if (redirects >= MOST_REDIRECTS) throw failed('That address leads in a circle')
  return follow(target, signal, redirects + 1)
}

async function readBody(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw failed('The answer is far larger than the guidance')
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw failed('The answer is not JSON, as the content API’s would be')
  }
}

/** Every failure says what was not done and how to go on. */
function failed(what: string): Problem {
  return new Problem('bad-value', `${what}, so nothing was compared. GUIDANCE_API_URL sets the address; the page is ${publicationPage}.`)
}
