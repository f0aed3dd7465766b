import http from 'node:http'
import https from 'node:https'
import { Readable, Writable } from 'node:stream'

/** A call to Microsoft's login. */
export interface TokenCall {
  method: string
  /** Without the query, which holds nothing but a correlation id. */
  url: string
  form: Record<string, string>
}

type Answer = { status: number; body: unknown }

/**
 * Microsoft's login, in place of every way out of this process (node's http and https, fetch): the libraries know its
 * address by heart, so no server of ours could be asked. Put up before they are loaded; `restore` takes it away.
 */
export function fakeLogin() {
  const calls: TokenCall[] = []
  let answer: Answer = { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: 'the-token' } }
  const real = { http: http.request, https: https.request, fetch: globalThis.fetch }

  function take(method: string, url: URL, body: string): Answer {
    calls.push({ method: method.toUpperCase(), url: `${url.origin}${url.pathname}`, form: Object.fromEntries(new URLSearchParams(body)) })
    return answer
  }

  function request(...given: unknown[]): Writable {
    const options = (given.find((one) => typeof one === 'object' && !(one instanceof URL)) ?? {}) as { method?: string; hostname?: string; host?: string; path?: string }
    const url = given[0] instanceof URL ? given[0] : new URL(`https://${options.hostname ?? options.host}${options.path}`)
    const heard = given.find((one) => typeof one === 'function') as ((response: Readable) => void) | undefined
    let body = ''
    const asking = new Writable({
      write(part, _encoding, done) {
        body += String(part)
        done()
      },
    })
    const nothing = () => asking
    Object.assign(asking, { setTimeout: nothing, setNoDelay: nothing, setSocketKeepAlive: nothing, abort: nothing })
    asking.on('finish', () => {
      const { status, body: said } = take(options.method ?? 'GET', url, body)
      const response = Object.assign(Readable.from([Buffer.from(JSON.stringify(said))]), { statusCode: status, statusMessage: '', headers: { 'content-type': 'application/json' } })
      heard?.(response)
      asking.emit('response', response)
    })
    return asking
  }

  http.request = https.request = request as unknown as typeof https.request
  globalThis.fetch = async (to, options = {}) => {
    const url = new URL(to instanceof Request ? to.url : String(to))
    const { status, body } = take(options.method ?? 'GET', url, String(options.body ?? ''))
    return Response.json(body, { status })
  }
  return {
    calls,
    answers: (status: number, body: unknown) => void (answer = { status, body }),
    restore() {
      http.request = real.http
      https.request = real.https
      globalThis.fetch = real.fetch
    },
  }
}
