import { Agent, request } from 'node:http'

export interface Load {
  port: number
  path: string
  requests: { headers: Record<string, string>; body: string }[]
  /** Requests on their way at the same time. */
  inFlight: number
}

export interface Rate {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers that were not 200, or whose text the check refused. */
  wrong: number
}

/** Sends every request once, so many at a time over kept-alive connections, and reports what it saw. */
export async function run(load: Load, check: (body: string) => boolean): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight })
  const times: number[] = []
  let wrong = 0
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: load.inFlight }, async () => {
      for (let one = load.requests[next++]; one; one = load.requests[next++]) {
        const sent = performance.now()
        const answer = await send(load, one, agent)
        times.push(performance.now() - sent)
        if (answer.status !== 200 || !check(answer.body)) wrong++
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), wrong }
}

function send(load: Load, one: Load['requests'][number], agent: Agent): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: load.port, path: load.path, method: 'POST', agent, headers: { ...one.headers, 'content-length': Buffer.byteLength(one.body) } },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => (body += part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      },
    )
    call.on('error', reject)
    call.end(one.body)
  })
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
