import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** What Slack needs of the HTTP front, which is handed to it by the composition root: the two know no other. */
export interface FrontRoute {
  path: string
  onFault: number
  handle(request: { headers: IncomingHttpHeaders; rawBody: Buffer; raw: IncomingMessage }, response: ServerResponse): Promise<void>
}
