import type { IncomingMessage } from 'node:http'

/** Far above any command or form, far below what would hurt: Slack's and Teams' own requests stay under 100 kB. */
export const BODY_LIMIT = 256 * 1024

/** The sender announced or sent more than BODY_LIMIT bytes: 413. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** The body's bytes. Throws TooLargeError as soon as there are too many; what follows is not kept. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw new TooLargeError()
  const parts: Buffer[] = []
  let bytes = 0
  return new Promise((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= BODY_LIMIT) parts.push(part)
      else reject(new TooLargeError())
    })
    request.once('end', () => resolve(Buffer.concat(parts)))
    request.once('error', reject)
    // An Error costs as much as a small command: none is made for the usual end.
    request.once('close', () => request.complete || reject(new Error('the connection closed early')))
  })
}
