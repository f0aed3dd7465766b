import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** What Teams needs of the HTTP front, which is handed to it by the composition root: the two know no other. */
export interface FrontRoute {
  path: string
  onFault: number
  handle(request: { headers: IncomingHttpHeaders; rawBody: Buffer }, response: ServerResponse): Promise<void>
}
